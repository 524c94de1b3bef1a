import type { CollectionAfterDeleteHook } from 'payload';
import type { AddressedKind } from '../domain/shared/address.ts';

/** What was planned for an item goes with it. */
export function dropPlans(collection: AddressedKind): CollectionAfterDeleteHook {
	return async ({ doc, req }) => {
		await req.payload.delete({ collection: 'plannedChanges', where: { kind: { equals: collection }, itemId: { equals: String(doc.id) } }, depth: 0, req });
	};
}
