import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { combineReviews, isDisputed, median } from './combine.ts';
import type { Criterion, CriterionScore } from './rubric.ts';
import { failedKnockOuts, profileOf, scoreOf } from './score.ts';

const criterion = (code: string, more: Partial<Criterion> = {}): Criterion => ({
	code,
	group: 'Inhoud',
	title: code,
	weight: 1,
	isKnockOut: false,
	mayNotApply: true,
	levels: ['1', '2', '3', '4'],
	...more,
});

const criteriaArbitrary = fc
	.array(fc.record({ weight: fc.integer({ min: 1, max: 10 }), levels: fc.integer({ min: 2, max: 6 }), group: fc.constantFrom('a', 'b', 'c') }), {
		minLength: 1,
		maxLength: 16,
	})
	.map((rows) =>
		rows.map(({ weight, levels, group }, index) => criterion(`c${index}`, { weight, group, levels: Array.from({ length: levels }, (_, at) => `${at}`) })),
	);

/** A review of some criteria: each a level, or not applicable. */
const reviewOf = (criteria: readonly Criterion[]): fc.Arbitrary<CriterionScore[]> =>
	fc
		.tuple(...criteria.map(({ levels }) => fc.option(fc.integer({ min: 1, max: levels.length }))))
		.map((levels) => criteria.map(({ code }, index) => ({ criterion: code, level: levels[index] ?? null })));

const reviewed = criteriaArbitrary.chain((criteria) => fc.record({ criteria: fc.constant(criteria), scores: reviewOf(criteria) }));
const reviewedOften = criteriaArbitrary.chain((criteria) =>
	fc.record({ criteria: fc.constant(criteria), reviews: fc.array(reviewOf(criteria), { minLength: 1, maxLength: 5 }) }),
);

describe('a score', () => {
	it('is worked out by the rule of the domain', () => {
		const criteria = [criterion('a', { weight: 3 }), criterion('b', { weight: 1, levels: ['1', '2', '3'] })];
		// 100 · (3·(3−1)/3 + 1·(1−1)/2) ÷ 4
		expect(
			scoreOf({
				criteria,
				scores: [
					{ criterion: 'a', level: 3 },
					{ criterion: 'b', level: 1 },
				],
			}),
		).toBe(50);
	});

	it('is none where nothing applies', () => {
		expect(scoreOf({ criteria: [criterion('a')], scores: [{ criterion: 'a', level: null }] })).toBeNull();
		expect(scoreOf({ criteria: [], scores: [] })).toBeNull();
	});

	it('never leaves 0 to 100', () => {
		fc.assert(
			fc.property(reviewed, (review) => {
				const score = scoreOf(review);
				expect(score === null || (score >= 0 && score <= 100)).toBe(true);
			}),
		);
	});

	it('stays as it was when a criterion is added that does not apply', () => {
		fc.assert(
			fc.property(reviewed, fc.integer({ min: 1, max: 10 }), ({ criteria, scores }, weight) => {
				const more = { criteria: [...criteria, criterion('extra', { weight })], scores: [...scores, { criterion: 'extra', level: null }] };
				expect(scoreOf(more)).toBe(scoreOf({ criteria, scores }));
			}),
		);
	});

	it('stays as it was when all weights are scaled alike', () => {
		fc.assert(
			fc.property(reviewed, fc.integer({ min: 2, max: 9 }), ({ criteria, scores }, factor) => {
				const scaled = scoreOf({ criteria: criteria.map((row) => ({ ...row, weight: row.weight * factor })), scores });
				const plain = scoreOf({ criteria, scores });
				if (plain === null) expect(scaled).toBeNull();
				else expect(scaled).toBeCloseTo(plain, 9);
			}),
		);
	});

	it('is 100 at all highest levels and 0 at all lowest', () => {
		fc.assert(
			fc.property(criteriaArbitrary, (criteria) => {
				expect(scoreOf({ criteria, scores: criteria.map(({ code, levels }) => ({ criterion: code, level: levels.length })) })).toBeCloseTo(100, 9);
				expect(scoreOf({ criteria, scores: criteria.map(({ code }) => ({ criterion: code, level: 1 })) })).toBe(0);
			}),
		);
	});

	it('is given per group too, in the order of the set', () => {
		const criteria = [criterion('a'), criterion('b', { group: 'Ontwerp' }), criterion('c')];
		const scores = [
			{ criterion: 'a', level: 4 },
			{ criterion: 'b', level: null },
			{ criterion: 'c', level: 1 },
		];
		expect(profileOf({ criteria, scores })).toEqual([
			{ group: 'Inhoud', score: 50 },
			{ group: 'Ontwerp', score: null },
		]);
	});

	it('is left alone by a failed knock-out', () => {
		const criteria = [criterion('a', { isKnockOut: true }), criterion('b')];
		const scores = [
			{ criterion: 'a', level: 1 },
			{ criterion: 'b', level: 4 },
		];
		expect([failedKnockOuts({ criteria, scores }), scoreOf({ criteria, scores })]).toEqual([['a'], 50]);
	});
});

describe('reviews together', () => {
	it.each([
		[[], null],
		[[7], 7],
		[[9, 1], 5],
		[[1, 100, 3], 3],
	])('have the median of %j: %j', (numbers, expected) => {
		expect(median(numbers)).toBe(expected);
	});

	it('say the same in whatever order they came', () => {
		fc.assert(
			fc.property(reviewedOften, fc.func(fc.integer()), ({ criteria, reviews }, weigh) => {
				const shuffled = [...reviews].sort((a, b) => weigh(a) - weigh(b));
				expect(combineReviews({ criteria, reviews: shuffled })).toEqual(combineReviews({ criteria, reviews }));
			}),
		);
	});

	it('have a score and a range within 0 to 100', () => {
		fc.assert(
			fc.property(reviewedOften, (given) => {
				const { score, range } = combineReviews(given);
				expect(score === null || (score >= 0 && score <= 100)).toBe(true);
				expect(range >= 0 && range <= 100).toBe(true);
			}),
		);
	});

	it('fail a knock-out when half of them say so, and dispute it when they do not all', () => {
		const criteria = [criterion('a', { isKnockOut: true })];
		const combined = combineReviews({ criteria, reviews: [[{ criterion: 'a', level: 1 }], [{ criterion: 'a', level: 2 }]] });
		expect(combined).toMatchObject({ failedKnockOuts: ['a'], disputedKnockOuts: ['a'] });
		expect(isDisputed({ combined, quorum: 2, threshold: 100 })).toBe(true);
	});

	it('are disputed when they lie further apart than the round allows, until one more settles it', () => {
		const criteria = [criterion('a')];
		const far = [[{ criterion: 'a', level: 1 }], [{ criterion: 'a', level: 4 }]];
		const two = combineReviews({ criteria, reviews: far });
		const three = combineReviews({ criteria, reviews: [...far, [{ criterion: 'a', level: 2 }]] });
		expect([isDisputed({ combined: two, quorum: 2, threshold: 20 }), isDisputed({ combined: two, quorum: 2, threshold: 100 })]).toEqual([true, false]);
		expect(isDisputed({ combined: three, quorum: 2, threshold: 20 })).toBe(false);
		expect(three.score).toBeCloseTo(100 / 3, 9);
	});
});
