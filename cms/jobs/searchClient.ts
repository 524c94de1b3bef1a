import { env } from '../env.ts';
import { createSearchClient } from '../search/client.ts';

/** The search engine of this installation, for writing. */
export const searchClient = createSearchClient({ url: env.MEILI_URL, key: env.MEILI_KEY });
