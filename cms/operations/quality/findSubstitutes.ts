import type { PayloadRequest } from 'payload';
import { idOf } from '../../access/principal.ts';
import type { QualityCase, Round } from '../../payload-types.ts';
import { belongsTo } from './findDeciders.ts';

/**
 * Who can be named to decide in a case: active reviewers with no interest in it, who did not take it on as a reviewer, and neither submitted it nor
 * prepared its decision nor may decide it already.
 */
export async function findSubstitutes({
	req,
	found,
	round,
}: {
	req: PayloadRequest;
	found: QualityCase;
	round: Round | null;
}): Promise<{ id: string; name: string }[]> {
	const [users, reviews, conflicts, decisions, provider] = await Promise.all([
		req.payload.find({
			collection: 'users',
			where: { and: [{ 'roles.role': { equals: 'reviewer' } }, { accountState: { equals: 'active' } }] },
			sort: 'name',
			depth: 0,
			limit: 0,
			pagination: false,
			req,
		}),
		req.payload.find({
			collection: 'reviews',
			where: { and: [{ case: { equals: found.id } }, { state: { not_equals: 'declined' } }] },
			depth: 0,
			select: { reviewer: true },
			limit: 0,
			pagination: false,
			req,
		}),
		req.payload.find({ collection: 'conflicts', where: { case: { equals: found.id } }, depth: 0, select: { user: true }, limit: 0, pagination: false, req }),
		req.payload.find({ collection: 'decisions', where: { case: { equals: found.id } }, depth: 0, limit: 0, pagination: false, req }),
		req.payload.findByID({ collection: 'providers', id: idOf(found.provider) ?? '', depth: 0, select: { region: true }, req, disableErrors: true }),
	]);
	const involved = new Set(
		[
			found.submittedBy,
			...reviews.docs.map(({ reviewer }) => reviewer),
			...conflicts.docs.map(({ user }) => user),
			...decisions.docs.flatMap(({ preparedBy, votes }) => [preparedBy, ...(votes ?? []).map(({ member }) => member)]),
			...(found.substitutes ?? []),
			...(round?.committee ?? []),
		].flatMap((person) => idOf(person) ?? []),
	);
	const organisation = { provider: idOf(found.provider), region: idOf(provider?.region) };
	return users.docs.filter((user) => !involved.has(user.id) && !belongsTo(user, organisation)).map(({ id, name }) => ({ id, name }));
}
