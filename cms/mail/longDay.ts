const LONG_DAY = new Intl.DateTimeFormat('nl-NL', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** A day `JJJJ-MM-DD` as a mail or letter says it: "vrijdag 27 november 2026". */
export function longDay(day: string): string {
	return LONG_DAY.format(new Date(`${day}T12:00:00.000Z`));
}
