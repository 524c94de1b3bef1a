/** The month of a day: `2026-11-20` gives `2026-11`. */
export function monthOf(day: string): string {
	return day.slice(0, 7);
}

/** The month `count` months before the one of a day: 13 before `2026-11-20` is `2025-10`. */
export function monthBefore(day: string, count: number): string {
	const moment = new Date(`${monthOf(day)}-15T12:00:00.000Z`);
	moment.setUTCMonth(moment.getUTCMonth() - count);
	return moment.toISOString().slice(0, 7);
}
