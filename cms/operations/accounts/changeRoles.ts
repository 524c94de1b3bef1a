import type { PayloadRequest } from 'payload';
import type { User } from '../../payload-types.ts';
import { logActivity } from '../logActivity.ts';

type Rows = NonNullable<User['roles']>;

/** Gives an account other roles, in the caller's transaction, and signs it out where it loses any. The log says the verb and who it is about. */
export async function changeRoles({
	req,
	account,
	roles,
	verb,
	reason,
	moment,
}: {
	req: PayloadRequest;
	account: User;
	roles: Rows;
	verb: string;
	reason?: string;
	moment: Date;
}): Promise<void> {
	const isLosing = roles.length < (account.roles ?? []).length;
	await req.payload.db.updateOne({
		collection: 'users',
		id: account.id,
		data: { roles, ...(isLosing ? { sessions: [] } : {}), updatedAt: new Date().toISOString() },
		req,
		returning: false,
	});
	await logActivity({ req, collection: 'users', id: account.id, verb, fields: ['roles'], ...(reason ? { reason } : {}), moment });
}
