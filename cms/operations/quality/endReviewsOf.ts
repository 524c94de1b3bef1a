import type { PayloadRequest } from 'payload';
import { idOf } from '../../access/principal.ts';
import { findCase } from './requireCase.ts';
import { stepReview } from './stepReview.ts';

/**
 * Ends the reviews that somebody was still to deliver, in the transaction in which that person ceases to be a reviewer. What was delivered stays.
 * The secretary's tasks show that another is needed; whoever lets the person go sees and hears nothing of the cases.
 */
export async function endReviewsOf({ req, reviewer, moment }: { req: PayloadRequest; reviewer: string; moment: Date }): Promise<void> {
	const { docs } = await req.payload.find({
		collection: 'reviews',
		where: { and: [{ reviewer: { equals: reviewer } }, { state: { in: ['invited', 'accepted', 'drafted'] } }] },
		depth: 0,
		limit: 0,
		pagination: false,
		req,
	});
	for (const review of docs) {
		const found = await findCase({ req, id: idOf(review.case) ?? '' });
		if (!found) throw new Error(`Review ${review.id} is of no case`);
		const outcome = await stepReview({ req, review, found, round: null, capacities: ['system'], verb: 'lapse', seen: null, moment });
		if (!outcome.ok) throw new Error(`Review ${review.id} could not end: ${outcome.code}`);
	}
}
