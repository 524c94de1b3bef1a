import { Forbidden, NotFound, type PayloadRequest } from 'payload';
import { holds } from '../../access/principal.ts';
import { inTransaction } from '../inTransaction.ts';
import { logActivity } from '../logActivity.ts';

/** The roles that may answer a report that they may read. */
const HANDLERS = ['editor', 'provider', 'coordinator'] as const;
const ID = /^[0-9a-f]{24}$/;

/**
 * Closes a report with a note of what was done. Of two at once one does. Throws as Payload does: forbidden where the role never may, not found
 * where the report is not one's own.
 */
export async function handleReport({
	req,
	id,
	note,
	moment,
}: {
	req: PayloadRequest;
	id: string;
	note: string;
	moment: Date;
}): Promise<{ ok: true } | { ok: false; code: 'handled-before' }> {
	const { payload, user } = req;
	if (!user || !holds(user, ...HANDLERS)) throw new Forbidden(req.t);
	return inTransaction(req, async () => {
		const { totalDocs } = ID.test(id)
			? await payload.count({ collection: 'reports', where: { id: { equals: id } }, overrideAccess: false, user, req })
			: { totalDocs: 0 };
		if (totalDocs === 0) throw new NotFound(req.t);
		const handled = await payload.db.updateOne({
			collection: 'reports',
			where: { and: [{ id: { equals: id } }, { state: { equals: 'open' } }] },
			data: { state: 'handled', note, handledAt: moment.toISOString(), handledBy: user.id },
			req,
		});
		if (!handled) return { ok: false, code: 'handled-before' };
		await logActivity({ req, collection: 'reports', id, verb: 'handle', fields: ['state', 'note'], moment });
		return { ok: true };
	});
}
