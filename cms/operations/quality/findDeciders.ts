import type { PayloadRequest } from 'payload';
import { holds, idOf } from '../../access/principal.ts';
import type { Decision, QualityCase, Review, Round, User } from '../../payload-types.ts';

/** A proposal with all decisions and reviews of its case. */
type Work = {
	found: Pick<QualityCase, 'submittedBy'>;
	decision: Pick<Decision, 'id' | 'kind' | 'preparedBy'>;
	decisions: readonly Pick<Decision, 'id' | 'preparedBy' | 'decidedAt' | 'votes'>[];
	reviews: readonly Pick<Review, 'reviewer' | 'state'>[];
};
type Proposal = Work & { req: PayloadRequest; found: QualityCase; round: Round | null };

/**
 * The accounts that may decide a proposal: the committee of the round and the substitutes of the case, without whoever has an interest, prepared
 * the proposal, scored or submitted the case; and of an objection without those who voted before. Whoever voted on it already is one of them.
 */
export async function findDeciders({ req, found, round, decision, decisions, reviews }: Proposal): Promise<string[]> {
	const substitutes = idsOf(found.substitutes);
	const candidates = [...new Set([...idsOf(round?.committee), ...substitutes])];
	const involved = involvedIn({ found, decision, decisions, reviews });
	const free = candidates.filter((id) => !involved.has(id));
	if (free.length === 0) return [];
	const [users, declared, acting] = await Promise.all([
		req.payload.find({
			collection: 'users',
			where: { and: [{ id: { in: free } }, { accountState: { equals: 'active' } }] },
			depth: 0,
			limit: 0,
			pagination: false,
			req,
		}),
		req.payload.find({
			collection: 'conflicts',
			where: { and: [{ case: { equals: found.id } }, { user: { in: free } }] },
			depth: 0,
			select: { user: true },
			limit: 0,
			pagination: false,
			req,
		}),
		req.payload.findByID({ collection: 'providers', id: idOf(found.provider) ?? '', depth: 0, select: { region: true }, req, disableErrors: true }),
	]);
	const conflicted = new Set(declared.docs.map(({ user }) => idOf(user)));
	const organisation = { provider: idOf(found.provider), region: idOf(acting?.region) };
	const isFree = (user: User) => !conflicted.has(user.id) && !belongsTo(user, organisation);
	return users.docs.filter((user) => isFree(user) && maySit({ user, isSubstitute: substitutes.includes(user.id) })).map(({ id }) => id);
}

/** Whoever lost the role since can't be reached by the doors any more, and another must take the place. */
function maySit({ user, isSubstitute }: { user: User; isSubstitute: boolean }): boolean {
	return holds({ ...user, collection: 'users' }, 'committee', ...(isSubstitute ? (['reviewer'] as const) : []));
}

/** Who may not decide a proposal, whatever the role: whoever prepared it, scored or submitted the case; and of an objection those who decided before. */
export function involvedIn({ found, decision, decisions, reviews }: Work): Set<string> {
	const before = decision.kind === 'objection' ? decisions.filter(({ decidedAt, id }) => decidedAt && id !== decision.id) : [];
	return new Set(
		[
			idOf(decision.preparedBy),
			idOf(found.submittedBy),
			...reviews.filter(({ state }) => state === 'drafted' || state === 'delivered').map(({ reviewer }) => idOf(reviewer)),
			...before.flatMap(({ preparedBy, votes }) => [idOf(preparedBy), ...(votes ?? []).map(({ member }) => idOf(member))]),
		].flatMap((id) => id ?? []),
	);
}

/** Whether an account belongs to a provider, or to the region that acts as it. */
export function belongsTo({ roles }: Pick<User, 'roles'>, { provider, region }: { provider: string | null; region: string | null }): boolean {
	return (roles ?? []).some((row) => (provider !== null && idOf(row.provider) === provider) || (region !== null && idOf(row.region) === region));
}

function idsOf(people: QualityCase['substitutes']): string[] {
	return (people ?? []).flatMap((person) => idOf(person) ?? []);
}
