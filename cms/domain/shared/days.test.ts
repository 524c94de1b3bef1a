import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayOf } from './days.ts';

describe('the day of a moment', () => {
	it.each([
		['2026-11-20T09:00:00.000Z', '2026-11-20'],
		['2026-11-20T22:59:59.999Z', '2026-11-20'],
		['2026-11-20T23:00:00.000Z', '2026-11-21'],
		['2026-07-01T21:59:59.999Z', '2026-07-01'],
		['2026-07-01T22:00:00.000Z', '2026-07-02'],
		['2026-12-31T23:30:00.000Z', '2027-01-01'],
	])('is that in Amsterdam, in winter and in summer: %s is %s', (moment, day) => {
		expect(dayOf(new Date(moment))).toBe(day);
	});
});

describe('counting days', () => {
	it.each([
		['2026-01-31', 1, '2026-02-01'],
		['2028-02-28', 1, '2028-02-29'],
		['2026-03-28', 1, '2026-03-29'],
		['2026-03-29', 1, '2026-03-30'],
		['2026-10-25', 1, '2026-10-26'],
		['2026-01-01', -1, '2025-12-31'],
		['2026-05-05', 0, '2026-05-05'],
	])('from %s by %i comes to %s', (day, count, expected) => {
		expect(addDays(day, count)).toBe(expected);
	});

	it('there and back comes to the same day, and later days sort later', () => {
		fc.assert(
			fc.property(
				fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
				fc.integer({ min: 1, max: 4000 }),
				(moment, count) => {
					const day = moment.toISOString().slice(0, 10);
					expect(addDays(addDays(day, count), -count)).toBe(day);
					expect(addDays(day, count) > day).toBe(true);
				},
			),
		);
	});
});
