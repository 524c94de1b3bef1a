import type { PayloadRequest, Where } from 'payload';
import { type Combined, combineReviews, isDisputed, reviewsNeeded } from '../../domain/review/combine.ts';
import { countedScores } from '../../domain/review/draft.ts';
import type { QualityCase, Round } from '../../payload-types.ts';
import { rubricOf } from './rubricOf.ts';
import { draftRows } from './stepReview.ts';

/**
 * Writes what the delivered reviews say together into their case, in the transaction that delivers one or takes one away: of two at once the second
 * adds up again, with the first. While the case is in review that also says how many are needed.
 */
export async function addUpReviews({ req, found, round }: { req: PayloadRequest; found: QualityCase; round: Round | null }): Promise<void> {
	const combined = await combinedOf({ req, found });
	const counted = { score: combined.score, scoreRange: combined.range, reviewsDelivered: combined.count };
	const where: Where = { and: [{ id: { equals: found.id } }, { state: { equals: found.state } }, { revision: { equals: found.revision } }] };
	const data = found.state === 'in-review' ? { ...counted, ...neededFor({ found, round, combined }) } : counted;
	const written = await req.payload.db.updateOne({ collection: 'qualityCases', where, data, req });
	if (!written) throw new Error(`Case ${found.id} changed within the transaction that adds up its reviews`);
}

async function combinedOf({ req, found }: { req: PayloadRequest; found: QualityCase }): Promise<Combined> {
	const { docs } = await req.payload.find({
		collection: 'reviews',
		where: { and: [{ case: { equals: found.id } }, { state: { equals: 'delivered' } }] },
		depth: 0,
		select: { scores: true },
		limit: 0,
		pagination: false,
		req,
	});
	return combineReviews({ criteria: await rubricOf({ req, found }), reviews: docs.map((review) => countedScores(draftRows(review))) });
}

function neededFor({ found, round, combined }: { found: QualityCase; round: Round | null; combined: Combined }) {
	const disputed = round !== null && isDisputed({ combined, quorum: round.quorum, threshold: round.disputedAbove });
	const quorum = round?.quorum ?? found.reviewsAsked ?? 0;
	return { isDisputed: disputed, reviewsAsked: reviewsNeeded({ quorum, delivered: combined.count, isDisputed: disputed }) };
}
