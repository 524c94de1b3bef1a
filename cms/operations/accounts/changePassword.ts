import type { PayloadRequest } from 'payload';
import { tellChange } from '../choosePassword.ts';
import { inTransaction } from '../inTransaction.ts';
import { logActivity } from '../logActivity.ts';
import { provePassword } from './provePassword.ts';
import { NO_NEW_ADDRESS } from './waitingAddress.ts';

type Outcome = { ok: true } | { ok: false; code: 'forbidden' | 'wrong' | 'locked' };

/**
 * Changes the own password; the present one shows that it isn't somebody who found an open screen, and wrong tries count as at the
 * sign-in. Every other session ends. A password that is refused is thrown as a validation error with its sentence.
 */
export async function changePassword({
	req,
	current,
	password,
	moment,
}: {
	req: PayloadRequest;
	current: string;
	password: string;
	moment: Date;
}): Promise<Outcome> {
	const { user } = req;
	if (user?.collection !== 'users') return { ok: false, code: 'forbidden' };
	const proof = await provePassword({ req, holder: user, password: current });
	if (proof) return { ok: false, code: proof };
	await inTransaction(req, async () => {
		await req.payload.update({ collection: 'users', id: user.id, data: { password }, depth: 0, req });
		await req.payload.db.updateOne({ collection: 'users', id: user.id, data: { ...NO_NEW_ADDRESS }, req, returning: false });
		await logActivity({ req, collection: 'users', id: user.id, verb: 'change-password', fields: [], moment });
		await tellChange({ req, holder: user, moment });
	});
	return { ok: true };
}
