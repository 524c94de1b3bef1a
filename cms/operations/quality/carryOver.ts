import type { PayloadRequest } from 'payload';
import type { Capacity } from '../../domain/lifecycle/lifecycle.ts';
import { lastScoringDay } from '../../domain/round/dates.ts';
import { dayOf } from '../../domain/shared/days.ts';
import type { QualityCase, Round } from '../../payload-types.ts';
import { inTransaction } from '../inTransaction.ts';
import type { TransitionOutcome } from '../lifecycle/transition.ts';
import { addUpReviews } from './addUpReviews.ts';
import { findCase, findRound, requireCase } from './requireCase.ts';
import { roundDates } from './roundDates.ts';
import { capacitiesFor, type StepCall, stepCase } from './stepCase.ts';

/** The secretary moves a case with its reviews to another round. */
export function carryOver({ req, id, seen, reason, input, moment }: StepCall & { input: { round: string } }): Promise<TransitionOutcome> {
	return inTransaction(req, async () => {
		const at = await requireCase({ req, id, as: capacitiesFor('carry-over') });
		const target = await findRound({ req, id: input.round });
		return moveToRound({ req, ...at, target, seen, moment, ...(reason === undefined ? {} : { reason }) });
	});
}

type Move = {
	req: PayloadRequest;
	found: QualityCase;
	round: Round | null;
	target: Round | null;
	capacities: readonly Capacity[];
	seen: number | null;
	reason?: string;
	moment: Date;
};

/** The step itself, in the caller's transaction: the case, its open reviews and the proposal on the table then belong to the other round. */
export async function moveToRound({ target, ...step }: Move): Promise<TransitionOutcome> {
	const { req, found, moment } = step;
	const due = target && dueIn({ found, target, moment });
	const outcome = await stepCase({ ...step, target, verb: 'carry-over', data: { round: target?.id ?? null }, due });
	if (!outcome.ok || !target) return outcome;
	await putPartsIn({ req, found, round: target.id, due: lastScoringDay(roundDates(target)) });
	await followQuorum({ req, id: found.id, target });
	return outcome;
}

/** How many reviews are needed, and whether they differ too much, is for the other round to say. */
async function followQuorum({ req, id, target }: { req: PayloadRequest; id: string; target: Round }): Promise<void> {
	const found = await findCase({ req, id });
	if (found?.state === 'in-review') await addUpReviews({ req, found, round: target });
}

/** What is still open around a case follows it to its round, or out of one. */
export async function putPartsIn({ req, found, round, due }: { req: PayloadRequest; found: QualityCase; round: string | null; due: string | null }) {
	await req.payload.db.updateMany({
		collection: 'decisions',
		where: { and: [{ case: { equals: found.id } }, { kind: { equals: 'assessment' } }, { decidedAt: { exists: false } }] },
		data: { round },
		req,
		returning: false,
	});
	if (round === null) return;
	await req.payload.db.updateMany({
		collection: 'reviews',
		where: { and: [{ case: { equals: found.id } }, { state: { in: ['invited', 'accepted', 'drafted'] } }] },
		data: { round, ...(due ? { dueDay: due } : {}) },
		req,
		returning: false,
	});
}

/** A case is due when the other round decides; a proposal keeps its term where that is later than today. */
function dueIn({ found, target, moment }: { found: QualityCase; target: Round; moment: Date }): string | null {
	const [deciding, release, today] = [dayOf(new Date(target.decidingFrom)), dayOf(new Date(target.releaseOn)), dayOf(moment)];
	if (found.state === 'in-review') return deciding;
	return found.dueDay && found.dueDay > today ? found.dueDay : release;
}
