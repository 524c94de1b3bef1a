import { idOf } from '../../access/principal.ts';
import { MOST_TASKS, type TaskSource } from './task.ts';

/** Looked at in the order in which they are due; more than these wait in the list anyway. */
const MOST_CASES = 200;

/** Cases in review for which fewer reviewers are asked than are needed, because somebody declined, has an interest or was replaced, or nobody was asked yet. */
export const casesWithoutReviewers: TaskSource = {
	kind: 'reviewers-needed',
	label: 'zaken waarvoor nog beoordelaars nodig zijn',
	roles: ['secretary'],
	load: async ({ payload, req, user }) => {
		const { docs } = await payload.find({
			collection: 'qualityCases',
			// A disputed case has a task of its own.
			where: { and: [{ state: { equals: 'in-review' } }, { isDisputed: { not_equals: true } }] },
			sort: 'dueDay',
			depth: 0,
			select: { title: true, dueDay: true, round: true, reviewsAsked: true },
			limit: MOST_CASES,
			pagination: false,
			overrideAccess: false,
			user,
			req,
		});
		const { docs: live } = await payload.find({
			collection: 'reviews',
			where: { and: [{ case: { in: docs.map(({ id }) => id) } }, { state: { in: ['invited', 'accepted', 'drafted', 'delivered'] } }] },
			depth: 0,
			select: { case: true },
			limit: 0,
			pagination: false,
			req,
		});
		const asked = new Map<string | null, number>();
		for (const review of live) asked.set(idOf(review.case), (asked.get(idOf(review.case)) ?? 0) + 1);
		const waiting = docs.filter(({ id, reviewsAsked }) => (asked.get(id) ?? 0) < (reviewsAsked ?? 0));
		return {
			total: waiting.length,
			listHref: '/admin/rondes',
			tasks: waiting.slice(0, MOST_TASKS).map(({ id, title, dueDay, round, reviewsAsked }) => ({
				kind: 'reviewers-needed',
				title: `Beoordelaars vragen: ${title}`,
				why: neededInWords((reviewsAsked ?? 0) - (asked.get(id) ?? 0)),
				dueDay: dueDay ?? null,
				href: `/admin/rondes/${idOf(round) ?? ''}?stand=in-review`,
				collection: 'qualityCases',
				itemId: id,
			})),
		};
	},
};

function neededInWords(count: number): string {
	return `${count === 1 ? 'Er is nog één beoordelaar' : `Er zijn nog ${count} beoordelaars`} nodig. Bij de ronde staat een voorstel.`;
}
