import { NotFound } from 'payload';
import { dayOf } from '../../domain/shared/days.ts';
import { inTransaction } from '../inTransaction.ts';
import type { TransitionOutcome } from '../lifecycle/transition.ts';
import { findRound, requireCase } from './requireCase.ts';
import { capacitiesFor, type StepCall, stepCase } from './stepCase.ts';
import { tellProvider } from './tellProvider.ts';

/** Sends a submitted case back to its provider, with what is missing. */
export function sendBack({ req, id, seen, reason = '', moment }: StepCall): Promise<TransitionOutcome> {
	return inTransaction(req, async () => {
		const at = await requireCase({ req, id, as: capacitiesFor('send-back') });
		const outcome = await stepCase({ req, ...at, verb: 'send-back', seen, reason, moment });
		if (outcome.ok) await tellProvider({ req, found: at.found, template: 'caseSentBack', note: reason.trim() });
		return outcome;
	});
}

/**
 * Takes a submitted case up into a round that uses its criteria set: from then on it is assessed with that round's quorum, until its phase of deciding.
 * Under other criteria nobody would have answered what is new in them: such a case goes back first (`renewCriteria`).
 */
export function takeUp({ req, id, seen, reason = '', moment, round }: StepCall & { round: string }): Promise<TransitionOutcome> {
	return inTransaction(req, async () => {
		const at = await requireCase({ req, id, as: capacitiesFor('take-up') });
		const target = await findRound({ req, id: round });
		if (!target) throw new NotFound(req.t);
		const data = { round: target.id, reviewsAsked: target.quorum, reviewsDelivered: 0 };
		const due = dayOf(new Date(target.decidingFrom));
		const outcome = await stepCase({ req, ...at, target, verb: 'take-up', seen, reason, data, due, moment });
		if (outcome.ok) await tellProvider({ req, found: at.found, template: 'caseTakenUp', note: dayOf(new Date(target.releaseOn)) });
		return outcome;
	});
}
