import type { PayloadRequest } from 'payload';
import { inTransaction } from '../inTransaction.ts';
import { logActivity } from '../logActivity.ts';
import { type AccountRefusal, findAccount } from './findAccount.ts';

type Outcome = { ok: true } | { ok: false; code: AccountRefusal };

/** Ends one session of an account, or all of them. Oneself may end each, an administrator somebody's all. */
export async function signOut({ req, id, session, moment }: { req: PayloadRequest; id: string; session: string | null; moment: Date }): Promise<Outcome> {
	return inTransaction(req, async () => {
		const found = await findAccount({ req, id });
		if (!found.ok) return found;
		const { account, may, actorId } = found.found;
		if (!may.maySignOut || (session !== null && actorId !== id)) return { ok: false, code: 'absent' };
		const sessions = (account.sessions ?? []).filter((one) => session !== null && one.id !== session);
		await req.payload.db.updateOne({ collection: 'users', id, data: { sessions }, req, returning: false });
		await logActivity({ req, collection: 'users', id, verb: session === null ? 'sign-out-everywhere' : 'sign-out-session', fields: ['sessions'], moment });
		return { ok: true };
	});
}
