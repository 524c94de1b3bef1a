import type { PayloadRequest, Where } from 'payload';
import { inTransaction } from './inTransaction.ts';
import { logActivity } from './logActivity.ts';

export type ResendOutcome = { ok: true } | { ok: false; code: 'forbidden' | 'absent' | 'not-failed' };

/** Puts a failed mail back into the outbox, to be tried from the start. Pressed twice, it goes out once. */
export async function resendMail({ req, id, moment }: { req: PayloadRequest; id: string; moment: Date }): Promise<ResendOutcome> {
	return inTransaction(req, async () => {
		const mayRead = await req.payload.collections.mails.config.access.read({ req });
		if (!mayRead) return { ok: false, code: 'forbidden' };
		const own = { overrideAccess: false, user: req.user, req } as const;
		const { totalDocs } = await req.payload.count({ collection: 'mails', where: { id: { equals: id } }, ...own });
		if (totalDocs === 0) return { ok: false, code: 'absent' };
		const where: Where = { and: [{ id: { equals: id } }, { state: { equals: 'failed' } }, { erasedAt: { equals: null } }] };
		const updated = await req.payload.db.updateOne({ collection: 'mails', where, data: { state: 'waiting', attempts: 0, lastError: null }, req });
		if (!updated) return { ok: false, code: 'not-failed' };
		await req.payload.jobs.queue({ task: 'sendMail', input: { mail: id }, req });
		await logActivity({ req, collection: 'mails', id, verb: 'resend', fields: [], moment });
		return { ok: true };
	});
}
