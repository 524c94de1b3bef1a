import { describe, expect, it } from 'vitest';
import { proposeForYear, schoolYearAfter, schoolYearOf, schoolYearSchema } from './schoolYear.ts';

const edition = (day: string, place = 'Utrecht') => ({
	pattern: { meetings: [{ day, from: '15:30', until: '17:30', isOnline: false, venue: null, street: null, place }], enrolmentDeadline: null },
});
const proposed = (...editions: ReturnType<typeof edition>[]) =>
	proposeForYear({ schoolYear: '2027-2028', editions }).map(({ pattern }) => [pattern.meetings[0]?.day, pattern.meetings[0]?.place]);

describe('a school year', () => {
	it.each([
		['2026-07-31', '2025-2026'],
		['2026-08-01', '2026-2027'],
		['2027-01-01', '2026-2027'],
	])('holds %s in %s', (day, year) => {
		expect(schoolYearOf(day)).toBe(year);
	});

	it('has one after it', () => {
		expect(schoolYearAfter('2026-2027')).toBe('2027-2028');
		expect(schoolYearSchema.safeParse('2026-2028').success).toBe(false);
	});
});

describe('the proposal for a school year', () => {
	it('is every edition of the year before, 52 weeks later', () => {
		expect(proposed(edition('2026-10-06'), edition('2027-03-09', 'Zwolle'), edition('2025-10-07'))).toEqual([
			['2027-10-05', 'Utrecht'],
			['2028-03-07', 'Zwolle'],
		]);
	});

	it('is the last one where the year before had none', () => {
		expect(proposed(edition('2024-10-08'), edition('2025-03-11'))).toEqual([['2028-03-07', 'Utrecht']]);
	});

	it('leaves out what is planned already', () => {
		expect(proposed(edition('2026-10-06'), edition('2027-10-05'))).toEqual([]);
		expect(proposed(edition('2026-10-06'), edition('2027-10-05', 'Zwolle'))).toEqual([['2027-10-05', 'Utrecht']]);
	});

	it('is nothing where nothing was ever given', () => {
		expect(proposed()).toEqual([]);
	});
});
