import { commitTransaction, createLocalReq, initTransaction, killTransaction, type Payload } from 'payload';

/**
 * Whether a transaction that is given up through Payload leaves nothing behind. Without a replica set Payload silently
 * works without transactions; money and state may not stand on that, so the start asks.
 */
export async function proveRollback(payload: Payload): Promise<boolean> {
	const key = `rollback-proof-${crypto.randomUUID()}`;
	const req = await createLocalReq({}, payload);
	const hasBegun = await initTransaction(req);
	await payload.create({ collection: 'systemState', data: { key, value: null }, depth: 0, req });
	await killTransaction(req);
	const { docs } = await payload.find({ collection: 'systemState', where: { key: { equals: key } }, depth: 0, limit: 1, pagination: false });
	const [left] = docs;
	if (left) await payload.delete({ collection: 'systemState', id: left.id, depth: 0 });
	return hasBegun && !left && (await proveCommit(payload));
}

async function proveCommit(payload: Payload): Promise<boolean> {
	const req = await createLocalReq({}, payload);
	const key = `commit-proof-${crypto.randomUUID()}`;
	await initTransaction(req);
	const kept = await payload.create({ collection: 'systemState', data: { key, value: null }, depth: 0, req });
	await commitTransaction(req);
	const found = await payload.delete({ collection: 'systemState', where: { id: { equals: kept.id } }, depth: 0 });
	return found.docs.length === 1;
}
