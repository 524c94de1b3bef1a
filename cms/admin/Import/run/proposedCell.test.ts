import { describe, expect, it } from 'vitest';
import { proposedCell } from './proposedCell.ts';

describe('the proposal for a wrong cell', () => {
	it('takes the place of the wrong word only', () => {
		expect(proposedCell({ cell: 'po; Nederlans', value: 'Nederlans', remedy: 'Bedoelt u "Nederlands"?' })).toEqual({
			word: 'Nederlands',
			cell: 'po; Nederlands',
		});
	});

	it('takes the place of the whole cell where the wrong word is no longer in it', () => {
		expect(proposedCell({ cell: 'iets anders', value: 'trainig', remedy: 'Bedoelt u "Training $1"?' })).toEqual({ word: 'Training $1', cell: 'Training $1' });
	});

	it('is none where the remedy proposes nothing', () => {
		expect(proposedCell({ cell: 'x', value: 'x', remedy: 'Verwacht wordt: bedrag.' })).toBeNull();
	});
});
