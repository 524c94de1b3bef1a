import Holidays from 'date-holidays';
import type { IsHoliday } from '../domain/shared/workingDays.ts';

const dutch = new Holidays('NL');
const byYear = new Map<string, Map<string, string>>();

/**
 * Whether a day (`JJJJ-MM-DD`) is a holiday on which a term doesn't run: those of article 3 of the Algemene termijnenwet, Good Friday and
 * 5 May included. The library calls the latter two `school`.
 */
export const isHoliday: IsHoliday = (day) => holidaysIn(day.slice(0, 4)).has(day);

/** The Dutch holidays of a year (`JJJJ`), by day. School holidays are not in it: the minister sets them per region and year. */
export function holidaysIn(year: string): Map<string, string> {
	const known = byYear.get(year);
	if (known) return known;
	const found = dutch.getHolidays(Number(year), 'nl').filter(({ type }) => type === 'public' || type === 'school');
	const days = new Map(found.map(({ date, name }) => [date.slice(0, 10), name]));
	byYear.set(year, days);
	return days;
}
