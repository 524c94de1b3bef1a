import { describe, expect, it } from 'vitest';
import { takeStep } from '../lifecycle/takeStep.ts';
import type { QualityCaseFacts } from './conditions.ts';
import { qualityCaseLifecycle } from './transitions.ts';

/** A case in a round that takes cases, of which nothing is in the way of whoever acts for the first time. */
const facts: QualityCaseFacts = {
	isComplete: true,
	isRoundTaking: true,
	isCriteriaSetSame: true,
	isReopening: false,
	areCriteriaReplaced: false,
	isSuspended: false,
	delivered: 2,
	quorum: 2,
	hasOpenReview: false,
	isDisputed: false,
	isActorInvolved: false,
	proposal: null,
	isFactsAnswered: false,
	isFactsTermOver: false,
	mayActorVote: true,
	deciders: 3,
	decidersNeeded: 2,
	hasVerdict: false,
	isRoundReleasing: false,
	isInRound: true,
	isRecognitionInForce: true,
	isWithinObjectionTerm: true,
	hasObjected: false,
	isObjectionHeard: false,
};

type Try = Pick<Parameters<typeof takeStep>[0], 'verb'> & {
	state: Parameters<typeof takeStep<(typeof qualityCaseLifecycle.states)[number]['code'], QualityCaseFacts>>[0]['state'];
	by: 'provider' | 'committee' | 'secretary' | 'system';
	so?: Partial<QualityCaseFacts>;
};
const attempt = ({ verb, state, by, so = {} }: Try) =>
	takeStep({ lifecycle: qualityCaseLifecycle, state, verb, capacities: [by], facts: { ...facts, ...so }, reason: 'Daarom.' });
const outcomeOf = (tried: Try) => {
	const answer = attempt(tried);
	return answer.ok ? answer.to : answer.code;
};

describe('the way of a case', () => {
	it.each([
		['submit', 'open', 'provider', {}, 'submitted'],
		['submit', 'open', 'provider', { isComplete: false }, 'incomplete'],
		['send-back', 'submitted', 'secretary', {}, 'to-complete'],
		['take-up', 'submitted', 'secretary', {}, 'in-review'],
		['take-up', 'submitted', 'secretary', { isRoundTaking: false }, 'no-round'],
		['take-up', 'submitted', 'secretary', { isCriteriaSetSame: false }, 'other-criteria'],
		['renew-criteria', 'submitted', 'secretary', { isInRound: false, areCriteriaReplaced: true }, 'to-complete'],
		['withdraw', 'open', 'provider', { isReopening: true }, 'reopened'],
		['lapse', 'open', 'system', { isReopening: true }, 'withdrawn'],
		['lapse', 'decided', 'system', { proposal: 'objection' }, 'not-an-assessment'],
		['invite', 'in-review', 'secretary', { isRoundTaking: false }, 'not-inviting'],
		['prepare', 'in-review', 'secretary', {}, 'prepared'],
		['prepare', 'in-review', 'secretary', { delivered: 1 }, 'no-quorum'],
		['prepare', 'in-review', 'secretary', { hasOpenReview: true }, 'no-quorum'],
		['prepare', 'in-review', 'secretary', { isDisputed: true }, 'disputed'],
		['prepare', 'in-review', 'secretary', { isActorInvolved: true }, 'four-eyes'],
		['prepare', 'prepared', 'secretary', { proposal: 'measure' }, 'not-an-assessment'],
		['answer-facts', 'prepared', 'provider', { proposal: 'assessment' }, 'prepared'],
		['answer-facts', 'prepared', 'provider', { isFactsAnswered: true }, 'facts-answered'],
		['answer-facts', 'prepared', 'provider', { isFactsTermOver: true }, 'facts-answered'],
		['vote', 'prepared', 'committee', {}, 'facts-open'],
		['vote', 'prepared', 'committee', { isFactsAnswered: true }, 'prepared'],
		['vote', 'prepared', 'committee', { isFactsTermOver: true }, 'prepared'],
		['vote', 'prepared', 'committee', { isFactsTermOver: true, mayActorVote: false }, 'may-not-vote'],
		['vote', 'prepared', 'secretary', { isFactsTermOver: true }, 'not-yours'],
		['name-substitute', 'prepared', 'secretary', {}, 'enough-deciders'],
		['name-substitute', 'prepared', 'secretary', { deciders: 2, decidersNeeded: 3 }, 'prepared'],
		['conclude', 'prepared', 'system', {}, 'no-verdict'],
		['conclude', 'prepared', 'system', { hasVerdict: true }, 'decided'],
		['release', 'decided', 'system', {}, 'not-releasing'],
		['release', 'decided', 'system', { isRoundReleasing: true }, 'released'],
		['release-alone', 'decided', 'secretary', { proposal: 'assessment' }, 'in-round'],
		['release-alone', 'decided', 'secretary', { proposal: 'assessment', isInRound: false }, 'released'],
		['release-alone', 'decided', 'secretary', { proposal: 'measure' }, 'released'],
	] as const)('%s from %s by %s where %j: %s', (verb, state, by, so, wanted) => {
		expect(outcomeOf({ verb, state, by, so })).toBe(wanted);
	});
});

