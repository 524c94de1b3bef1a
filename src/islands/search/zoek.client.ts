import type { SearchAnswer } from '../../data/search-answer.ts';

/**
 * Asks our own `/zoek.json`. Nothing usable (search is out of order, another version of the site, no network) is
 * `null`: the caller then lets the server's page answer.
 */
export async function fetchAnswer(query: string, signal: AbortSignal): Promise<SearchAnswer | null> {
	try {
		const response = await fetch(`/zoek.json?${query}`, { signal, headers: { accept: 'application/json' } });
		if (!response.ok) return null;
		const answer: unknown = await response.json();
		return isAnswer(answer) ? answer : null;
	} catch (error) {
		if (signal.aborted) throw error;
		return null;
	}
}

function isAnswer(value: unknown): value is SearchAnswer {
	return (
		typeof value === 'object' && value !== null && 'query' in value && 'hits' in value && Array.isArray(value.hits) && 'facets' in value && 'pageCount' in value
	);
}
