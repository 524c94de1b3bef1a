import type { PayloadRequest } from 'payload';

/** All who hold the role of committee member, with an account in use. */
export async function committeeMembers(req: PayloadRequest): Promise<{ id: string; name: string; email: string }[]> {
	const { docs } = await req.payload.find({
		collection: 'users',
		where: { and: [{ 'roles.role': { equals: 'committee' } }, { accountState: { equals: 'active' } }] },
		depth: 0,
		select: { name: true, email: true },
		limit: 0,
		pagination: false,
		req,
	});
	return docs.map(({ id, name, email }) => ({ id, name, email }));
}
