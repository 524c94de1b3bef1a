import type { EditionPattern } from '../../domain/edition/series.ts';
import { dayOf, noonOf } from '../../domain/shared/days.ts';
import type { Edition } from '../../payload-types.ts';

/** The dates of a stored edition as a pattern for others. */
export function editionToPattern({ meetings, enrolmentDeadline }: Pick<Edition, 'meetings' | 'enrolmentDeadline'>): EditionPattern {
	return {
		meetings: meetings.map(({ date, from, until, isOnline, venue, street, place }) => ({
			day: dayOf(new Date(date)),
			from,
			until,
			isOnline: isOnline ?? false,
			venue: venue || null,
			street: street || null,
			place: place || null,
		})),
		enrolmentDeadline: enrolmentDeadline ? dayOf(new Date(enrolmentDeadline)) : null,
	};
}

/** The fields of an edition that follow from a pattern. */
export function patternToFields({ meetings, enrolmentDeadline }: EditionPattern): Pick<Edition, 'meetings' | 'enrolmentDeadline'> {
	return {
		meetings: meetings.map(({ day, ...meeting }) => ({ ...meeting, date: noonOf(day) })),
		enrolmentDeadline: enrolmentDeadline && noonOf(enrolmentDeadline),
	};
}
