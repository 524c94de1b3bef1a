import type { PayloadRequest, Where } from 'payload';
import { inTransaction } from '../inTransaction.ts';
import { renewInvitation } from '../renewInvitation.ts';
import { type AccountRefusal, findAccount } from './findAccount.ts';

type Outcome = { ok: true } | { ok: false; code: AccountRefusal | 'not-invited' | 'elsewhere' };

/** Takes an invitation back: the account, which was never used, is gone, and so is what its link opened. */
export async function withdrawInvitation({ req, id }: { req: PayloadRequest; id: string }): Promise<Outcome> {
	return inTransaction(req, async () => {
		const refusal = await refusalOf({ req, id });
		if (refusal) return { ok: false, code: refusal };
		const where: Where = { and: [{ id: { equals: id } }, { accountState: { equals: 'invited' } }] };
		const { docs } = await req.payload.delete({ collection: 'users', where, depth: 0, req });
		return docs.length === 1 ? { ok: true } : { ok: false, code: 'not-invited' };
	});
}

/** Sends the invitation of a colleague once more. */
export async function inviteAgain({ req, id, moment }: { req: PayloadRequest; id: string; moment: Date }): Promise<Outcome> {
	return inTransaction(req, async () => {
		const refusal = await refusalOf({ req, id });
		if (refusal) return { ok: false, code: refusal };
		return (await renewInvitation({ req, id, moment })) ? { ok: true } : { ok: false, code: 'not-invited' };
	});
}

async function refusalOf({ req, id }: { req: PayloadRequest; id: string }): Promise<AccountRefusal | 'not-invited' | 'elsewhere' | null> {
	const found = await findAccount({ req, id });
	if (!found.ok) return found.code;
	const { may, state, actorId } = found.found;
	if (may.mayInviteAgain) return null;
	if (state !== 'invited') return actorId === id || may.mayLetLeave || may.takeable.length > 0 ? 'not-invited' : 'absent';
	return may.takeable.length > 0 ? 'elsewhere' : 'absent';
}
