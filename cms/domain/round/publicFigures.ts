import type { RecognitionOutcome } from '../shared/terms.ts';

/** One decision of a released round; `days` are the calendar days from submission until it was known, null where that isn't kept. */
export type FiguredDecision = { outcome: RecognitionOutcome; provider: string; days: number | null };

/**
 * What is published of a round. `refused` and `total` are null where so few were refused that the number would point at somebody: who is recognised
 * stands in the catalogue, so a total would give the refusals away.
 */
export type RoundFigures = { recognised: number; conditional: number; refused: number | null; total: number | null; medianDays: number | null };

/** Of fewer decisions than this a round publishes no figures. */
export const FEWEST_DECISIONS = 10;
/** Fewer refusals than this, or refusals of fewer providers than below, are not published. */
export const FEWEST_REFUSED = 5;
const FEWEST_REFUSED_PROVIDERS = 3;

/** The figures of a released round, as far as they point at nobody; null where there are too few decisions for any. Zero refusals are few too. */
export function publicFigures(decisions: readonly FiguredDecision[]): RoundFigures | null {
	if (decisions.length < FEWEST_DECISIONS) return null;
	const count = (outcome: RecognitionOutcome) => decisions.filter((decision) => decision.outcome === outcome).length;
	const refused = decisions.filter(({ outcome }) => outcome === 'refused');
	const isTold = refused.length >= FEWEST_REFUSED && new Set(refused.map(({ provider }) => provider)).size >= FEWEST_REFUSED_PROVIDERS;
	return {
		recognised: count('recognised'),
		conditional: count('conditional'),
		refused: isTold ? refused.length : null,
		total: isTold ? decisions.length : null,
		medianDays: medianOf(decisions.flatMap(({ days }) => days ?? [])),
	};
}

/** Whole days; null where too few are known. */
function medianOf(days: number[]): number | null {
	if (days.length < FEWEST_DECISIONS) return null;
	const sorted = days.toSorted((a, b) => a - b);
	const middle = sorted.length / 2;
	return Math.round(((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2);
}
