import type { PayloadRequest } from 'payload';
import { heldRoles } from '../../access/principal.ts';
import { writeState } from '../systemState.ts';

/**
 * Whether somebody else administers in the own right. Writes a mark in the caller's transaction, so that of two administrators who leave
 * at the same moment one is tried again and then sees that the other is gone.
 */
export async function hasOtherAdministrator({ req, id, moment }: { req: PayloadRequest; id: string; moment: Date }): Promise<boolean> {
	await writeState({ payload: req.payload, req }, 'administratorsCountedAt', `${moment.toISOString()} ${id}`);
	const { docs } = await req.payload.find({
		collection: 'users',
		where: { and: [{ 'roles.role': { equals: 'admin' } }, { accountState: { equals: 'active' } }, { id: { not_equals: id } }] },
		depth: 0,
		select: { roles: true },
		limit: 0,
		pagination: false,
		req,
	});
	return docs.some(({ roles }) => heldRoles(roles).some(({ role, deputyFor }) => role === 'admin' && deputyFor === null));
}
