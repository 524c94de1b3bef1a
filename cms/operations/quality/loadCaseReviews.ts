import type { PayloadRequest } from 'payload';
import { idOf } from '../../access/principal.ts';
import { stateOf } from '../../domain/lifecycle/lifecycle.ts';
import { reviewLifecycle } from '../../domain/review/transitions.ts';
import type { QualityCase } from '../../payload-types.ts';

/** A review as secretary and auditor see it, with who does it. */
export type ShownReview = {
	id: string;
	reviewer: string;
	stateLabel: string;
	dueDay: string | null;
	score: number | null;
	isThird: boolean;
	grounds: string | null;
	internalNote: string | null;
};

/** The reviews of a case, with names; whoever calls it has made sure that the reader may know them. */
export async function loadCaseReviews({ req, found }: { req: PayloadRequest; found: QualityCase }): Promise<ShownReview[]> {
	const { docs } = await req.payload.find({
		collection: 'reviews',
		where: { case: { equals: found.id } },
		sort: 'createdAt',
		depth: 1,
		populate: { users: { name: true } },
		limit: 0,
		pagination: false,
		req,
	});
	return docs.map(({ id, reviewer, state, dueDay, score, isThird, grounds, internalNote }) => ({
		id,
		reviewer: typeof reviewer === 'object' ? reviewer.name : (idOf(reviewer) ?? ''),
		stateLabel: stateOf(reviewLifecycle, state).label,
		dueDay: stateOf(reviewLifecycle, state).next ? (dueDay ?? null) : null,
		score: state === 'delivered' ? (score ?? null) : null,
		isThird: isThird ?? false,
		grounds: grounds ?? null,
		internalNote: state === 'delivered' ? (internalNote ?? null) : null,
	}));
}
