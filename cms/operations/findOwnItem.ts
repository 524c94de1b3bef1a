import type { PayloadRequest, Where } from 'payload';
import { idOf } from '../access/principal.ts';
import type { AddressedKind } from '../domain/shared/address.ts';

const ID = /^[0-9a-f]{24}$/;

export type OwnItem = { ok: true; slug: string; title: string; providerId: string | null } | { ok: false; code: 'forbidden' | 'absent' };

/** The item, if the user may change it; else whether the user may change none at all, or just not this one. */
export async function findOwnItem({ req, kind, id }: { req: PayloadRequest; kind: AddressedKind; id: string }): Promise<OwnItem> {
	const mayUpdate = await req.payload.collections[kind].config.access.update({ req, id });
	if (!mayUpdate) return { ok: false, code: 'forbidden' };
	if (!ID.test(id)) return { ok: false, code: 'absent' };
	const where: Where = { and: [{ id: { equals: id } }, ...(mayUpdate === true ? [] : [mayUpdate])] };
	const { docs } = await req.payload.find({ collection: kind, where, draft: false, depth: 0, limit: 1, pagination: false, req });
	const [item] = docs;
	if (!item) return { ok: false, code: 'absent' };
	return { ok: true, slug: item.slug, title: item.title, providerId: 'provider' in item ? idOf(item.provider) : null };
}
