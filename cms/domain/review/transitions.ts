import type { Condition, Lifecycle } from '../lifecycle/lifecycle.ts';

export type ReviewState = 'invited' | 'accepted' | 'conflict' | 'declined' | 'drafted' | 'delivered' | 'abstained';

/** What the steps of a review ask. */
export type ReviewFacts = { isRoundScoring: boolean; isCaseInReview: boolean; isComplete: boolean };

type Asks = Condition<ReviewFacts>;

const isScoring: Asks = {
	code: 'not-scoring',
	message: 'De ronde is niet in de fase van beoordelen. Wat u schreef, blijft bewaard.',
	holds: (facts) => facts.isRoundScoring,
};
const isOpenCase: Asks = {
	code: 'case-not-in-review',
	message: 'Deze zaak wordt niet meer beoordeeld: zij is ingetrokken of het besluit wordt al voorbereid.',
	holds: (facts) => facts.isCaseInReview,
};
const isComplete: Asks = {
	code: 'incomplete',
	message: 'Nog niet elk criterium heeft een niveau, of bij het laagste of hoogste niveau ontbreekt een reden.',
	holds: (facts) => facts.isComplete,
};

/** One reviewer's work on one case. Conflicts come first: only whoever declared to have none sees what was submitted. */
export const reviewLifecycle: Lifecycle<ReviewState, ReviewFacts> = {
	word: 'beoordeling',
	initial: 'invited',
	states: [
		{
			code: 'invited',
			slug: 'uitgenodigd',
			label: 'Uitgenodigd',
			next: 'reviewer',
			due: { workingDays: 5 },
			meaning: 'De beoordelaar ziet alleen titel en aanbieder en verklaart of er een belang is.',
		},
		{ code: 'accepted', slug: 'aangenomen', label: 'Aangenomen', next: 'reviewer', due: 'given', meaning: 'Geen belang. De beoordelaar kan beginnen.' },
		{ code: 'conflict', slug: 'belang', label: 'Belang gemeld', next: null, due: null, meaning: 'De beoordelaar heeft een belang en ziet de zaak niet meer.' },
		{ code: 'declined', slug: 'afgeslagen', label: 'Afgeslagen', next: null, due: null, meaning: 'De beoordelaar kan deze keer niet.' },
		{ code: 'drafted', slug: 'bezig', label: 'Bezig', next: 'reviewer', due: 'given', meaning: 'De beoordelaar is aan het scoren.' },
		{ code: 'delivered', slug: 'ingeleverd', label: 'Ingeleverd', next: null, due: null, meaning: 'De beoordeling ligt vast.' },
		{
			code: 'abstained',
			slug: 'gestopt',
			label: 'Gestopt',
			next: null,
			due: null,
			meaning: 'De beoordelaar gaf de zaak terug, is vervangen of vertrokken, of de criteria zijn vervangen.',
		},
	],
	steps: [
		{
			verb: 'accept',
			label: 'Ik heb geen belang en neem aan',
			from: ['invited'],
			to: 'accepted',
			by: ['reviewer'],
			conditions: [isOpenCase],
			needsReason: false,
			effect: 'U verklaart dat u geen belang heeft bij dit aanbod of deze aanbieder. Daarna ziet u wat is ingediend.',
		},
		{
			verb: 'declare-conflict',
			label: 'Ik heb een belang',
			from: ['invited', 'accepted', 'drafted', 'delivered'],
			to: 'conflict',
			by: ['reviewer'],
			conditions: [],
			needsReason: true,
			effect:
				'U ziet deze zaak daarna nergens meer en uw beoordeling telt niet mee. Het secretariaat kiest een ander. Een besluit dat al bekend is, verandert er niet door.',
		},
		{
			verb: 'decline',
			label: 'Deze keer niet',
			from: ['invited'],
			to: 'declined',
			by: ['reviewer'],
			conditions: [],
			needsReason: true,
			effect: 'Het secretariaat kiest een ander.',
		},
		{
			verb: 'draft',
			label: 'Beginnen',
			from: ['accepted'],
			to: 'drafted',
			by: ['reviewer'],
			conditions: [isScoring, isOpenCase],
			needsReason: false,
			effect: 'U begint met scoren. Wat u invult wordt vanzelf bewaard.',
		},
		{
			verb: 'deliver',
			label: 'Inleveren',
			from: ['drafted'],
			to: 'delivered',
			by: ['reviewer'],
			conditions: [isScoring, isOpenCase, isComplete],
			needsReason: false,
			effect: 'Uw scores en redenen liggen daarna vast. U ziet dan ook wat anderen inleverden.',
		},
		{
			verb: 'abstain',
			label: 'Teruggeven',
			from: ['accepted', 'drafted'],
			to: 'abstained',
			by: ['reviewer'],
			conditions: [],
			needsReason: true,
			effect: 'Uw scores tellen niet mee en het secretariaat kiest een ander.',
		},
		{
			verb: 'replace',
			label: 'Vervangen',
			from: ['invited', 'accepted', 'drafted'],
			to: 'abstained',
			by: ['secretary'],
			conditions: [],
			needsReason: true,
			effect: 'Deze beoordelaar hoeft niets meer te doen en ziet de zaak niet meer. U kiest een ander.',
		},
		{
			verb: 'set-aside',
			label: 'Buiten beschouwing',
			from: ['invited', 'accepted', 'drafted', 'delivered'],
			to: 'abstained',
			by: ['system'],
			conditions: [],
			needsReason: false,
			effect: 'De zaak gaat terug voor andere criteria. Deze beoordeling telt niet mee.',
		},
		{
			verb: 'lapse',
			label: 'Beoordelaar vertrokken',
			from: ['invited', 'accepted', 'drafted'],
			to: 'abstained',
			by: ['system'],
			conditions: [],
			needsReason: false,
			effect: 'Wie dit zou beoordelen, is geen beoordelaar meer. Het secretariaat kiest een ander.',
		},
	],
};
