import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, CollectionSlug, PayloadRequest } from 'payload';
import { now } from '../env.ts';

type LogHooks = { afterChange: CollectionAfterChangeHook[]; afterDelete: CollectionAfterDeleteHook[] };

/** Writes each change of a business record into the append-only log: who, what, when; never the text itself. */
export function logHooks(collection: CollectionSlug): LogHooks {
	return {
		afterChange: [
			async ({ doc, previousDoc, operation, req }) => {
				await logActivity({ collection, id: String(doc.id), verb: verbOf({ operation, doc, previousDoc }), fields: changedFields(doc, previousDoc), req });
				return doc;
			},
		],
		afterDelete: [({ doc, req }) => logActivity({ collection, id: String(doc.id), verb: 'delete', fields: [], req })],
	};
}

/** One line of the log. Runs in the caller's transaction. */
async function logActivity({
	collection,
	id,
	verb,
	fields,
	reason,
	req,
}: {
	collection: CollectionSlug;
	id: string;
	verb: string;
	fields: string[];
	reason?: string;
	req: PayloadRequest;
}): Promise<void> {
	if (req.context['isBulkLoad']) return;
	await req.payload.create({
		collection: 'activities',
		data: { at: now().toISOString(), actor: req.user?.id ?? null, verb, kind: collection, itemId: id, fields, reason: reason ?? null },
		depth: 0,
		req,
	});
}

type Doc = Record<string, unknown>;

function verbOf({ operation, doc, previousDoc }: { operation: 'create' | 'update'; doc: Doc; previousDoc?: Doc }): string {
	if (doc['_status'] === 'published' && previousDoc?.['_status'] !== 'published') return 'publish';
	if (doc['_status'] === 'draft' && previousDoc?.['_status'] === 'published') return 'edit-draft-or-unpublish';
	return operation;
}

function changedFields(doc: Doc, previousDoc: Doc = {}): string[] {
	return Object.keys(doc).filter((name) => name !== 'updatedAt' && JSON.stringify(doc[name]) !== JSON.stringify(previousDoc[name]));
}
