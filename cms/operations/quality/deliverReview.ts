import type { PayloadRequest } from 'payload';
import { combineReviews, isDisputed } from '../../domain/review/combine.ts';
import { countedScores } from '../../domain/review/draft.ts';
import { scoreOf } from '../../domain/review/score.ts';
import { inTransaction } from '../inTransaction.ts';
import type { TransitionOutcome } from '../lifecycle/transition.ts';
import { type ReviewAtHand, requireReview } from './requireReview.ts';
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
		if (outcome.ok) await addUp({ req, at, criteria });
		return outcome;
	});
}

/** Writes what the delivered reviews say together into their case: of two delivered at once the second adds up again, with the first. */
async function addUp({ req, at, criteria }: { req: PayloadRequest; at: ReviewAtHand; criteria: Awaited<ReturnType<typeof rubricOf>> }): Promise<void> {
	const { found, round } = at;
	const { docs } = await req.payload.find({
		collection: 'reviews',
		where: { and: [{ case: { equals: found.id } }, { state: { equals: 'delivered' } }] },
		depth: 0,
		select: { scores: true },
		limit: 0,
		pagination: false,
		req,
	});
	const combined = combineReviews({ criteria, reviews: docs.map((review) => countedScores(draftRows(review))) });
	const disputed = round !== null && isDisputed({ combined, quorum: round.quorum, threshold: round.disputedAbove });
	const written = await req.payload.db.updateOne({
		collection: 'qualityCases',
		where: { and: [{ id: { equals: found.id } }, { state: { equals: 'in-review' } }, { revision: { equals: found.revision } }] },
		data: {
			score: combined.score,
			scoreRange: combined.range,
			reviewsDelivered: combined.count,
			isDisputed: disputed,
			reviewsAsked: Math.max(found.reviewsAsked ?? 0, round?.quorum ?? 0, disputed ? combined.count + 1 : 0),
		},
		req,
	});
	if (!written) throw new Error(`Case ${found.id} changed within the transaction that delivers a review of it`);
}
