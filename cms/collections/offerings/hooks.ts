import type { CollectionAfterDeleteHook, CollectionBeforeChangeHook, PayloadRequest } from 'payload';
import { holds, idOf, providerIdsOf, regionIdsOf } from '../../access/principal.ts';
import { settleAdmissions } from '../../operations/admission/settleAdmissions.ts';
import { refuse } from '../refuse.ts';

/**
 * An offering belongs to an organisation of whoever writes it, at creation and after a change of hands.
 * The answer for somebody else's organisation is the same as for one that doesn't exist.
 */
export const requireOwnProvider: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
	if (!req.user || holds(req.user, 'editor')) return data;
	const providerId = idOf(data['provider'] === undefined ? originalDoc?.provider : data['provider']);
	if (providerId && (await mayWriteFor({ providerId, req }))) return data;
	return refuse({ collection: 'offerings', path: 'provider', label: 'Aanbieder', message: 'Kies een aanbieder waarvoor u werkt.', req });
};

/** A provider whose first item the editor has not let through yet can't publish; the editor's publication lets it through. */
export const requireAdmittedProvider: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
	if (data['_status'] !== 'published' || !req.user) return data;
	const providerId = idOf(data['provider'] ?? originalDoc?.provider);
	if (!providerId) return data;
	const provider = await req.payload.findByID({ collection: 'providers', id: providerId, depth: 0, select: { isAdmitted: true }, req, disableErrors: true });
	if (!provider || provider.isAdmitted) return data;
	if (holds(req.user, 'editor') && !(await mayWriteFor({ providerId, req }))) {
		await req.payload.update({ collection: 'providers', id: providerId, data: { isAdmitted: true }, depth: 0, req });
		await settleAdmissions({ req, providerId, offeringId: originalDoc?.id ? String(originalDoc.id) : null });
		return data;
	}
	return refuse({
		collection: 'offerings',
		path: '_status',
		label: 'Status',
		message: 'De redactie leest het eerste aanbod van een nieuwe aanbieder mee. Bewaar het als concept en kies "Aanbieden aan de redactie".',
		req,
	});
};

/** Whether the signed-in user works for the provider: as its own people or as coordinator of the region that acts as it. */
export async function mayWriteFor({ providerId, req }: { providerId: string; req: PayloadRequest }): Promise<boolean> {
	if (providerIdsOf(req.user, 'provider').includes(providerId)) return true;
	const regionIds = regionIdsOf(req.user, 'coordinator');
	if (regionIds.length === 0) return false;
	const { totalDocs } = await req.payload.count({ collection: 'providers', where: { id: { equals: providerId }, region: { in: regionIds } }, req });
	return totalDocs > 0;
}

/** With an offering its way past the editor and its counts go too. */
export const forgetCompanions: CollectionAfterDeleteHook = async ({ doc, req }) => {
	const id = String(doc.id);
	await req.payload.delete({ collection: 'admissions', where: { key: { equals: id } }, depth: 0, req });
	for (const collection of ['visits', 'visitQueries'] as const) await req.payload.db.deleteMany({ collection, where: { offering: { equals: id } }, req });
};
