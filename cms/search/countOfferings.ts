import type { Meilisearch } from 'meilisearch';

/** How many offerings an index holds. */
export async function countOfferings({ client, indexName }: { client: Meilisearch; indexName: string }): Promise<number> {
	const { totalHits } = await client.index(indexName).search('', { filter: 'part = 0', page: 1, hitsPerPage: 0 });
	return totalHits;
}
