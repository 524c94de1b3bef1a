import type { PayloadRequest, Where } from 'payload';

/** Whether the user may change the offering. */
export async function isOwnOffering(req: PayloadRequest, id: string): Promise<boolean> {
	const own = await req.payload.collections.offerings.config.access.update({ req, id });
	if (!own) return false;
	const where: Where = { and: [{ id: { equals: id } }, ...(own === true ? [] : [own])] };
	return (await req.payload.count({ collection: 'offerings', where, req })).totalDocs > 0;
}
