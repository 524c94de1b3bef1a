import type { Meilisearch } from 'meilisearch';
import { z } from 'zod';

const PAGE = 1000;
const rowSchema = z.object({ offering: z.string(), slug: z.string() });

/** Id and slug of every offering in an index, in chunks: for a job that compares the index with the database. */
export async function* listIndexedOfferings({ client, indexName }: { client: Meilisearch; indexName: string }): AsyncGenerator<z.infer<typeof rowSchema>[]> {
	for (let offset = 0; ; offset += PAGE) {
		const { results } = await client.index(indexName).getDocuments({ filter: 'part = 0', fields: ['offering', 'slug'], limit: PAGE, offset });
		if (results.length === 0) return;
		yield results.map((row) => rowSchema.parse(row));
	}
}
