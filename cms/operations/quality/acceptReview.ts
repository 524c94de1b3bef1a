import { inTransaction } from '../inTransaction.ts';
import type { TransitionOutcome } from '../lifecycle/transition.ts';
import { requireReview } from './requireReview.ts';
import { reviewDueDay } from './reviewDueDay.ts';
import type { StepCall } from './stepCase.ts';
import { stepReview } from './stepReview.ts';

/** A reviewer declares to have no interest, with the moment, and takes the review on. From then on the submission is there to be read. */
export function acceptReview({ req, id, seen, reason = '', moment }: StepCall): Promise<TransitionOutcome> {
	return inTransaction(req, async () => {
		const at = await requireReview({ req, id, as: ['reviewer'] });
		const due = reviewDueDay({ round: at.round, review: at.review });
		return stepReview({ req, ...at, verb: 'accept', seen, reason, data: { declaredAt: moment.toISOString() }, due, moment });
	});
}
