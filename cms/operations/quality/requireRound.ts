import { Forbidden, NotFound, type PayloadRequest } from 'payload';
import { holds } from '../../access/principal.ts';
import type { Capacity } from '../../domain/lifecycle/lifecycle.ts';
import type { Round } from '../../payload-types.ts';
import { findRound } from './requireCase.ts';

const ID = /^[0-9a-f]{24}$/;

/** The round with this id, for a secretary. Throws as Payload does. Nothing about a round depends on single cases, so an interest hides no round. */
export async function requireRound({ req, id }: { req: PayloadRequest; id: string }): Promise<{ round: Round; capacities: Capacity[] }> {
	if (!holds(req.user, 'secretary')) throw new Forbidden(req.t);
	const round = ID.test(id) ? await findRound({ req, id }) : null;
	if (!round) throw new NotFound(req.t);
	return { round, capacities: ['secretary'] };
}
