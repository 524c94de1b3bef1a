import type { PayloadRequest, Where } from 'payload';
import { type AddressedKind, addressKey } from '../domain/shared/address.ts';
import { inTransaction } from './inTransaction.ts';
import { liveAnd } from './live.ts';
import { logActivity } from './logActivity.ts';

export type WithdrawalRefusal = 'not-signed-in' | 'forbidden' | 'absent' | 'not-live' | 'not-withdrawn' | 'successor-not-live';
type Outcome = { ok: true } | { ok: false; code: WithdrawalRefusal };
const ID = /^[0-9a-f]{24}$/;

type Item = { kind: AddressedKind; id: string };

/**
 * Takes a live item out of the catalogue: its text goes off line and a record beside it keeps the reason and the successor.
 * Whoever may change the item may withdraw it.
 */
export async function withdraw({
	req,
	kind,
	id,
	reason,
	successor,
	moment,
}: Item & { req: PayloadRequest; reason: string; successor: Item | null; moment: Date }): Promise<Outcome> {
	if (!req.user) return { ok: false, code: 'not-signed-in' };
	return inTransaction(req, async () => {
		const item = await findOwn({ req, kind, id });
		if (!item.ok) return item;
		if (!(await isLive({ req, kind, id }))) return { ok: false, code: 'not-live' };
		if (successor && (successor.id === id || !(await isLive({ req, ...successor })))) return { ok: false, code: 'successor-not-live' };
		await req.payload.update({ collection: kind, id, data: { _status: 'draft' }, depth: 0, overrideAccess: false, user: req.user, req });
		await writeWithdrawal({ req, kind, id, slug: item.slug, reason, successor, moment });
		await logActivity({ req, collection: kind, id, verb: 'withdraw', fields: [], reason, moment });
		return { ok: true };
	});
}

/** Puts a withdrawn item back in the catalogue; it must pass the checks of publication again. */
export async function republish({ req, kind, id }: Item & { req: PayloadRequest }): Promise<Outcome> {
	if (!req.user) return { ok: false, code: 'not-signed-in' };
	return inTransaction(req, async () => {
		const item = await findOwn({ req, kind, id });
		if (!item.ok) return item;
		const { docs } = await req.payload.find({ collection: 'withdrawals', where: ofItem({ kind, id }), depth: 0, limit: 1, pagination: false, req });
		const [withdrawal] = docs;
		if (!withdrawal) return { ok: false, code: 'not-withdrawn' };
		await req.payload.delete({ collection: 'withdrawals', id: withdrawal.id, depth: 0, req });
		await req.payload.update({ collection: kind, id, data: { _status: 'published' }, depth: 0, overrideAccess: false, user: req.user, req });
		return { ok: true };
	});
}

/** Why and when an item was withdrawn, for whoever may read its drafts; null for everybody else and while it isn't. */
export async function readWithdrawal({ req, kind, id }: Item & { req: PayloadRequest }): Promise<{ reason: string | null; withdrawnAt: string } | null> {
	if (!req.user || !(await isReadable({ req, kind, id }))) return null;
	const { docs } = await req.payload.find({ collection: 'withdrawals', where: ofItem({ kind, id }), depth: 0, limit: 1, pagination: false, req });
	const [withdrawal] = docs;
	return withdrawal ? { reason: withdrawal.reason ?? null, withdrawnAt: withdrawal.withdrawnAt } : null;
}

/** An address is withdrawn once: where an earlier item stood at it, that notice makes way. */
async function writeWithdrawal({
	req,
	kind,
	id,
	slug,
	reason,
	successor,
	moment,
}: Item & { req: PayloadRequest; slug: string; reason: string; successor: Item | null; moment: Date }): Promise<void> {
	const key = addressKey({ kind, slug });
	await req.payload.delete({ collection: 'withdrawals', where: { key: { equals: key } }, depth: 0, req });
	await req.payload.create({
		collection: 'withdrawals',
		data: {
			key,
			kind,
			itemId: id,
			reason,
			successor: successor ? { relationTo: successor.kind, value: successor.id } : null,
			withdrawnAt: moment.toISOString(),
			withdrawnBy: req.user?.id ?? null,
		},
		depth: 0,
		req,
	});
}

/** The item, if the user may change it; else whether the user may change none at all, or just not this one. */
async function findOwn({ req, kind, id }: Item & { req: PayloadRequest }): Promise<{ ok: true; slug: string } | { ok: false; code: 'forbidden' | 'absent' }> {
	const mayUpdate = await req.payload.collections[kind].config.access.update({ req, id });
	if (!mayUpdate) return { ok: false, code: 'forbidden' };
	if (!ID.test(id)) return { ok: false, code: 'absent' };
	const where: Where = { and: [{ id: { equals: id } }, ...(mayUpdate === true ? [] : [mayUpdate])] };
	const { docs } = await req.payload.find({ collection: kind, where, draft: false, depth: 0, select: { slug: true }, limit: 1, pagination: false, req });
	const [item] = docs;
	return item ? { ok: true, slug: item.slug } : { ok: false, code: 'absent' };
}

async function isReadable({ req, kind, id }: Item & { req: PayloadRequest }): Promise<boolean> {
	if (!ID.test(id)) return false;
	const { totalDocs } = await req.payload.count({ collection: kind, where: { id: { equals: id } }, overrideAccess: false, user: req.user, req });
	return totalDocs > 0;
}

async function isLive({ req, kind, id }: Item & { req: PayloadRequest }): Promise<boolean> {
	const { totalDocs } = await req.payload.count({ collection: kind, where: liveAnd({ id: { equals: id } }), req });
	return totalDocs > 0;
}

function ofItem({ kind, id }: Item): Where {
	return { and: [{ itemId: { equals: id } }, { kind: { equals: kind } }] };
}
