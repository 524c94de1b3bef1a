import type { PayloadRequest, Where } from 'payload';
import { newAddressEnd } from '../../domain/account/newAddress.ts';
import type { User } from '../../payload-types.ts';
import { inTransaction } from '../inTransaction.ts';
import { logActivity } from '../logActivity.ts';
import { queueMail } from '../queueMail.ts';
import { type AccountRefusal, findAccount } from './findAccount.ts';
import { provePassword } from './provePassword.ts';
import { NO_NEW_ADDRESS } from './waitingAddress.ts';

/** So often an account may ask; nobody's mailbox is filled by somebody who asks on and on. */
const PAUSE_IN_MS = 60_000;

export type AddressRefusal = AccountRefusal | 'wrong' | 'locked' | 'same' | 'too-soon' | 'none-waiting';
type Outcome = { ok: true } | { ok: false; code: AddressRefusal };
type Asked = { req: PayloadRequest; id: string; moment: Date };

/**
 * Asks for another address for the own account, or as administrator for somebody's. Nothing changes until the new address confirms; the old one
 * is told. Whoever asks shows the own password. An address that is taken is answered in the same way: its holder gets a mail without a link.
 */
export async function askNewAddress({ req, id, email, password, moment }: Asked & { email: string; password: string }): Promise<Outcome> {
	const result = await findAccount({ req, id });
	if (!result.ok) return result;
	const { account, may, actorId } = result.found;
	if (!may.mayChangeAddress || req.user?.collection !== 'users') return { ok: false, code: 'forbidden' };
	const fault = await provePassword({ req, holder: req.user, password });
	if (fault) return { ok: false, code: fault };
	if (email === account.email) return { ok: false, code: 'same' };
	const isSelf = actorId === id;
	return inTransaction(req, async () => {
		if (!(await noteWish({ req, account, email, moment }))) return { ok: false, code: 'too-soon' };
		await mailNewAddress({ req, account, email });
		await queueMail({ req, template: 'addressAsked', to: { email: account.email, name: account.name, account: id }, data: { isSelf } });
		await logActivity({ req, collection: 'users', id, verb: 'ask-new-address', fields: [], moment });
		return { ok: true };
	});
}

/** Takes the wish back: the link in the mail works no more. */
export async function dropNewAddress({ req, id, moment }: Asked): Promise<Outcome> {
	const result = await findAccount({ req, id });
	if (!result.ok) return result;
	if (!result.found.may.mayChangeAddress) return { ok: false, code: 'forbidden' };
	return inTransaction(req, async () => {
		const where: Where = { and: [{ id: { equals: id } }, { newEmail: { exists: true } }] };
		const dropped = await req.payload.db.updateOne({ collection: 'users', where, data: { ...NO_NEW_ADDRESS }, req });
		if (!dropped) return { ok: false, code: 'none-waiting' };
		await logActivity({ req, collection: 'users', id, verb: 'drop-new-address', fields: [], moment });
		return { ok: true };
	});
}

/** A newer wish takes the place of an older one, whose link works no more. Of many at once one is noted. */
async function noteWish({ req, account, email, moment }: Omit<Asked, 'id'> & { account: User; email: string }): Promise<boolean> {
	const before = new Date(moment.getTime() - PAUSE_IN_MS).toISOString();
	const noted = await req.payload.db.updateOne({
		collection: 'users',
		where: {
			and: [
				{ id: { equals: account.id } },
				{ accountState: { equals: 'active' } },
				{ or: [{ newEmailAskedAt: { equals: null } }, { newEmailAskedAt: { less_than_equal: before } }] },
			],
		},
		data: { newEmail: email, newEmailToken: null, newEmailUntil: newAddressEnd(moment).toISOString(), newEmailAskedAt: moment.toISOString() },
		req,
	});
	return noted !== null;
}

async function mailNewAddress({ req, account, email }: { req: PayloadRequest; account: User; email: string }): Promise<void> {
	const { docs } = await req.payload.find({ collection: 'users', where: { email: { equals: email } }, depth: 0, limit: 1, pagination: false, req });
	const [holder] = docs;
	if (holder) await queueMail({ req, template: 'addressTaken', to: { email, name: holder.name, account: holder.id }, data: {} });
	else await queueMail({ req, template: 'addressConfirm', to: { email, name: account.name, account: account.id }, data: {} });
}
