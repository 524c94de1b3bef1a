import type { PayloadRequest } from 'payload';
import { idOf } from '../../access/principal.ts';
import type { QualityCase } from '../../payload-types.ts';
import type { TransitionOutcome } from '../lifecycle/transition.ts';
import { queueMail } from '../queueMail.ts';
import { allOrNothing } from './allOrNothing.ts';
import { hasInterest } from './hasInterest.ts';
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
		await tellReplaced({ req, reviewer: idOf(review.reviewer) ?? '', found });
		return outcome;
	});
}

/** Whoever got an interest since is told nothing: the mail would name the case. */
async function tellReplaced({ req, reviewer, found }: { req: PayloadRequest; reviewer: string; found: QualityCase }): Promise<void> {
	const user = await req.payload.findByID({ collection: 'users', id: reviewer, depth: 0, disableErrors: true, req });
	if (user?.accountState !== 'active' || (await hasInterest({ req, user, found }))) return;
	await queueMail({ req, template: 'reviewReplaced', to: { email: user.email, name: user.name }, data: { title: found.title } });
}
