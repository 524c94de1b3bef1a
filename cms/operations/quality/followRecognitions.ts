import type { PayloadRequest } from 'payload';
import { idOf } from '../../access/principal.ts';

/** Offerings per job: the index takes that many at a time. */
const CHUNK = 500;

/** Lets index and site follow offerings whose recognition became known or ended, by jobs of the caller's transaction. */
export async function followRecognitions({ req, offerings }: { req: PayloadRequest; offerings: readonly string[] }): Promise<void> {
	for (let start = 0; start < offerings.length; start += CHUNK) {
		const related = offerings.slice(start, start + CHUNK);
		await req.payload.jobs.queue({ task: 'followChange', input: { collection: 'recognitions', id: related[0] ?? '', slugs: [], related }, req });
	}
}

/** The same for all that a round decided: to be called in the transaction of the one write that releases it. */
export async function followRound({ req, roundId }: { req: PayloadRequest; roundId: string }): Promise<void> {
	const { docs } = await req.payload.find({
		collection: 'recognitions',
		where: { round: { equals: roundId } },
		depth: 0,
		select: { offering: true },
		limit: 0,
		pagination: false,
		req,
	});
	await followRecognitions({ req, offerings: [...new Set(docs.flatMap(({ offering }) => idOf(offering) ?? []))] });
}
