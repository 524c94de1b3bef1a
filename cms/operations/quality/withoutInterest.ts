import type { PayloadRequest } from 'payload';
import { idOf } from '../../access/principal.ts';
import type { Review } from '../../payload-types.ts';
import { belongsTo } from './findDeciders.ts';

type Assigned = Pick<Review, 'reviewer' | 'case' | 'provider'>;

/** Reviews without those of which the reviewer has an interest in the case; in as many questions for one as for many. For jobs and mails, which act for nobody. */
export async function withoutInterest<Row extends Assigned>({ req, reviews }: { req: PayloadRequest; reviews: readonly Row[] }): Promise<Row[]> {
	if (reviews.length === 0) return [];
	const all = { depth: 0, limit: 0, pagination: false, req } as const;
	const idsOf = (name: keyof Assigned) => [...new Set(reviews.flatMap((review) => idOf(review[name]) ?? []))];
	const [users, providers, declared] = await Promise.all([
		req.payload.find({ ...all, collection: 'users', where: { id: { in: idsOf('reviewer') } }, select: { roles: true } }),
		req.payload.find({ ...all, collection: 'providers', where: { id: { in: idsOf('provider') } }, select: { region: true } }),
		req.payload.find({ ...all, collection: 'conflicts', where: { case: { in: idsOf('case') } }, select: { case: true, user: true } }),
	]);
	const conflicts = new Set(declared.docs.map((row) => `${idOf(row.case)}:${idOf(row.user)}`));
	return reviews.filter((review) => {
		const [reviewer, provider] = [idOf(review.reviewer), idOf(review.provider)];
		const user = users.docs.find(({ id }) => id === reviewer);
		const region = idOf(providers.docs.find(({ id }) => id === provider)?.region);
		return user !== undefined && !conflicts.has(`${idOf(review.case)}:${reviewer}`) && !belongsTo(user, { provider, region });
	});
}
