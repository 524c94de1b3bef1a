import { countedScores } from '../../domain/review/draft.ts';
import { scoreOf } from '../../domain/review/score.ts';
import { inTransaction } from '../inTransaction.ts';
import type { TransitionOutcome } from '../lifecycle/transition.ts';
import { addUpReviews } from './addUpReviews.ts';
import { requireReview } from './requireReview.ts';
import { rubricOf } from './rubricOf.ts';
import { STALE_DRAFT } from './saveReview.ts';
import type { StepCall } from './stepCase.ts';
import { draftRows, stepReview } from './stepReview.ts';

/**
 * A reviewer delivers: from then on the scores don't change. In the same transaction the case gets its score, range and number of reviews, and asks
 * for one more where they lie too far apart. `draft` is the version of the draft that was on the screen: what another window saved meanwhile isn't
 * delivered unseen.
 */
export function deliverReview({ req, id, seen, draft, reason = '', moment }: StepCall & { draft: number }): Promise<TransitionOutcome> {
	return inTransaction(req, async () => {
		const at = await requireReview({ req, id, as: ['reviewer'] });
		if (at.review.state === 'drafted' && (at.review.draftRevision ?? 0) !== draft) return STALE_DRAFT;
		const criteria = await rubricOf({ req, found: at.found });
		const score = scoreOf({ criteria, scores: countedScores(draftRows(at.review)) });
		const outcome = await stepReview({
			req,
			...at,
			verb: 'deliver',
			seen,
			reason,
			data: { score, deliveredAt: moment.toISOString() },
			moment,
		});
		if (outcome.ok) await addUpReviews({ req, ...at });
		return outcome;
	});
}
