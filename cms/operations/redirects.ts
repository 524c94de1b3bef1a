import type { Payload, PayloadRequest } from 'payload';
import { addressKey, type PublicKind } from '../domain/shared/address.ts';

type Door = { payload: Payload; req: PayloadRequest };

/** Remembers that an old slug leads to an item; a slug that led elsewhere before leads here from now on. */
export async function rememberRedirect({ payload, req }: Door, { kind, slug, itemId }: { kind: PublicKind; slug: string; itemId: string }): Promise<void> {
	const key = addressKey({ kind, slug });
	const record = { key, kind, itemId };
	const { docs } = await payload.find({ collection: 'redirects', where: { key: { equals: key } }, depth: 0, limit: 1, pagination: false, req });
	const [known] = docs;
	if (known) await payload.update({ collection: 'redirects', id: known.id, data: record, depth: 0, req });
	else await payload.create({ collection: 'redirects', data: record, depth: 0, req });
}

/** The id of the item to which an old slug leads; null where none does. */
export async function findRedirect({ payload, req }: Door, { kind, slug }: { kind: PublicKind; slug: string }): Promise<string | null> {
	const { docs } = await payload.find({
		collection: 'redirects',
		where: { key: { equals: addressKey({ kind, slug }) } },
		depth: 0,
		limit: 1,
		pagination: false,
		req,
	});
	return docs[0]?.itemId ?? null;
}
