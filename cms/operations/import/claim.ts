import type { PayloadRequest, Where } from 'payload';
import type { RunState } from '../../domain/import/states.ts';

/** As long as a process may be silent before another takes its run over. */
const CLAIM_IN_MS = 30_000;

/** This process, among those that may work on the same run. */
const WORKER = crypto.randomUUID();

type Claim = { req: PayloadRequest; id: string; state: RunState; data?: Record<string, unknown> };

/** Takes a run in a state, or goes on holding it. Of several processes that try at once one succeeds; a killed one loses its run after a while. */
export async function claimRun({ req, id, state, data = {} }: Claim): Promise<boolean> {
	// Real time, as with every lease: a fixed clock would never let one run out.
	const isFree: Where = {
		or: [{ claimedUntil: { equals: null } }, { claimedUntil: { less_than: new Date().toISOString() } }, { claimedBy: { equals: WORKER } }],
	};
	const claimed = await req.payload.db.updateOne({
		collection: 'importRuns',
		where: { and: [{ id: { equals: id } }, { state: { equals: state } }, isFree] },
		data: { ...data, claimedBy: WORKER, claimedUntil: new Date(Date.now() + CLAIM_IN_MS).toISOString() },
		req,
	});
	return claimed !== null;
}

/** Lets a run go, with what became of it. */
export async function releaseRun({ req, id, state, data = {} }: Claim): Promise<boolean> {
	const released = await req.payload.db.updateOne({
		collection: 'importRuns',
		where: { and: [{ id: { equals: id } }, { state: { equals: state } }, { claimedBy: { equals: WORKER } }] },
		data: { ...data, claimedBy: null, claimedUntil: null },
		req,
	});
	return released !== null;
}
