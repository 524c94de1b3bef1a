import { type Meilisearch, MeilisearchApiError } from 'meilisearch';
import { awaitTask, SearchTaskError } from './awaitTask.ts';
import { INDEX_SETTINGS } from './settings.ts';

/** Makes an index with our settings; leaves an existing one alone. Returns whether it was made. */
export async function ensureIndex({ client, indexName }: { client: Meilisearch; indexName: string }): Promise<boolean> {
	if (await hasIndex({ client, indexName })) return false;
	try {
		await awaitTask(client.createIndex(indexName, { primaryKey: 'id' }));
	} catch (error) {
		// Another process was first.
		if (error instanceof SearchTaskError && error.code === 'index_already_exists') return false;
		throw error;
	}
	await awaitTask(client.index(indexName).updateSettings(INDEX_SETTINGS));
	return true;
}

export async function hasIndex({ client, indexName }: { client: Meilisearch; indexName: string }): Promise<boolean> {
	try {
		await client.getRawIndex(indexName);
		return true;
	} catch (error) {
		if (error instanceof MeilisearchApiError && error.cause?.code === 'index_not_found') return false;
		throw error;
	}
}
