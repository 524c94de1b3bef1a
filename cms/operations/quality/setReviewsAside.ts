import type { PayloadRequest } from 'payload';
import { idOf } from '../../access/principal.ts';
import type { QualityCase, Review } from '../../payload-types.ts';
import { queueMail } from '../queueMail.ts';
import { hasInterest } from './hasInterest.ts';
import { stepReview } from './stepReview.ts';

/** Reviews of a case that count no longer, in the transaction of the step that makes them so. Whoever was or is at work on one hears it. */
export async function setReviewsAside({ req, found, moment }: { req: PayloadRequest; found: QualityCase; moment: Date }): Promise<void> {
	const { docs } = await req.payload.find({
		collection: 'reviews',
		where: { and: [{ case: { equals: found.id } }, { state: { in: ['invited', 'accepted', 'drafted', 'delivered'] } }] },
		depth: 0,
		limit: 0,
		pagination: false,
		req,
	});
	for (const review of docs) {
		const outcome = await stepReview({ req, review, found, round: null, capacities: ['system'], verb: 'set-aside', seen: null, moment });
		if (!outcome.ok) throw new Error(`Review ${review.id} could not be set aside: ${outcome.code}`);
		await tell({ req, found, review });
	}
}

async function tell({ req, found, review }: { req: PayloadRequest; found: QualityCase; review: Review }): Promise<void> {
	const user = await req.payload.findByID({ collection: 'users', id: idOf(review.reviewer) ?? '', depth: 0, req, disableErrors: true });
	if (user?.accountState !== 'active' || (await hasInterest({ req, user, found }))) return;
	await queueMail({ req, template: 'reviewSetAside', to: { email: user.email, name: user.name }, data: { title: found.title } });
}
