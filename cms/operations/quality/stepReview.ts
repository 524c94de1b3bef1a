import type { PayloadRequest } from 'payload';
import { idOf } from '../../access/principal.ts';
import type { Capacity } from '../../domain/lifecycle/lifecycle.ts';
import { type DraftRow, draftRowOf, scoresOf } from '../../domain/review/draft.ts';
import { missingFromReview } from '../../domain/review/missing.ts';
import { type ReviewFacts, reviewLifecycle } from '../../domain/review/transitions.ts';
import type { QualityCase, Review, Round } from '../../payload-types.ts';
import { type TransitionOutcome, transition } from '../lifecycle/transition.ts';
import { rubricOf } from './rubricOf.ts';

/** One step of a review, in the caller's transaction: works out the facts and lets the table decide. */
export async function stepReview({
	req,
	review,
	found,
	round,
	capacities,
	verb,
	seen,
	reason,
	data,
	due,
	moment,
}: {
	req: PayloadRequest;
	review: Review;
	found: QualityCase;
	round: Round | null;
	capacities: readonly Capacity[];
	verb: string;
	seen: number | null;
	reason?: string;
	data?: Record<string, unknown>;
	due?: string | null;
	moment: Date;
}): Promise<TransitionOutcome> {
	return transition({
		req,
		collection: 'reviews',
		lifecycle: reviewLifecycle,
		record: { ...review, about: { case: found.id, provider: idOf(found.provider) ?? '' } },
		verb,
		capacities,
		facts: await reviewFacts({ req, review, found, round }),
		seen,
		...(reason === undefined ? {} : { reason }),
		...(data === undefined ? {} : { data }),
		...(due === undefined ? {} : { due }),
		moment,
	});
}

/** What the steps of a review ask, as it stands now. The round is the one in which the case is treated today. */
export async function reviewFacts({
	req,
	review,
	found,
	round,
}: {
	req: PayloadRequest;
	review: Review;
	found: QualityCase;
	round: Round | null;
}): Promise<ReviewFacts> {
	const criteria = await rubricOf({ req, found });
	return {
		isRoundScoring: round?.state === 'scoring',
		isCaseInReview: found.state === 'in-review',
		isComplete: missingFromReview({ criteria, scores: scoresOf(draftRows(review)) }).length === 0,
	};
}

/** What a review holds so far, with all parts of each row. */
export function draftRows({ scores }: Pick<Review, 'scores'>): DraftRow[] {
	return (scores ?? []).map(draftRowOf);
}
