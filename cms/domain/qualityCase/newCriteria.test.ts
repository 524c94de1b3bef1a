import { describe, expect, it } from 'vitest';
import { criteriaUnder, rowsUnder } from './newCriteria.ts';

describe('the criteria of a case under another set', () => {
	it.each([
		['all, of a case about all', [], ['a', 'b'], [], []],
		['those it was about that are still there, of a case about some', ['a', 'gone'], ['a', 'b'], ['a', 'b', 'gone'], ['a']],
		['also those that the earlier decision never looked at', ['a'], ['a', 'b', 'new'], ['a', 'b'], ['a', 'new']],
		['all, where none is as it was', ['a'], ['x', 'y'], ['a', 'b'], []],
		['all, where nothing of what it was about is left', ['gone'], ['a'], ['a', 'gone'], []],
	])('are %s', (_, only, codes, assessed, wanted) => {
		expect(criteriaUnder({ only, codes, assessed })).toEqual(wanted);
	});
});

describe('what a provider wrote, under another set', () => {
	const criteria = [
		{ code: 'doel', levels: ['Niet.', 'Deels.'] },
		{ code: 'nieuw', levels: ['Niet.', 'Wel.'] },
	];

	it('stays where the criterion is still there, and goes where it isn’t', () => {
		const rows = [
			{ criterion: 'doel', level: 2, explanation: 'Zo.' },
			{ criterion: 'weg', level: 1, explanation: 'Niet meer gevraagd.' },
		];
		expect(rowsUnder({ rows, criteria })).toEqual([{ criterion: 'doel', level: 2, explanation: 'Zo.' }]);
	});

	it('keeps its words and loses a level that there no longer is', () => {
		expect(rowsUnder({ rows: [{ criterion: 'doel', level: 3, explanation: 'Zo.' }], criteria })).toEqual([
			{ criterion: 'doel', level: null, explanation: 'Zo.' },
		]);
		expect(rowsUnder({ rows: [{ criterion: 'doel', level: null }], criteria })).toEqual([{ criterion: 'doel', level: null }]);
	});
});
