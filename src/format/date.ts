const TIME_ZONE = 'Europe/Amsterdam';

const day = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric', timeZone: TIME_ZONE });
const dayWithoutYear = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', timeZone: TIME_ZONE });
const weekday = new Intl.DateTimeFormat('nl-NL', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: TIME_ZONE });
const month = new Intl.DateTimeFormat('nl-NL', { month: 'long', year: 'numeric', timeZone: TIME_ZONE });
const isoDay = new Intl.DateTimeFormat('sv-SE', { year: 'numeric', month: '2-digit', day: '2-digit', timeZone: TIME_ZONE });

/** A calendar day `JJJJ-MM-DD`: `2027-01-12` → `12 januari 2027`. */
export function formatDay(date: string): string {
	return day.format(noon(date));
}

/** `2027-01-12` → `dinsdag 12 januari 2027`. */
export function formatWeekday(date: string): string {
	return weekday.format(noon(date));
}

/** A first and a last day: `12 januari t/m 9 maart 2027`; one day stays one day; another year is said twice. */
export function formatPeriod(start: string, end: string): string {
	if (start === end) return formatDay(start);
	const from = start.slice(0, 4) === end.slice(0, 4) ? dayWithoutYear.format(noon(start)) : formatDay(start);
	return `${from} t/m ${formatDay(end)}`;
}

/** `2027-01` → `januari 2027`. */
export function formatMonth(yearAndMonth: string): string {
	return month.format(noon(`${yearAndMonth}-15`));
}

/** A moment in UTC as the day it is in the Netherlands: `2026-12-31T23:30:00Z` → `1 januari 2027`. */
export function formatMomentAsDay(moment: string): string {
	return day.format(new Date(moment));
}

/** The next months as `JJJJ-MM`, the present one in the Netherlands first. */
export function nextMonths(now: Date, count: number): string[] {
	const [year, first] = isoDay.format(now).split('-').map(Number);
	return Array.from({ length: count }, (_, index) => {
		const ordinal = (year ?? 0) * 12 + (first ?? 1) - 1 + index;
		return `${Math.floor(ordinal / 12)}-${String((ordinal % 12) + 1).padStart(2, '0')}`;
	});
}

/** Noon in UTC is the same calendar day in Amsterdam, summer and winter. */
function noon(date: string): Date {
	return new Date(`${date}T12:00:00Z`);
}
