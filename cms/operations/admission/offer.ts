import type { PayloadRequest } from 'payload';
import { findPublicationFaults } from '../findPublicationFaults.ts';
import { inTransaction } from '../inTransaction.ts';
import { logActivity } from '../logActivity.ts';
import { type AdmissionOutcome, findAdmission, moveAdmission, type OfferedItem, requireOffered } from './admissionRecord.ts';
import { tellEditors } from './tell.ts';

type Call = { req: PayloadRequest; id: string; moment: Date };

/** Offers the first item of a new provider to the editors, once it is complete enough to be published. Again after it was sent back. */
export async function offerToEditors({ req, id, moment }: Call): Promise<AdmissionOutcome> {
	const item = await requireOffered({ req, id, step: 'offer' });
	if (item.isProviderAdmitted) return { ok: false, code: 'already-admitted' };
	if (item.isLive) return { ok: false, code: 'already-live' };
	const faults = await findPublicationFaults({ payload: req.payload, kind: 'offerings', id });
	if (faults.length > 0) return { ok: false, code: 'incomplete', faults };
	return inTransaction(req, async () => {
		if (!(await write({ req, item, moment }))) return { ok: false, code: 'not-now' };
		await logActivity({ req, collection: 'offerings', id, verb: 'offer', fields: [], moment });
		await tellEditors({ req, item, moment });
		return { ok: true };
	});
}

/** The first time the unique key decides between two who ask at once, later the state does. */
async function write({ req, item, moment }: { req: PayloadRequest; item: OfferedItem; moment: Date }): Promise<boolean> {
	const asked = { provider: item.providerId, askedAt: moment.toISOString(), askedBy: req.user?.id ?? null };
	const known = await findAdmission({ req, id: item.id });
	if (known) return moveAdmission({ req, id: item.id, step: 'offer', data: asked });
	await req.payload.create({ collection: 'admissions', data: { key: item.id, offering: item.id, state: 'waiting', ...asked }, depth: 0, req });
	return true;
}

/** Takes an item back from the editors, to change it first or not to offer it at all. */
export async function takeBack({ req, id, moment }: Call): Promise<AdmissionOutcome> {
	await requireOffered({ req, id, step: 'take-back' });
	return inTransaction(req, async () => {
		if (!(await moveAdmission({ req, id, step: 'take-back', data: {} }))) return { ok: false, code: 'not-now' };
		await logActivity({ req, collection: 'offerings', id, verb: 'take-back', fields: [], moment });
		return { ok: true };
	});
}
