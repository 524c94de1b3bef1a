import { describe, expect, it } from 'vitest';
import { isFactsTermOver } from './factsTerm.ts';

describe('the term for the facts', () => {
	it.each([
		[null, null, true],
		['2026-11-20', null, false],
		['2026-11-19', null, true],
		['2026-11-19', '2026-11-19', false],
		['2026-11-19', '2026-11-18', false],
		['2026-11-17', '2026-11-18', true],
	])('until %s, standing still since %s: over is %s', (factsUntil, suspendedOn, isOver) => {
		expect(isFactsTermOver({ factsUntil, suspendedOn }, '2026-11-20')).toBe(isOver);
	});
});
