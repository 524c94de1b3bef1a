import { Forbidden, NotFound, type PayloadRequest } from 'payload';
import { interestsOf } from '../../access/conflicts.ts';
import { assignmentsOf, holds, idOf } from '../../access/principal.ts';
import type { Capacity } from '../../domain/lifecycle/lifecycle.ts';
import type { Role } from '../../domain/shared/roles.ts';
import type { QualityCase, Round } from '../../payload-types.ts';
import { ownProviderIds } from '../ownProviderIds.ts';

const ID = /^[0-9a-f]{24}$/;

/** The roles that can ever stand in a capacity; whoever holds none of them gets a 403 for its verbs, whatever the record. */
const ROLES_FOR: Readonly<Record<Capacity, readonly Role[]>> = {
	provider: ['provider', 'coordinator'],
	reviewer: ['reviewer'],
	committee: ['committee', 'reviewer'],
	secretary: ['secretary'],
	auditor: ['auditor'],
	system: [],
};

/** A case with its round, and in which capacities the signed-in user stands to it. */
export type CaseAtHand = { found: QualityCase; round: Round | null; capacities: Capacity[] };

/**
 * The case with this id, for whoever stands to it in one of the wanted capacities. Throws as Payload does: forbidden where no role of the user
 * ever does; not found where there is no such case, it is somebody else's, or the user has an interest in it — the three are told apart by nothing.
 */
export async function requireCase({ req, id, as }: { req: PayloadRequest; id: string; as: readonly Capacity[] }): Promise<CaseAtHand> {
	requireCapacityEver({ req, as });
	const found = await findCase({ req, id });
	if (!found) throw new NotFound(req.t);
	const round = await findRound({ req, id: idOf(found.round) });
	const capacities = await capacitiesIn({ req, found, round });
	if (!as.some((capacity) => capacities.includes(capacity))) throw new NotFound(req.t);
	return { found, round, capacities };
}

/** Throws forbidden where no role of the user ever stands in one of the capacities, whatever the record. */
export function requireCapacityEver({ req, as }: { req: PayloadRequest; as: readonly Capacity[] }): void {
	const held = assignmentsOf(req.user).map(({ role }) => role);
	if (!as.some((capacity) => ROLES_FOR[capacity].some((role) => held.includes(role)))) throw new Forbidden(req.t);
}

/** In which capacities the signed-in user stands to a case. Whoever has an interest stands to it as its provider or not at all. */
export async function capacitiesIn({ req, found, round }: { req: PayloadRequest; found: QualityCase; round: Round | null }): Promise<Capacity[]> {
	const { user } = req;
	if (user?.collection !== 'users') return [];
	const provider = idOf(found.provider) ?? '';
	const interests = await interestsOf(req);
	if (interests.providerIds.includes(provider) || interests.caseIds.includes(found.id)) {
		return (await ownProviderIds(req)).includes(provider) ? ['provider'] : [];
	}
	const isMember = (round?.committee ?? []).some((member) => idOf(member) === user.id) && holds(user, 'committee');
	const isSubstitute = (found.substitutes ?? []).some((member) => idOf(member) === user.id);
	return [
		...(holds(user, 'secretary') ? (['secretary'] as const) : []),
		...(holds(user, 'auditor') ? (['auditor'] as const) : []),
		...(isMember || isSubstitute ? (['committee'] as const) : []),
		...((await isReviewing({ req, caseId: found.id })) ? (['reviewer'] as const) : []),
	];
}

/** A case by its id, with the rights of the system; null where there is none. */
export async function findCase({ req, id }: { req: PayloadRequest; id: string }): Promise<QualityCase | null> {
	return ID.test(id) ? req.payload.findByID({ collection: 'qualityCases', id, depth: 0, req, disableErrors: true }) : null;
}

/** A round by its id, with the rights of the system; null where there is none. */
export async function findRound({ req, id }: { req: PayloadRequest; id: string | null }): Promise<Round | null> {
	return id ? req.payload.findByID({ collection: 'rounds', id, depth: 0, req, disableErrors: true }) : null;
}

async function isReviewing({ req, caseId }: { req: PayloadRequest; caseId: string }): Promise<boolean> {
	if (!req.user || !holds(req.user, 'reviewer')) return false;
	const { totalDocs } = await req.payload.count({
		collection: 'reviews',
		where: { and: [{ case: { equals: caseId } }, { reviewer: { equals: req.user.id } }, { state: { in: ['accepted', 'drafted', 'delivered'] } }] },
		req,
	});
	return totalDocs > 0;
}
