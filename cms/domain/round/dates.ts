import { addDays } from '../shared/days.ts';
import type { RoundState } from './transitions.ts';

/** The first days of the phases of a round and the day on which all becomes known, `JJJJ-MM-DD`. */
export type RoundDates = { opensOn: string; scoringFrom: string; decidingFrom: string; releaseOn: string };

/** Whether each phase begins after the one before it. */
export function areDatesInOrder({ opensOn, scoringFrom, decidingFrom, releaseOn }: RoundDates): boolean {
	return opensOn < scoringFrom && scoringFrom < decidingFrom && decidingFrom < releaseOn;
}

/** The day on which the next phase begins; null where a state has no such day of its own. */
export function nextPhaseDay({ state, dates }: { state: RoundState; dates: RoundDates }): string | null {
	if (state === 'planned') return dates.opensOn;
	if (state === 'open') return dates.scoringFrom;
	if (state === 'scoring') return dates.decidingFrom;
	return state === 'deciding' ? dates.releaseOn : null;
}

/** Until when the reviewers of a round may deliver: the day before the committee decides. */
export function lastScoringDay({ decidingFrom }: Pick<RoundDates, 'decidingFrom'>): string {
	return addDays(decidingFrom, -1);
}
