import type { Condition } from '../lifecycle/lifecycle.ts';

/** What the steps of a case ask; each fact is worked out by `cms/operations/quality/caseFacts.ts`. */
export type QualityCaseFacts = {
	/** Whether nothing is missing from the self-assessment. */
	isComplete: boolean;
	/** Whether the round that is chosen takes cases: open or scoring. */
	isRoundTaking: boolean;
	/** Whether the case follows from a change that stands, in offering of which the recognition still holds. */
	isReopening: boolean;
	isCriteriaSetSame: boolean;
	/** Whether a later version took the place of the criteria of a case that waits without a round. */
	areCriteriaReplaced: boolean;
	isSuspended: boolean;
	/** Delivered reviews, and how many the round asks. */
	delivered: number;
	quorum: number;
	/** Whether a review is still being written. */
	hasOpenReview: boolean;
	/** Whether the reviews lie further apart than the round allows and no third one settles it. */
	isDisputed: boolean;
	/** Whether whoever acts submitted, reviewed or decided this case before, or belongs to those who did. */
	isActorInvolved: boolean;
	/** What the proposal on the table is about. */
	proposal: 'assessment' | 'objection' | 'measure' | null;
	isFactsAnswered: boolean;
	isFactsTermOver: boolean;
	/** Whether whoever acts is one of those who may decide this proposal and has not voted on it. */
	mayActorVote: boolean;
	/** How many may decide this proposal, those who voted included; two are needed, three where they differ. */
	deciders: number;
	decidersNeeded: number;
	hasVerdict: boolean;
	isRoundReleasing: boolean;
	isInRound: boolean;
	isRecognitionInForce: boolean;
	isWithinObjectionTerm: boolean;
	/** Whether an objection against the latest decision was made already. */
	hasObjected: boolean;
	isObjectionHeard: boolean;
};

type Asks = Condition<QualityCaseFacts>;

export const isComplete: Asks = {
	code: 'incomplete',
	message: 'De zelfbeoordeling is nog niet compleet. Bij de criteria staat wat er ontbreekt.',
	holds: (facts) => facts.isComplete,
};
export const hasRoundForCase: Asks = {
	code: 'no-round',
	message: 'Kies een ronde die open is of waarin beoordeeld wordt.',
	holds: (facts) => facts.isRoundTaking,
};
export const isInviting: Asks = {
	code: 'not-inviting',
	message: 'In deze fase van de ronde kan niemand meer worden gevraagd.',
	holds: (facts) => facts.isRoundTaking,
};
export const isCriteriaSetSame: Asks = {
	code: 'other-criteria',
	message: 'De gekozen ronde gebruikt een andere criteriaset dan deze zaak. Wat is ingevuld, past daar niet bij.',
	holds: (facts) => facts.isCriteriaSetSame,
};
export const isOwnChoice: Asks = {
	code: 'reopened',
	message:
		'Dit aanbod is erkend en u wijzigde het; wat daardoor verandert, wordt opnieuw beoordeeld. Dien de zelfbeoordeling in, of maak de wijziging ongedaan voordat u indient.',
	holds: (facts) => !facts.isReopening,
};
export const isWithoutRound: Asks = {
	code: 'has-round',
	message: 'Deze zaak zit in een ronde en wordt volgens de criteria van die ronde beoordeeld.',
	holds: (facts) => !facts.isInRound,
};
export const areCriteriaReplaced: Asks = {
	code: 'criteria-in-effect',
	message: 'De criteria van deze zaak gelden nog. Kies een ronde.',
	holds: (facts) => facts.areCriteriaReplaced,
};
export const isFirstDecision: Asks = {
	code: 'not-an-assessment',
	message: 'Dit kan niet meer: over deze zaak loopt een bezwaar of een maatregel.',
	holds: ({ proposal }) => proposal === null || proposal === 'assessment',
};
export const isStranger: Asks = {
	code: 'four-eyes',
	message: 'U werkte eerder aan deze zaak mee. Iemand anders moet dit doen.',
	holds: (facts) => !facts.isActorInvolved,
};
export const hasQuorum: Asks = {
	code: 'no-quorum',
	message: 'Er zijn nog te weinig beoordelingen ingeleverd.',
	holds: ({ delivered, quorum, hasOpenReview }) => delivered >= quorum && !hasOpenReview,
};
export const hasAgreement: Asks = {
	code: 'disputed',
	message: 'De beoordelingen lopen te ver uiteen. Nodig eerst een derde beoordelaar uit.',
	holds: (facts) => !facts.isDisputed,
};
export const isHeard: Asks = {
	code: 'not-heard',
	message: 'Leg eerst vast dat de aanbieder is gehoord of daarvan afziet.',
	holds: ({ isObjectionHeard, proposal }) => isObjectionHeard && (proposal === null || proposal === 'objection'),
};
export const isMeasure: Asks = {
	code: 'not-a-measure',
	message: 'Er ligt al een voorstel over iets anders.',
	holds: ({ proposal }) => proposal === null || proposal === 'measure',
};
export const isInForce: Asks = {
	code: 'no-recognition',
	message: 'Er is geen erkenning waarover een maatregel mogelijk is.',
	holds: (facts) => facts.isRecognitionInForce,
};
export const hasFactsToAnswer: Asks = {
	code: 'facts-answered',
	message: 'U heeft al gereageerd, of de termijn van vijf werkdagen is voorbij.',
	holds: (facts) => !facts.isFactsAnswered && !facts.isFactsTermOver,
};
export const isProposalAnswered: Asks = {
	code: 'facts-open',
	message: 'De aanbieder kan nog op de feiten reageren. Stemmen kan zodra de reactie er is of de termijn voorbij is.',
	holds: (facts) => facts.isFactsAnswered || facts.isFactsTermOver,
};
export const mayVote: Asks = {
	code: 'may-not-vote',
	message: 'U stemde al over dit voorstel, of u werkte eerder aan deze zaak mee.',
	holds: (facts) => facts.mayActorVote,
};
export const canNameSubstitute: Asks = {
	code: 'enough-deciders',
	message: 'Er zijn genoeg commissieleden zonder belang om te besluiten.',
	holds: ({ deciders, decidersNeeded }) => deciders < decidersNeeded,
};
export const hasVerdict: Asks = { code: 'no-verdict', message: 'Er zijn nog geen twee gelijke stemmen.', holds: (facts) => facts.hasVerdict };
export const isReleasing: Asks = { code: 'not-releasing', message: 'De ronde wordt nog niet vrijgegeven.', holds: (facts) => facts.isRoundReleasing };
export const isOutsideRound: Asks = {
	code: 'in-round',
	message: 'Dit besluit wordt met de ronde vrijgegeven.',
	holds: ({ isInRound, proposal }) => !isInRound || proposal !== 'assessment',
};
export const isObjectable: Asks = {
	code: 'objection-term-over',
	message: 'Bezwaar kan één keer, binnen zes weken nadat het besluit bekend werd.',
	holds: (facts) => facts.isWithinObjectionTerm && !facts.hasObjected,
};
export const isRunning: Asks = { code: 'suspended', message: 'De termijn staat al stil.', holds: (facts) => !facts.isSuspended };
export const isSuspended: Asks = { code: 'not-suspended', message: 'De termijn loopt gewoon.', holds: (facts) => facts.isSuspended };
export const isBeforeRelease: Asks = {
	code: 'releasing',
	message: 'De besluiten van de ronde worden net vrijgegeven.',
	holds: (facts) => !facts.isRoundReleasing,
};
