import type { PayloadRequest } from 'payload';
import type { Review } from '../../payload-types.ts';
import { findActive } from './findActive.ts';
import { withoutInterest } from './withoutInterest.ts';

/**
 * The reviewers who have a review in one of these states in a round, each once. For mails that name no case; who has an interest in all that they
 * would work on gets none either, as a mail says that there is something.
 */
export async function reviewersAtWork({
	req,
	round,
	states,
}: {
	req: PayloadRequest;
	round: string;
	states: readonly Review['state'][];
}): Promise<{ id: string; name: string; email: string }[]> {
	const { docs } = await req.payload.find({
		collection: 'reviews',
		where: { and: [{ round: { equals: round } }, { state: { in: [...states] } }] },
		depth: 0,
		select: { reviewer: true, case: true, provider: true },
		limit: 0,
		pagination: false,
		req,
	});
	return findActive({ req, people: (await withoutInterest({ req, reviews: docs })).map(({ reviewer }) => reviewer) });
}
