import type { RecognitionLabel, RecognitionOutcome } from '../shared/terms.ts';

/** A decision as far as its validity goes; days `JJJJ-MM-DD`, both inclusive. */
export type DecidedRecognition = { outcome: RecognitionOutcome; validFromDay: string; validUntilDay: string };

/**
 * The recognition that holds on a day: the latest decision that has begun, unless it has expired or was a refusal.
 * Publication is no recognition: without a decision there is none.
 */
export function recognitionOn<Decision extends DecidedRecognition>({
	decisions,
	today,
}: {
	decisions: readonly Decision[];
	today: string;
}): { label: RecognitionLabel; decision: Decision | null } {
	const begun = decisions.filter(({ validFromDay }) => validFromDay <= today).sort((a, b) => b.validFromDay.localeCompare(a.validFromDay));
	const [latest] = begun;
	if (!latest || latest.outcome === 'refused' || latest.validUntilDay < today) return { label: 'none', decision: null };
	return { label: latest.outcome, decision: latest };
}
