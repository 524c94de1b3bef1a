import type { PayloadRequest, Where } from 'payload';
import type { AccountState } from '../domain/account/invitation.ts';
import { NO_NEW_ADDRESS } from './accounts/waitingAddress.ts';
import { inTransaction } from './inTransaction.ts';
import { logActivity } from './logActivity.ts';
import { digestOfToken } from './makeAccountLink.ts';
import { queueMail } from './queueMail.ts';

type Holder = { id: string; name: string; email: string; accountState: AccountState };
type Chosen = { ok: true; email: string } | { ok: false };

/**
 * Chooses a password with the secret of a link; an invited account is active from then on. The link works once, also when it is used
 * twice at the same moment, and goes on working when the password is refused. Everybody signed in with the account is signed out.
 */
export async function choosePassword({
	req,
	token,
	password,
	moment,
}: {
	req: PayloadRequest;
	token: string;
	password: string;
	moment: Date;
}): Promise<Chosen> {
	return inTransaction(req, async () => {
		const holder = await holderOfLink({ req, token, moment });
		if (!holder) return { ok: false };
		const used = await req.payload.db.updateOne({
			collection: 'users',
			where: { and: [{ id: { equals: holder.id } }, hasLink({ token, moment })] },
			data: {
				resetPasswordToken: null,
				resetPasswordExpiration: null,
				resetPasswordRequestedAt: null,
				lockUntil: null,
				loginAttempts: 0,
				accountState: 'active',
				invitedUntil: null,
				...NO_NEW_ADDRESS,
				sessions: [],
			},
			req,
		});
		if (!used) return { ok: false };
		await req.payload.update({ collection: 'users', id: holder.id, data: { password }, depth: 0, req });
		await logActivity({
			req,
			collection: 'users',
			id: holder.id,
			verb: holder.accountState === 'invited' ? 'accept-invitation' : 'reset-password',
			fields: [],
			moment,
		});
		if (holder.accountState === 'active') await tellChange({ req, holder, moment });
		return { ok: true, email: holder.email };
	});
}

/** Whose link it is; null when it doesn't work any more. */
export async function holderOfLink({ req, token, moment }: { req: PayloadRequest; token: string; moment: Date }): Promise<Holder | null> {
	const found = await req.payload.db.findOne<Holder>({
		collection: 'users',
		where: hasLink({ token, moment }),
		select: { name: true, email: true, accountState: true },
		req,
	});
	return found && found.accountState !== 'left' ? found : null;
}

/** Tells the holder that the password was changed, in case somebody else did it. */
export async function tellChange({ req, holder, moment }: { req: PayloadRequest; holder: Pick<Holder, 'name' | 'email'>; moment: Date }): Promise<void> {
	const at = moment.toLocaleString('nl-NL', {
		timeZone: 'Europe/Amsterdam',
		day: 'numeric',
		month: 'long',
		year: 'numeric',
		hour: '2-digit',
		minute: '2-digit',
	});
	await queueMail({ req, template: 'passwordChanged', to: { email: holder.email, name: holder.name }, data: { at } });
}

function hasLink({ token, moment }: { token: string; moment: Date }): Where {
	return { and: [{ resetPasswordToken: { equals: digestOfToken(token) } }, { resetPasswordExpiration: { greater_than: moment.toISOString() } }] };
}
