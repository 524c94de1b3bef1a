import { nextPhaseDay } from '../../domain/round/dates.ts';
import { inTransaction } from '../inTransaction.ts';
import type { TransitionOutcome } from '../lifecycle/transition.ts';
import { queueMail } from '../queueMail.ts';
import { findActive } from './findActive.ts';
import { requireRound } from './requireRound.ts';
import { roundDates } from './roundDates.ts';
import type { StepCall } from './stepCase.ts';
import { stepRound } from './stepRound.ts';

/** Ends scoring in a round and lets its committee decide; each member gets one mail. */
export function startDeciding({ req, id, seen, reason = '', moment }: StepCall): Promise<TransitionOutcome> {
	return inTransaction(req, async () => {
		const at = await requireRound({ req, id });
		const dates = roundDates(at.round);
		const outcome = await stepRound({ req, ...at, verb: 'start-deciding', seen, reason, due: nextPhaseDay({ state: 'deciding', dates }), moment });
		if (!outcome.ok) return outcome;
		for (const { email, name } of await findActive({ req, people: at.round.committee })) {
			await queueMail({ req, template: 'decidingStarted', to: { email, name }, data: { round: at.round.title, releaseOn: dates.releaseOn } });
		}
		return outcome;
	});
}
