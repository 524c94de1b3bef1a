import type { TransitionOutcome } from '../lifecycle/transition.ts';
import { allOrNothing } from './allOrNothing.ts';
import { inviteTo } from './inviteTo.ts';
import { requireCase } from './requireCase.ts';
import { capacitiesFor, type StepCall } from './stepCase.ts';

/** Asks reviewers of the round for a case, by the proposal or by hand. */
export function inviteReviewers({ req, id, reviewers, ...call }: StepCall & { reviewers: readonly string[] }): Promise<TransitionOutcome> {
	return allOrNothing(req, async () => {
		const at = await requireCase({ req, id, as: capacitiesFor('invite') });
		return inviteTo({ req, at, reviewers: [...new Set(reviewers)], ...call });
	});
}
