import type { PayloadRequest, Where } from 'payload';
import { idOf } from '../../access/principal.ts';
import { dayOf } from '../../domain/shared/days.ts';
import { addWorkingDays } from '../../domain/shared/workingDays.ts';
import type { QualityCase, Round } from '../../payload-types.ts';
import { isHoliday } from '../holidays.ts';
import { stepCase } from './stepCase.ts';
import { tellProvider } from './tellProvider.ts';

/** Within so many working days the secretary finds another reviewer, where the round no longer does. */
const REPAIR_TERM_IN_WORKING_DAYS = 5;
/** What a case says of the proposal on its table, when there is none any more. */
export const WITHOUT_PROPOSAL = { decision: null, factsUntil: null, factsAnsweredAt: null } as const;

/**
 * A proposal is void when what it rests on changed: the case goes back to be reviewed, in the caller's transaction. So is a decision that nobody
 * knows yet. False where the table says that it stands: on an objection or a measure, while it is being released, or known.
 */
export async function voidProposal({
	req,
	found,
	round,
	moment,
}: {
	req: PayloadRequest;
	found: QualityCase;
	round: Round | null;
	moment: Date;
}): Promise<boolean> {
	const due = dueIn({ round, moment });
	const outcome = await stepCase({ req, found, round, capacities: ['system'], verb: 'void-proposal', seen: null, data: { ...WITHOUT_PROPOSAL }, due, moment });
	if (!outcome.ok) return false;
	await dropDecision({ req, found, moment });
	await tellProvider({ req, found, template: 'caseProposalVoid' });
	return true;
}

/** Marks what lay on the table of a case as lapsed, in the caller's transaction. What is known stays as it is. */
export async function dropDecision({ req, found, moment }: { req: PayloadRequest; found: QualityCase; moment: Date }): Promise<void> {
	const id = idOf(found.decision);
	if (!id) return;
	const where: Where = { and: [{ id: { equals: id } }, { releasedAt: { exists: false } }] };
	await req.payload.db.updateOne({ collection: 'decisions', where, data: { voidedAt: moment.toISOString() }, req, returning: false });
}

function dueIn({ round, moment }: { round: Round | null; moment: Date }): string {
	const today = dayOf(moment);
	const planned = round && dayOf(new Date(round.decidingFrom));
	return planned && planned > today ? planned : addWorkingDays({ day: today, count: REPAIR_TERM_IN_WORKING_DAYS, isHoliday });
}
