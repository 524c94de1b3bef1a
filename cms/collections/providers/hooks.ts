import { APIError, type CollectionBeforeDeleteHook } from 'payload';

/** A provider with offerings can't be deleted: their pages would lose their owner. */
export const refuseWhileInUse: CollectionBeforeDeleteHook = async ({ id, req }) => {
	const { totalDocs } = await req.payload.count({ collection: 'offerings', where: { provider: { equals: id } }, req });
	if (totalDocs > 0) {
		throw new APIError(`Deze aanbieder heeft nog aanbod (${totalDocs}). Verwijder of verplaats dat eerst.`, 409, null, true);
	}
};
