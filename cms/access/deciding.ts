import type { PayloadRequest, Where } from 'payload';
import type { Rule } from './atoms.ts';
import { holds } from './principal.ts';

const known = new WeakMap<PayloadRequest, Promise<Where>>();

/**
 * The cases that the signed-in user decides on: those of the rounds in whose committee somebody sits, and those for which somebody was named as a
 * substitute. `caseId` leads from a row to its case (`id` for a case itself). The domain's scope of a committee member; a substitute is a reviewer.
 */
export function decidedCases({ caseId }: { caseId: string }): Rule {
	return async ({ req }) => {
		if (!holds(req.user, 'committee', 'reviewer')) return false;
		const where = await whereDecided(req);
		return caseId === 'id' ? where : { [caseId]: { in: await idsWhere(req, where) } };
	};
}

/** The same as a query on cases, for operations that ask with the rights of the system. Looked up once a request. */
export function whereDecided(req: PayloadRequest): Promise<Where> {
	const found = known.get(req);
	if (found) return found;
	const looking = lookUp(req);
	known.set(req, looking);
	looking.catch(() => known.delete(req));
	return looking;
}

async function lookUp(req: PayloadRequest): Promise<Where> {
	const id = req.user?.id ?? '';
	const where: Where = { committee: { in: [id] } };
	const rounds = holds(req.user, 'committee')
		? await req.payload.find({ collection: 'rounds', where, depth: 0, select: { title: true }, limit: 0, pagination: false, req })
		: { docs: [] };
	return { or: [{ round: { in: rounds.docs.map((round) => round.id) } }, { substitutes: { in: [id] } }] };
}

async function idsWhere(req: PayloadRequest, where: Where): Promise<string[]> {
	const { docs } = await req.payload.find({
		collection: 'qualityCases',
		where,
		depth: 0,
		select: { reference: true },
		limit: 0,
		pagination: false,
		req,
	});
	return docs.map(({ id }) => id);
}
