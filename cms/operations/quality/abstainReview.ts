import { inTransaction } from '../inTransaction.ts';
import type { TransitionOutcome } from '../lifecycle/transition.ts';
import { requireReview } from './requireReview.ts';
import type { StepCall } from './stepCase.ts';
import { stepReview } from './stepReview.ts';

/** A reviewer gives a review back that was taken on; the scores stay in the record and count for nothing. */
export function abstainReview({ req, id, seen, reason = '', moment }: StepCall): Promise<TransitionOutcome> {
	return inTransaction(req, async () => {
		const at = await requireReview({ req, id, as: ['reviewer'] });
		return stepReview({ req, ...at, verb: 'abstain', seen, reason, moment });
	});
}
