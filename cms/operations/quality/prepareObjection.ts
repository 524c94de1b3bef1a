import type { PayloadRequest } from 'payload';
import { idOf } from '../../access/principal.ts';
import { faultInProposal, type ProposalInput } from '../../domain/qualityCase/proposal.ts';
import type { Decision, QualityCase } from '../../payload-types.ts';
import { inTransaction } from '../inTransaction.ts';
import type { TransitionOutcome } from '../lifecycle/transition.ts';
import { suspendedRecognition } from './liftSuspension.ts';
import { assessedAsIn, knownFrom, makeProposal } from './makeProposal.ts';
import { termsFrom } from './prepareDecision.ts';
import { requireCase } from './requireCase.ts';
import { capacitiesFor, type StepCall, stepCase } from './stepCase.ts';
import { tellOfProposal } from './tellOfProposal.ts';
import { tellVoters } from './tellVoters.ts';

/** A new decision on an objection, by somebody who did not work on the first. The provider was heard, so it is not asked for facts again. */
export function prepareObjection({ req, id, seen, input, moment }: StepCall & { input: ProposalInput }): Promise<TransitionOutcome> {
	return inTransaction(req, async () => {
		const at = await requireCase({ req, id, as: capacitiesFor('prepare-objection') });
		const isSuspended = (await suspendedRecognition({ req, found: at.found, moment })) !== null;
		const fault = faultInProposal({ kind: 'objection', proposal: input, failedKnockOuts: [], isSuspended, knownFrom: knownFrom({ ...at, moment }) });
		if (fault) return { ok: false, code: 'proposal', message: fault };
		const { factsUntil: due } = termsFrom(moment);
		const data = { factsUntil: null, factsAnsweredAt: null };
		const outcome = await stepCase({ req, ...at, verb: 'prepare-objection', seen, data, due, moment });
		if (!outcome.ok) return outcome;
		const former = await latestDecision({ req, found: at.found });
		await makeProposal({ req, ...at, kind: 'objection', input, assessed: { ...assessedAsIn(former), failedKnockOuts: [] }, moment });
		await tellVoters({ req, id, moment });
		return outcome;
	});
}

/** The secretary proposes to suspend or revoke a recognition, or to lift its suspension. The provider may answer; until a decision is known nothing changes. */
export function proposeMeasure({ req, id, seen, input, moment }: StepCall & { input: ProposalInput }): Promise<TransitionOutcome> {
	return inTransaction(req, async () => {
		const at = await requireCase({ req, id, as: capacitiesFor('propose-measure') });
		const isSuspended = (await suspendedRecognition({ req, found: at.found, moment })) !== null;
		const fault = faultInProposal({ kind: 'measure', proposal: input, failedKnockOuts: [], isSuspended, knownFrom: knownFrom({ ...at, moment }) });
		if (fault) return { ok: false, code: 'proposal', message: fault };
		const { factsUntil, due } = termsFrom(moment);
		const data = { factsUntil, factsAnsweredAt: null };
		const outcome = await stepCase({ req, ...at, verb: 'propose-measure', seen, reason: input.reasons, data, due, moment });
		if (!outcome.ok) return outcome;
		const former = await latestDecision({ req, found: at.found });
		await makeProposal({ req, ...at, kind: 'measure', input, assessed: assessedAsIn(former), moment });
		await tellOfProposal({ req, found: at.found, kind: 'measure', isLifting: input.outcome === 'reinstated', factsUntil });
		return outcome;
	});
}

async function latestDecision({ req, found }: { req: PayloadRequest; found: QualityCase }): Promise<Decision> {
	return req.payload.findByID({ collection: 'decisions', id: idOf(found.decision) ?? '', depth: 0, req });
}
