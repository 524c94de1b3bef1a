import { describe, expect, it } from 'vitest';
import type { Lifecycle } from './lifecycle.ts';
import { stepsFrom, takeStep } from './takeStep.ts';

type Facts = { isReady: boolean };

const doors: Lifecycle<'shut' | 'ajar' | 'gone', Facts> = {
	word: 'deur',
	initial: 'shut',
	states: [
		{ code: 'shut', slug: 'dicht', label: 'Dicht', next: 'secretary', due: null, meaning: '' },
		{ code: 'ajar', slug: 'kier', label: 'Op een kier', next: null, due: null, meaning: '' },
		{ code: 'gone', slug: 'weg', label: 'Weg', next: null, due: null, meaning: '' },
	],
	steps: [
		{
			verb: 'open',
			label: 'Openen',
			from: ['shut'],
			to: 'ajar',
			by: ['secretary'],
			conditions: [{ code: 'not-ready', message: 'Nog niet klaar.', holds: ({ isReady }) => isReady }],
			needsReason: false,
			effect: '',
		},
		{ verb: 'paint', label: 'Verven', from: ['shut', 'ajar'], to: 'same', by: ['provider'], conditions: [], needsReason: true, effect: '' },
		{ verb: 'fall', label: 'Vallen', from: ['ajar'], to: 'gone', by: ['system'], conditions: [], needsReason: false, effect: '' },
	],
};

const attempt = (verb: string, more: Partial<Parameters<typeof takeStep<'shut' | 'ajar' | 'gone', Facts>>[0]> = {}) =>
	takeStep({ lifecycle: doors, state: 'shut', verb, capacities: ['secretary'], facts: { isReady: true }, reason: '', ...more });

describe('a step', () => {
	it('leads to the state of its row', () => {
		expect(attempt('open')).toMatchObject({ ok: true, to: 'ajar' });
	});

	it('leaves the state where its row says so', () => {
		expect(attempt('paint', { state: 'ajar', capacities: ['provider'], reason: 'Bladders.' })).toMatchObject({ ok: true, to: 'ajar' });
	});

	it.each([
		['slam', {}, 'unknown-verb'],
		['open', { capacities: ['provider'] }, 'not-yours'],
		['fall', { state: 'ajar' }, 'not-yours'],
		['open', { state: 'ajar' }, 'not-now'],
		['open', { facts: { isReady: false } }, 'not-ready'],
		['paint', { capacities: ['provider'], reason: '   ' }, 'reason-missing'],
	] as const)('is refused with a reason for people: %s %j is %s', (verb, more, code) => {
		expect(attempt(verb, more)).toMatchObject({ ok: false, code, message: expect.stringMatching(/\.$/) });
	});
});

describe('the steps that are shown', () => {
	it('are those of the reader from this state, with what stands in the way', () => {
		const shown = stepsFrom({ lifecycle: doors, state: 'shut', capacities: ['secretary'], facts: { isReady: false } });
		expect(shown.map(({ step, obstacle }) => [step.verb, obstacle])).toEqual([['open', 'Nog niet klaar.']]);
	});

	it('never hold what follows by itself', () => {
		expect(stepsFrom({ lifecycle: doors, state: 'ajar', capacities: ['system', 'secretary'], facts: { isReady: true } })).toEqual([]);
	});
});
