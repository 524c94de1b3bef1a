import { AuthenticationError, createLocalReq, LockedAuth, type PayloadRequest } from 'payload';
import { tellChange } from '../choosePassword.ts';
import { inTransaction } from '../inTransaction.ts';
import { logActivity } from '../logActivity.ts';

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
	const proof = await prove({ req, email: user.email, current });
	if (proof) return { ok: false, code: proof };
	await inTransaction(req, async () => {
		await req.payload.update({ collection: 'users', id: user.id, data: { password }, depth: 0, req });
		await logActivity({ req, collection: 'users', id: user.id, verb: 'change-password', fields: [], moment });
		await tellChange({ req, holder: user, moment });
	});
	return { ok: true };
}

/** Why the present password doesn't show who it is; null where it does. */
async function prove({ req, email, current }: { req: PayloadRequest; email: string; current: string }): Promise<'wrong' | 'locked' | null> {
	if (current.trim() === '') return 'wrong';
	try {
		const fresh = await createLocalReq({}, req.payload);
		await req.payload.login({ collection: 'users', data: { email, password: current }, depth: 0, req: fresh });
		return null;
	} catch (error) {
		if (error instanceof LockedAuth) return 'locked';
		if (error instanceof AuthenticationError) return 'wrong';
		throw error;
	}
}
