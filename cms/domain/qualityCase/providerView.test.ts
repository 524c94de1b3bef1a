import { describe, expect, it } from 'vitest';
import { isTextForProvider, stateForProvider, stepsForProvider } from './providerView.ts';

describe('what a provider sees of its case', () => {
	it.each([
		['prepared', false, 'prepared'],
		['decided', false, 'prepared'],
		['released', false, 'prepared'],
		['released', true, 'released'],
		['appealed', true, 'appealed'],
		['in-review', false, 'in-review'],
	] as const)('is a case in %s, known: %s, as %s', (state, isKnown, expected) => {
		expect(stateForProvider({ state, isKnown })).toBe(expected);
	});

	it('are the steps that are its business, without those of reviewers and committee', () => {
		const steps = ['begin', 'submit', 'take-up', 'invite', 'declare-conflict', 'prepare', 'name-substitute', 'vote', 'vote', 'conclude'].map((verb) => ({
			verb,
		}));
		expect(stepsForProvider({ steps, isHidden: true }).map(({ verb }) => verb)).toEqual(['begin', 'submit', 'take-up', 'prepare']);
	});

	it('are also that a proposal lapsed, and that its request came back for other criteria', () => {
		const steps = ['prepare', 'vote', 'vote', 'conclude', 'void-proposal', 'leave-round', 'renew-criteria'].map((verb) => ({ verb }));
		expect(stepsForProvider({ steps, isHidden: false }).map(({ verb }) => verb)).toEqual(['prepare', 'void-proposal', 'renew-criteria']);
		expect([isTextForProvider({ verb: 'renew-criteria' }), isTextForProvider({ verb: 'void-proposal' })]).toEqual([true, false]);
	});

	it('is no release before it is known, and the earlier ones always', () => {
		const steps = ['prepare', 'release', 'object', 'prepare-objection', 'release-alone'].map((verb) => ({ verb }));
		expect(stepsForProvider({ steps, isHidden: true }).map(({ verb }) => verb)).toEqual(['prepare', 'release', 'object', 'prepare-objection']);
		expect(stepsForProvider({ steps, isHidden: false })).toHaveLength(5);
	});

	it('are the words that it wrote or that were written to it', () => {
		expect(['send-back', 'object', 'carry-over', 'name-substitute', 'declare-conflict'].map((verb) => isTextForProvider({ verb }))).toEqual([
			true,
			true,
			false,
			false,
			false,
		]);
	});
});
