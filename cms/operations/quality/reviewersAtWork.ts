import type { PayloadRequest } from 'payload';
import type { Review } from '../../payload-types.ts';
import { findActive } from './findActive.ts';

/** The reviewers who have a review in one of these states in a round, each once. For mails that name no case. */
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
		select: { reviewer: true },
		limit: 0,
		pagination: false,
		req,
	});
	return findActive({ req, people: docs.map(({ reviewer }) => reviewer) });
}
