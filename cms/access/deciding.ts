import type { PayloadRequest, Where } from 'payload';
import type { Rule } from './atoms.ts';
import { holds } from './principal.ts';

const known = new WeakMap<PayloadRequest, Promise<string[]>>();

/**
 * The cases that the signed-in user decides on: those of the rounds in whose committee somebody sits, and those for which somebody was named as a
 * substitute. `caseId` leads from a row to its case (`id` for a case itself). The domain's scope of a committee member; a substitute is a reviewer.
 * The cases themselves are looked up only where rows are asked for: each page of the admin asks for the rule, for its menu.
 */
export function decidedCases({ caseId }: { caseId: string }): Rule {
	return async ({ req }) => {
		if (!holds(req.user, 'committee', 'reviewer')) return false;
		return whereDecided({ req, prefix: caseId === 'id' ? '' : `${caseId}.` });
	};
}

/** The same as a query, for operations that ask with the rights of the system; `prefix` leads from a row to its case. */
export async function whereDecided({ req, prefix = '' }: { req: PayloadRequest; prefix?: string }): Promise<Where> {
	const id = req.user?.id ?? '';
	return { or: [{ [`${prefix}round`]: { in: await ownRounds(req) } }, { [`${prefix}substitutes`]: { in: [id] } }] };
}

/** The rounds in whose committee the signed-in user sits; looked up once a request. */
function ownRounds(req: PayloadRequest): Promise<string[]> {
	const found = known.get(req);
	if (found) return found;
	const looking = lookUp(req);
	known.set(req, looking);
	looking.catch(() => known.delete(req));
	return looking;
}

async function lookUp(req: PayloadRequest): Promise<string[]> {
	if (!holds(req.user, 'committee')) return [];
	const where: Where = { committee: { in: [req.user?.id ?? ''] } };
	const { docs } = await req.payload.find({ collection: 'rounds', where, depth: 0, select: { title: true }, limit: 0, pagination: false, req });
	return docs.map(({ id }) => id);
}
