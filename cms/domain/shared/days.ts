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

/** How many days lie between two days; negative when the second comes first. */
export function daysBetween(first: string, second: string): number {
	return Math.round((Date.parse(`${second}T12:00:00.000Z`) - Date.parse(`${first}T12:00:00.000Z`)) / 86_400_000);
}

/** The moment at which a day is stored: noon UTC, which is the same day in every Dutch season. */
export function noonOf(day: string): string {
	return `${day}T12:00:00.000Z`;
}
