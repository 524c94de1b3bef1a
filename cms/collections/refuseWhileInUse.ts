import { APIError, type CollectionBeforeDeleteHook, type CollectionSlug } from 'payload';

/** Where else a record may be named: a collection, the paths that name it, and the Dutch word for what names it. */
export type Use = { collection: CollectionSlug; paths: string[]; word: string };

/** A record that others name can't be deleted: what names it would lose its owner or its meaning. Says how many there are. */
export function refuseWhileInUse(uses: Use[]): CollectionBeforeDeleteHook {
	return async ({ id, req }) => {
		const counts = await Promise.all(
			uses.map(async ({ collection, paths, word }) => {
				const where = { or: paths.map((path) => ({ [path]: { equals: id } })) };
				const { totalDocs } = await req.payload.count({ collection, where, req });
				return { totalDocs, word };
			}),
		);
		const found = counts.filter(({ totalDocs }) => totalDocs > 0).map(({ totalDocs, word }) => `${totalDocs} ${word}`);
		if (found.length > 0) throw new APIError(`Dit item is nog in gebruik (${found.join(', ')}). Verwijder of verplaats dat eerst.`, 409, null, true);
	};
}
