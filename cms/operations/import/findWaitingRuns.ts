import type { PayloadRequest } from 'payload';

/** Runs that should be going on and that no process is at, because it died. Those of the command line go on when somebody says so. */
export async function findWaitingRuns(req: PayloadRequest): Promise<string[]> {
	const { docs } = await req.payload.find({
		collection: 'importRuns',
		where: {
			and: [
				{ state: { in: ['checking', 'importing'] } },
				{ isFromCommand: { not_equals: true } },
				{ or: [{ claimedUntil: { equals: null } }, { claimedUntil: { less_than: new Date().toISOString() } }] },
			],
		},
		depth: 0,
		select: {},
		limit: 100,
		pagination: false,
		req,
	});
	return docs.map(({ id }) => id);
}
