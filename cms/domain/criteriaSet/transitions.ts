import type { Condition, Lifecycle } from '../lifecycle/lifecycle.ts';

export type CriteriaSetState = 'draft' | 'proposed' | 'effective' | 'superseded';

/** What the steps of a criteria set ask. */
export type CriteriaSetFacts = {
	isComplete: boolean;
	hasActorProposed: boolean;
	/** Whether its version is higher than that of any set that is or was in force. */
	isNewest: boolean;
};

type Asks = Condition<CriteriaSetFacts>;

const isComplete: Asks = {
	code: 'incomplete',
	message: 'De set is nog niet compleet: elk criterium heeft een unieke code, een groep, een vraag en ten minste twee beschreven niveaus nodig.',
	holds: (facts) => facts.isComplete,
};

const isOther: Asks = {
	code: 'four-eyes',
	message: 'U heeft deze versie zelf voorgesteld. Een ander commissielid moet ermee instemmen.',
	holds: (facts) => !facts.hasActorProposed,
};

const isNewest: Asks = {
	code: 'not-newest',
	message: 'Er geldt al een versie met dit nummer of een hoger. Neem deze terug en maak een volgende versie.',
	holds: (facts) => facts.isNewest,
};

/** A version of the criteria: written by the secretary, in force after a committee member agrees, replaced by the next one. A version in force never changes. */
export const criteriaSetLifecycle: Lifecycle<CriteriaSetState, CriteriaSetFacts> = {
	word: 'criteriaset',
	initial: 'draft',
	states: [
		{ code: 'draft', slug: 'in-bewerking', label: 'In bewerking', next: 'secretary', due: null, meaning: 'Het secretariaat schrijft aan deze versie.' },
		{
			code: 'proposed',
			slug: 'voorgesteld',
			label: 'Voorgesteld',
			next: 'committee',
			due: { workingDays: 10 },
			meaning: 'De versie ligt vast en wacht op instemming van een commissielid.',
		},
		{ code: 'effective', slug: 'geldt', label: 'Geldt', next: null, due: null, meaning: 'Nieuwe rondes gebruiken deze versie. Zij staat op de website.' },
		{
			code: 'superseded',
			slug: 'vervangen',
			label: 'Vervangen',
			next: null,
			due: null,
			meaning: 'Een latere versie geldt. Lopende rondes houden deze versie.',
		},
	],
	steps: [
		{
			verb: 'propose',
			label: 'Voorstellen aan de commissie',
			from: ['draft'],
			to: 'proposed',
			by: ['secretary'],
			conditions: [isComplete, isNewest],
			needsReason: false,
			effect: 'De tekst ligt daarna vast en de commissieleden krijgen bericht.',
		},
		{
			verb: 'take-back',
			label: 'Terugnemen',
			from: ['proposed'],
			to: 'draft',
			by: ['secretary'],
			conditions: [],
			needsReason: false,
			effect: 'U kunt de tekst weer wijzigen. De commissie hoeft niet meer te kijken.',
		},
		{
			verb: 'return',
			label: 'Terugsturen',
			from: ['proposed'],
			to: 'draft',
			by: ['committee'],
			conditions: [],
			needsReason: true,
			effect: 'Het secretariaat leest uw reden en past de versie aan.',
		},
		{
			verb: 'agree',
			label: 'Instemmen',
			from: ['proposed'],
			to: 'effective',
			by: ['committee'],
			conditions: [isOther, isNewest],
			needsReason: false,
			effect: 'De versie gaat meteen gelden voor nieuwe rondes en staat op de website. De vorige versie is dan vervangen.',
		},
		{
			verb: 'supersede',
			label: 'Vervangen',
			from: ['effective'],
			to: 'superseded',
			by: ['system'],
			conditions: [],
			needsReason: false,
			effect: 'Een latere versie geldt.',
		},
	],
};
