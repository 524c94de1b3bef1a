import type { Meilisearch } from 'meilisearch';
import type { SearchDocument } from '../domain/search/search-document.ts';
import type { SearchableOffering } from '../domain/search/searchable-offering.ts';
import { awaitTask, SearchTaskError } from './awaitTask.ts';
import { offeringToSearchDocuments } from './offeringToSearchDocuments.ts';

type Target = { client: Meilisearch; indexNames: readonly string[] };

/**
 * Puts offerings into each of the indexes, in place of what was there, and returns when they can be found.
 * Throws when a task fails, so that a job tries again; doing it twice is harmless.
 * An offering's documents are numbered: the first ones are replaced in one go, then those left over are removed,
 * so that there is no moment at which it can't be found.
 */
export async function upsertOfferings({ client, indexNames, offerings }: Target & { offerings: readonly SearchableOffering[] }): Promise<void> {
	if (offerings.length === 0) return;
	const documents = offerings.map(offeringToSearchDocuments);
	for (const indexName of indexNames) {
		await addDocuments({ client, indexName, documents: documents.flat() });
		await awaitTask(client.index(indexName).deleteDocuments({ filter: leftoverFilter(documents) }));
	}
}

/**
 * Takes offerings out of each of the indexes, and returns when they are gone.
 * An index that does not exist (a rebuild that was broken off) has nothing to remove.
 */
export async function removeOfferings({ client, indexNames, offeringIds }: Target & { offeringIds: readonly string[] }): Promise<void> {
	if (offeringIds.length === 0) return;
	for (const indexName of indexNames) {
		try {
			await awaitTask(client.index(indexName).deleteDocuments({ filter: `offering IN ${listOf(offeringIds)}` }));
		} catch (error) {
			if (!(error instanceof SearchTaskError && error.code === 'index_not_found')) throw error;
		}
	}
}

/** Adds documents of offerings that are not in the index yet: the bulk of a rebuild, without looking for leftovers. */
export async function addDocuments({ client, indexName, documents }: { client: Meilisearch; indexName: string; documents: SearchDocument[] }): Promise<void> {
	if (documents.length > 0) await awaitTask(client.index<SearchDocument>(indexName).addDocuments(documents, { primaryKey: 'id' }));
}

/** All documents of these offerings beyond the number that each has now. */
function leftoverFilter(documents: readonly SearchDocument[][]): string {
	const idsByCount = new Map<number, string[]>();
	for (const parts of documents) {
		const offering = parts[0]?.offering;
		if (offering !== undefined) idsByCount.set(parts.length, [...(idsByCount.get(parts.length) ?? []), offering]);
	}
	return [...idsByCount].map(([count, ids]) => `(offering IN ${listOf(ids)} AND part >= ${count})`).join(' OR ');
}

function listOf(ids: readonly string[]): string {
	return `[${ids.map((id) => JSON.stringify(id)).join(', ')}]`;
}
