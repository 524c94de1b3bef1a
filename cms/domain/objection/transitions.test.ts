import { describe, expect, it } from 'vitest';
import { takeStep } from '../lifecycle/takeStep.ts';
import { type ObjectionState, objectionLifecycle } from './transitions.ts';

const outcomeOf = ({
	verb,
	state,
	by,
	isActorNew = true,
	reason = 'Gehoord.',
}: {
	verb: string;
	state: ObjectionState;
	by: 'provider' | 'secretary' | 'system';
	isActorNew?: boolean;
	reason?: string;
}) => {
	const answer = takeStep({ lifecycle: objectionLifecycle, state, verb, capacities: [by], facts: { isActorNew }, reason });
	return answer.ok ? answer.to : answer.code;
};

describe('the way of an objection', () => {
	it.each([
		['hear', 'received', 'secretary', 'heard'],
		['hear', 'heard', 'secretary', 'not-now'],
		['hear', 'received', 'provider', 'not-yours'],
		['decide', 'heard', 'system', 'decided'],
		['decide', 'received', 'system', 'not-now'],
		['decide', 'heard', 'secretary', 'not-yours'],
		['withdraw', 'received', 'provider', 'withdrawn'],
		['withdraw', 'heard', 'provider', 'withdrawn'],
		['withdraw', 'decided', 'provider', 'not-now'],
	] as const)('%s from %s by %s: %s', (verb, state, by, wanted) => {
		expect(outcomeOf({ verb, state, by })).toBe(wanted);
	});

	it('is heard by somebody who did not work on the decision, and who writes down what was said', () => {
		expect(outcomeOf({ verb: 'hear', state: 'received', by: 'secretary', isActorNew: false })).toBe('decided-before');
		expect(outcomeOf({ verb: 'hear', state: 'received', by: 'secretary', reason: ' ' })).toBe('reason-missing');
	});
});
