import { describe, expect, it } from 'vitest';
import { takeStep } from '../lifecycle/takeStep.ts';
import { type RoundFacts, type RoundState, roundLifecycle } from './transitions.ts';

const facts: RoundFacts = {
	isCriteriaSetEffective: true,
	hasEnoughReviewers: true,
	hasEnoughCommittee: true,
	areDatesInOrder: true,
	areThresholdsInOrder: true,
	isReleasing: false,
	isObjectionTermOver: false,
};

const outcomeOf = ({ verb, state, by, so }: { verb: string; state: RoundState; by: 'secretary' | 'system'; so: Partial<RoundFacts> }) => {
	const answer = takeStep({ lifecycle: roundLifecycle, state, verb, capacities: [by], facts: { ...facts, ...so }, reason: 'Daarom.' });
	return answer.ok ? answer.to : answer.code;
};

describe('the way of a round', () => {
	it.each([
		['open', 'planned', 'secretary', {}, 'open'],
		['open', 'planned', 'secretary', { isCriteriaSetEffective: false }, 'criteria-not-effective'],
		['open', 'planned', 'secretary', { hasEnoughReviewers: false }, 'too-few-reviewers'],
		['open', 'planned', 'secretary', { hasEnoughCommittee: false }, 'too-few-committee'],
		['open', 'planned', 'secretary', { areDatesInOrder: false }, 'dates-out-of-order'],
		['open', 'planned', 'secretary', { areThresholdsInOrder: false }, 'thresholds-out-of-order'],
		['start-scoring', 'open', 'secretary', {}, 'scoring'],
		['start-deciding', 'scoring', 'secretary', {}, 'deciding'],
		['start-deciding', 'open', 'secretary', {}, 'not-now'],
		['reschedule', 'scoring', 'secretary', {}, 'scoring'],
		['reschedule', 'deciding', 'secretary', { isReleasing: true }, 'releasing'],
		['add-people', 'deciding', 'secretary', { isReleasing: true }, 'releasing'],
		['begin-release', 'deciding', 'secretary', {}, 'deciding'],
		['begin-release', 'deciding', 'secretary', { isReleasing: true }, 'releasing'],
		['release', 'deciding', 'system', { isReleasing: true }, 'released'],
		['release', 'deciding', 'system', {}, 'not-releasing'],
		['release', 'deciding', 'secretary', { isReleasing: true }, 'not-yours'],
		['close', 'released', 'system', {}, 'objection-term-runs'],
		['close', 'released', 'system', { isObjectionTermOver: true }, 'closed'],
		['close', 'released', 'secretary', { isObjectionTermOver: true }, 'closed'],
		['close', 'closed', 'system', { isObjectionTermOver: true }, 'not-now'],
	] as const)('%s from %s by %s where %j: %s', (verb, state, by, so, wanted) => {
		expect(outcomeOf({ verb, state, by, so })).toBe(wanted);
	});
});
