import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, CollectionConfig, CollectionSlug, PayloadRequest } from 'payload';
import { keepForImport } from './keepForImport.ts';
import { liveTwinBefore } from './liveTwin.ts';
import { logHooks } from './logHooks.ts';
import { refuseStale } from './refuseStale.ts';
import { relatedOfferingIds } from './relatedOfferings.ts';

type Hooks = NonNullable<CollectionConfig['hooks']>;

/** Hooks of a collection that the public site shows: each change is logged, and a job lets index and site follow. */
export function publicHooks({ collection, extra = {} }: { collection: CollectionSlug; extra?: Hooks }): Hooks {
	const log = logHooks(collection);
	return {
		...extra,
		beforeValidate: [refuseStale, ...(extra.beforeValidate ?? [])],
		afterChange: [...(extra.afterChange ?? []), ...log.afterChange, followAfterChange(collection)],
		afterDelete: [...(extra.afterDelete ?? []), ...log.afterDelete, followAfterDelete(collection)],
	};
}

function followAfterChange(collection: CollectionSlug): CollectionAfterChangeHook {
	return async ({ doc, previousDoc, req }) => {
		const live = liveTwinBefore(req, String(doc.id));
		const hasTwins = doc._status !== undefined;
		const touchesLiveText = !hasTwins || doc._status === 'published' || live?._status === 'published';
		if (touchesLiveText) await queueFollowUp({ collection, docs: [doc, previousDoc, ...(live ? [live] : [])], req });
		return doc;
	};
}

function followAfterDelete(collection: CollectionSlug): CollectionAfterDeleteHook {
	return ({ doc, req }) => queueFollowUp({ collection, docs: [doc], req });
}

/** The job is queued inside the transaction of the change: it exists exactly when the change does. */
async function queueFollowUp({
	collection,
	docs,
	req,
}: {
	collection: CollectionSlug;
	docs: { id?: string; slug?: string | null }[];
	req: PayloadRequest;
}): Promise<void> {
	const [first] = docs;
	if (!first?.id || req.context['isBulkLoad']) return;
	const slugs = [...new Set(docs.flatMap((doc) => (doc?.slug ? [doc.slug] : [])))];
	const input = { collection, id: String(first.id), slugs, related: relatedOfferingIds({ collection, docs }) };
	if (!keepForImport(req, { task: 'followChange', ...input })) await req.payload.jobs.queue({ task: 'followChange', input, req });
}
