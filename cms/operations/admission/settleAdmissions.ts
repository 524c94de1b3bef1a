import type { PayloadRequest, Where } from 'payload';

/** A provider was admitted by the publication of one of its offerings: what else it had offered need not wait any more, it publishes itself. */
export async function settleAdmissions({ req, providerId, offeringId }: { req: PayloadRequest; providerId: string; offeringId: string | null }): Promise<void> {
	const waiting: Where[] = [{ provider: { equals: providerId } }, { state: { equals: 'waiting' } }];
	const { db } = req.payload;
	if (offeringId) {
		const own: Where = { and: [...waiting, { key: { equals: offeringId } }] };
		await db.updateMany({ collection: 'admissions', where: own, data: { state: 'admitted' }, returning: false, req });
	}
	await db.updateMany({ collection: 'admissions', where: { and: waiting }, data: { state: 'taken-back' }, returning: false, req });
}
