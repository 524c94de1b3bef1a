import { faultInProposal, type ProposalInput } from '../../domain/qualityCase/proposal.ts';
import { dayOf } from '../../domain/shared/days.ts';
import { addWorkingDays } from '../../domain/shared/workingDays.ts';
import { isHoliday } from '../holidays.ts';
import { inTransaction } from '../inTransaction.ts';
import type { TransitionOutcome } from '../lifecycle/transition.ts';
import { assessedFields, assessmentOf } from './assessmentOf.ts';
import { knownFrom, makeProposal } from './makeProposal.ts';
import { requireCase } from './requireCase.ts';
import { capacitiesFor, type StepCall, stepCase } from './stepCase.ts';
import { tellOfProposal } from './tellOfProposal.ts';

/** Within so many working days a provider may say which facts are wrong. */
const FACTS_TERM_IN_WORKING_DAYS = 5;
/** And within so many after that the committee votes. */
const VOTE_TERM_IN_WORKING_DAYS = 10;

/** The secretary prepares a decision from the delivered reviews, their names and internal notes left out. Doing it again voids the votes. */
export function prepareDecision({ req, id, seen, input, moment }: StepCall & { input: ProposalInput }): Promise<TransitionOutcome> {
	return inTransaction(req, async () => {
		const at = await requireCase({ req, id, as: capacitiesFor('prepare') });
		const assessed = assessedFields(await assessmentOf({ req, found: at.found }));
		const { factsUntil, due } = termsFrom(moment);
		const data = { factsUntil, factsAnsweredAt: null, score: assessed.score, scoreRange: assessed.scoreRange };
		const fault = faultInProposal({ kind: 'assessment', proposal: input, failedKnockOuts: assessed.failedKnockOuts, knownFrom: knownFrom({ ...at, moment }) });
		if (fault) return { ok: false, code: 'proposal', message: fault };
		const outcome = await stepCase({ req, ...at, verb: 'prepare', seen, data, due, moment });
		if (!outcome.ok) return outcome;
		await makeProposal({ req, ...at, kind: 'assessment', input, assessed, moment });
		await tellOfProposal({ req, found: at.found, kind: 'assessment', factsUntil });
		return outcome;
	});
}

/** Until when the provider may answer a proposal that is made now, and until when the committee votes. Days `JJJJ-MM-DD`. */
export function termsFrom(moment: Date): { factsUntil: string; due: string } {
	const factsUntil = addWorkingDays({ day: dayOf(moment), count: FACTS_TERM_IN_WORKING_DAYS, isHoliday });
	return { factsUntil, due: addWorkingDays({ day: factsUntil, count: VOTE_TERM_IN_WORKING_DAYS, isHoliday }) };
}
