import type { CollectionAfterDeleteHook, CollectionBeforeChangeHook } from 'payload';
import { idOf } from '../access/principal.ts';
import { type AddressedKind, addressKey, type RegisterKind } from '../domain/shared/address.ts';
import { now } from '../env.ts';
import { rememberRedirect } from '../operations/redirects.ts';
import { liveTwinBefore } from './liveTwin.ts';
import { refuse } from './refuse.ts';

/** When an item that was public gets another slug, on its draft twin or at once, the old address keeps leading to it. */
export function rememberOldAddress(collection: AddressedKind): CollectionBeforeChangeHook {
	return async ({ data, originalDoc, req }) => {
		const live = originalDoc?.id ? liveTwinBefore(req, String(originalDoc.id)) : null;
		if (!live?.publishedAt || !live.slug || !data['slug'] || live.slug === data['slug']) return data;
		await rememberRedirect({ payload: req.payload, req }, { kind: collection, slug: live.slug, itemId: live.id });
		return data;
	};
}

/** The same for a register, which has no draft twin. */
export function rememberOldRegisterAddress(kind: RegisterKind): CollectionBeforeChangeHook {
	return async ({ data, originalDoc, req }) => {
		const before: unknown = originalDoc?.slug;
		if (typeof before !== 'string' || !data['slug'] || before === data['slug']) return data;
		await rememberRedirect({ payload: req.payload, req }, { kind, slug: before, itemId: String(originalDoc.id) });
		return data;
	};
}

/** A withdrawn item is not put live by saving it: putting an older text live brings no older right back. */
export function refuseWhileWithdrawn(collection: AddressedKind): CollectionBeforeChangeHook {
	return async ({ data, originalDoc, req }) => {
		if (data['_status'] !== 'published' || !originalDoc?.id) return data;
		const { totalDocs } = await req.payload.count({
			collection: 'withdrawals',
			where: { itemId: { equals: String(originalDoc.id) }, kind: { equals: collection } },
			req,
		});
		if (totalDocs === 0) return data;
		return refuse({
			collection,
			path: '_status',
			label: 'Status',
			message: 'Dit item is ingetrokken. Kies "Opnieuw publiceren" als het weer mag verschijnen.',
			req,
		});
	};
}

/** The address of a published item that was deleted says that it is gone, for good; that of an example is free for the real thing. */
export function leaveTombstone(collection: AddressedKind): CollectionAfterDeleteHook {
	return async ({ doc, req }) => {
		if (!doc.publishedAt || !doc.slug || req.context['isRemovingExamples']) return;
		const key = addressKey({ kind: collection, slug: doc.slug });
		const { totalDocs } = await req.payload.count({ collection: 'withdrawals', where: { key: { equals: key } }, req });
		if (totalDocs > 0) return;
		await req.payload.create({
			collection: 'withdrawals',
			data: { key, kind: collection, itemId: String(doc.id), reason: null, withdrawnAt: now().toISOString(), withdrawnBy: idOf(req.user) },
			depth: 0,
			req,
		});
	};
}
