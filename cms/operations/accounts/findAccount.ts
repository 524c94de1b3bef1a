import type { PayloadRequest, Where } from 'payload';
import { assignmentsOf, type HeldRole, heldRoles } from '../../access/principal.ts';
import type { AccountState } from '../../domain/account/invitation.ts';
import { type AccountPermissions, accountPermissions } from '../../domain/account/permissions.ts';
import type { User } from '../../payload-types.ts';

/** An account with what the signed-in user may do with it. */
export type FoundAccount = { account: User; rows: HeldRole[]; state: AccountState; may: AccountPermissions; actorId: string };
export type AccountRefusal = 'forbidden' | 'absent';

/** The account, if the user may see it at all; else the plain no of `docs/access.md`. */
export async function findAccount({
	req,
	id,
}: {
	req: PayloadRequest;
	id: string;
}): Promise<{ ok: true; found: FoundAccount } | { ok: false; code: AccountRefusal }> {
	const { user } = req;
	if (user?.collection !== 'users') return { ok: false, code: 'forbidden' };
	const mayRead = await req.payload.collections.users.config.access.read({ req, id });
	if (!mayRead) return { ok: false, code: 'forbidden' };
	const where: Where = { and: [{ id: { equals: id } }, ...(mayRead === true ? [] : [mayRead])] };
	const { docs } = await req.payload.find({ collection: 'users', where, depth: 0, limit: 1, pagination: false, req });
	const [account] = docs;
	if (!account) return { ok: false, code: 'absent' };
	const [rows, state] = [heldRoles(account.roles), account.accountState ?? 'active'];
	const may = accountPermissions({ actor: { id: user.id, rows: assignmentsOf(user) }, account: { id, rows, state } });
	return { ok: true, found: { account, rows, state, may, actorId: user.id } };
}
