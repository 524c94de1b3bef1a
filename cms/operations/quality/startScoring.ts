import { lastScoringDay, nextPhaseDay } from '../../domain/round/dates.ts';
import { inTransaction } from '../inTransaction.ts';
import type { TransitionOutcome } from '../lifecycle/transition.ts';
import { queueMail } from '../queueMail.ts';
import { requireRound } from './requireRound.ts';
import { reviewersAtWork } from './reviewersAtWork.ts';
import { roundDates } from './roundDates.ts';
import type { StepCall } from './stepCase.ts';
import { stepRound } from './stepRound.ts';

/** Lets the reviewers of a round score; each who took on a review gets one mail. */
export function startScoring({ req, id, seen, reason = '', moment }: StepCall): Promise<TransitionOutcome> {
	return inTransaction(req, async () => {
		const at = await requireRound({ req, id });
		const dates = roundDates(at.round);
		const outcome = await stepRound({ req, ...at, verb: 'start-scoring', seen, reason, due: nextPhaseDay({ state: 'scoring', dates }), moment });
		if (!outcome.ok) return outcome;
		for (const { email, name } of await reviewersAtWork({ req, round: id, states: ['accepted', 'drafted'] })) {
			await queueMail({ req, template: 'scoringStarted', to: { email, name }, data: { round: at.round.title, until: lastScoringDay(dates) } });
		}
		return outcome;
	});
}
