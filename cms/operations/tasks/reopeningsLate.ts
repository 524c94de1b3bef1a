import { findReadableRows } from '../findRows.ts';
import { MOST_TASKS, type TaskSource } from './task.ts';

/** Recognised offering was changed, and its provider does not answer for what that touches: nobody else would notice that the recognition rests on another text. */
export const reopeningsLate: TaskSource = {
	kind: 'reopening-late',
	label: 'heropende beoordelingen die te laat zijn',
	roles: ['secretary'],
	load: async ({ req, today }) => {
		const late = await findReadableRows({
			req,
			collection: 'qualityCases',
			where: {
				and: [
					{ state: { in: ['open', 'to-complete'] } },
					{ kind: { equals: 'reopened' } },
					{ dueDay: { less_than: today } },
					{ suspendedOn: { exists: false } },
				],
			},
			fields: ['title', 'dueDay'],
			sort: 'dueDay',
		});
		return {
			total: late.length,
			listHref: '/admin/zaken?stand=open',
			tasks: late.slice(0, MOST_TASKS).map(({ id, title, dueDay }) => ({
				kind: 'reopening-late',
				title: `Zelfbeoordeling te laat: ${title}`,
				why: 'De aanbieder wijzigde erkend aanbod en diende de zelfbeoordeling niet op tijd in. Vraag na hoe het zit, of stel een maatregel voor bij de zaak van de erkenning.',
				dueDay: dueDay ?? null,
				href: `/admin/zaken/${id}`,
				collection: 'qualityCases' as const,
				itemId: id,
			})),
		};
	},
};
