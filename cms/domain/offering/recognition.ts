import type { RecognitionLabel, RecognitionOutcome } from '../shared/terms.ts';

/**
 * A decision as far as its validity goes. Days `JJJJ-MM-DD`; the first and last one are inclusive, `suspendedFromDay` and `endedOnDay` are the
 * first day on which it holds no longer. `grantedAt` (ISO 8601) tells apart what begins on one day: a decision on an objection comes later.
 */
export type DecidedRecognition = {
	outcome: RecognitionOutcome;
	validFromDay: string;
	validUntilDay: string;
	grantedAt?: string | null;
	suspendedFromDay?: string | null;
	endedOnDay?: string | null;
	/** Suspensions that were lifted: the first day of each, and the first day on which it held again. */
	pastSuspensionDays?: readonly { fromDay: string; untilDay: string }[];
};

/**
 * The recognition that holds on a day: the latest decision that has begun, unless it has expired, was a refusal, is suspended or was revoked.
 * A later decision replaces an earlier one whatever it says, and an older right never comes back. Publication is no recognition: without a
 * decision there is none. `suspended` is a recognition that would hold, were it not suspended; `expired` one that held until its last day.
 */
export function recognitionOn<Decision extends DecidedRecognition>({
	decisions,
	today,
}: {
	decisions: readonly Decision[];
	today: string;
}): { label: RecognitionLabel; decision: Decision | null; suspended: Decision | null; expired: Decision | null } {
	const [latest] = decisions.filter(({ validFromDay }) => validFromDay <= today).sort(latestFirst);
	const none = { label: 'none', decision: null, suspended: null, expired: null } as const;
	if (!latest || latest.outcome === 'refused') return none;
	if (latest.endedOnDay && latest.endedOnDay <= today) return none;
	if (latest.validUntilDay < today) return { ...none, expired: latest };
	if (isSuspendedOn(latest, today)) return { ...none, suspended: latest };
	return { label: latest.outcome, decision: latest, suspended: null, expired: null };
}

function isSuspendedOn({ suspendedFromDay, pastSuspensionDays = [] }: DecidedRecognition, today: string): boolean {
	if (suspendedFromDay && suspendedFromDay <= today) return true;
	return pastSuspensionDays.some(({ fromDay, untilDay }) => fromDay <= today && today < untilDay);
}

function latestFirst(a: DecidedRecognition, b: DecidedRecognition): number {
	return b.validFromDay.localeCompare(a.validFromDay) || (b.grantedAt ?? '').localeCompare(a.grantedAt ?? '');
}
