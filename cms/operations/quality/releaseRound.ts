import type { PayloadRequest } from 'payload';
import { idOf } from '../../access/principal.ts';
import type { QualityCase, Round } from '../../payload-types.ts';
import { inTransaction } from '../inTransaction.ts';
import { stepRelease } from './beginRelease.ts';
import { moveToRound, putPartsIn } from './carryOver.ts';
import { followRound } from './followRecognitions.ts';
import { releaseInRound } from './releaseDecision.ts';
import { findCase, findRound } from './requireCase.ts';
import { stepCase } from './stepCase.ts';

const CHUNK = 50;
const CARRIED = 'De ronde is vrijgegeven voordat over deze zaak besloten was.';

/**
 * Releases a round whose release has begun: each decided case by a transition of its own, each undecided one to the next round that takes it, and
 * at last one write by which all becomes known at once. Killed anywhere and begun again it goes on where it was; done before, it does nothing.
 */
export async function releaseRound({ req, round, moment }: { req: PayloadRequest; round: string; moment: Date }): Promise<void> {
	for (;;) {
		const found = await findRound({ req, id: round });
		if (!found?.releaseStartedAt || found.state !== 'deciding') return;
		const left = await remaining({ req, round });
		let moved = 0;
		for (const { id, state } of left) {
			const isDone = state === 'decided' ? await releaseInRound({ req, id, round, moment }) : await leaveRound({ req, id, round: found, moment });
			if (isDone) moved += 1;
		}
		if (left.length === 0 && (await finish({ req, round, moment }))) return;
		// The job tries again later; it would turn in circles here.
		if (left.length > 0 && moved === 0) throw new Error(`The release of round ${round} is stuck at ${left.map(({ id }) => id).join(', ')}`);
	}
}

/** The last write. Cases that were decided meanwhile come first; false where there are any, or somebody else wrote. */
function finish({ req, round, moment }: { req: PayloadRequest; round: string; moment: Date }): Promise<boolean> {
	return inTransaction(req, async () => {
		const found = await findRound({ req, id: round });
		if (!found || (await remaining({ req, round })).length > 0) return false;
		const data = { releasedAt: moment.toISOString() };
		const outcome = await stepRelease({ req, round: found, capacities: ['system'], verb: 'release', seen: null, data, moment });
		if (!outcome.ok) return false;
		await followRound({ req, roundId: round });
		await req.payload.jobs.queue({ task: 'announceDecisions', input: { round }, req });
		return true;
	});
}

/** An undecided case goes to the next round that takes it, or waits without a round for the secretary to choose one. */
function leaveRound({ req, id, round, moment }: { req: PayloadRequest; id: string; round: Round; moment: Date }): Promise<boolean> {
	return inTransaction(req, async () => {
		const found = await findCase({ req, id });
		if (!found || idOf(found.round) !== round.id || (found.state !== 'in-review' && found.state !== 'prepared')) return true;
		const target = await nextRound({ req, found });
		const step = { req, found, round, capacities: ['system'] as const, seen: null, moment };
		if (target) return (await moveToRound({ ...step, target, reason: CARRIED })).ok;
		const outcome = await stepCase({ ...step, verb: 'leave-round', data: { round: null } });
		if (outcome.ok) await putPartsIn({ req, found, round: null, due: null });
		return outcome.ok;
	});
}

async function nextRound({ req, found }: { req: PayloadRequest; found: QualityCase }): Promise<Round | null> {
	const { docs } = await req.payload.find({
		collection: 'rounds',
		where: { and: [{ state: { in: ['open', 'scoring'] } }, { criteriaSet: { equals: idOf(found.criteriaSet) } }] },
		sort: 'releaseOn',
		depth: 0,
		limit: 1,
		pagination: false,
		req,
	});
	return docs[0] ?? null;
}

/** Cases of a round that its release has still to deal with. */
async function remaining({ req, round }: { req: PayloadRequest; round: string }): Promise<Pick<QualityCase, 'id' | 'state'>[]> {
	const { docs } = await req.payload.find({
		collection: 'qualityCases',
		where: { and: [{ round: { equals: round } }, { state: { in: ['decided', 'in-review', 'prepared'] } }] },
		sort: 'id',
		depth: 0,
		select: { state: true },
		limit: CHUNK,
		pagination: false,
		req,
	});
	return docs;
}
