import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../shared/days.ts';
import { holidayOn } from '../shared/holidays.ts';
import { avoidHolidays, type EditionPattern, movePattern, nextYear, proposeCode, seriesStarts, shiftPattern, startOf, startPatternOn } from './series.ts';

const meeting = (day: string, more: Partial<EditionPattern['meetings'][number]> = {}) => ({
	day,
	from: '15:30',
	until: '17:30',
	isOnline: false,
	venue: 'De Zaal',
	street: 'Laan 1',
	place: 'Utrecht',
	...more,
});
const pattern = (...days: string[]): EditionPattern => ({ meetings: days.map((day) => meeting(day)), enrolmentDeadline: '2026-09-20' });
const daysOf = ({ meetings }: EditionPattern) => meetings.map(({ day }) => day);
const weekday = (day: string) => new Date(`${day}T12:00:00.000Z`).getUTCDay();

const anyDay = fc.integer({ min: 0, max: 36_500 }).map((count) => addDays('2000-01-01', count));
const anyPattern = fc
	.record({ days: fc.uniqueArray(anyDay, { minLength: 1, maxLength: 8 }), enrolmentDeadline: fc.option(anyDay, { nil: null }) })
	.map(({ days, enrolmentDeadline }) => ({ meetings: days.map((day) => meeting(day)), enrolmentDeadline }));

describe('an edition given again', () => {
	it('moves all its meetings and the last day to enrol, over the end of summer time and of the year', () => {
		const moved = shiftPattern({ ...pattern('2026-10-20', '2026-12-29'), enrolmentDeadline: '2026-10-13' }, 7);
		expect(daysOf(moved)).toEqual(['2026-10-27', '2027-01-05']);
		expect(moved.enrolmentDeadline).toBe('2026-10-20');
	});

	it('keeps times and places', () => {
		expect(shiftPattern(pattern('2027-03-22'), 7).meetings).toEqual([meeting('2027-03-29')]);
	});

	it('begins on the day that was asked for, whichever meeting stands first', () => {
		expect(daysOf(startPatternOn(pattern('2026-10-13', '2026-10-06'), '2027-01-12'))).toEqual(['2027-01-19', '2027-01-12']);
	});

	it('keeps weekday, order and distances by whole weeks, in every season and year', () => {
		fc.assert(
			fc.property(anyPattern, fc.integer({ min: -60, max: 260 }), (some, weeks) => {
				const moved = shiftPattern(some, weeks * 7);
				expect(daysOf(moved).map(weekday)).toEqual(daysOf(some).map(weekday));
				expect(daysOf(moved).map((day, index) => daysBetween(daysOf(some)[index] ?? '', day))).toEqual(daysOf(some).map(() => weeks * 7));
				expect(shiftPattern(moved, weeks * -7)).toEqual(some);
			}),
		);
	});

	it('begins on any day that is asked for, and keeps the distances', () => {
		fc.assert(
			fc.property(anyPattern, anyDay, (some, day) => {
				const moved = startPatternOn(some, day);
				expect(startOf(moved)).toBe(day);
				expect(startPatternOn(moved, startOf(some) ?? '')).toEqual(some);
			}),
		);
	});

	it('goes to another place without its old building, and stays online where it was', () => {
		const mixed = {
			...pattern('2026-10-06'),
			meetings: [meeting('2026-10-06'), meeting('2026-10-13', { isOnline: true, place: null, venue: null, street: null })],
		};
		expect(movePattern(mixed, 'Zwolle').meetings).toEqual([
			meeting('2026-10-06', { place: 'Zwolle', venue: null, street: null }),
			meeting('2026-10-13', { isOnline: true, place: null, venue: null, street: null }),
		]);
		expect(movePattern(mixed, 'Utrecht')).toEqual(mixed);
	});
});

describe('a series', () => {
	it('begins every so many weeks on one weekday, over the turn of the year', () => {
		expect(seriesStarts({ firstDay: '2026-12-15', everyWeeks: 2, count: 3 })).toEqual(['2026-12-15', '2026-12-29', '2027-01-12']);
	});

	it('has as many first days as asked, all on one weekday and each after the other', () => {
		fc.assert(
			fc.property(anyDay, fc.integer({ min: 1, max: 20 }), fc.nat(60), (firstDay, everyWeeks, count) => {
				const starts = seriesStarts({ firstDay, everyWeeks, count });
				expect(starts).toHaveLength(count);
				expect(new Set(starts).size).toBe(count);
				expect(starts.every((day) => weekday(day) === weekday(firstDay))).toBe(true);
				expect([...starts].sort()).toEqual(starts);
			}),
		);
	});
});

describe('the next year', () => {
	it('is 52 weeks later, and not on a holiday', () => {
		expect(daysOf(nextYear(pattern('2025-12-27', '2026-01-03')))).toEqual(['2027-01-09', '2027-01-02']);
		expect(daysOf(nextYear(pattern('2025-12-20', '2025-12-27')))).toEqual(['2026-12-19', '2027-01-02']);
	});

	it('never meets on a public holiday nor twice on a day, and keeps the weekdays', () => {
		fc.assert(
			fc.property(anyPattern, (some) => {
				const moved = avoidHolidays(some);
				expect(daysOf(moved).filter(holidayOn)).toEqual([]);
				expect(new Set(daysOf(moved)).size).toBe(some.meetings.length);
				expect(daysOf(moved).map(weekday)).toEqual(daysOf(some).map(weekday));
			}),
		);
	});
});

describe('a code for an edition', () => {
	it.each([
		['2027-03-09', 'Utrecht', [], '2027-03-09-utrecht'],
		['2027-03-09', "'s-Gravenhage", [], '2027-03-09-s-gravenhage'],
		['2027-03-09', null, [], '2027-03-09'],
		['2027-03-09', 'Súdwest', ['2027-03-09-sudwest', '2027-03-09-sudwest-2'], '2027-03-09-sudwest-3'],
	])('on %s in %s is new', (startDay, place, taken, code) => {
		expect(proposeCode({ startDay, place, taken })).toBe(code);
	});
});
