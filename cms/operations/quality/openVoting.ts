import { createLocalReq, type Payload } from 'payload';
import { inTransaction } from '../inTransaction.ts';
import { tellVoters } from './tellVoters.ts';

/**
 * Goes through all proposals on which a vote can be cast and writes to whoever was not written to yet: where the provider let its term pass, and who
 * came to decide since. However often it runs, and in how many processes, each mail goes once.
 */
export async function openVoting({ payload, moment }: { payload: Payload; moment: Date }): Promise<void> {
	const { docs } = await payload.find({
		collection: 'qualityCases',
		where: { state: { equals: 'prepared' } },
		sort: 'id',
		depth: 0,
		select: { state: true },
		limit: 0,
		pagination: false,
	});
	for (const { id } of docs) {
		const req = await createLocalReq({}, payload);
		await inTransaction(req, () => tellVoters({ req, id, moment }));
	}
}
