import type { RecognitionOutcome, Term } from '../shared/terms.ts';

/** What a decision may say: of an assessment or an objection an outcome for the recognition, of a measure what becomes of it. */
export const DECISION_OUTCOMES = [
	{ code: 'recognised', slug: 'erkend', label: 'Erkend' },
	{ code: 'conditional', slug: 'voorwaardelijk', label: 'Erkend onder voorwaarden' },
	{ code: 'refused', slug: 'niet-erkend', label: 'Niet erkend' },
	{ code: 'suspended', slug: 'geschorst', label: 'Erkenning geschorst' },
	{ code: 'revoked', slug: 'ingetrokken', label: 'Erkenning ingetrokken' },
	{ code: 'reinstated', slug: 'schorsing-opgeheven', label: 'Schorsing opgeheven' },
	{ code: 'maintained', slug: 'gehandhaafd', label: 'Besluit blijft zoals het was' },
] as const satisfies readonly Term[];
export type DecisionOutcome = (typeof DECISION_OUTCOMES)[number]['code'];

/** What a proposal for a decision is about. */
export const DECISION_KINDS = [
	{ code: 'assessment', slug: 'beoordeling', label: 'Beoordeling' },
	{ code: 'objection', slug: 'bezwaar', label: 'Op bezwaar' },
	{ code: 'measure', slug: 'maatregel', label: 'Maatregel' },
] as const satisfies readonly Term[];
export type DecisionKind = (typeof DECISION_KINDS)[number]['code'];

/**
 * What the committee may choose between, by what the proposal is about. A suspension can be lifted where there is one, by a measure or on an
 * objection; what is suspended can't be suspended again.
 */
export function outcomesOf({ kind, isSuspended = false }: { kind: DecisionKind; isSuspended?: boolean }): readonly DecisionOutcome[] {
	if (kind === 'assessment') return ['recognised', 'conditional', 'refused'];
	if (kind === 'objection') return ['recognised', 'conditional', 'refused', ...(isSuspended ? (['reinstated'] as const) : []), 'maintained'];
	return isSuspended ? ['reinstated', 'revoked', 'maintained'] : ['suspended', 'revoked', 'maintained'];
}

/** From which score on a round recognises, with or without conditions. */
export type Thresholds = { recognised: number; conditional: number };

/** What the scores lead to; people decide. A failed knock-out forbids "recognised" and leaves the score alone (domain rule 9). */
export function suggestOutcome({
	score,
	failedKnockOuts,
	thresholds,
}: {
	score: number | null;
	failedKnockOuts: readonly string[];
	thresholds: Thresholds;
}): RecognitionOutcome {
	if (score === null || score < thresholds.conditional) return 'refused';
	return score >= thresholds.recognised && failedKnockOuts.length === 0 ? 'recognised' : 'conditional';
}

/** Whether the committee may choose an outcome: "recognised" isn't possible with a failed knock-out. */
export function isAllowedOutcome({
	kind,
	outcome,
	failedKnockOuts,
	isSuspended = false,
}: {
	kind: DecisionKind;
	outcome: DecisionOutcome;
	failedKnockOuts: readonly string[];
	isSuspended?: boolean;
}): boolean {
	return outcomesOf({ kind, isSuspended }).includes(outcome) && !(outcome === 'recognised' && failedKnockOuts.length > 0);
}
