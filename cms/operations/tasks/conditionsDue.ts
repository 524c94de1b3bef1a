import { findDueConditions } from '../quality/recognitionTerms.ts';
import { itemHref } from './adminHref.ts';
import { MOST_TASKS, type TaskSource } from './task.ts';
import { titlesOf } from './titlesOf.ts';

/** Conditions of one's own recognitions that have to be met within a month or are overdue. */
export const conditionsDue: TaskSource = {
	kind: 'condition-due',
	label: 'voorwaarden waaraan voldaan moet worden',
	roles: ['provider', 'coordinator'],
	load: async ({ req, today, offeringIds: own }) => {
		if (own.length === 0) return { tasks: [], total: 0 };
		const due = await findDueConditions({ req, today, where: { offering: { in: own } } });
		const shown = due.slice(0, MOST_TASKS);
		const titleOf = await titlesOf({ req, offerings: shown.map(({ offering }) => offering) });
		return {
			total: due.length,
			tasks: shown.map(({ offering, text, dueDay }) => ({
				kind: 'condition-due',
				title: `Voorwaarde bij de erkenning van ${titleOf(offering)}`,
				why: `${text} Voldoet u eraan? Vraag dan opnieuw erkenning aan en laat het zien; daarna volgt een besluit zonder deze voorwaarde.`,
				dueDay,
				href: itemHref('offerings', offering),
				collection: 'offerings' as const,
				itemId: offering,
			})),
		};
	},
};
