import { idOf } from '../../access/principal.ts';
import { MOST_TASKS, type TaskSource } from './task.ts';

const MOST_LOOKED_AT = 100;

/** Reviewers who are late with an answer or a review, of cases in which the secretary has no interest: they were reminded and can be replaced. */
export const reviewsLate: TaskSource = {
	kind: 'review-late',
	label: 'beoordelaars die te laat zijn',
	roles: ['secretary'],
	load: async ({ payload, req, user, today }) => {
		const { docs } = await payload.find({
			collection: 'reviews',
			where: {
				and: [{ state: { in: ['invited', 'accepted', 'drafted'] } }, { dueDay: { less_than: today } }, { 'round.state': { in: ['open', 'scoring'] } }],
			},
			sort: 'dueDay',
			depth: 1,
			select: { state: true, dueDay: true, case: true },
			populate: { qualityCases: { title: true, state: true } },
			limit: MOST_LOOKED_AT,
			pagination: false,
			overrideAccess: false,
			user,
			req,
		});
		// In code: a question through the relationship would first list every case that is in review.
		const late = docs.filter(({ case: found }) => typeof found !== 'string' && found.state === 'in-review');
		return {
			total: late.length,
			listHref: '/admin/zaken',
			tasks: late.slice(0, MOST_TASKS).flatMap(({ id, state, dueDay, case: found }) => {
				if (typeof found === 'string') return [];
				return [
					{
						kind: 'review-late',
						title: `Beoordelaar te laat: ${found.title}`,
						why: `De beoordelaar ${state === 'invited' ? 'antwoordde nog niet op de uitnodiging' : 'leverde nog niet in'} en is herinnerd. Vraag na hoe het gaat of kies een ander.`,
						dueDay: dueDay ?? null,
						href: `/admin/zaken/${idOf(found)}`,
						collection: 'reviews' as const,
						itemId: id,
					},
				];
			}),
		};
	},
};
