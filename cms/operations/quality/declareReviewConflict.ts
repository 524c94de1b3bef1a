import { forgetInterests } from '../../access/conflicts.ts';
import { inTransaction } from '../inTransaction.ts';
import type { TransitionOutcome } from '../lifecycle/transition.ts';
import { discountReview } from './discountReview.ts';
import { keepConflict } from './keepConflict.ts';
import { requireReview } from './requireReview.ts';
import type { StepCall } from './stepCase.ts';
import { stepReview } from './stepReview.ts';

/**
 * A reviewer declares an interest: with the step the case disappears for this account from every list, count, search and page. A review that was
 * delivered counts no longer.
 */
export async function declareReviewConflict({ req, id, seen, reason = '', moment }: StepCall): Promise<TransitionOutcome> {
	const outcome = await inTransaction(req, async () => {
		const at = await requireReview({ req, id, as: ['reviewer'] });
		const step = await stepReview({
			req,
			...at,
			verb: 'declare-conflict',
			seen,
			reason,
			data: { declaredAt: moment.toISOString() },
			moment,
		});
		if (!step.ok) return step;
		await keepConflict({ req, found: at.found, moment });
		if (at.review.state === 'delivered') await discountReview({ req, at, moment });
		return step;
	});
	forgetInterests(req);
	return outcome;
}
