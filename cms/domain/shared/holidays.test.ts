import { describe, expect, it } from 'vitest';
import { holidayOn, remarkOn } from './holidays.ts';

describe('the public holidays', () => {
	it.each([
		['2027-01-01', 'Nieuwjaar'],
		['2026-04-05', 'Pasen'],
		['2027-03-26', 'Goede Vrijdag'],
		['2027-03-28', 'Pasen'],
		['2027-03-29', 'Tweede paasdag'],
		['2028-04-16', 'Pasen'],
		['2038-04-25', 'Pasen'],
		['2027-04-27', 'Koningsdag'],
		['2025-04-26', 'Koningsdag'],
		['2025-04-27', null],
		['2027-05-06', 'Hemelvaartsdag'],
		['2027-05-17', 'Tweede pinksterdag'],
		['2026-12-26', 'Tweede kerstdag'],
		['2026-12-27', null],
	])('%s is %s', (day, name) => {
		expect(holidayOn(day)).toBe(name);
	});
});

describe('the remark on a day', () => {
	it.each([
		['2027-01-16', 'zaterdag'],
		['2027-01-17', 'zondag'],
		['2027-01-18', null],
		['2026-12-25', 'Kerstmis'],
	])('%s is %s', (day, remark) => {
		expect(remarkOn(day)).toBe(remark);
	});
});
