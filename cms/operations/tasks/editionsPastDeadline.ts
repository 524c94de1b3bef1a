import { addDays } from '../../domain/shared/days.ts';
import { itemHref } from './adminHref.ts';
import { findEditionTasks, noonOf } from './findEditions.ts';
import type { TaskSource } from './task.ts';

/** Editions whose enrolment deadline has passed while they are still open; those that are over have a task of their own. */
export const editionsPastDeadline: TaskSource = {
	kind: 'edition-past-deadline',
	label: 'uitvoeringen waarvan de inschrijving voorbij is',
	roles: ['provider', 'coordinator'],
	load: (context) => {
		const today = noonOf(context.today);
		return findEditionTasks(context, {
			where: { and: [{ state: { equals: 'open' } }, { enrolmentDeadline: { less_than: today } }, { endDate: { greater_than_equal: today } }] },
			toTask: ({ id, name, startDay, deadlineDay }) => ({
				kind: 'edition-past-deadline',
				title: `Inschrijving sluiten: ${name}`,
				why: 'De laatste dag om in te schrijven is voorbij, maar de uitvoering staat nog op open. Of geef een latere dag op.',
				dueDay: addDays(deadlineDay ?? startDay, 7),
				href: itemHref('editions', id),
				collection: 'editions',
				itemId: id,
				actions: [
					{
						label: 'Inschrijving sluiten',
						method: 'PATCH',
						path: `/editions/${id}`,
						body: { state: 'closed' },
						done: `De inschrijving voor ${name} is gesloten.`,
					},
				],
			}),
		});
	},
};
