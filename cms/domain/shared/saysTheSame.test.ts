import { describe, expect, it } from 'vitest';
import { saysTheSame } from './saysTheSame.ts';

describe('whether a stored record already says what a file says', () => {
	it.each([
		['the same fields', { a: 1, b: ['x'] }, { a: 1, b: ['x'] }, true],
		['more stored than asked', { a: 1, createdAt: 'now' }, { a: 1 }, true],
		['ids that the database gave to rows', { rows: [{ id: '1', text: 'x' }] }, { rows: [{ text: 'x' }] }, true],
		['absent and null', { a: null }, { a: undefined }, true],
		['absent and an empty list', {}, { rows: [] }, true],
		['another value', { a: 1 }, { a: 2 }, false],
		['a row less', { rows: [{ text: 'x' }] }, { rows: [{ text: 'x' }, { text: 'y' }] }, false],
		['rows in another order', { rows: ['x', 'y'] }, { rows: ['y', 'x'] }, false],
		['a value where none is wanted', { a: 1 }, { a: null }, false],
	])('with %s', (_case, stored, wanted, same) => {
		expect(saysTheSame(stored, wanted)).toBe(same);
	});
});
