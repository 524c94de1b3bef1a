import { describe, expect, it } from 'vitest';
import { holidayOn, remarkOn } from './holidays.ts';

describe('the public holidays', () => {
	it.each([
		['2027-01-01', 'Nieuwjaarsdag'],
		['2026-04-05', 'Eerste Paasdag'],
		['2027-03-26', 'Goede Vrijdag'],
		['2027-03-28', 'Eerste Paasdag'],
		['2027-03-29', 'Tweede Paasdag'],
		['2028-04-16', 'Eerste Paasdag'],
		['2038-04-25', 'Eerste Paasdag'],
		['2027-04-27', 'Koningsdag'],
		['2025-04-26', 'Koningsdag'],
		['2025-04-27', null],
		['2027-05-06', 'Hemelvaartsdag'],
		['2027-05-17', 'Tweede Pinksterdag'],
		['2026-12-26', 'Tweede Kerstdag'],
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
		['2026-12-25', 'Eerste Kerstdag'],
	])('%s is %s', (day, remark) => {
		expect(remarkOn(day)).toBe(remark);
	});
});
