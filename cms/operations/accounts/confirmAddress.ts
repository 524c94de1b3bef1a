import type { PayloadRequest, Where } from 'payload';
import { inTransaction } from '../inTransaction.ts';
import { logActivity } from '../logActivity.ts';
import { digestOfToken } from '../makeAccountLink.ts';
import { queueMail } from '../queueMail.ts';
import { NO_NEW_ADDRESS } from './waitingAddress.ts';

type Link = { req: PayloadRequest; token: string; moment: Date };
type Holder = { id: string; name: string; email: string; newEmail: string };

/** For whom a link confirms which address; null when it doesn't work (any more). */
export async function holderOfAddressLink({ req, token, moment }: Link): Promise<Holder | null> {
	const found = await req.payload.db.findOne<Holder>({ collection: 'users', where: hasLink({ token, moment }), req });
	return found?.newEmail ? found : null;
}

/**
 * Gives an account the address that its link confirms. The link works once, also when it is used twice at the same moment; a link to a new
 * password that went to the old address works no more. The old address is told.
 */
export async function confirmAddress({ req, token, moment }: Link): Promise<boolean> {
	return inTransaction(req, async () => {
		const holder = await holderOfAddressLink({ req, token, moment });
		if (!holder) return false;
		const { id, name, email, newEmail } = holder;
		// Taken meanwhile by somebody else.
		const { totalDocs } = await req.payload.count({ collection: 'users', where: { email: { equals: newEmail } }, req });
		if (totalDocs > 0) return false;
		const changed = await req.payload.db.updateOne({
			collection: 'users',
			where: { and: [{ id: { equals: id } }, hasLink({ token, moment })] },
			data: {
				email: newEmail,
				...NO_NEW_ADDRESS,
				newEmailAskedAt: null,
				resetPasswordToken: null,
				resetPasswordExpiration: null,
			},
			req,
		});
		if (!changed) return false;
		await queueMail({ req, template: 'addressChanged', to: { email, name, account: id }, data: {} });
		await logActivity({ req, collection: 'users', id, verb: 'confirm-new-address', fields: ['email'], moment });
		return true;
	});
}

function hasLink({ token, moment }: Pick<Link, 'token' | 'moment'>): Where {
	return {
		and: [
			{ newEmailToken: { equals: digestOfToken(token) } },
			{ newEmailUntil: { greater_than: moment.toISOString() } },
			{ accountState: { equals: 'active' } },
		],
	};
}
