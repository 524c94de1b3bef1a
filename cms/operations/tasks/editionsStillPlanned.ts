import { addDays } from '../../domain/shared/days.ts';
import { itemHref } from './adminHref.ts';
import { findEditionTasks, noonOf } from './findEditions.ts';
import type { TaskSource } from './task.ts';

/** An edition that starts within so many days should be open or cancelled. */
const WITHIN_DAYS = 42;

/** Editions that start soon, or should have started, while nobody can enrol yet. */
export const editionsStillPlanned: TaskSource = {
	kind: 'edition-still-planned',
	label: 'geplande uitvoeringen die binnenkort beginnen',
	roles: ['provider', 'coordinator'],
	load: (context) =>
		findEditionTasks(context, {
			where: { and: [{ state: { equals: 'planned' } }, { startDate: { less_than_equal: noonOf(addDays(context.today, WITHIN_DAYS)) } }] },
			toTask: ({ id, name, startDay }) => ({
				kind: 'edition-still-planned',
				title: `Inschrijving openen: ${name}`,
				why:
					startDay < context.today
						? 'De eerste dag is voorbij en de uitvoering staat nog op gepland. Pas de data aan of annuleer.'
						: 'De eerste dag komt eraan en niemand kan zich nog inschrijven.',
				dueDay: startDay,
				href: itemHref('editions', id),
				collection: 'editions',
				itemId: id,
				...(startDay < context.today
					? {}
					: {
							actions: [
								{
									label: 'Inschrijving openen',
									method: 'PATCH',
									path: `/editions/${id}`,
									body: { state: 'open' },
									done: `${name} staat open voor inschrijving.`,
								},
							],
						}),
			}),
		}),
};
