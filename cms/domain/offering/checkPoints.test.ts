import { describe, expect, it } from 'vitest';
import { CHECK_POINTS, isChecked, tickPoint } from './checkPoints.ts';

describe('the yearly look at an offering', () => {
	it('is done when all of it was looked through, and not before', () => {
		let points: ReturnType<typeof tickPoint> = [];
		for (const { code } of CHECK_POINTS) {
			expect(isChecked(points)).toBe(false);
			points = tickPoint({ points, point: code, isDone: true });
		}
		expect(isChecked(points)).toBe(true);
		expect(isChecked(tickPoint({ points, point: 'price', isDone: false }))).toBe(false);
	});

	it('counts a point once', () => {
		expect(tickPoint({ points: ['text'], point: 'text', isDone: true })).toEqual(['text']);
	});
});
