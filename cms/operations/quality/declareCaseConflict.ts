import type { PayloadRequest } from 'payload';
import { forgetInterests } from '../../access/conflicts.ts';
import { idOf } from '../../access/principal.ts';
import type { QualityCase } from '../../payload-types.ts';
import { inTransaction } from '../inTransaction.ts';
import type { TransitionOutcome } from '../lifecycle/transition.ts';
import { keepConflict } from './keepConflict.ts';
import { requireCase } from './requireCase.ts';
import { capacitiesFor, type StepCall, stepCase } from './stepCase.ts';

/** Somebody of the office or the committee declares an interest in a case. With the step it disappears for this account everywhere. */
export async function declareCaseConflict({ req, id, seen, reason = '', moment }: StepCall): Promise<TransitionOutcome> {
	const outcome = await inTransaction(req, async () => {
		const at = await requireCase({ req, id, as: capacitiesFor('declare-conflict') });
		const step = await stepCase({ req, ...at, verb: 'declare-conflict', seen, reason, moment });
		if (!step.ok) return step;
		await keepConflict({ req, found: at.found, moment });
		await dropOpenVote({ req, found: at.found });
		return step;
	});
	forgetInterests(req);
	return outcome;
}

/** A vote on a proposal that is not decided yet counts no longer; what was decided stands. */
async function dropOpenVote({ req, found }: { req: PayloadRequest; found: QualityCase }): Promise<void> {
	const decisionId = idOf(found.decision);
	if (found.state !== 'prepared' || !decisionId) return;
	const decision = await req.payload.findByID({ collection: 'decisions', id: decisionId, depth: 0, req });
	const votes = decision.votes ?? [];
	const left = votes.filter(({ member }) => idOf(member) !== req.user?.id);
	if (left.length === votes.length) return;
	await req.payload.db.updateOne({
		collection: 'decisions',
		where: { and: [{ id: { equals: decisionId } }, { outcome: { exists: false } }] },
		data: { votes: left },
		req,
	});
}
