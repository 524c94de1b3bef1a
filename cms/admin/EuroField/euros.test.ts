import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { centsToInput, inputToCents } from './euros.ts';

describe('an amount that an editor types', () => {
	it.each([
		['95', 9500],
		['95,-', 9500],
		['€ 1.250,50', 125_050],
		['1250.5', 125_050],
		['12.000', 1_200_000],
		['0', 0],
		['', null],
		['gratis', Number.NaN],
		['12,345', Number.NaN],
		['-5', Number.NaN],
	])('%j is %d cents', (typed, cents) => {
		expect(inputToCents(typed)).toBe(cents);
	});

	it('comes back as it was stored', () => {
		fc.assert(fc.property(fc.integer({ min: 0, max: 9_999_999 }), (cents) => inputToCents(centsToInput(cents)) === cents));
	});
});
