/** One date and place within an edition. Days are `JJJJ-MM-DD`, times `uu:mm`, both in Amsterdam. */
export type MeetingDay = { day: string };

/** The first and the last day on which an edition meets; null without meetings. */
export function spanOf(meetings: readonly MeetingDay[]): { startDay: string; endDay: string } | null {
	const days = meetings.map(({ day }) => day).sort();
	const [startDay] = days;
	const endDay = days.at(-1);
	return startDay && endDay ? { startDay, endDay } : null;
}
