import type { CollectionBeforeChangeHook } from 'payload';
import { idOf } from '../access/principal.ts';
import { refuse } from './refuse.ts';

const DEEPEST = 20;

/** Refuses a parent that is the item itself or stands below it: a tree has no loops. */
export function refuseOwnDescendant(collection: 'vocabulary' | 'competences'): CollectionBeforeChangeHook {
	return async ({ data, originalDoc, req }) => {
		const ownId: unknown = originalDoc?.id;
		let ancestor = idOf(data['parent']);
		for (let depth = 0; ancestor && ownId; depth += 1) {
			if (ancestor === ownId || depth > DEEPEST) {
				return refuse({ collection, path: 'parent', message: 'Een item kan niet onder zichzelf of onder een eigen onderdeel staan.', req });
			}
			const above = await req.payload.findByID({ collection, id: ancestor, depth: 0, select: { parent: true }, req, disableErrors: true });
			ancestor = idOf(above?.parent);
		}
		return data;
	};
}
