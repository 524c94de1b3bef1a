import { MOST_TASKS, type TaskSource } from './task.ts';

/** Versions of the criteria that wait for the consent of a committee member, except those that the reader proposed. */
export const criteriaProposed: TaskSource = {
	kind: 'criteria-proposed',
	label: 'criteria die op instemming wachten',
	roles: ['committee'],
	load: async ({ payload, req, user }) => {
		const { docs, totalDocs } = await payload.find({
			collection: 'criteriaSets',
			where: { and: [{ state: { equals: 'proposed' } }, { proposedBy: { not_equals: user.id } }] },
			sort: 'dueDay',
			depth: 0,
			select: { title: true, version: true, dueDay: true },
			limit: MOST_TASKS,
			overrideAccess: false,
			user,
			req,
		});
		return {
			total: totalDocs,
			listHref: '/admin/criteria',
			tasks: docs.map(({ id, title, version, dueDay }) => ({
				kind: 'criteria-proposed',
				title: `Criteria lezen: ${title}, versie ${version}`,
				why: 'Het secretariaat stelt deze versie voor. Stem in of stuur haar terug.',
				dueDay: dueDay ?? null,
				href: `/admin/criteria/${id}`,
				collection: 'criteriaSets',
				itemId: id,
			})),
		};
	},
};
