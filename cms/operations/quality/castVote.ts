import type { PayloadRequest } from 'payload';
import { idOf } from '../../access/principal.ts';
import type { DecisionOutcome } from '../../domain/qualityCase/outcome.ts';
import { faultInVote } from '../../domain/qualityCase/proposal.ts';
import { validityOf } from '../../domain/qualityCase/validity.ts';
import { verdictOf } from '../../domain/qualityCase/verdict.ts';
import { dayOf, noonOf } from '../../domain/shared/days.ts';
import { addWorkingDays } from '../../domain/shared/workingDays.ts';
import type { Decision, QualityCase, Round } from '../../payload-types.ts';
import { isHoliday } from '../holidays.ts';
import { inTransaction } from '../inTransaction.ts';
import type { TransitionOutcome } from '../lifecycle/transition.ts';
import { queueMail } from '../queueMail.ts';
import { suspendedRecognition } from './liftSuspension.ts';
import { termsOf } from './makeProposal.ts';
import { type CaseAtHand, findCase, requireCase } from './requireCase.ts';
import { secretariesOf } from './secretariesOf.ts';
import { capacitiesFor, type StepCall, stepCase } from './stepCase.ts';
import { tellVoters } from './tellVoters.ts';

/** A decision outside a round is released within so many working days. */
const RELEASE_TERM_IN_WORKING_DAYS = 5;

type VoteCall = StepCall & { input: { outcome: DecisionOutcome } };

/**
 * One member votes on the proposal on the table. Others' votes stay hidden until it is decided; two that agree decide it, in the same
 * transaction, two that differ call a third, three that all differ send the secretary back to a new proposal. A vote that differs from the proposal says why, as that becomes part of the decision.
 */
export function castVote({ req, id, seen, reason = '', input, moment }: VoteCall): Promise<TransitionOutcome> {
	return inTransaction(req, async () => {
		const at = await requireCase({ req, id, as: capacitiesFor('vote') });
		const decision = await decisionOf({ req, id: idOf(at.found.decision) });
		const isSuspended = (await suspendedRecognition({ req, found: at.found, moment })) !== null;
		const fault = decision && faultOf({ decision, outcome: input.outcome, reason, isSuspended });
		if (fault) return { ok: false, code: 'vote', message: fault };
		const outcome = await stepCase({ req, ...at, verb: 'vote', seen, moment });
		if (!outcome.ok || !decision) return outcome;
		const vote = { member: req.user?.id ?? '', outcome: input.outcome, reason: reason.trim(), at: moment.toISOString() };
		const votes = [...(decision.votes ?? []), vote];
		const { isStuck } = verdictOf(votes);
		await req.payload.db.updateOne({ collection: 'decisions', id: decision.id, data: { votes, isStuck }, req, returning: false });
		const concluded = await conclude({ req, at, decision: { ...decision, votes }, moment });
		if (isStuck) await tellOfStalemate({ req, found: at.found, decision });
		else if (!concluded) await tellVoters({ req, id, moment });
		return concluded ?? outcome;
	});
}

/** Nobody else can vote: the secretaries hear that a new proposal is due, which their tasks say too. */
async function tellOfStalemate({ req, found, decision }: { req: PayloadRequest; found: QualityCase; decision: Decision }): Promise<void> {
	const data = { title: found.title, case: found.id };
	for (const to of await secretariesOf({ req, caseId: found.id, provider: idOf(found.provider) ?? '' }))
		await queueMail({ req, template: 'stalemate', to, data, key: `stalemate:${decision.id}:${to.account}` });
}

/** Takes the decision where two votes agree; null where they don't. */
async function conclude({
	req,
	at,
	decision,
	moment,
}: {
	req: PayloadRequest;
	at: CaseAtHand;
	decision: Decision;
	moment: Date;
}): Promise<TransitionOutcome | null> {
	const verdict = verdictOf((decision.votes ?? []).map(({ outcome }) => ({ outcome }))).outcome;
	const found = verdict && (await findCase({ req, id: at.found.id }));
	if (!verdict || !found) return null;
	const due = releaseDue({ round: decision.kind === 'assessment' ? at.round : null, moment });
	const outcome = await stepCase({ req, found, round: at.round, capacities: ['system'], verb: 'conclude', seen: null, due, moment });
	// The vote is part of this transaction: one that leads to a verdict without the step that follows from it may not stay.
	if (!outcome.ok) throw new Error(`A verdict was not concluded: ${outcome.code}`);
	const data = { outcome: verdict, decidedAt: moment.toISOString(), ...otherwise({ decision, verdict, round: at.round, moment }) };
	await req.payload.db.updateOne({ collection: 'decisions', id: decision.id, data, req, returning: false });
	return outcome;
}

/** Where the members decide otherwise than was proposed, their reasons are those of the decision, and its term is the one that their verdict brings. */
function otherwise({ decision, verdict, round, moment }: { decision: Decision; verdict: DecisionOutcome; round: Round | null; moment: Date }) {
	if (verdict === decision.proposedOutcome) return {};
	const from = decision.validFrom ? dayOf(new Date(decision.validFrom)) : dayOf(moment);
	const validity = validityOf({ outcome: verdict, from, terms: termsOf(round) });
	const given = (decision.votes ?? []).flatMap(({ outcome, reason }) => (outcome === verdict && reason ? [reason] : []));
	return {
		proposedReasons: decision.reasons,
		reasons: given.join('\n\n'),
		...(verdict === 'conditional' ? {} : { conditions: [] }),
		validFrom: validity && noonOf(validity.validFrom),
		validUntil: validity && noonOf(validity.validUntil),
	};
}

function releaseDue({ round, moment }: { round: Round | null; moment: Date }): string {
	const today = dayOf(moment);
	const planned = round && dayOf(new Date(round.releaseOn));
	return planned && planned >= today ? planned : addWorkingDays({ day: today, count: RELEASE_TERM_IN_WORKING_DAYS, isHoliday });
}

function faultOf({
	decision,
	outcome,
	reason,
	isSuspended,
}: {
	decision: Decision;
	outcome: DecisionOutcome;
	reason: string;
	isSuspended: boolean;
}): string | null {
	return faultInVote({
		kind: decision.kind,
		outcome,
		reason,
		proposedOutcome: decision.proposedOutcome,
		conditionCount: decision.conditions?.length ?? 0,
		failedKnockOuts: decision.failedKnockOuts ?? [],
		isSuspended,
	});
}

function decisionOf({ req, id }: { req: PayloadRequest; id: string | null }): Promise<Decision | null> {
	return id ? req.payload.findByID({ collection: 'decisions', id, depth: 0, req, disableErrors: true }) : Promise.resolve(null);
}
