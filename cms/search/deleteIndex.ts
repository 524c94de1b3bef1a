import type { Meilisearch } from 'meilisearch';
import { awaitTask, SearchTaskError } from './awaitTask.ts';

/** Deletes an index; one that does not exist is fine. */
export async function deleteIndex({ client, indexName }: { client: Meilisearch; indexName: string }): Promise<void> {
	try {
		await awaitTask(client.deleteIndex(indexName));
	} catch (error) {
		if (!(error instanceof SearchTaskError && error.code === 'index_not_found')) throw error;
	}
}
