import { inTransaction } from '../inTransaction.ts';
import type { TransitionOutcome } from '../lifecycle/transition.ts';
import { requireReview } from './requireReview.ts';
import { reviewDueDay } from './reviewDueDay.ts';
import type { StepCall } from './stepCase.ts';
import { stepReview } from './stepReview.ts';

/** A reviewer begins to score without having filled in anything yet; `saveReview` begins by itself. */
export function beginReview({ req, id, seen, reason = '', moment }: StepCall): Promise<TransitionOutcome> {
	return inTransaction(req, async () => {
		const at = await requireReview({ req, id, as: ['reviewer'] });
		return stepReview({ req, ...at, verb: 'draft', seen, reason, due: reviewDueDay(at), moment });
	});
}
