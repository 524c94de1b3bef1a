import type { PayloadRequest } from 'payload';

/** The names of accounts or organisations by their ids, with the rights of the system; whoever isn't there any more has none. */
export async function namesById({
	req,
	collection,
	ids,
}: {
	req: PayloadRequest;
	collection: 'users' | 'providers' | 'regions';
	ids: readonly string[];
}): Promise<Map<string, string>> {
	if (ids.length === 0) return new Map();
	const where = { id: { in: [...new Set(ids)] } };
	const { docs } = await req.payload.find({ collection, where, depth: 0, select: { name: true }, limit: 0, pagination: false, req });
	return new Map(docs.map(({ id, name }) => [id, name]));
}
