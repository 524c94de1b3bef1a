import { inTransaction } from '../inTransaction.ts';
import type { TransitionOutcome } from '../lifecycle/transition.ts';
import { requireReview } from './requireReview.ts';
import type { StepCall } from './stepCase.ts';
import { stepReview } from './stepReview.ts';

/** A reviewer can't take the review on this time. The secretary's tasks show that somebody is needed. */
export function declineReview({ req, id, seen, reason = '', moment }: StepCall): Promise<TransitionOutcome> {
	return inTransaction(req, async () => {
		const at = await requireReview({ req, id, as: ['reviewer'] });
		return stepReview({ req, ...at, verb: 'decline', seen, reason, moment });
	});
}
