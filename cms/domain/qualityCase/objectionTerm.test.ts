import { describe, expect, it } from 'vitest';
import { lastObjectionDay } from './objectionTerm.ts';

const isHoliday = (day: string) => day === '2027-05-17';

describe('the last day to object', () => {
	it.each([
		['2026-11-20', '2027-01-01'],
		['2026-11-21', '2027-01-04'],
		['2026-11-22', '2027-01-04'],
		['2027-04-05', '2027-05-18'],
	])('of what became known on %s is %s', (knownOn, last) => {
		expect(lastObjectionDay({ knownOn, isHoliday })).toBe(last);
	});
});
