import type { CollectionSlug, PayloadRequest } from 'payload';
import { actingAs } from './actingAs.ts';

/** What somebody did to one record; `fields` names what changed, never its content. */
export type Activity = { collection: CollectionSlug; id: string; verb: string; fields: string[]; reason?: string; moment: Date };

/** Writes one line of the append-only log, in the caller's transaction: who, as what and for whom, what, when and why. Bulk loads by the system are not logged. */
export async function logActivity({ req, collection, id, verb, fields, reason, moment }: Activity & { req: PayloadRequest }): Promise<void> {
	if (req.context['isBulkLoad']) return;
	const { label, onBehalfOf } = await actingAs({ req, collection, id });
	// Straight into the database: a line comes from our own code, whole, and an import writes thousands of them.
	await req.payload.db.create({
		collection: 'activities',
		data: {
			at: moment.toISOString(),
			actor: req.user?.id ?? null,
			actorLabel: label,
			onBehalfOf,
			verb,
			kind: collection,
			itemId: id,
			fields,
			reason: reason ?? null,
		},
		req,
		returning: false,
	});
}
