import { describe, expect, it } from 'vitest';
import { stepsFrom } from './transitions.ts';

describe('the first item of a new provider', () => {
	it.each([
		[null, 'provider', ['offer']],
		[null, 'editor', []],
		['waiting', 'provider', ['take-back']],
		['waiting', 'coordinator', ['take-back']],
		['waiting', 'editor', ['admit', 'send-back']],
		['waiting', 'trainer', []],
		['sent-back', 'provider', ['offer']],
		['sent-back', 'editor', []],
		['taken-back', 'coordinator', ['offer']],
		['admitted', 'provider', []],
		['admitted', 'editor', []],
	] as const)('in state %s lets a %s do %j', (state, role, steps) => {
		expect(stepsFrom({ state, roles: [role] })).toEqual(steps);
	});
});
