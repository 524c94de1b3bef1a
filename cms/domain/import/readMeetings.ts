import { readDay } from './readDay.ts';
import { readList, writeList } from './readList.ts';
import { readTime } from './readTime.ts';

/** One date and place as a file says it. */
export type ImportedMeeting = {
	date: string;
	from: string;
	until: string;
	isOnline: boolean;
	venue: string | null;
	street: string | null;
	place: string | null;
};

const MEETING = /^(.+?)[,\s]+(?:van\s+)?(\d{1,2}[.:u]?\d{0,2})\s*(?:uur)?\s*(?:-|–|tot)\s*(\d{1,2}[.:u]?\d{0,2})\s*(?:uur)?(?:(?:\s*[,(]|\s)\s*(.*?)\)?)?$/i;

/**
 * The meetings of a cell, parted as a list: "12-01-2027 15:30-17:30, Het Gebouw, Dorpsstraat 1, Utrecht | 19-01-2027 15:30-17:30 online".
 * After the times stand place, or building and place, or building, street and place, with or without "online". Null where one can't be read.
 */
export function readMeetings(text: string): ImportedMeeting[] | null {
	const meetings = readList(text).map(readMeeting);
	return meetings.every((meeting) => meeting !== null) ? meetings : null;
}

/** Meetings as a cell that `readMeetings` reads back as the same ones. */
export function writeMeetings(meetings: readonly ImportedMeeting[]): string {
	return writeList(meetings.map(writeMeeting));
}

/** A meeting of its parts, as columns of their own give them. Null where date or time can't be read. */
export function meetingFrom(parts: { [Part in keyof ImportedMeeting]: string }): ImportedMeeting | null {
	const [date, from, until] = [readDay(parts.date), readTime(parts.from), readTime(parts.until)];
	if (!date || !from || !until) return null;
	const isOnline = /^(ja|j|x|1|true|waar|online)$/i.test(parts.isOnline.trim());
	return { date, from, until, isOnline, venue: parts.venue.trim() || null, street: parts.street.trim() || null, place: parts.place.trim() || null };
}

function readMeeting(text: string): ImportedMeeting | null {
	const found = MEETING.exec(text.trim());
	if (!found) return null;
	const [, day = '', from = '', until = '', rest = ''] = found;
	const isOnline = /^online\b/i.test(rest);
	const where = splitParts(rest.replace(/^online\b\s*,?\s*/i, ''));
	const [venue, street, place] = where.length === 1 ? ['', '', where[0]] : where.length === 2 ? [where[0], '', where[1]] : where;
	return where.length > 3
		? null
		: meetingFrom({ date: day, from, until, isOnline: isOnline ? 'ja' : '', venue: venue ?? '', street: street ?? '', place: place ?? '' });
}

function writeMeeting({ date, from, until, isOnline, venue, street, place }: ImportedMeeting): string {
	const parts = street ? [venue, street, place] : venue ? [venue, place] : place ? [place] : [];
	const where = parts.map((part) => (part ?? '').replace(/[\\,]/g, '\\$&')).join(', ');
	return `${date} ${from}-${until}${isOnline ? ' online' : ''}${parts.length > 0 ? `, ${where}` : ''}`;
}

/** The parts between commas; a backslash before a comma makes it part of the text. */
function splitParts(text: string): string[] {
	if (text.trim() === '') return [];
	const parts = [''];
	for (let index = 0; index < text.length; index += 1) {
		const letter = text[index] ?? '';
		if (letter === ',') parts.push('');
		else if (letter === '\\') {
			index += 1;
			parts[parts.length - 1] += text[index] ?? '';
		} else parts[parts.length - 1] += letter;
	}
	return parts.map((part) => part.trim());
}
