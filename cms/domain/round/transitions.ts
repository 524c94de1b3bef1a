import type { Condition, Lifecycle } from '../lifecycle/lifecycle.ts';

export type RoundState = 'planned' | 'open' | 'scoring' | 'deciding' | 'released' | 'closed';

/** Whether a round still takes cases and reviews of them: what is under way when it decides counts no longer. */
export function isTaking(state: RoundState | undefined): boolean {
	return state === 'open' || state === 'scoring';
}

/** What the steps of a round ask. Nothing here depends on single cases: a conflicted secretary would learn from it that one exists. */
export type RoundFacts = {
	isCriteriaSetEffective: boolean;
	hasEnoughReviewers: boolean;
	hasEnoughCommittee: boolean;
	areDatesInOrder: boolean;
	areThresholdsInOrder: boolean;
	isReleasing: boolean;
	isObjectionTermOver: boolean;
};

type Asks = Condition<RoundFacts>;

const hasCriteria: Asks = {
	code: 'criteria-not-effective',
	message: 'Kies een criteriaset die geldt.',
	holds: (facts) => facts.isCriteriaSetEffective,
};
const hasReviewers: Asks = {
	code: 'too-few-reviewers',
	message: 'Kies ten minste zo veel beoordelaars als er beoordelingen per zaak nodig zijn.',
	holds: (facts) => facts.hasEnoughReviewers,
};
const hasCommittee: Asks = {
	code: 'too-few-committee',
	message: 'Kies ten minste twee commissieleden.',
	holds: (facts) => facts.hasEnoughCommittee,
};
const hasDates: Asks = {
	code: 'dates-out-of-order',
	message: 'De data staan niet op volgorde: eerst indienen, dan beoordelen, dan besluiten, dan vrijgeven, elk op een latere dag.',
	holds: (facts) => facts.areDatesInOrder,
};
const hasThresholds: Asks = {
	code: 'thresholds-out-of-order',
	message: 'De grens voor "Erkend" ligt onder die voor "Onder voorwaarden". Zet haar gelijk of hoger.',
	holds: (facts) => facts.areThresholdsInOrder,
};
const isNotReleasing: Asks = {
	code: 'releasing',
	message: 'De besluiten van deze ronde worden al vrijgegeven.',
	holds: (facts) => !facts.isReleasing,
};
const isReleasing: Asks = { code: 'not-releasing', message: 'Het vrijgeven is nog niet begonnen.', holds: (facts) => facts.isReleasing };
const isTermOver: Asks = {
	code: 'objection-term-runs',
	message: 'De bezwaartermijn van zes weken loopt nog.',
	holds: (facts) => facts.isObjectionTermOver,
};

const PHASES: RoundState[] = ['open', 'scoring', 'deciding'];

/** A round of reviews: its criteria, quorum and dates are frozen when it opens; nothing of its decisions shows before the one write that releases it. */
export const roundLifecycle: Lifecycle<RoundState, RoundFacts> = {
	word: 'ronde',
	initial: 'planned',
	states: [
		{ code: 'planned', slug: 'gepland', label: 'Gepland', next: 'secretary', due: 'given', meaning: 'De ronde wordt voorbereid en is nog te wijzigen.' },
		{ code: 'open', slug: 'open', label: 'Open', next: 'secretary', due: 'given', meaning: 'Aanbieders dienen in. Criteria en quorum liggen vast.' },
		{
			code: 'scoring',
			slug: 'beoordelen',
			label: 'Beoordelen',
			next: 'secretary',
			due: 'given',
			meaning: 'Beoordelaars scoren wat hun is toegewezen.',
		},
		{
			code: 'deciding',
			slug: 'besluiten',
			label: 'Besluiten',
			next: 'secretary',
			due: 'given',
			meaning: 'Er wordt niet meer gescoord. De commissie besluit op wat het secretariaat voorbereidt.',
		},
		{
			code: 'released',
			slug: 'vrijgegeven',
			label: 'Vrijgegeven',
			next: 'system',
			due: { calendarDays: 42 },
			meaning: 'De besluiten zijn bekend. De bezwaartermijn van zes weken loopt; daarna sluit de ronde vanzelf.',
		},
		{ code: 'closed', slug: 'gesloten', label: 'Gesloten', next: null, due: null, meaning: 'De bezwaartermijn is voorbij.' },
	],
	steps: [
		{
			verb: 'open',
			label: 'Ronde openen',
			from: ['planned'],
			to: 'open',
			by: ['secretary'],
			conditions: [hasCriteria, hasReviewers, hasCommittee, hasDates, hasThresholds],
			needsReason: false,
			effect: 'Criteria, quorum en grenzen liggen daarna vast. Aanbieders kunnen indienen.',
		},
		{
			verb: 'start-scoring',
			label: 'Beoordelen starten',
			from: ['open'],
			to: 'scoring',
			by: ['secretary'],
			conditions: [],
			needsReason: false,
			effect: 'Beoordelaars kunnen gaan scoren.',
		},
		{
			verb: 'start-deciding',
			label: 'Besluiten starten',
			from: ['scoring'],
			to: 'deciding',
			by: ['secretary'],
			conditions: [],
			needsReason: false,
			effect: 'Beoordelaars kunnen niets meer inleveren. Wat niet is ingeleverd telt niet mee.',
		},
		{
			verb: 'reschedule',
			label: 'Data verzetten',
			from: PHASES,
			to: 'same',
			by: ['secretary'],
			conditions: [isNotReleasing, hasDates],
			needsReason: true,
			effect: 'De nieuwe data gelden voor iedereen in de ronde. Wie nu aan zet is, krijgt bericht.',
		},
		{
			verb: 'add-people',
			label: 'Mensen toevoegen',
			from: PHASES,
			to: 'same',
			by: ['secretary'],
			conditions: [isNotReleasing],
			needsReason: false,
			effect: 'Zij kunnen daarna in deze ronde worden gevraagd of besluiten. Wie er al in zit, blijft.',
		},
		{
			verb: 'begin-release',
			label: 'Besluiten vrijgeven',
			from: ['deciding'],
			to: 'same',
			by: ['secretary'],
			conditions: [isNotReleasing],
			needsReason: false,
			effect:
				'Alle genomen besluiten van deze ronde worden in één keer bekend: brieven en e-mails gaan uit en erkenningen staan op de website. Zaken zonder besluit gaan door naar een volgende ronde. Dit kan niet terug.',
		},
		{
			verb: 'release',
			label: 'Vrijgeven',
			from: ['deciding'],
			to: 'released',
			by: ['system'],
			conditions: [isReleasing],
			needsReason: false,
			effect: 'De besluiten zijn bekend.',
		},
		{
			verb: 'close',
			label: 'Ronde sluiten',
			from: ['released'],
			to: 'closed',
			by: ['secretary', 'system'],
			conditions: [isTermOver],
			needsReason: false,
			effect: 'De ronde is klaar. Lopende bezwaren gaan gewoon door.',
		},
	],
};
