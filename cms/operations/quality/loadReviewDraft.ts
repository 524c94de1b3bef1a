import { NotFound, type PayloadRequest } from 'payload';
import type { ReviewDraft } from '../../domain/review/draft.ts';
import { type ReviewAtHand, requireReview } from './requireReview.ts';
import { draftRows } from './stepReview.ts';

/** A review as it is written, with the version that a next save builds on. */
export type DraftAtHand = { draft: number; revision: number; state: string; content: ReviewDraft };

/** What the signed-in reviewer wrote so far, as it is stored now. Not found once there is nothing to write. */
export async function loadReviewDraft({ req, id }: { req: PayloadRequest; id: string }): Promise<DraftAtHand> {
	const at = await requireReview({ req, id, as: ['reviewer'] });
	if (!['accepted', 'drafted', 'delivered'].includes(at.review.state)) throw new NotFound(req.t);
	return presentDraft(at);
}

/** A review's draft, listed by hand. */
export function presentDraft({ review }: Pick<ReviewAtHand, 'review'>): DraftAtHand {
	const { draftRevision, revision, state, internalNote } = review;
	return { draft: draftRevision ?? 0, revision, state, content: { rows: draftRows(review), note: internalNote ?? '' } };
}
