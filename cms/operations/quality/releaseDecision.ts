import type { PayloadRequest } from 'payload';
import { idOf } from '../../access/principal.ts';
import type { Capacity } from '../../domain/lifecycle/lifecycle.ts';
import { validityWhenKnown } from '../../domain/qualityCase/validity.ts';
import { dayOf, noonOf } from '../../domain/shared/days.ts';
import type { Decision, QualityCase, Round } from '../../payload-types.ts';
import { inTransaction } from '../inTransaction.ts';
import type { TransitionOutcome } from '../lifecycle/transition.ts';
import { applyDecision } from './applyDecision.ts';
import { settleObjection } from './hearObjection.ts';
import { suspendedRecognition } from './liftSuspension.ts';
import { findCase, findRound, requireCase } from './requireCase.ts';
import { capacitiesFor, type StepCall, stepCase } from './stepCase.ts';

/** The secretary releases a decision that goes with no round: on an objection, on a measure, or of a case that lost its round. */
export function releaseAlone({ req, id, seen, moment }: StepCall): Promise<TransitionOutcome> {
	return inTransaction(req, async () => {
		const at = await requireCase({ req, id, as: capacitiesFor('release-alone') });
		const outcome = await release({ req, ...at, verb: 'release-alone', seen, moment });
		const decision = idOf(at.found.decision);
		if (outcome.ok && decision) await req.payload.jobs.queue({ task: 'announceDecisions', input: { decision }, req });
		return outcome;
	});
}

/**
 * One case of a round that is being released, keyed by round and case: done before, it is left alone. Nothing shows before the round itself is
 * released. False where the case can't be released.
 */
export function releaseInRound({ req, id, round, moment }: { req: PayloadRequest; id: string; round: string; moment: Date }): Promise<boolean> {
	return inTransaction(req, async () => {
		const [found, own] = await Promise.all([findCase({ req, id }), findRound({ req, id: round })]);
		if (!found || !own || idOf(found.round) !== round || found.state !== 'decided') return true;
		const outcome = await release({ req, found, round: own, capacities: ['system'], verb: 'release', seen: null, moment });
		return outcome.ok;
	});
}

async function release(step: {
	req: PayloadRequest;
	found: QualityCase;
	round: Round | null;
	capacities: readonly Capacity[];
	verb: string;
	seen: number | null;
	moment: Date;
}): Promise<TransitionOutcome> {
	const { req, found, moment } = step;
	const outcome = await stepCase(step);
	if (!outcome.ok) return outcome;
	const decision = await req.payload.findByID({ collection: 'decisions', id: idOf(found.decision) ?? '', depth: 0, req });
	const known = { releasedAt: moment.toISOString(), ...(await knownValidity({ req, found, decision, moment })) };
	// The adapter changes what it is given: it gets a copy.
	await req.payload.db.updateOne({ collection: 'decisions', id: decision.id, data: { ...known }, req, returning: false });
	await applyDecision({ req, found, decision: { ...decision, ...known }, moment });
	if (decision.kind === 'objection') await settleObjection({ req, found, newDecision: decision.id, moment });
	return outcome;
}

/** A decision begins to hold when it is known and keeps its length; what is in force again ends when it always would have. */
async function knownValidity({
	req,
	found,
	decision: { outcome, validFrom, validUntil },
	moment,
}: {
	req: PayloadRequest;
	found: QualityCase;
	decision: Decision;
	moment: Date;
}): Promise<{ validFrom?: string; validUntil?: string }> {
	if (outcome === 'reinstated') {
		const suspended = await suspendedRecognition({ req, found, moment });
		return suspended ? { validFrom: noonOf(dayOf(moment)), validUntil: suspended.validUntil } : {};
	}
	if (!validFrom || !validUntil) return {};
	const known = validityWhenKnown({ validFrom: dayOf(new Date(validFrom)), validUntil: dayOf(new Date(validUntil)) }, dayOf(moment));
	return { validFrom: noonOf(known.validFrom), validUntil: noonOf(known.validUntil) };
}
