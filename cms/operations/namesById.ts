import type { PayloadRequest } from 'payload';
import { findRows } from './findRows.ts';

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
	const rows = await findRows({ req, collection, where: { id: { in: [...new Set(ids)] } }, fields: ['name'], sort: 'id' });
	return new Map(rows.map(({ id, name }) => [id, name]));
}
