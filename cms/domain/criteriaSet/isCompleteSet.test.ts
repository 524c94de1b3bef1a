import { describe, expect, it } from 'vitest';
import { isCompleteSet } from './isCompleteSet.ts';

const criterion = {
	code: 'doel',
	group: 'Inhoud',
	title: 'Doelen',
	question: 'Zijn de doelen helder?',
	weight: 1,
	isKnockOut: false,
	mayNotApply: false,
	levels: ['Nee.', 'Ja.'],
};

describe('a criteria set', () => {
	it('is complete when each criterion has a code of its own, a group, a question and described levels', () => {
		expect(isCompleteSet([criterion, { ...criterion, code: 'opbouw' }])).toBe(true);
	});

	it.each([
		['no criteria', []],
		['a code twice', [criterion, criterion]],
		['a code twice but for spaces', [criterion, { ...criterion, code: ' doel' }]],
		['no group', [{ ...criterion, group: ' ' }]],
		['no question', [{ ...criterion, question: '' }]],
		['one level', [{ ...criterion, levels: ['Ja.'] }]],
		['a level without words', [{ ...criterion, levels: ['Nee.', ' '] }]],
		['two levels alike', [{ ...criterion, levels: ['Ja.', 'Ja.'] }]],
		['no weight', [{ ...criterion, weight: 0 }]],
	])('is not complete with %s', (_what, criteria) => {
		expect(isCompleteSet(criteria)).toBe(false);
	});
});
