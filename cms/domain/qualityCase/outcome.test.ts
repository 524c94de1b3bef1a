import { describe, expect, it } from 'vitest';
import { missingFromReview } from '../review/missing.ts';
import type { Criterion } from '../review/rubric.ts';
import { isAllowedOutcome, outcomesOf, suggestOutcome } from './outcome.ts';
import { missingFromSubmission } from './selfAssessment.ts';
import { verdictOf } from './verdict.ts';

const thresholds = { recognised: 65, conditional: 50 };

describe('what scores lead to', () => {
	it.each([
		[null, [], 'refused'],
		[49.99, [], 'refused'],
		[50, [], 'conditional'],
		[64.99, [], 'conditional'],
		[65, [], 'recognised'],
		[90, ['a'], 'conditional'],
		[40, ['a'], 'refused'],
	] as const)('is with %s and failed knock-outs %j: %s', (score, failed, expected) => {
		expect(suggestOutcome({ score, failedKnockOuts: failed, thresholds })).toBe(expected);
	});

	it.each([
		['assessment', 'recognised', [], true],
		['assessment', 'recognised', ['a'], false],
		['assessment', 'conditional', ['a'], true],
		['assessment', 'revoked', [], false],
		['measure', 'revoked', [], true],
		['measure', 'recognised', [], false],
		['objection', 'maintained', [], true],
	] as const)('a %s may end in %s with failed knock-outs %j: %s', (kind, outcome, failed, expected) => {
		expect(isAllowedOutcome({ kind, outcome, failedKnockOuts: failed })).toBe(expected);
	});
});

describe('what the committee may choose', () => {
	it.each([
		['assessment', false, ['recognised', 'conditional', 'refused']],
		['assessment', true, ['recognised', 'conditional', 'refused']],
		['objection', false, ['recognised', 'conditional', 'refused', 'maintained']],
		['objection', true, ['recognised', 'conditional', 'refused', 'reinstated', 'maintained']],
		['measure', false, ['suspended', 'revoked', 'maintained']],
		['measure', true, ['reinstated', 'revoked', 'maintained']],
	] as const)('of a %s, while suspended: %s, is %j', (kind, isSuspended, wanted) => {
		expect(outcomesOf({ kind, isSuspended })).toEqual(wanted);
	});
});

describe('votes', () => {
	const votes = (...outcomes: ('recognised' | 'conditional' | 'refused')[]) => outcomes.map((outcome) => ({ outcome }));
	it.each([
		[votes(), { outcome: null, needed: 2, isStuck: false }],
		[votes('recognised'), { outcome: null, needed: 2, isStuck: false }],
		[votes('recognised', 'recognised'), { outcome: 'recognised', needed: 2, isStuck: false }],
		[votes('recognised', 'refused'), { outcome: null, needed: 3, isStuck: false }],
		[votes('recognised', 'refused', 'refused'), { outcome: 'refused', needed: 3, isStuck: false }],
		[votes('recognised', 'refused', 'conditional'), { outcome: null, needed: 3, isStuck: true }],
	])('%j lead to %j', (cast, expected) => {
		expect(verdictOf(cast)).toEqual(expected);
	});
});

const criteria: Criterion[] = [
	{ code: 'plain', group: 'g', title: 'Gewoon', weight: 1, isKnockOut: false, mayNotApply: false, levels: ['laag', 'midden', 'hoog'] },
	{ code: 'knock', group: 'g', title: 'Knock-out', weight: 1, isKnockOut: true, mayNotApply: true, levels: ['laag', 'midden', 'hoog'] },
];

describe('a self-assessment', () => {
	const row = (criterion: string, more = {}) => ({ criterion, level: 2, doesNotApply: false, explanation: 'Zo.', evidence: 0, ...more });
	it.each([
		[[row('plain'), row('knock', { evidence: 1 })], []],
		[[row('plain')], ['knock']],
		[[row('plain', { explanation: ' ' }), row('knock', { evidence: 1 })], ['plain']],
		[[row('plain', { level: null }), row('knock', { evidence: 1 })], ['plain']],
		[[row('plain', { level: 4 }), row('knock', { evidence: 1 })], ['plain']],
		[
			[row('plain', { level: 3 }), row('knock')],
			['plain', 'knock'],
		],
		[[row('plain', { doesNotApply: true }), row('knock', { level: null, doesNotApply: true })], ['plain']],
	])('%j lacks something at %j', (rows, expected) => {
		expect(missingFromSubmission({ criteria, rows }).map(({ criterion }) => criterion)).toEqual(expected);
	});
});

describe('a review', () => {
	it.each([
		[{ level: 2, reason: '' }, true],
		[{ level: 1, reason: '' }, false],
		[{ level: 3, reason: ' ' }, false],
		[{ level: 3, reason: 'Sterk.' }, true],
		[{ level: null, reason: '' }, false],
		[{ level: undefined, reason: 'Wel een reden.' }, false],
		[{ level: 4, reason: 'Te hoog.' }, false],
	])('with %j on a criterion that always applies is complete: %s', (score, isComplete) => {
		const missing = missingFromReview({ criteria: criteria.slice(0, 1), scores: [{ criterion: 'plain', ...score }] });
		expect(missing.length === 0).toBe(isComplete);
	});

	it('may skip what may not apply', () => {
		expect(missingFromReview({ criteria: criteria.slice(1), scores: [{ criterion: 'knock', level: null, reason: '' }] })).toEqual([]);
	});
});
