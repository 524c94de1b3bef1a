import type { PayloadRequest, Where } from 'payload';
import { idOf } from '../../access/principal.ts';
import type { QualityCase } from '../../payload-types.ts';

/** The criteria sets of cases that a later version replaced: no round uses them any more. */
export async function formerSets({ req, cases }: { req: PayloadRequest; cases: readonly Pick<QualityCase, 'criteriaSet'>[] }): Promise<Set<string>> {
	const ids = [...new Set(cases.flatMap(({ criteriaSet }) => idOf(criteriaSet) ?? []))];
	const where: Where = { and: [{ id: { in: ids } }, { state: { equals: 'superseded' } }] };
	const { docs } = await req.payload.find({ collection: 'criteriaSets', where, depth: 0, select: { state: true }, limit: 0, pagination: false, req });
	return new Set(docs.map(({ id }) => id));
}
