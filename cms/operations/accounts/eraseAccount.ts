import { randomBytes } from 'node:crypto';
import type { PayloadRequest, Where } from 'payload';
import type { User } from '../../payload-types.ts';
import { NO_NEW_ADDRESS } from './waitingAddress.ts';

/**
 * Takes the person out of an account and leaves a pseudonym that says what it was: "Oud-medewerker (Trainer – Leerhuis De Waterlijn)". The
 * number stays, on which the log and older records hang. Mails to this person are erased too; what still waits isn't sent. False where
 * somebody else did it first.
 */
export async function eraseAccount({ req, account, labels }: { req: PayloadRequest; account: User; labels: string[] }): Promise<boolean> {
	const where: Where = { and: [{ id: { equals: account.id } }, { accountState: { equals: 'active' } }] };
	const erased = await req.payload.db.updateOne({
		collection: 'users',
		where,
		data: {
			accountState: 'left',
			name: labels.length > 0 ? `Oud-medewerker (${labels.join(', ')})`.slice(0, 300) : 'Oud-medewerker',
			email: `vertrokken-${account.id}@vertrokken.invalid`,
			roles: [],
			sessions: [],
			hash: randomBytes(32).toString('hex'),
			salt: randomBytes(32).toString('hex'),
			resetPasswordToken: null,
			resetPasswordExpiration: null,
			resetPasswordRequestedAt: null,
			...NO_NEW_ADDRESS,
			newEmailAskedAt: null,
			invitedBy: null,
			invitedUntil: null,
			lastSignInOn: null,
			lockUntil: null,
			loginAttempts: 0,
		},
		req,
	});
	if (!erased) return false;
	await eraseMailsTo({ req, account });
	return true;
}

async function eraseMailsTo({ req, account }: { req: PayloadRequest; account: User }): Promise<void> {
	const isTheirs: Where = { or: [{ account: { equals: account.id } }, { email: { equals: account.email } }] };
	const empty = { email: null, name: null, data: null, account: null, erasedAt: new Date().toISOString() };
	const waiting = { ...empty, state: 'failed', nextTryAt: null, lastError: 'Niet verstuurd: de ontvanger is vertrokken.' };
	const { db } = req.payload;
	await db.updateMany({ collection: 'mails', where: { and: [isTheirs, { state: { equals: 'waiting' } }] }, data: waiting, req, returning: false });
	await db.updateMany({ collection: 'mails', where: isTheirs, data: empty, req, returning: false });
}
