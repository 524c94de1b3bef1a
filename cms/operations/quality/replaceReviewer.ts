import { idOf } from '../../access/principal.ts';
import type { TransitionOutcome } from '../lifecycle/transition.ts';
import { queueMail } from '../queueMail.ts';
import { allOrNothing } from './allOrNothing.ts';
import { findActive } from './findActive.ts';
import { inviteTo } from './inviteTo.ts';
import { requireReview } from './requireReview.ts';
import type { StepCall } from './stepCase.ts';
import { stepReview } from './stepReview.ts';

/** Takes a review away from a reviewer, and asks another where one is named; both or neither. */
export function replaceReviewer({ req, id, seen, reason = '', successor, moment }: StepCall & { successor: string | null }): Promise<TransitionOutcome> {
	return allOrNothing(req, async (need) => {
		const { review, found, round } = await requireReview({ req, id, as: ['secretary'] });
		const capacities = ['secretary'] as const;
		const outcome = await stepReview({ req, review, found, round, capacities, verb: 'replace', seen, reason, moment });
		need(outcome);
		if (successor) need(await inviteTo({ req, at: { found, round, capacities: [...capacities] }, reviewers: [successor], seen: null, moment }));
		for (const { email, name } of await findActive({ req, people: [idOf(review.reviewer) ?? ''] })) {
			await queueMail({ req, template: 'reviewReplaced', to: { email, name }, data: { title: found.title } });
		}
		return outcome;
	});
}
