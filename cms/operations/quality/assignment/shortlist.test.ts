import { describe, expect, it } from 'vitest';
import { shortlistOf } from './shortlist.ts';

const candidate = (id: string) => ({ id, name: `Naam ${id}`, points: 1, isProposable: true, reasons: ['kent het vak'] });
const tenOf = 'abcdefghij'.split('').map(candidate);

describe('a shortlist', () => {
	it('has the best eight in their order, without points, and counts the others', () => {
		const list = shortlistOf({ needed: 1, proposed: ['a'], candidates: tenOf });
		expect(list.candidates.map(({ id }) => id).join('')).toBe('abcdefgh');
		expect(list.candidates[0]).toEqual({ id: 'a', name: 'Naam a', reasons: ['kent het vak'] });
		expect(list.others).toBe(2);
	});

	it('has all who are proposed, also behind the best', () => {
		const list = shortlistOf({ needed: 2, proposed: ['i', 'j'], candidates: tenOf });
		expect(list.candidates.map(({ id }) => id).join('')).toBe('abcdefghij');
		expect(list.others).toBe(0);
	});
});
