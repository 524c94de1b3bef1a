import { idOf } from '../../access/principal.ts';
import { itemHref } from './adminHref.ts';
import { MOST_TASKS, type TaskSource } from './task.ts';

/** First items that the editor sent back: their provider mends them and offers them again. */
export const admissionsSentBack: TaskSource = {
	kind: 'admission-sent-back',
	label: 'teruggestuurde items',
	roles: ['provider', 'coordinator'],
	load: async ({ payload, req, user, providerIds }) => {
		const { docs: waiting } = await payload.find({
			collection: 'providers',
			where: { and: [{ id: { in: providerIds } }, { isAdmitted: { not_equals: true } }] },
			depth: 0,
			select: {},
			limit: providerIds.length,
			pagination: false,
			req,
		});
		if (waiting.length === 0) return { tasks: [], total: 0 };
		const { docs, totalDocs } = await payload.find({
			collection: 'admissions',
			where: { and: [{ state: { equals: 'sent-back' } }, { provider: { in: waiting.map(({ id }) => id) } }] },
			sort: 'decidedAt',
			depth: 1,
			select: { offering: true, reason: true },
			populate: { offerings: { title: true } },
			limit: MOST_TASKS,
			overrideAccess: false,
			user,
			req,
		});
		return {
			total: totalDocs,
			tasks: docs.map(({ offering, reason }) => {
				const id = idOf(offering) ?? '';
				return {
					kind: 'admission-sent-back',
					title: `Aanpassen en opnieuw aanbieden: ${typeof offering === 'string' ? 'zonder titel' : offering.title}`,
					why: `De redactie schreef: “${reason ?? ''}”`,
					dueDay: null,
					href: itemHref('offerings', id),
					collection: 'offerings',
					itemId: id,
				};
			}),
		};
	},
};
