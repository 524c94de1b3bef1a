import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload';
import { holds, idOf, providerIdsOf, regionIdsOf } from '../../access/principal.ts';
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
	if (holds(req.user, 'editor')) {
		await req.payload.update({ collection: 'providers', id: providerId, data: { isAdmitted: true }, depth: 0, req });
		return data;
	}
	return refuse({
		collection: 'offerings',
		path: '_status',
		label: 'Status',
		message: 'De redactie laat het eerste aanbod van een nieuwe aanbieder door. Bewaar het als concept; de redactie publiceert het.',
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
