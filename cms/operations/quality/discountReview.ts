import type { PayloadRequest } from 'payload';
import { idOf } from '../../access/principal.ts';
import type { QualityCase } from '../../payload-types.ts';
import { queueMail } from '../queueMail.ts';
import { addUpReviews } from './addUpReviews.ts';
import { findCase } from './requireCase.ts';
import type { ReviewAtHand } from './requireReview.ts';
import { secretariesOf } from './secretariesOf.ts';
import { voidProposal } from './voidProposal.ts';

/**
 * What follows when a delivered review no longer counts, in the transaction of the step that takes it away: a proposal that rests on it is void,
 * the case is added up anew, and the secretaries hear what is left to do. A decision that is known stays as it is.
 */
export async function discountReview({ req, at: { review, found, round }, moment }: { req: PayloadRequest; at: ReviewAtHand; moment: Date }): Promise<void> {
	const isVoid = await voidProposal({ req, found, round, moment });
	const now = await findCase({ req, id: found.id });
	if (!now) throw new Error(`Case ${found.id} went away within a step of its review`);
	await addUpReviews({ req, found: now, round });
	if (now.state === 'withdrawn') return;
	await tellSecretaries({ req, found: now, review: review.id, came: isVoid ? 'void' : now.state === 'in-review' ? 'short' : 'known' });
}

async function tellSecretaries({
	req,
	found,
	review,
	came,
}: {
	req: PayloadRequest;
	found: QualityCase;
	review: string;
	came: 'short' | 'void' | 'known';
}): Promise<void> {
	const data = { case: found.id, title: found.title, came };
	for (const to of await secretariesOf({ req, caseId: found.id, provider: idOf(found.provider) ?? '' }))
		await queueMail({ req, template: 'reviewFellAway', to, data, key: `review-fell-away:${review}:${to.account}` });
}
