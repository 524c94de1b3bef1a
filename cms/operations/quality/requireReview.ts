import { NotFound, type PayloadRequest } from 'payload';
import { interestsOf } from '../../access/conflicts.ts';
import { holds, idOf } from '../../access/principal.ts';
import type { Capacity } from '../../domain/lifecycle/lifecycle.ts';
import type { QualityCase, Review, Round } from '../../payload-types.ts';
import { findCase, findRound, requireCapacityEver } from './requireCase.ts';

const ID = /^[0-9a-f]{24}$/;

/** A review with its case and round, and in which capacities the signed-in user stands to it. */
export type ReviewAtHand = { review: Review; found: QualityCase; round: Round | null; capacities: Capacity[] };

/**
 * The review with this id, for the reviewer who was asked or for the secretary, as wanted. Throws forbidden where no role of the user ever stands
 * so; not found where there is none, it is somebody else's, or the user has an interest in the case — told apart by nothing.
 */
export async function requireReview({ req, id, as }: { req: PayloadRequest; id: string; as: readonly Capacity[] }): Promise<ReviewAtHand> {
	requireCapacityEver({ req, as });
	const at = await getReview({ req, id });
	if (!at || !as.some((capacity) => at.capacities.includes(capacity))) throw new NotFound(req.t);
	return at;
}

/** The review with this id where the signed-in user stands to it in some capacity; null otherwise. */
export async function getReview({ req, id }: { req: PayloadRequest; id: string }): Promise<ReviewAtHand | null> {
	const review = ID.test(id) ? await req.payload.findByID({ collection: 'reviews', id, depth: 0, req, disableErrors: true }) : null;
	const found = review ? await findCase({ req, id: idOf(review.case) ?? '' }) : null;
	if (!review || !found) return null;
	const capacities = await capacitiesInReview({ req, review, found });
	if (capacities.length === 0) return null;
	return { review, found, round: await findRound({ req, id: idOf(found.round) }), capacities };
}

async function capacitiesInReview({ req, review, found }: { req: PayloadRequest; review: Review; found: QualityCase }): Promise<Capacity[]> {
	const { user } = req;
	if (user?.collection !== 'users') return [];
	const { providerIds, caseIds } = await interestsOf(req);
	if (providerIds.includes(idOf(found.provider) ?? '') || caseIds.includes(found.id)) return [];
	return [
		...(holds(user, 'reviewer') && idOf(review.reviewer) === user.id ? (['reviewer'] as const) : []),
		...(holds(user, 'secretary') ? (['secretary'] as const) : []),
	];
}
