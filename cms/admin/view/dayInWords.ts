const DAY = new Intl.DateTimeFormat('nl-NL', { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });

/** A day `JJJJ-MM-DD` as people read it: "di 9 mrt 2027". The day itself where it is none. */
export function dayInWords(day: string): string {
	const moment = new Date(`${day}T12:00:00.000Z`);
	return Number.isNaN(moment.getTime()) ? day : DAY.format(moment);
}
