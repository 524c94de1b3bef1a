import { describe, expect, it } from 'vitest';
import { capitalise, formatCount, formatList } from './count.ts';
import { formatDay, formatMomentAsDay, formatMonth, formatPeriod, formatWeekday, nextMonths } from './date.ts';
import { formatCredits, formatHours } from './hours.ts';
import { formatPrice } from './money.ts';

/** Intl puts a no-break space between sign and amount. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('money', () => {
	it.each([
		[0, 'Gratis'],
		[49_500, '€ 495'],
		[3_779, '€ 37,79'],
		[125_000, '€ 1.250'],
		[50, '€ 0,50'],
	])('writes %i cents as %s', (cents, text) => expect(plain(formatPrice(cents))).toBe(text));
});

describe('hours and credits', () => {
	it('writes halves with a comma', () => expect(formatHours(7.5)).toBe('7,5 uur'));
	it('writes whole hours without decimals', () => expect(formatHours(120)).toBe('120 uur'));
	it('writes credits', () => expect(formatCredits(2.5)).toBe('2,5 EC'));
});

describe('dates', () => {
	it('writes a day', () => expect(formatDay('2027-01-12')).toBe('12 januari 2027'));
	it('writes a weekday', () => expect(formatWeekday('2027-01-12')).toBe('dinsdag 12 januari 2027'));
	it('leaves the year out where it is the same', () => expect(formatPeriod('2027-01-12', '2027-03-09')).toBe('12 januari t/m 9 maart 2027'));
	it('says both years where they differ', () => expect(formatPeriod('2026-12-01', '2027-02-01')).toBe('1 december 2026 t/m 1 februari 2027'));
	it('writes one day once', () => expect(formatPeriod('2027-04-06', '2027-04-06')).toBe('6 april 2027'));
	it('writes a month', () => expect(formatMonth('2027-01')).toBe('januari 2027'));
	it('takes the day as it is in Amsterdam', () => expect(formatMomentAsDay('2026-12-31T23:30:00Z')).toBe('1 januari 2027'));
	it('counts months over the end of a year', () => expect(nextMonths(new Date('2026-11-22T12:00:00Z'), 3)).toEqual(['2026-11', '2026-12', '2027-01']));
	it('begins with the month in Amsterdam, not in UTC', () => expect(nextMonths(new Date('2026-11-30T23:30:00Z'), 1)).toEqual(['2026-12']));
});

describe('counts and lists', () => {
	it.each([
		[0, 'geen resultaten'],
		[1, '1 resultaat'],
		[1200, '1.200 resultaten'],
	])('counts %i', (count, text) => expect(formatCount(count, 'resultaat', 'resultaten')).toBe(text));
	it('lists as in a sentence', () => expect(formatList(['po', 'vo', 'mbo'])).toBe('po, vo en mbo'));
	it('capitalises', () => expect(capitalise('geen')).toBe('Geen'));
});
