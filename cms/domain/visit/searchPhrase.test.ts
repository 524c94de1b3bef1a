import { describe, expect, it } from 'vitest';
import { searchPhrase } from './searchPhrase.ts';

describe('a search as it may be counted', () => {
	it.each([
		['  Rekencoördinator  (PO) ', 'rekencoordinator po'],
		['LEZEN', 'lezen'],
		['groep 1 en 2', 'groep 1 en 2'],
	])('is folded: "%s"', (typed, phrase) => {
		expect(searchPhrase(typed)).toBe(phrase);
	});

	it.each([
		'jan.jansen@school.nl',
		'0612345678',
		'06 12 34 56 78',
		'3512 JE',
		'3512je utrecht',
		'https://school.nl/x',
		'www.school.nl',
		'juf Petra rekenen',
		'dhr. de Vries',
		'',
		'!!!',
		'ik zoek een training voor mijn hele team over rekenen op dinsdag',
		'a'.repeat(61),
	])('is dropped where it says little or might be about a person: "%s"', (typed) => {
		expect(searchPhrase(typed)).toBeNull();
	});
});
