import { inTransaction } from '../inTransaction.ts';
import type { TransitionOutcome } from '../lifecycle/transition.ts';
import { requireCriteriaSet } from './requireCriteriaSet.ts';
import type { StepCall } from './stepCase.ts';
import { stepCriteriaSet } from './stepCriteriaSet.ts';

/** Takes a proposed version of the criteria back, to go on writing. */
export function takeBackCriteria({ req, id, seen, reason = '', moment }: StepCall): Promise<TransitionOutcome> {
	return inTransaction(req, async () => {
		const at = await requireCriteriaSet({ req, id, as: ['secretary'] });
		return stepCriteriaSet({ req, ...at, verb: 'take-back', seen, reason, data: { proposedBy: null }, moment });
	});
}
