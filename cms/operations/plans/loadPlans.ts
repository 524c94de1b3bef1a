import type { PayloadRequest, Where } from 'payload';
import type { AddressedKind } from '../../domain/shared/address.ts';
import type { PlannedChange } from '../../payload-types.ts';

const MOST = 200;
const OPEN: Where = { state: { in: ['waiting', 'failed'] } };

/** What is planned for an item, or failed, as far as the user may see it. */
export async function loadPlansOf({ req, kind, id }: { req: PayloadRequest; kind: AddressedKind; id: string }): Promise<PlannedChange[]> {
	return find(req, { and: [OPEN, { kind: { equals: kind } }, { itemId: { equals: id } }] });
}

/** All that is planned or failed, as far as the user may see it, the first first. */
export async function loadPlans(req: PayloadRequest): Promise<PlannedChange[]> {
	return find(req, OPEN);
}

async function find(req: PayloadRequest, where: Where): Promise<PlannedChange[]> {
	const mayRead = req.user && (await req.payload.collections.plannedChanges.config.access.read({ req }));
	if (!mayRead) return [];
	const { docs } = await req.payload.find({
		collection: 'plannedChanges',
		where,
		sort: 'at',
		depth: 1,
		populate: { users: { name: true } },
		limit: MOST,
		pagination: false,
		overrideAccess: false,
		user: req.user,
		req,
	});
	return docs;
}
