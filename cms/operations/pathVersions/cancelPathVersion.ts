import type { PayloadRequest } from 'payload';
import { inTransaction } from '../inTransaction.ts';
import { logActivity } from '../logActivity.ts';
import { type PathRefusal, requireOwnPath } from './requireOwnPath.ts';

type Outcome = { ok: true } | { ok: false; code: PathRefusal | 'not-upcoming' };

/** Calls off a version whose day has not come. Its number is not given again. */
export async function cancelPathVersion({ req, id, number, moment }: { req: PayloadRequest; id: string; number: number; moment: Date }): Promise<Outcome> {
	return inTransaction(req, async () => {
		const own = await requireOwnPath({ req, id });
		if (!own.ok) return own;
		const cancelled = await req.payload.db.updateOne({
			collection: 'pathVersions',
			where: { and: [{ key: { equals: `${id}/${number}` } }, { state: { equals: 'upcoming' } }] },
			data: { state: 'cancelled' },
			req,
		});
		if (!cancelled) return { ok: false, code: 'not-upcoming' };
		await logActivity({ req, collection: 'paths', id, verb: 'cancel-version', fields: [], reason: `versie ${number}`, moment });
		return { ok: true };
	});
}
