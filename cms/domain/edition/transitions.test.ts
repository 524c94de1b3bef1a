import { describe, expect, it } from 'vitest';
import { EDITION_STATES, type EditionState } from '../shared/terms.ts';
import { mayBecome, nextStates } from './transitions.ts';

/** Written by hand from the domain document: planned → open → closed → held | cancelled. */
const ALLOWED: Record<EditionState, EditionState[]> = {
	planned: ['open', 'cancelled'],
	open: ['closed', 'cancelled'],
	closed: ['open', 'held', 'cancelled'],
	held: [],
	cancelled: [],
};

describe('the life of an edition', () => {
	const codes = EDITION_STATES.map(({ code }) => code);
	const pairs = codes.flatMap((from) => codes.map((to) => ({ from, to })));

	it.each(pairs)('lets $from become $to only where the table says so', ({ from, to }) => {
		expect(mayBecome({ from, to })).toBe(from === to || ALLOWED[from].includes(to));
	});

	it.each(codes)('names the next states of %s', (from) => {
		expect(nextStates(from)).toEqual(ALLOWED[from]);
	});
});
