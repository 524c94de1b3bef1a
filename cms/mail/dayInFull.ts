const DAY = new Intl.DateTimeFormat('nl-NL', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** A day `JJJJ-MM-DD` as a mail says it: "maandag 1 maart 2027". */
export function dayInFull(day: string): string {
	return DAY.format(new Date(`${day}T12:00:00.000Z`));
}
