import { Forbidden, type PayloadRequest } from 'payload';
import { dayOf } from '../domain/shared/days.ts';
import { inTransaction } from './inTransaction.ts';

export type HoldRefusal = 'not-over' | 'not-running';

/**
 * Marks an edition as held, which closes it first where it is still open. Whoever may change the edition may do this, once its last day has
 * passed. Throws as Payload does where the user may not or the edition isn't there.
 */
export async function holdEdition({
	req,
	id,
	today,
}: {
	req: PayloadRequest;
	id: string;
	today: string;
}): Promise<{ ok: true } | { ok: false; code: HoldRefusal }> {
	const { payload, user } = req;
	if (!(await payload.collections.editions.config.access.update({ req, id }))) throw new Forbidden(req.t);
	const asUser = { collection: 'editions', id, depth: 0, overrideAccess: false, user, req } as const;
	return inTransaction(req, async () => {
		const { state, endDate } = await payload.findByID({ ...asUser, select: { state: true, endDate: true } });
		if (state !== 'open' && state !== 'closed') return { ok: false, code: 'not-running' };
		if (!endDate || dayOf(new Date(endDate)) >= today) return { ok: false, code: 'not-over' };
		if (state === 'open') await payload.update({ ...asUser, data: { state: 'closed' } });
		await payload.update({ ...asUser, data: { state: 'held' } });
		return { ok: true };
	});
}
