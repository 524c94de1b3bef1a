import type { PayloadRequest, Where } from 'payload';
import { inTransaction } from './inTransaction.ts';
import { queueMail } from './queueMail.ts';

/** So often somebody gets such a mail; a stranger who asks on and on fills nobody's mailbox. */
const PAUSE_IN_MS = 60_000;

/** Sends the holder of an active account the mail with which to choose a new password; nobody else anything. */
export async function askNewPassword({ req, email, moment }: { req: PayloadRequest; email: string; moment: Date }): Promise<void> {
	await inTransaction(req, async () => {
		const isLongAgo = {
			or: [
				{ resetPasswordRequestedAt: { equals: null } },
				{ resetPasswordRequestedAt: { less_than_equal: new Date(moment.getTime() - PAUSE_IN_MS).toISOString() } },
			],
		};
		const isThisOne: Where = { and: [{ email: { equals: email.toLowerCase().trim() } }, { accountState: { equals: 'active' } }] };
		const asked = await req.payload.db.updateOne({
			collection: 'users',
			where: { and: [isThisOne, isLongAgo] },
			data: { resetPasswordRequestedAt: moment.toISOString() },
			req,
		});
		if (!asked) return;
		const holder = await req.payload.db.findOne<{ id: string; email: string; name: string }>({ collection: 'users', where: isThisOne, req });
		if (!holder) return;
		await queueMail({ req, template: 'passwordReset', to: { email: holder.email, name: holder.name, account: holder.id }, data: {} });
	});
}
