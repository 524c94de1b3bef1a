import { nextPhaseDay } from '../../domain/round/dates.ts';
import { inTransaction } from '../inTransaction.ts';
import type { TransitionOutcome } from '../lifecycle/transition.ts';
import { requireRound } from './requireRound.ts';
import { roundDates } from './roundDates.ts';
import type { StepCall } from './stepCase.ts';
import { stepRound } from './stepRound.ts';

/** Opens a round: criteria, quorum and thresholds stand from then on. */
export function openRound({ req, id, seen, reason = '', moment }: StepCall): Promise<TransitionOutcome> {
	return inTransaction(req, async () => {
		const at = await requireRound({ req, id });
		const due = nextPhaseDay({ state: 'open', dates: roundDates(at.round) });
		return stepRound({ req, ...at, verb: 'open', seen, reason, due, moment });
	});
}
