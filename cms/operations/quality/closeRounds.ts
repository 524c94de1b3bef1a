import { createLocalReq, type Payload, type PayloadRequest } from 'payload';
import { OBJECTION_TERM_IN_DAYS } from '../../domain/qualityCase/objectionTerm.ts';
import { addDays, dayOf } from '../../domain/shared/days.ts';
import { inTransaction } from '../inTransaction.ts';
import { findRound } from './requireCase.ts';
import { stepRound } from './stepRound.ts';

/**
 * Closes every round of which the term for objections is over, each in a transaction of its own: of two processes at once one closes it. Says how
 * many it closed.
 */
export async function closeRounds({ payload, moment }: { payload: Payload; moment: Date }): Promise<number> {
	// Roughly: a term is no shorter, and on which day it ends is for the table to say.
	const until = `${addDays(dayOf(moment), -OBJECTION_TERM_IN_DAYS)}T00:00:00.000Z`;
	const { docs } = await payload.find({
		collection: 'rounds',
		where: { and: [{ state: { equals: 'released' } }, { releasedAt: { less_than: until } }] },
		depth: 0,
		select: { state: true },
		limit: 0,
		pagination: false,
	});
	let closed = 0;
	for (const { id } of docs) if (await close({ req: await createLocalReq({}, payload), id, moment })) closed += 1;
	return closed;
}

function close({ req, id, moment }: { req: PayloadRequest; id: string; moment: Date }): Promise<boolean> {
	return inTransaction(req, async () => {
		const round = await findRound({ req, id });
		if (!round) return false;
		return (await stepRound({ req, round, capacities: ['system'], verb: 'close', seen: null, moment })).ok;
	});
}
