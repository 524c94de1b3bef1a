import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, CollectionBeforeChangeHook, CollectionConfig, DateField } from 'payload';
import type { AddressedKind } from '../domain/shared/address.ts';
import { now } from '../env.ts';
import { leaveTombstone, refuseWhileWithdrawn, rememberOldAddress } from './addressHooks.ts';
import { copyAsDraft } from './copyAsDraft.ts';
import { dropPlans } from './dropPlans.ts';
import { followLinks } from './followLinks.ts';
import { noteLiveTwin } from './liveTwin.ts';
import { publicHooks } from './publicHooks.ts';
import { noteSaving, refuseBareUnpublish } from './saving.ts';

/** The moment of the first publication; set once, by the system. */
export function publishedAtField(): DateField {
	return {
		name: 'publishedAt',
		type: 'date',
		label: 'Voor het eerst gepubliceerd',
		index: true,
		access: { create: () => false, update: () => false },
		admin: { position: 'sidebar', readOnly: true, description: 'Wordt vanzelf ingevuld.', date: { displayFormat: 'd MMMM yyyy HH:mm' } },
	};
}

/** Hooks of a collection with live and draft twins: addresses stay stable, withdrawn items stay withdrawn, index and site follow. */
export function editorialHooks({
	collection,
	beforeChange = [],
	afterChange = [],
	afterDelete = [],
}: {
	collection: AddressedKind;
	beforeChange?: CollectionBeforeChangeHook[];
	afterChange?: CollectionAfterChangeHook[];
	afterDelete?: CollectionAfterDeleteHook[];
}): NonNullable<CollectionConfig['hooks']> {
	return publicHooks({
		collection,
		extra: {
			beforeOperation: [noteSaving, copyAsDraft],
			beforeChange: [
				noteLiveTwin(collection),
				...beforeChange,
				refuseWhileWithdrawn(collection),
				refuseBareUnpublish(collection),
				rememberOldAddress(collection),
				stampFirstPublication,
			],
			afterChange: [followLinks(collection), ...afterChange],
			afterDelete: [leaveTombstone(collection), dropPlans(collection), ...afterDelete],
		},
	});
}

/** A copy has a first publication of its own: at creation `originalDoc` is what it was copied from. */
const stampFirstPublication: CollectionBeforeChangeHook = ({ data, originalDoc, operation }) => ({
	...data,
	publishedAt: (operation === 'update' ? originalDoc?.publishedAt : null) ?? (data['_status'] === 'published' ? now().toISOString() : null),
});
