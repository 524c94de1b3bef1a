import { describe, expect, it } from 'vitest';
import { dueGroupOf, groupByDue } from './groupByDue.ts';

const today = '2026-11-20';

describe('when something is due', () => {
	it.each([
		['2026-11-19', 'late'],
		['2026-11-20', 'this-week'],
		['2026-11-27', 'this-week'],
		['2026-11-28', 'later'],
		[null, 'undated'],
	] as const)('%s is %s', (dueDay, group) => {
		expect(dueGroupOf({ dueDay, today })).toBe(group);
	});

	it('keeps the order within a group and leaves empty groups out', () => {
		const items = [
			{ dueDay: null, name: 'a' },
			{ dueDay: '2026-11-01', name: 'b' },
			{ dueDay: null, name: 'c' },
		];
		expect(groupByDue(items, today).map(({ label, items: found }) => [label, found.map(({ name }) => name)])).toEqual([
			['Te laat', ['b']],
			['Zonder datum', ['a', 'c']],
		]);
	});
});
