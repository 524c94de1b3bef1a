import { HOLIDAYS } from './holidayTable.ts';

/**
 * The Dutch holiday on a day, by name; null on another day and outside the years of the table. For screens; terms ask `cms/operations/holidays.ts`.
 * School holidays are not in it: the minister sets them per region and year.
 */
export function holidayOn(day: string): string | null {
	return HOLIDAYS[day] ?? null;
}

/** What is unusual about giving a course on a day: a holiday, or a day of the weekend; null on an ordinary day. */
export function remarkOn(day: string): string | null {
	const weekday = new Date(`${day}T12:00:00.000Z`).getUTCDay();
	return holidayOn(day) ?? (weekday === 6 ? 'zaterdag' : weekday === 0 ? 'zondag' : null);
}
