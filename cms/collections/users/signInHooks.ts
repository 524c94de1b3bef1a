import { type CollectionAfterErrorHook, type CollectionAfterLoginHook, createLocalReq, LockedAuth } from 'payload';
import { z } from 'zod';
import { coarseDevice } from '../../domain/account/device.ts';
import { dayOf } from '../../domain/shared/days.ts';
import { now } from '../../env.ts';
import { queueMail } from '../../operations/queueMail.ts';
import type { User } from '../../payload-types.ts';

const mailSchema = z.object({ email: z.string() });
type Lockable = { id: string; name: string; email: string; lockUntil?: string | null };

/** The new session gets its kind of device, the account the day of its last sign-in: no moment, no address, no version. */
export const noteSignIn: CollectionAfterLoginHook<User> = async ({ req, user }) => {
	const newest = user.sessions?.at(-1);
	// Read anew: what was ended meanwhile must stay so.
	const stored = await req.payload.db.findOne<Pick<User, 'id' | 'sessions'>>({ collection: 'users', where: { id: { equals: user.id } }, req });
	const device = coarseDevice(req.headers.get('user-agent'));
	const noted = (stored?.sessions ?? []).map((session) => (session.id === newest?.id ? { ...session, device } : session));
	await req.payload.db.updateOne({
		collection: 'users',
		id: user.id,
		data: { sessions: noted, lastSignInOn: `${dayOf(now())}T12:00:00.000Z` },
		req,
		returning: false,
	});
	return user;
};

/** Whose account is locked by wrong tries hears of it, once for each time. */
export const mailLocked =
	(lockTimeInMinutes: number): CollectionAfterErrorHook =>
	async ({ error, req }) => {
		const given = mailSchema.safeParse(req.data);
		if (!(error instanceof LockedAuth) || !given.success) return;
		const fresh = await createLocalReq({}, req.payload);
		const email = given.data.email.toLowerCase().trim();
		const holder = await req.payload.db.findOne<Lockable>({ collection: 'users', where: { email: { equals: email } }, req: fresh });
		if (!holder?.lockUntil) return;
		const key = `accountLocked:${holder.id}:${new Date(holder.lockUntil).getTime()}`;
		await queueMail({ req: fresh, template: 'accountLocked', to: { email, name: holder.name }, data: { minutes: lockTimeInMinutes }, key });
	};
