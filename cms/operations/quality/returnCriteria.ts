import { inTransaction } from '../inTransaction.ts';
import type { TransitionOutcome } from '../lifecycle/transition.ts';
import { requireCriteriaSet } from './requireCriteriaSet.ts';
import type { StepCall } from './stepCase.ts';
import { stepCriteriaSet } from './stepCriteriaSet.ts';
import { tellProposer } from './tellProposer.ts';

/** A committee member sends a proposed version back, with the reason; whoever proposed it gets a mail. */
export function returnCriteria({ req, id, seen, reason = '', moment }: StepCall): Promise<TransitionOutcome> {
	return inTransaction(req, async () => {
		const at = await requireCriteriaSet({ req, id, as: ['committee'] });
		const outcome = await stepCriteriaSet({ req, ...at, verb: 'return', seen, reason, data: { proposedBy: null }, moment });
		if (outcome.ok) await tellProposer({ req, set: at.set, template: 'criteriaReturned' });
		return outcome;
	});
}
