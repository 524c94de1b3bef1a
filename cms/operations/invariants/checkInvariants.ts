import type { Payload } from 'payload';
import { countedReviews, fourEyes, wholeRelease } from './decisions.ts';
import { noOrphanFiles } from './files.ts';
import type { Invariant, Violation } from './invariant.ts';
import { knownStates, termsSet, wholeLog } from './states.ts';

/** What must always hold, at rest. Whoever adds a rule about rights or money adds its invariant. */
const INVARIANTS: readonly Invariant[] = [knownStates, termsSet, wholeLog, fourEyes, countedReviews, wholeRelease, noOrphanFiles];

/** What came of one invariant. */
export type InvariantResult = { code: string; title: string; violations: Violation[] };

/** Checks everything, one after another. Reads only. */
export async function checkInvariants({ payload, moment }: { payload: Payload; moment: Date }): Promise<InvariantResult[]> {
	const report: InvariantResult[] = [];
	for (const { code, title, find } of INVARIANTS) {
		const violations: Violation[] = [];
		for await (const violation of find({ payload, moment })) violations.push(violation);
		report.push({ code, title, violations });
	}
	return report;
}
