import type { PayloadRequest } from 'payload';
import { inTransaction } from '../inTransaction.ts';
import { logActivity } from '../logActivity.ts';
import { type AdmissionOutcome, findAdmission, isOwnRequest, moveAdmission, requireOffered } from './admissionRecord.ts';
import { tellAdmitted, tellSentBack } from './tell.ts';

type Call = { req: PayloadRequest; id: string; moment: Date };

/**
 * Lets the first item of a provider through: it is published, the provider admitted, all or nothing. `textMoment` is that of the text that the
 * editor has read; when the provider has saved another one since, nothing happens.
 */
export async function admit({ req, id, textMoment, moment }: Call & { textMoment: string }): Promise<AdmissionOutcome> {
	return inTransaction(req, async () => {
		const item = await requireOffered({ req, id, step: 'admit' });
		const admission = await findAdmission({ req, id });
		if (isOwnRequest({ req, admission, providerId: item.providerId })) return { ok: false, code: 'own-request' };
		if (admission?.state !== 'waiting') return { ok: false, code: 'not-now' };
		if (item.textMoment !== textMoment) return { ok: false, code: 'text-changed' };
		if (!(await moveAdmission({ req, id, step: 'admit', data: { ...decidedBy(req, moment), reason: null } }))) return { ok: false, code: 'not-now' };
		// Publication by the editor admits the provider; a hook of the offerings does that.
		await req.payload.update({ collection: 'offerings', id, data: { _status: 'published' }, depth: 0, overrideAccess: false, user: req.user, req });
		await logActivity({ req, collection: 'offerings', id, verb: 'admit', fields: [], moment });
		await tellAdmitted({ req, item, admission });
		return { ok: true };
	});
}

/** Sends the first item of a provider back, saying what is still to be done. */
export async function sendBack({ req, id, reason, moment }: Call & { reason: string }): Promise<AdmissionOutcome> {
	return inTransaction(req, async () => {
		const item = await requireOffered({ req, id, step: 'send-back' });
		const admission = await findAdmission({ req, id });
		if (isOwnRequest({ req, admission, providerId: item.providerId })) return { ok: false, code: 'own-request' };
		if (admission?.state !== 'waiting') return { ok: false, code: 'not-now' };
		if (!(await moveAdmission({ req, id, step: 'send-back', data: { ...decidedBy(req, moment), reason } }))) return { ok: false, code: 'not-now' };
		await logActivity({ req, collection: 'offerings', id, verb: 'send-back', fields: [], reason, moment });
		await tellSentBack({ req, item, admission, reason });
		return { ok: true };
	});
}

function decidedBy(req: PayloadRequest, moment: Date) {
	return { decidedAt: moment.toISOString(), decidedBy: req.user?.id ?? null };
}
