import type { Meilisearch } from 'meilisearch';
import { BUILDING_PREFIX, LIVE_INDEX, type SearchDocument } from '../domain/search/search-document.ts';
import type { SearchableOffering } from '../domain/search/searchable-offering.ts';
import { awaitTask } from './awaitTask.ts';
import { countOfferings } from './countOfferings.ts';
import { deleteIndex } from './deleteIndex.ts';
import { ensureIndex } from './ensureIndex.ts';
import { offeringToSearchDocuments } from './offeringToSearchDocuments.ts';
import { addDocuments } from './writeOfferings.ts';

/**
 * What the caller does while a rebuild goes on, so that publishing and withdrawing reach both indexes:
 *
 * 1. `onStarted`: remember the building index; from now on every publish and withdrawal writes to `LIVE_INDEX` and to it.
 *    The source is read only after this has returned.
 * 2. `onChunkWritten`: the chunk may have overwritten a newer publish or brought back something withdrawn meanwhile.
 *    Read these offerings again and redo those that changed, with `upsertOfferings` and `removeOfferings`.
 * 3. `onCountsDiffer`: offerings were published or withdrawn meanwhile and their jobs are still to come. Make the building index say
 *    what the database says, and return which were out of step; then it is looked at again at once.
 * 4. `onEnded`: forget the building index. Called after the swap and after a failure.
 */
export type RebuildHooks = {
	onStarted?: (building: { indexName: string }) => Promise<void>;
	onChunkWritten?: (chunk: {
		indexName: string;
		offerings: readonly SearchableOffering[];
		offeringsWritten: number;
		documentsWritten: number;
	}) => Promise<void>;
	onCountsDiffer?: (building: { indexName: string }) => Promise<readonly string[]>;
	onEnded?: (building: { indexName: string }) => Promise<void>;
};

export type RebuildOptions = RebuildHooks & {
	client: Meilisearch;
	/** Chunks of live offerings, 500 to 1,000 each: the engine works on one chunk at a time and a publish waits behind it. */
	source: () => AsyncIterable<readonly SearchableOffering[]>;
	/** How many offerings are live now; compared with what is in the new index before the swap. */
	countLive: () => Promise<number>;
	/** Distinguishes building indexes: letters, digits and hyphens. */
	stamp: string;
};

export type RebuildResult = { offerings: number; documents: number };

/** Times that the counts are compared: a publish that is under way makes them differ for a moment. */
const COUNT_TRIES = 10;
const COUNT_PAUSE = 500;

/**
 * Builds the index anew beside the live one and swaps them, while search goes on. One rebuild at a time: the caller
 * holds the lock, since leftovers of broken rebuilds are deleted first. Throws when the counts differ or a task fails;
 * the live index is then as it was.
 */
export async function rebuildIndex(options: RebuildOptions): Promise<RebuildResult> {
	const { client, stamp } = options;
	const indexName = `${BUILDING_PREFIX}${stamp}`;
	await deleteLeftovers(client);
	await ensureIndex({ client, indexName });
	try {
		await options.onStarted?.({ indexName });
		const result = await fillIndex({ ...options, indexName });
		await requireSameCount({ ...options, indexName });
		await ensureIndex({ client, indexName: LIVE_INDEX });
		await awaitTask(client.swapIndexes([{ indexes: [LIVE_INDEX, indexName], rename: false }]));
		return result;
	} finally {
		await options.onEnded?.({ indexName });
		await deleteIndex({ client, indexName });
	}
}

/** Deletes what broken rebuilds left behind. */
async function deleteLeftovers(client: Meilisearch): Promise<void> {
	const { results } = await client.getRawIndexes({ limit: 1000 });
	for (const { uid } of results) {
		if (uid.startsWith(BUILDING_PREFIX)) await deleteIndex({ client, indexName: uid });
	}
}

/** While the engine works on one chunk the next is read and turned into documents. */
async function fillIndex({ client, source, indexName, onChunkWritten }: RebuildOptions & { indexName: string }): Promise<RebuildResult> {
	const written = { offerings: 0, documents: 0 };
	const write = async (chunk: { offerings: readonly SearchableOffering[]; documents: SearchDocument[] }) => {
		await addDocuments({ client, indexName, documents: chunk.documents });
		written.documents += chunk.documents.length;
		written.offerings += chunk.offerings.length;
		await onChunkWritten?.({ indexName, offerings: chunk.offerings, offeringsWritten: written.offerings, documentsWritten: written.documents });
	};
	let previous = Promise.resolve();
	try {
		for await (const offerings of source()) {
			const documents = offerings.flatMap(offeringToSearchDocuments);
			await previous;
			previous = write({ offerings, documents });
			// A failure is thrown at the next `await previous`; until then it is not "unhandled".
			previous.catch(() => undefined);
		}
	} finally {
		await previous;
	}
	return written;
}

/**
 * As many in the new index as are live; or, where people publish all the while, no offering that was out of step at one look and still is at the next:
 * what differs then is newer than the look before.
 */
async function requireSameCount({ client, countLive, indexName, onCountsDiffer }: RebuildOptions & { indexName: string }): Promise<void> {
	let before: readonly string[] | null = null;
	for (let left = COUNT_TRIES; ; left -= 1) {
		const [live, indexed] = [await countLive(), await countOfferings({ client, indexName })];
		if (live === indexed) return;
		if (left === 1) throw new Error(`The new index holds ${indexed} offerings where ${live} are live: not swapped`);
		if (onCountsDiffer) {
			const outOfStep = await onCountsDiffer({ indexName });
			if (before && !outOfStep.some((id) => before?.includes(id))) return;
			before = outOfStep;
		} else await new Promise((resolve) => setTimeout(resolve, COUNT_PAUSE));
	}
}
