import { describe, expect, it } from 'vitest';
import { reviewsNeeded } from './combine.ts';

describe('the reviews that a case needs', () => {
	it.each([
		['the quorum at first', { quorum: 2, delivered: 0, isDisputed: false }, 2],
		['the quorum once it is there', { quorum: 2, delivered: 2, isDisputed: false }, 2],
		['one more where they lie too far apart', { quorum: 2, delivered: 2, isDisputed: true }, 3],
		['as many as there are, once one more settled it', { quorum: 2, delivered: 3, isDisputed: false }, 3],
		['the quorum again, where one of two that lay too far apart fell away', { quorum: 2, delivered: 1, isDisputed: false }, 2],
	])('are %s', (_, call, wanted) => {
		expect(reviewsNeeded(call)).toBe(wanted);
	});
});
