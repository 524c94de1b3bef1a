import { AuthenticationError, createLocalReq, LockedAuth, type PayloadRequest } from 'payload';
import { z } from 'zod';
import { inTransaction } from '../inTransaction.ts';

const claimsSchema = z.object({ sid: z.string() });
type Holder = { id: string; email: string };

/**
 * Why a password doesn't show that whoever asks is the holder and not somebody at an open screen; null where it does. Wrong tries count as at
 * the sign-in. It is tried by signing in, of which nothing stays.
 */
export async function provePassword({ req, holder, password }: { req: PayloadRequest; holder: Holder; password: string }): Promise<'wrong' | 'locked' | null> {
	if (password.trim() === '') return 'wrong';
	try {
		const fresh = await createLocalReq({}, req.payload);
		const { token } = await req.payload.login({ collection: 'users', data: { email: holder.email, password }, depth: 0, req: fresh });
		await endSession({ req, holder, token: token ?? '' });
		return null;
	} catch (error) {
		if (error instanceof LockedAuth) return 'locked';
		if (error instanceof AuthenticationError) return 'wrong';
		throw error;
	}
}

async function endSession({ req, holder: { id }, token }: { req: PayloadRequest; holder: Holder; token: string }): Promise<void> {
	const { sid } = claimsSchema.parse(JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8')));
	const fresh = await createLocalReq({}, req.payload);
	await inTransaction(fresh, async () => {
		const { db } = req.payload;
		const stored = await db.findOne<{ id: string; sessions?: { id: string }[] | null }>({ collection: 'users', where: { id: { equals: id } }, req: fresh });
		const sessions = (stored?.sessions ?? []).filter((session) => session.id !== sid);
		await db.updateOne({ collection: 'users', id, data: { sessions }, req: fresh, returning: false });
	});
}
