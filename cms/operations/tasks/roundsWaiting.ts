import { stateOf } from '../../domain/lifecycle/lifecycle.ts';
import { roundLifecycle } from '../../domain/round/transitions.ts';
import { addDays } from '../../domain/shared/days.ts';
import { MOST_TASKS, type TaskSource } from './task.ts';

/** A round asks for its next step so many days before it is due. */
const WITHIN_DAYS = 7;

const NEXT_STEP: Readonly<Record<string, string>> = {
	planned: 'Open haar, zodat aanbieders kunnen indienen.',
	open: 'Start het beoordelen.',
	scoring: 'Start het besluiten. Daarna kan niemand meer inleveren.',
	deciding: 'Geef de besluiten vrij.',
};

/** Rounds of which the next phase begins soon or should have begun. Says nothing of their cases. */
export const roundsWaiting: TaskSource = {
	kind: 'round-waiting',
	label: 'rondes die een stap verder moeten',
	roles: ['secretary'],
	load: async ({ payload, req, user, today }) => {
		const { docs, totalDocs } = await payload.find({
			collection: 'rounds',
			where: { and: [{ state: { in: Object.keys(NEXT_STEP) } }, { dueDay: { less_than_equal: addDays(today, WITHIN_DAYS) } }] },
			sort: 'dueDay',
			depth: 0,
			select: { title: true, state: true, dueDay: true },
			limit: MOST_TASKS,
			overrideAccess: false,
			user,
			req,
		});
		return {
			total: totalDocs,
			listHref: '/admin/rondes',
			tasks: docs.map(({ id, title, state, dueDay }) => ({
				kind: 'round-waiting',
				title: `Ronde ${title}: ${stateOf(roundLifecycle, state).label.toLowerCase()}`,
				why: NEXT_STEP[state] ?? '',
				dueDay: dueDay ?? null,
				href: `/admin/rondes/${id}`,
				collection: 'rounds',
				itemId: id,
			})),
		};
	},
};
