import type { PayloadRequest } from 'payload';
import type { Role } from '../../domain/shared/roles.ts';

/** Which of these are accounts in use that hold a role. */
export async function holdersAmong({ req, ids, role }: { req: PayloadRequest; ids: readonly string[]; role: Role }): Promise<string[]> {
	if (ids.length === 0) return [];
	const { docs } = await req.payload.find({
		collection: 'users',
		where: { and: [{ id: { in: [...ids] } }, { accountState: { equals: 'active' } }, { 'roles.role': { equals: role } }] },
		depth: 0,
		select: { name: true },
		limit: 0,
		pagination: false,
		req,
	});
	return docs.map(({ id }) => id);
}
