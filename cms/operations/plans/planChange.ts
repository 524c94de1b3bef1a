import type { PayloadRequest } from 'payload';
import { judgeMoment, type PlannedVerb } from '../../domain/publication/planning.ts';
import type { AddressedKind } from '../../domain/shared/address.ts';
import { findOwnItem } from '../findOwnItem.ts';
import { inTransaction } from '../inTransaction.ts';
import { liveAnd } from '../live.ts';

export type PlanRefusal = 'not-signed-in' | 'forbidden' | 'absent' | 'past' | 'too-far' | 'successor-not-live' | 'not-planned';
type Outcome = { ok: true } | { ok: false; code: PlanRefusal };
type Item = { kind: AddressedKind; id: string };

/** What somebody wants to happen to an item at a moment; a reason and a successor belong to withdrawing. */
export type Wish = { verb: PlannedVerb; at: Date; reason: string | null; successor: Item | null };

/** The one key of what is planned for an item. */
function planKey({ kind, id, verb }: Item & { verb: PlannedVerb }): string {
	return `${kind}/${id}/${verb}`;
}

/** Plans a publication or withdrawal, in the place of what was planned of the same kind for the item. Whoever may change the item may plan. */
export async function planChange({ req, kind, id, wish, moment }: Item & { req: PayloadRequest; wish: Wish; moment: Date }): Promise<Outcome> {
	const { user, payload } = req;
	if (!user) return { ok: false, code: 'not-signed-in' };
	return inTransaction(req, async () => {
		const item = await findOwnItem({ req, kind, id });
		if (!item.ok) return item;
		const verdict = judgeMoment({ at: wish.at, moment });
		if (verdict !== 'fine') return { ok: false, code: verdict };
		if (wish.successor && (wish.successor.id === id || !(await isLive(req, wish.successor)))) return { ok: false, code: 'successor-not-live' };
		const key = planKey({ kind, id, verb: wish.verb });
		const data = {
			key,
			kind,
			itemId: id,
			title: item.title,
			verb: wish.verb,
			at: wish.at.toISOString(),
			reason: wish.reason,
			successor: wish.successor ? { relationTo: wish.successor.kind, value: wish.successor.id } : null,
			state: 'waiting' as const,
			plannedBy: user.id,
			provider: item.providerId,
			failure: null,
			tries: 0,
			endedAt: null,
		};
		const { docs } = await payload.find({ collection: 'plannedChanges', where: { key: { equals: key } }, depth: 0, limit: 1, pagination: false, req });
		const [known] = docs;
		if (known) await payload.update({ collection: 'plannedChanges', id: known.id, data, depth: 0, req });
		else await payload.create({ collection: 'plannedChanges', data, depth: 0, req });
		return { ok: true };
	});
}

/** Takes a plan back, or puts a failed one away. Whoever may change the item may. */
export async function unplanChange({ req, kind, id, verb, moment }: Item & { req: PayloadRequest; verb: PlannedVerb; moment: Date }): Promise<Outcome> {
	if (!req.user) return { ok: false, code: 'not-signed-in' };
	return inTransaction(req, async () => {
		const item = await findOwnItem({ req, kind, id });
		if (!item.ok) return item;
		const { docs } = await req.payload.update({
			collection: 'plannedChanges',
			where: { key: { equals: planKey({ kind, id, verb }) }, state: { in: ['waiting', 'failed'] } },
			data: { state: 'cancelled', endedAt: moment.toISOString() },
			depth: 0,
			req,
		});
		return docs.length > 0 ? { ok: true } : { ok: false, code: 'not-planned' };
	});
}

async function isLive(req: PayloadRequest, { kind, id }: Item): Promise<boolean> {
	const { totalDocs } = await req.payload.count({ collection: kind, where: liveAnd({ id: { equals: id } }), req });
	return totalDocs > 0;
}
