import { z } from 'zod';
import { addDays, daysBetween } from '../shared/days.ts';
import { holidayOn } from '../shared/holidays.ts';
import { spanOf } from './dates.ts';

const daySchema = z.iso.date('Vul een dag in.');
const timeSchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Vul een tijd in als uu:mm, bijvoorbeeld 15:30.');
const placeSchema = z.string().trim().max(300).nullable();

/** One meeting as it is planned. Days are `JJJJ-MM-DD`, times `uu:mm`, both in Amsterdam, so that summer time changes neither. */
const plannedMeetingSchema = z.strictObject({
	day: daySchema,
	from: timeSchema,
	until: timeSchema,
	isOnline: z.boolean(),
	venue: placeSchema,
	street: placeSchema,
	place: placeSchema,
});

/** The meetings of an edition and the last day to enrol: what moves when it is given again. */
export const editionPatternSchema = z.strictObject({
	meetings: z.array(plannedMeetingSchema).min(1, 'Vul ten minste één bijeenkomst in.').max(100, 'Ten hoogste honderd bijeenkomsten.'),
	enrolmentDeadline: daySchema.nullable(),
});

export type EditionPattern = z.infer<typeof editionPatternSchema>;

/** The day on which a pattern begins; null without meetings. */
export function startOf({ meetings }: Pick<EditionPattern, 'meetings'>): string | null {
	return spanOf(meetings)?.startDay ?? null;
}

/** The same edition so many days later: all meetings and the last day to enrol move together. Whole weeks keep the weekday. */
export function shiftPattern(pattern: EditionPattern, days: number): EditionPattern {
	return {
		meetings: pattern.meetings.map((meeting) => ({ ...meeting, day: addDays(meeting.day, days) })),
		enrolmentDeadline: pattern.enrolmentDeadline && addDays(pattern.enrolmentDeadline, days),
	};
}

/** The same edition, beginning on a day. */
export function startPatternOn(pattern: EditionPattern, startDay: string): EditionPattern {
	const start = startOf(pattern);
	return start ? shiftPattern(pattern, daysBetween(start, startDay)) : pattern;
}

/** The same edition in another place. Meetings online stay there; building and street go, as they belong to the old place. */
export function movePattern(pattern: EditionPattern, place: string): EditionPattern {
	const meetings = pattern.meetings.map((meeting) =>
		meeting.isOnline || meeting.place === place ? meeting : { ...meeting, place, venue: null, street: null },
	);
	return { ...pattern, meetings };
}

/** The same edition with one meeting on another day. The others and the last day to enrol stay. */
export function moveMeeting({ pattern, index, day }: { pattern: EditionPattern; index: number; day: string }): EditionPattern {
	return { ...pattern, meetings: pattern.meetings.map((meeting, place) => (place === index ? { ...meeting, day } : meeting)) };
}

/** The first days of a series: every so many weeks, from a day on. */
export function seriesStarts({ firstDay, everyWeeks, count }: { firstDay: string; everyWeeks: number; count: number }): string[] {
	return Array.from({ length: count }, (_, index) => addDays(firstDay, index * everyWeeks * 7));
}

/** A meeting on a public holiday moves on by whole weeks to a day that is none and on which the edition doesn't meet already. */
export function avoidHolidays(pattern: EditionPattern): EditionPattern {
	const taken = new Set(pattern.meetings.map(({ day }) => day));
	const meetings = pattern.meetings.map((meeting) => {
		if (!holidayOn(meeting.day)) return meeting;
		let day = addDays(meeting.day, 7);
		while (holidayOn(day) || taken.has(day)) day = addDays(day, 7);
		taken.add(day);
		return { ...meeting, day };
	});
	return { ...pattern, meetings };
}

/** A year later on the same weekday: 52 weeks, with meetings on holidays moved on. */
export function nextYear(pattern: EditionPattern): EditionPattern {
	return avoidHolidays(shiftPattern(pattern, 52 * 7));
}

/** A code for an edition that none of its offering has: its first day and its place, `2027-03-09-utrecht`. */
export function proposeCode({ startDay, place, taken }: { startDay: string; place: string | null; taken: readonly string[] }): string {
	const base = [startDay, place ? asCode(place) : ''].filter(Boolean).join('-');
	for (let number = 1; ; number += 1) {
		const code = number === 1 ? base : `${base}-${number}`;
		if (!taken.includes(code)) return code;
	}
}

function asCode(place: string): string {
	return place
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '')
		.slice(0, 40);
}
