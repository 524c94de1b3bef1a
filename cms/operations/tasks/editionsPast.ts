import { addDays } from '../../domain/shared/days.ts';
import { itemHref } from './adminHref.ts';
import { findEditionTasks, noonOf } from './findEditions.ts';
import type { TaskSource } from './task.ts';

/** Within so many days after the last meeting an edition is closed off. */
const TERM_IN_DAYS = 14;

/** Editions of which the last day has passed and that nobody has marked as held or cancelled. */
export const editionsPast: TaskSource = {
	kind: 'edition-past',
	label: 'afgelopen uitvoeringen',
	roles: ['provider', 'coordinator'],
	load: (context) =>
		findEditionTasks(context, {
			where: { and: [{ state: { in: ['open', 'closed'] } }, { endDate: { less_than: noonOf(context.today) } }] },
			toTask: ({ id, name, endDay }) => ({
				kind: 'edition-past',
				title: `Als gehouden aanmerken: ${name}`,
				why: 'De laatste bijeenkomst is geweest, maar de uitvoering staat nog niet op gehouden.',
				dueDay: addDays(endDay, TERM_IN_DAYS),
				href: itemHref('editions', id),
				collection: 'editions',
				itemId: id,
				actions: [{ label: 'Als gehouden aanmerken', method: 'POST', path: `/editions/${id}/hold`, done: `${name} staat op gehouden.` }],
			}),
		}),
};
