import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addWorkingDays, isWorkingDay, workingDaysBetween } from '../domain/shared/workingDays.ts';
import { isHoliday } from './holidays.ts';

describe('working days', () => {
	it.each([
		['2026-11-20', 1, '2026-11-23'],
		['2026-11-23', 5, '2026-11-30'],
		// Christmas: Friday 25 and Saturday 26 December 2026.
		['2026-12-24', 1, '2026-12-28'],
		// Good Friday and Easter Monday 2027.
		['2027-03-25', 1, '2027-03-30'],
		// King's Day on Tuesday, Liberation Day and Ascension Day on Wednesday and Thursday.
		['2027-04-26', 1, '2027-04-28'],
		['2027-05-04', 1, '2027-05-07'],
		['2026-11-21', 0, '2026-11-23'],
		['2026-11-20', 0, '2026-11-20'],
	])('from %s, %i further is %s', (day, count, expected) => {
		expect(addWorkingDays({ day, count, isHoliday })).toBe(expected);
	});

	it('knows the holidays of the Algemene termijnenwet, and no others', () => {
		const open = ['2026-12-05', '2026-12-31', '2027-05-04'].map((day) => isHoliday(day));
		const shut = ['2027-01-01', '2027-03-26', '2027-03-29', '2027-04-27', '2027-05-05', '2027-05-06', '2027-05-17', '2027-12-25'].map((day) => isHoliday(day));
		expect([open, shut]).toEqual([open.map(() => false), shut.map(() => true)]);
	});

	it('end on a working day, and as many lie between as were added', () => {
		const days = fc.date({ min: new Date('2024-01-01'), max: new Date('2035-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
		fc.assert(
			fc.property(days, fc.integer({ min: 1, max: 60 }), (day, count) => {
				const until = addWorkingDays({ day, count, isHoliday });
				expect(isWorkingDay(until, isHoliday)).toBe(true);
				expect(workingDaysBetween({ from: day, until, isHoliday })).toBe(count);
			}),
			{ numRuns: 200 },
		);
	});
});
