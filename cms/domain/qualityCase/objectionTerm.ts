import { addDays } from '../shared/days.ts';
import { addWorkingDays, type IsHoliday } from '../shared/workingDays.ts';

/** Six weeks from the day after a decision became known. Source: articles 6:7 and 6:8 Awb. */
export const OBJECTION_TERM_IN_DAYS = 42;

/**
 * The last day on which one may object to what became known on a day (`JJJJ-MM-DD`). A term that ends in a weekend or on a public holiday goes on
 * to the next working day. Source: article 1 Algemene termijnenwet.
 */
export function lastObjectionDay({ knownOn, isHoliday }: { knownOn: string; isHoliday: IsHoliday }): string {
	return addWorkingDays({ day: addDays(knownOn, OBJECTION_TERM_IN_DAYS), count: 0, isHoliday });
}
