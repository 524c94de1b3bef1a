import type { Condition, Lifecycle } from '../lifecycle/lifecycle.ts';

export type ObjectionState = 'received' | 'heard' | 'decided' | 'withdrawn';

/** What the steps of an objection ask. */
export type ObjectionFacts = { isActorNew: boolean };

const isNew: Condition<ObjectionFacts> = {
	code: 'decided-before',
	message: 'U werkte mee aan het besluit waartegen dit bezwaar zich richt. Iemand anders behandelt het.',
	holds: (facts) => facts.isActorNew,
};

/** An objection to a decision, within six weeks of its release: heard, and decided anew by people who did not decide before. */
export const objectionLifecycle: Lifecycle<ObjectionState, ObjectionFacts> = {
	word: 'bezwaar',
	initial: 'received',
	states: [
		{
			code: 'received',
			slug: 'ontvangen',
			label: 'Ontvangen',
			next: 'secretary',
			due: { workingDays: 20 },
			meaning: 'Het secretariaat hoort de aanbieder, of noteert dat die daarvan afziet.',
		},
		{
			code: 'heard',
			slug: 'gehoord',
			label: 'Gehoord',
			next: 'secretary',
			due: { workingDays: 30 },
			meaning: 'Er komt een nieuw besluit, door mensen die het eerste niet namen.',
		},
		{ code: 'decided', slug: 'besloten', label: 'Besloten', next: null, due: null, meaning: 'Het nieuwe besluit is bekend.' },
		{ code: 'withdrawn', slug: 'ingetrokken', label: 'Ingetrokken', next: null, due: null, meaning: 'De aanbieder trok het bezwaar in.' },
	],
	steps: [
		{
			verb: 'hear',
			label: 'Horen vastleggen',
			from: ['received'],
			to: 'heard',
			by: ['secretary'],
			conditions: [isNew],
			needsReason: true,
			effect: 'Wat u opschrijft is het verslag van het horen. Daarna kan een nieuw besluit worden voorbereid.',
		},
		{
			verb: 'decide',
			label: 'Besluiten',
			from: ['heard'],
			to: 'decided',
			by: ['system'],
			conditions: [],
			needsReason: false,
			effect: 'Het nieuwe besluit is bekend.',
		},
		{
			verb: 'withdraw',
			label: 'Bezwaar intrekken',
			from: ['received', 'heard'],
			to: 'withdrawn',
			by: ['provider'],
			conditions: [],
			needsReason: false,
			effect: 'Het besluit blijft zoals het was.',
		},
	],
};
