import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, CollectionSlug } from 'payload';
import { now } from '../env.ts';
import { logActivity } from '../operations/logActivity.ts';

type LogHooks = { afterChange: CollectionAfterChangeHook[]; afterDelete: CollectionAfterDeleteHook[] };

/** Writes each change of a business record into the append-only log: who, what, when; never the text itself. */
export function logHooks(collection: CollectionSlug): LogHooks {
	return {
		afterChange: [
			async ({ collection: { flattenedFields }, doc, previousDoc, operation, req }) => {
				const computed = flattenedFields.filter(({ custom }) => custom?.['isComputed'] === true).map(({ name }) => name);
				await logActivity({
					collection,
					id: String(doc.id),
					verb: verbOf({ operation, doc, previousDoc }),
					fields: changedFields(doc, previousDoc).filter((name) => !computed.includes(name)),
					moment: now(),
					req,
				});
				return doc;
			},
		],
		afterDelete: [({ doc, req }) => logActivity({ collection, id: String(doc.id), verb: 'delete', fields: [], moment: now(), req })],
	};
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
