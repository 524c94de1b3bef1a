import type { PayloadRequest, Where } from 'payload';
import { mayStep, type PublicationState } from '../domain/publication/transitions.ts';
import { type AddressedKind, addressKey } from '../domain/shared/address.ts';
import type { Withdrawal } from '../payload-types.ts';
import { findOwnItem } from './findOwnItem.ts';
import { inTransaction } from './inTransaction.ts';
import { liveAnd } from './live.ts';
import { logActivity } from './logActivity.ts';
import { putBackOnLine, takeOffLine } from './twins.ts';

export type WithdrawalRefusal = 'not-signed-in' | 'forbidden' | 'absent' | 'not-live' | 'not-withdrawn' | 'archived' | 'not-archived' | 'successor-not-live';
type Outcome = { ok: true } | { ok: false; code: WithdrawalRefusal };
const ID = /^[0-9a-f]{24}$/;

type Item = { kind: AddressedKind; id: string };

/**
 * Takes a live item out of the catalogue: its text goes off line and a record beside it keeps the reason and the successor.
 * Whoever may change the item may withdraw it. A draft that waits beside it goes on waiting.
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
		const item = await findOwnItem({ req, kind, id });
		if (!item.ok) return item;
		if (!(await isLive({ req, kind, id }))) return { ok: false, code: 'not-live' };
		if (successor && (successor.id === id || !(await isLive({ req, ...successor })))) return { ok: false, code: 'successor-not-live' };
		await takeOffLine({ req, kind, id });
		await writeWithdrawal({ req, kind, id, slug: item.slug, reason, successor, moment });
		await logActivity({ req, collection: kind, id, verb: 'withdraw', fields: [], reason, moment });
		return { ok: true };
	});
}

/** Puts the text that was live back in the catalogue; it must pass the checks of publication again. A newer draft stays a draft. */
export async function republish({ req, kind, id }: Item & { req: PayloadRequest }): Promise<Outcome> {
	if (!req.user) return { ok: false, code: 'not-signed-in' };
	return inTransaction(req, async () => {
		const item = await findOwnItem({ req, kind, id });
		if (!item.ok) return item;
		const withdrawal = await findWithdrawal({ req, kind, id });
		if (!withdrawal) return { ok: false, code: 'not-withdrawn' };
		if (!mayStep({ from: stateOf(withdrawal), verb: 'republish' })) return { ok: false, code: 'archived' };
		await req.payload.delete({ collection: 'withdrawals', id: withdrawal.id, depth: 0, req });
		await putBackOnLine({ req, kind, id });
		return { ok: true };
	});
}

/** Puts a withdrawn item out of sight of those who work, or back into it. Its address goes on saying that it is withdrawn. */
export async function archive({ req, kind, id, verb, moment }: Item & { req: PayloadRequest; verb: 'archive' | 'unarchive'; moment: Date }): Promise<Outcome> {
	if (!req.user) return { ok: false, code: 'not-signed-in' };
	return inTransaction(req, async () => {
		const item = await findOwnItem({ req, kind, id });
		if (!item.ok) return item;
		const withdrawal = await findWithdrawal({ req, kind, id });
		if (!withdrawal) return { ok: false, code: 'not-withdrawn' };
		if (!mayStep({ from: stateOf(withdrawal), verb })) return { ok: false, code: verb === 'archive' ? 'archived' : 'not-archived' };
		const archivedAt = verb === 'archive' ? moment.toISOString() : null;
		await req.payload.update({ collection: 'withdrawals', id: withdrawal.id, data: { archivedAt }, depth: 0, req });
		await logActivity({ req, collection: kind, id, verb, fields: [], moment });
		return { ok: true };
	});
}

/** Why and when an item was withdrawn or archived, for whoever may read its drafts; null for everybody else and while it isn't. */
export async function readWithdrawal({
	req,
	kind,
	id,
}: Item & { req: PayloadRequest }): Promise<{ reason: string | null; withdrawnAt: string; archivedAt: string | null } | null> {
	if (!req.user || !(await isReadable({ req, kind, id }))) return null;
	const withdrawal = await findWithdrawal({ req, kind, id });
	return withdrawal ? { reason: withdrawal.reason ?? null, withdrawnAt: withdrawal.withdrawnAt, archivedAt: withdrawal.archivedAt ?? null } : null;
}

async function findWithdrawal({ req, kind, id }: Item & { req: PayloadRequest }): Promise<Withdrawal | null> {
	const { docs } = await req.payload.find({ collection: 'withdrawals', where: ofItem({ kind, id }), depth: 0, limit: 1, pagination: false, req });
	return docs[0] ?? null;
}

function stateOf({ archivedAt }: Withdrawal): PublicationState {
	return archivedAt ? 'archived' : 'withdrawn';
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
