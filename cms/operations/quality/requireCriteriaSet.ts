import { Forbidden, NotFound, type PayloadRequest } from 'payload';
import { holds } from '../../access/principal.ts';
import type { Capacity } from '../../domain/lifecycle/lifecycle.ts';
import type { CriteriaSet } from '../../payload-types.ts';

const ID = /^[0-9a-f]{24}$/;

/** A criteria set, and in which capacities the signed-in user stands to all of them. */
export type CriteriaSetAtHand = { set: CriteriaSet; capacities: Capacity[] };

/** The criteria set with this id, for whoever stands to it in one of the wanted capacities. Throws as Payload does. */
export async function requireCriteriaSet({ req, id, as }: { req: PayloadRequest; id: string; as: readonly Capacity[] }): Promise<CriteriaSetAtHand> {
	const capacities = capacitiesInCriteria(req);
	if (!as.some((capacity) => capacities.includes(capacity))) throw new Forbidden(req.t);
	const set = ID.test(id) ? await req.payload.findByID({ collection: 'criteriaSets', id, depth: 0, req, disableErrors: true }) : null;
	if (!set) throw new NotFound(req.t);
	return { set, capacities };
}

/** In which capacities somebody works on criteria: any secretary writes them, any committee member agrees. */
export function capacitiesInCriteria({ user }: PayloadRequest): Capacity[] {
	return [...(holds(user, 'secretary') ? (['secretary'] as const) : []), ...(holds(user, 'committee') ? (['committee'] as const) : [])];
}
