import type { PayloadRequest, Where } from 'payload';
import { invitationEnd } from '../domain/account/invitation.ts';
import { inTransaction } from './inTransaction.ts';
import { logActivity } from './logActivity.ts';
import { sendInvitation } from './sendInvitation.ts';

/** Sends an invitation once more: the term begins anew, and only the newest link works. False where the account is not invited (any more). */
export async function renewInvitation({ req, id, moment }: { req: PayloadRequest; id: string; moment: Date }): Promise<boolean> {
	return inTransaction(req, async () => {
		const invitedUntil = invitationEnd(moment).toISOString();
		const where: Where = { and: [{ id: { equals: id } }, { accountState: { equals: 'invited' } }] };
		const renewed = await req.payload.db.updateOne({ collection: 'users', where, data: { invitedUntil, resetPasswordToken: null }, req });
		if (!renewed) return false;
		const account = await req.payload.findByID({ collection: 'users', id, depth: 0, select: { name: true, email: true, roles: true }, req });
		await sendInvitation({ req, account: { id, name: account.name, email: account.email, invitedUntil, roles: account.roles ?? [] } });
		await logActivity({ req, collection: 'users', id, verb: 'renew-invitation', fields: [], moment });
		return true;
	});
}
