import { interestsOf, wallFor } from '../../access/conflicts.ts';
import { idOf } from '../../access/principal.ts';
import { findDueConditions } from '../quality/recognitionTerms.ts';
import { MOST_TASKS, type TaskSource } from './task.ts';
import { titlesOf } from './titlesOf.ts';

/** Conditions that no provider met in time, for the secretary to judge; never those in which the reader has an interest. */
export const conditionsOverdue: TaskSource = {
	kind: 'condition-overdue',
	label: 'voorwaarden die niet op tijd zijn nagekomen',
	roles: ['secretary'],
	load: async ({ req, today }) => {
		const wall = wallFor({ interests: await interestsOf(req), provider: 'offering.provider', caseId: 'case' });
		const due = await findDueConditions({ req, today, ...(wall === true ? {} : { where: wall }) });
		const overdue = due.filter(({ dueDay, recognition }) => dueDay < today && idOf(recognition.case) !== null);
		const shown = overdue.slice(0, MOST_TASKS);
		const titleOf = await titlesOf({ req, offerings: shown.map(({ offering }) => offering) });
		return {
			total: overdue.length,
			listHref: '/admin/zaken',
			tasks: shown.map(({ recognition, offering, text, dueDay }) => ({
				kind: 'condition-overdue',
				title: `Voorwaarde verstreken: ${titleOf(offering)}`,
				why: `${text} De aanbieder vroeg geen nieuw besluit. Vraag na hoe het staat, of stel voor om te schorsen of in te trekken.`,
				dueDay,
				href: `/admin/zaken/${idOf(recognition.case)}`,
				collection: 'recognitions' as const,
				itemId: recognition.id,
			})),
		};
	},
};
