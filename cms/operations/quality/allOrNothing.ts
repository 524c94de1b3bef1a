import type { PayloadRequest } from 'payload';
import type { StepRefusal } from '../../domain/lifecycle/takeStep.ts';
import { inTransaction } from '../inTransaction.ts';
import type { TransitionOutcome } from '../lifecycle/transition.ts';

/** Carries a refusal out of a transaction, so that what was written before it is given up. */
class Refused extends Error {
	readonly refusal: StepRefusal;

	constructor(refusal: StepRefusal) {
		super(refusal.message);
		this.refusal = refusal;
	}
}

/** Runs several steps in one transaction; a refusal of one, given to `need`, gives up what the others wrote. */
export async function allOrNothing(
	req: PayloadRequest,
	steps: (need: (outcome: TransitionOutcome) => void) => Promise<TransitionOutcome>,
): Promise<TransitionOutcome> {
	const need = (outcome: TransitionOutcome) => {
		if (!outcome.ok) throw new Refused(outcome);
	};
	try {
		return await inTransaction(req, async () => {
			const outcome = await steps(need);
			need(outcome);
			return outcome;
		});
	} catch (error) {
		if (error instanceof Refused) return error.refusal;
		throw error;
	}
}
