import { inTransaction } from '../inTransaction.ts';
import type { TransitionOutcome } from '../lifecycle/transition.ts';
import { requireRound } from './requireRound.ts';
import type { StepCall } from './stepCase.ts';
import { stepRound } from './stepRound.ts';

/** Closes a round of which the term for objections is over. */
export function closeRound({ req, id, seen, reason = '', moment }: StepCall): Promise<TransitionOutcome> {
	return inTransaction(req, async () => {
		const at = await requireRound({ req, id });
		return stepRound({ req, ...at, verb: 'close', seen, reason, moment });
	});
}
