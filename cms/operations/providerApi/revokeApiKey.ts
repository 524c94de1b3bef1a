import type { PayloadRequest } from 'payload';
import { inTransaction } from '../inTransaction.ts';

/** Makes a key of one's own provider stop working, at once and for good; its slot is free again. */
export async function revokeApiKey({ req, id, moment }: { req: PayloadRequest; id: string; moment: Date }): Promise<'revoked' | 'absent' | 'already'> {
	const { payload, user } = req;
	return inTransaction(req, async () => {
		const where = { id: { equals: id } };
		const { docs } = await payload.find({ collection: 'apiKeys', where, depth: 0, limit: 1, pagination: false, overrideAccess: false, user, req });
		const [key] = docs;
		if (!user || !key) return 'absent';
		if (key.revokedAt) return 'already';
		const data = { revokedAt: moment.toISOString(), revokedBy: user.id, slot: `void:${id}` };
		await payload.update({ collection: 'apiKeys', id, data, depth: 0, select: { label: true }, req });
		return 'revoked';
	});
}
