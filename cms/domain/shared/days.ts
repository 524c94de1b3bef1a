const AMSTERDAM_DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** The calendar day of a moment in Amsterdam, as `JJJJ-MM-DD`. */
export function dayOf(moment: Date): string {
	return AMSTERDAM_DAY.format(moment);
}

/** The day `count` days after a day; before it for a negative count. */
export function addDays(day: string, count: number): string {
	const moment = new Date(`${day}T12:00:00.000Z`);
	moment.setUTCDate(moment.getUTCDate() + count);
	return moment.toISOString().slice(0, 10);
}
