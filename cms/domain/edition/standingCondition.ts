import { addDays } from '../shared/days.ts';
import type { EditionState } from '../shared/terms.ts';
import type { Standing } from './standing.ts';

/** Something that is asked of the stored facts of an edition. Days are `JJJJ-MM-DD`. */
export type StandingCondition =
	| { all: StandingCondition[] }
	| { any: StandingCondition[] }
	| { fact: 'state'; in: EditionState[] }
	| { fact: 'startDay' | 'endDay' | 'enrolmentDeadlineDay'; is: 'before' | 'from'; day: string }
	| { fact: 'enrolmentDeadlineDay'; is: 'absent' }
	| { fact: 'placesLeft'; is: 'none' | 'some' };

/**
 * What must hold for an edition to stand so on a day: `standingOn` turned round, so that the database can look for it and nothing computed is
 * stored. Each edition meets exactly one of the conditions of a day.
 */
export function standingCondition({ standing, today }: { standing: Standing; today: string }): StandingCondition {
	if (standing === 'held' || standing === 'cancelled') return stateIn(standing);
	if (standing === 'over') return all(stateIn('planned', 'open', 'closed'), { fact: 'endDay', is: 'before', day: today });
	const isNotOver: StandingCondition = { fact: 'endDay', is: 'from', day: today };
	if (standing === 'open') return all(isNotOver, stateIn('open'), { fact: 'placesLeft', is: 'some' }, isInTime(today));
	const tomorrow = addDays(today, 1);
	if (standing === 'running') {
		const isShut = all(stateIn('open'), any({ fact: 'placesLeft', is: 'none' }, isTooLate(today)));
		return all(isNotOver, { fact: 'startDay', is: 'before', day: tomorrow }, any(stateIn('planned', 'closed'), isShut));
	}
	const isComing: StandingCondition = { fact: 'startDay', is: 'from', day: tomorrow };
	if (standing === 'planned') return all(isComing, stateIn('planned'));
	if (standing === 'full') return all(isComing, stateIn('open'), { fact: 'placesLeft', is: 'none' });
	return all(isComing, any(stateIn('closed'), all(stateIn('open'), { fact: 'placesLeft', is: 'some' }, isTooLate(today))));
}

function isInTime(today: string): StandingCondition {
	const isBefore = all({ fact: 'enrolmentDeadlineDay', is: 'absent' }, { fact: 'startDay', is: 'from', day: today });
	return any({ fact: 'enrolmentDeadlineDay', is: 'from', day: today }, isBefore);
}

function isTooLate(today: string): StandingCondition {
	const hasBegun = all({ fact: 'enrolmentDeadlineDay', is: 'absent' }, { fact: 'startDay', is: 'before', day: today });
	return any({ fact: 'enrolmentDeadlineDay', is: 'before', day: today }, hasBegun);
}

function stateIn(...states: EditionState[]): StandingCondition {
	return { fact: 'state', in: states };
}

function all(...conditions: StandingCondition[]): StandingCondition {
	return { all: conditions };
}

function any(...conditions: StandingCondition[]): StandingCondition {
	return { any: conditions };
}
