import { expect, it } from 'vitest';
import { monthBefore, monthOf } from './months.ts';

it.each([
	['2026-11-20', 0, '2026-11'],
	['2026-01-31', 1, '2025-12'],
	['2026-11-20', 13, '2025-10'],
])('%s, %i months earlier, is %s', (day, count, month) => {
	expect(monthBefore(day, count)).toBe(month);
	expect(monthOf(day)).toBe(day.slice(0, 7));
});
