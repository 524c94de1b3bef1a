import type { PayloadRequest } from 'payload';
import { interestsOf } from '../../access/conflicts.ts';
import { checkInvariants, type InvariantResult } from './checkInvariants.ts';

/** What the check of the invariants says to a reader: without records of cases in which the reader has an interest, and without a count of what was checked. */
export async function loadInvariants({ req, moment }: { req: PayloadRequest; moment: Date }): Promise<InvariantResult[]> {
	const { providerIds, caseIds } = await interestsOf(req);
	const report = await checkInvariants({ payload: req.payload, moment });
	return report.map(({ violations, ...rest }) => ({
		...rest,
		violations: violations.filter(({ case: about, provider }) => !(about && caseIds.includes(about)) && !(provider && providerIds.includes(provider))),
	}));
}
