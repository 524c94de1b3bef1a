import { idOf } from '../../access/principal.ts';
import { formerSets } from '../quality/formerSets.ts';
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
			select: { title: true, reference: true, dueDay: true, criteriaSet: true },
			limit: MOST_TASKS,
			overrideAccess: false,
			user,
			req,
		});
		const former = await formerSets({ req, cases: docs });
		return {
			total: totalDocs,
			listHref: '/admin/zaken?stand=submitted',
			tasks: docs.map(({ id, title, reference, dueDay, criteriaSet }) => ({
				kind: 'case-submitted',
				title: `Aanvraag bekijken: ${title}`,
				why: former.has(idOf(criteriaSet) ?? '')
					? `${reference} is ingediend volgens criteria die intussen zijn vervangen. Neem haar op in een ronde met die criteria, of stuur haar terug voor de nieuwe.`
					: `${reference} is ingediend. Kijk of alles er is en neem haar op in een ronde, of stuur haar terug.`,
				dueDay: dueDay ?? null,
				href: `/admin/zaken/${id}`,
				collection: 'qualityCases' as const,
				itemId: id,
			})),
		};
	},
};
