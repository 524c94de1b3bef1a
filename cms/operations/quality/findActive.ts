import type { PayloadRequest } from 'payload';
import { idOf } from '../../access/principal.ts';

/** The accounts among these that are in use. */
export async function findActive({
	req,
	people,
}: {
	req: PayloadRequest;
	people: readonly (string | { id: string })[] | null | undefined;
}): Promise<{ id: string; name: string; email: string }[]> {
	const ids = [...new Set((people ?? []).flatMap((person) => idOf(person) ?? []))];
	if (ids.length === 0) return [];
	const { docs } = await req.payload.find({
		collection: 'users',
		where: { and: [{ id: { in: ids } }, { accountState: { equals: 'active' } }] },
		depth: 0,
		select: { name: true, email: true },
		limit: 0,
		pagination: false,
		req,
	});
	return docs.map(({ id, name, email }) => ({ id, name, email }));
}
