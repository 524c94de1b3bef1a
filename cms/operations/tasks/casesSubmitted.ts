import { MOST_TASKS, type TaskSource } from './task.ts';

/** Requests that came in: the secretary looks whether all is there and takes them up. Without those in which the reader has an interest. */
export const casesSubmitted: TaskSource = {
	kind: 'case-submitted',
	label: 'ingediende aanvragen',
	roles: ['secretary'],
	load: async ({ payload, req, user }) => {
		const { docs, totalDocs } = await payload.find({
			collection: 'qualityCases',
			where: { and: [{ state: { equals: 'submitted' } }, { suspendedOn: { exists: false } }] },
			sort: 'dueDay',
			depth: 0,
			select: { title: true, reference: true, dueDay: true },
			limit: MOST_TASKS,
			overrideAccess: false,
			user,
			req,
		});
		return {
			total: totalDocs,
			listHref: '/admin/zaken?stand=submitted',
			tasks: docs.map(({ id, title, reference, dueDay }) => ({
				kind: 'case-submitted',
				title: `Aanvraag bekijken: ${title}`,
				why: `${reference} is ingediend. Kijk of alles er is en neem haar op in een ronde, of stuur haar terug.`,
				dueDay: dueDay ?? null,
				href: `/admin/zaken/${id}`,
				collection: 'qualityCases' as const,
				itemId: id,
			})),
		};
	},
};