describe('a case that leaves its round', () => {
	it.each([
		['carry-over', 'in-review', 'secretary', {}, 'in-review'],
		['carry-over', 'prepared', 'secretary', { isRoundTaking: false }, 'no-round'],
		['carry-over', 'prepared', 'secretary', { isCriteriaSetSame: false }, 'other-criteria'],
		['carry-over', 'prepared', 'secretary', { proposal: 'objection' }, 'not-an-assessment'],
		['leave-round', 'prepared', 'system', {}, 'not-releasing'],
		['renew-criteria', 'in-review', 'secretary', { areCriteriaReplaced: true }, 'has-round'],
		['renew-criteria', 'in-review', 'secretary', { isInRound: false }, 'criteria-in-effect'],
		['renew-criteria', 'prepared', 'secretary', { isInRound: false, areCriteriaReplaced: true, proposal: 'assessment' }, 'to-complete'],
		['renew-criteria', 'prepared', 'secretary', { isInRound: false, areCriteriaReplaced: true, proposal: 'measure' }, 'not-an-assessment'],
		['renew-criteria', 'decided', 'secretary', { isInRound: false, areCriteriaReplaced: true }, 'not-now'],
	] as const)('%s from %s by %s where %j: %s', (verb, state, by, so, wanted) => {
		expect(outcomeOf({ verb, state, by, so })).toBe(wanted);
	});
});

describe('a proposal of which a review fell away', () => {
	it.each([
		['prepared', { proposal: 'assessment' }, 'in-review'],
		['decided', { proposal: 'assessment' }, 'in-review'],
		['decided', { proposal: 'assessment', isRoundReleasing: true }, 'releasing'],
		['prepared', { proposal: 'objection' }, 'not-an-assessment'],
		['decided', { proposal: 'measure' }, 'not-an-assessment'],
		['released', {}, 'not-now'],
	] as const)('is void from %s where %j: %s', (state, so, wanted) => {
		expect(outcomeOf({ verb: 'void-proposal', state, by: 'system', so })).toBe(wanted);
	});
});

describe('after a decision', () => {
	it.each([
		['object', 'released', 'provider', {}, 'appealed'],
		['object', 'released', 'provider', { isWithinObjectionTerm: false }, 'objection-term-over'],
		['object', 'released', 'provider', { hasObjected: true }, 'objection-term-over'],
		['withdraw-objection', 'appealed', 'provider', {}, 'released'],
		['prepare-objection', 'appealed', 'secretary', {}, 'not-heard'],
		['prepare-objection', 'appealed', 'secretary', { isObjectionHeard: true }, 'prepared'],
		['prepare-objection', 'appealed', 'secretary', { isObjectionHeard: true, isActorInvolved: true }, 'four-eyes'],
		['propose-measure', 'released', 'secretary', {}, 'prepared'],
		['propose-measure', 'released', 'secretary', { isRecognitionInForce: false }, 'no-recognition'],
		['withdraw', 'decided', 'provider', { proposal: 'assessment' }, 'withdrawn'],
		['withdraw', 'decided', 'provider', { proposal: 'assessment', isRoundReleasing: true }, 'releasing'],
		['withdraw', 'prepared', 'provider', { proposal: 'objection' }, 'not-an-assessment'],
		['withdraw', 'released', 'provider', {}, 'not-now'],
		['suspend-term', 'appealed', 'secretary', { isSuspended: true }, 'suspended'],
		['resume-term', 'appealed', 'secretary', {}, 'not-suspended'],
	] as const)('%s from %s by %s where %j: %s', (verb, state, by, so, wanted) => {
		expect(outcomeOf({ verb, state, by, so })).toBe(wanted);
	});
});
