import type { CollectionConfig } from 'payload';
import { listCsvDoor } from './listCsvDoor.ts';

/** Gives a collection that people work in a menu item above its list, and the door behind it: what is shown, as CSV. */
export function withListExport(collection: CollectionConfig): CollectionConfig {
	if (collection.admin?.hidden === true || collection.endpoints === false) return collection;
	const components = collection.admin?.components ?? {};
	return {
		...collection,
		endpoints: [...(collection.endpoints ?? []), listCsvDoor(collection.slug)],
		admin: {
			...collection.admin,
			components: { ...components, listMenuItems: [...(components.listMenuItems ?? []), '/admin/ListExport/ListExport.tsx#ListExport'] },
		},
	};
}
