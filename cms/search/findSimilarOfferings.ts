import type { Meilisearch } from 'meilisearch';
import { z } from 'zod';

const MOST = 20;
/** Meilisearch looks at ten words of a query. */
const MOST_WORDS = 10;
const LONGEST_WAIT_IN_MS = 150;
const WORD = /\p{L}{5,}/gu;
const rowSchema = z.object({ offering: z.string() });

/** The ids of live offerings whose words are near those of a text; none where search doesn't answer at once. */
export async function findSimilarOfferings({ client, indexName, text }: { client: Meilisearch; indexName: string; text: string }): Promise<string[]> {
	const words = [...new Set(text.toLowerCase().match(WORD))].sort((one, other) => other.length - one.length).slice(0, MOST_WORDS);
	if (words.length === 0) return [];
	try {
		const { hits } = await client
			.index(indexName)
			.search(
				words.join(' '),
				{ filter: 'part = 0', limit: MOST, attributesToRetrieve: ['offering'], matchingStrategy: 'frequency' },
				{ signal: AbortSignal.timeout(LONGEST_WAIT_IN_MS) },
			);
		return [...new Set(hits.map((hit) => rowSchema.parse(hit).offering))];
	} catch {
		// Advice only: without search the provider's own offerings are still compared.
		return [];
	}
}
