import type { PayloadRequest, Where } from 'payload';
import { interestsOf, wallFor } from '../../access/conflicts.ts';
import { idOf } from '../../access/principal.ts';
import { isTaking } from '../../domain/round/transitions.ts';
import type { QualityCase, Review, Round } from '../../payload-types.ts';

/** Without the reasons, which are most of a review. */
export const OWN_REVIEW_FIELDS = { state: true, dueDay: true, scores: { level: true, doesNotApply: true }, case: true } as const;
type OwnReviewRow = Pick<Review, 'id' | 'state' | 'dueDay' | 'case'> & { scores?: Pick<Scored, 'level' | 'doesNotApply'>[] | null };
type Scored = NonNullable<Review['scores']>[number];

/** A review as its reviewer's queue and tasks need it, with what is known of its case and round. */
export type OwnReview = {
	review: OwnReviewRow;
	found: Pick<QualityCase, 'id' | 'title' | 'state' | 'criteriaSet' | 'criteria' | 'provider'>;
	round: Pick<Round, 'id' | 'title' | 'state' | 'scoringFrom'> | null;
};

/** Somebody has no more reviews to do at once than this. */
const MOST_AT_ONCE = 300;
const CASE_FIELDS = { title: true, state: true, criteriaSet: true, criteria: true, provider: true, round: true } as const;

/** Only the signed-in user's own reviews, without the cases in which there is an interest. */
export async function ownReviewsWhere({ req, state }: { req: PayloadRequest; state: Where[string] }): Promise<Where> {
	const wall = wallFor({ interests: await interestsOf(req), caseId: 'case' });
	return { and: [{ reviewer: { equals: req.user?.id ?? '' } }, { state }, ...(wall === true ? [] : [wall])] };
}

/** What waits for the signed-in reviewer, the most urgent first: invitations to answer and reviews to write. */
export async function findOpenReviews({ req }: { req: PayloadRequest }): Promise<OwnReview[]> {
	return (await withCases({ req, reviews: await findOpen({ req }) })).filter(isWaiting);
}

/** The own reviews that were begun and not delivered, whether they wait or not, the most urgent first. */
export async function findOpen({ req }: { req: PayloadRequest }): Promise<OwnReviewRow[]> {
	const { docs } = await req.payload.find({
		collection: 'reviews',
		where: await ownReviewsWhere({ req, state: { in: ['invited', 'accepted', 'drafted'] } }),
		sort: ['dueDay', 'id'],
		depth: 0,
		select: OWN_REVIEW_FIELDS,
		limit: MOST_AT_ONCE,
		pagination: false,
		req,
	});
	return docs;
}

/** Whether a review that isn't delivered waits: its case is in review, in a round that still takes reviews. */
export function isWaiting({ found, round }: OwnReview): boolean {
	return found.state === 'in-review' && isTaking(round?.state);
}

/** Reviews with their cases and the rounds in which those are treated today. */
export async function withCases({ req, reviews }: { req: PayloadRequest; reviews: readonly OwnReviewRow[] }): Promise<OwnReview[]> {
	const caseIds = reviews.flatMap((review) => idOf(review.case) ?? []);
	if (caseIds.length === 0) return [];
	const { payload } = req;
	const cases = await payload.find({
		collection: 'qualityCases',
		where: { id: { in: caseIds } },
		depth: 0,
		select: CASE_FIELDS,
		limit: 0,
		pagination: false,
		req,
	});
	const roundIds = [...new Set(cases.docs.flatMap(({ round }) => idOf(round) ?? []))];
	const rounds = await payload.find({
		collection: 'rounds',
		where: { id: { in: roundIds } },
		depth: 0,
		select: { title: true, state: true, scoringFrom: true },
		limit: 0,
		pagination: false,
		req,
	});
	return reviews.flatMap((review) => {
		const found = cases.docs.find(({ id }) => id === idOf(review.case));
		return found ? [{ review, found, round: rounds.docs.find(({ id }) => id === idOf(found.round)) ?? null }] : [];
	});
}
