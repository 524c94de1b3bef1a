import { expect, it } from 'vitest';
import { weekOf } from './weekOf.ts';

it.each([
	['2026-11-20', '2026-W47'],
	['2026-11-22', '2026-W47'],
	['2026-11-23', '2026-W48'],
	['2026-12-31', '2026-W53'],
	['2027-01-03', '2026-W53'],
	['2027-01-04', '2027-W01'],
	['2024-12-30', '2025-W01'],
])('%s lies in week %s', (day, week) => {
	expect(weekOf(day)).toBe(week);
});
