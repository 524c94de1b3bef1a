import type { PayloadRequest, Where } from 'payload';
import { allOf, type Rule } from './atoms.ts';
import { idOf, providerIdsOf, regionIdsOf } from './principal.ts';

/** In what somebody has an interest: the providers somebody belongs to, and the cases for which it was declared. */
export type Interests = { providerIds: string[]; caseIds: string[] };

const known = new WeakMap<PayloadRequest, Promise<Interests>>();

/**
 * The interests of the signed-in user, as domain rule 8 defines them: whoever belongs to the provider of an offering, or to the region that acts
 * as its provider, or declared an interest. Looked up once a request.
 */
export function interestsOf(req: PayloadRequest): Promise<Interests> {
	const found = known.get(req);
	if (found) return found;
	const looking = lookUp(req);
	known.set(req, looking);
	looking.catch(() => known.delete(req));
	return looking;
}

/** Forgets what was looked up, after somebody declared an interest in the same request. */
export function forgetInterests(req: PayloadRequest): void {
	known.delete(req);
}

/**
 * The wall around cases: only rows about cases in which the user has no interest. `provider` and `caseId` lead from a row to the provider and
 * the case that it is about (`id` for a case itself). It holds for every office role; a provider reads its own case by doors of its own.
 */
function withoutInterest({ provider = 'provider', caseId }: { provider?: string; caseId: string }): Rule {
	return async ({ req }) => wallFor({ interests: await interestsOf(req), provider, caseId });
}

/** Rows that a rule lets through, without those in which the user has an interest. */
export function walled(rule: Rule, paths: { provider?: string; caseId: string }): Rule {
	return allOf(rule, withoutInterest(paths));
}

/** All rows for whoever has no interest in anything, and only these for everybody else: where a row can't be led back to its case. */
export function whereInterested(where: Where): Rule {
	return async ({ req }) => {
		const { providerIds, caseIds } = await interestsOf(req);
		return providerIds.length + caseIds.length === 0 ? true : where;
	};
}

/** The wall as a query, for operations that ask with the rights of the system. */
export function wallFor({ interests, provider = 'provider', caseId }: { interests: Interests; provider?: string; caseId: string }): Where | true {
	const { providerIds, caseIds } = interests;
	const parts: Where[] = [
		...(providerIds.length > 0 ? [{ [provider]: { not_in: providerIds } }] : []),
		...(caseIds.length > 0 ? [{ [caseId]: { not_in: caseIds } }] : []),
	];
	return parts.length === 0 ? true : { and: parts };
}

async function lookUp(req: PayloadRequest): Promise<Interests> {
	const { user, payload } = req;
	if (user?.collection !== 'users') return { providerIds: [], caseIds: [] };
	const direct = providerIdsOf(user, 'provider', 'trainer');
	const regionIds = regionIdsOf(user, 'coordinator', 'broker');
	const [acting, declared] = await Promise.all([
		regionIds.length === 0
			? []
			: payload
					.find({ collection: 'providers', where: { region: { in: regionIds } }, depth: 0, select: { region: true }, limit: 0, pagination: false, req })
					.then(({ docs }) => docs.map(({ id }) => id)),
		payload
			.find({ collection: 'conflicts', where: { user: { equals: user.id } }, depth: 0, select: { case: true }, limit: 0, pagination: false, req })
			.then(({ docs }) => docs.flatMap((row) => idOf(row.case) ?? [])),
	]);
	return { providerIds: [...new Set([...direct, ...acting])], caseIds: declared };
}
