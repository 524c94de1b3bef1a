import { describe, expect, it } from 'vitest';
import { shortReasons } from './shortReasons.ts';

describe('the reasons of a decision in short', () => {
	it.each([
		['are the reasons where they fit', 'Goed opgebouwd.', 40, 'Goed opgebouwd.'],
		['are one line', 'Goed  opgebouwd.\n\nHelder.', 40, 'Goed opgebouwd. Helder.'],
		['end with a whole sentence', 'Goed opgebouwd. De toets past bij het doel.', 30, 'Goed opgebouwd.'],
		['end with a whole word where the first sentence is too long', 'De toets past bij het doel van de leergang.', 20, 'De toets past bij…'],
		['are cut where not even a word fits', 'Onderwijskwaliteitscriteria', 10, 'O…'],
	])('%s', (_sentence, text, longest, expected) => {
		expect(shortReasons(text, longest)).toBe(expected);
	});
});
