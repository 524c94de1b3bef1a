import { findEnding } from '../quality/recognitionTerms.ts';
import { itemHref } from './adminHref.ts';
import { MOST_TASKS, type TaskSource } from './task.ts';
import { titlesOf } from './titlesOf.ts';

/** Recognitions of one's own that end soon, unless a later one already follows. */
export const recognitionsEnding: TaskSource = {
	kind: 'recognition-ending',
	label: 'erkenningen die aflopen',
	roles: ['provider', 'coordinator'],
	load: async ({ req, today, offeringIds: own }) => {
		if (own.length === 0) return { tasks: [], total: 0 };
		const ending = await findEnding({ req, today, where: { offering: { in: own } } });
		const shown = ending.slice(0, MOST_TASKS);
		const titleOf = await titlesOf({ req, offerings: shown.map(({ offering }) => offering) });
		return {
			total: ending.length,
			tasks: shown.map(({ offering, dueDay }) => ({
				kind: 'recognition-ending',
				title: `Erkenning loopt af: ${titleOf(offering)}`,
				why: 'Na deze dag staat het aanbod als niet erkend in de catalogus. Kijk of u verlenging wilt vragen.',
				dueDay,
				href: itemHref('offerings', offering),
				collection: 'offerings' as const,
				itemId: offering,
			})),
		};
	},
};
