import type { OfferingCard } from './schemas.ts';

/** What `/zoek.json` answers and `/aanbod` shows. */
export type SearchAnswer = {
	/** The question as it was understood, as a query string without `?`; empty for everything. */
	query: string;
	total: number;
	page: number;
	pageCount: number;
	hits: OfferingCard[];
	/** Number of hits per parameter and value; a value that is not named has none. */
	facets: Record<string, Record<string, number>>;
	/** In Dutch: what was ignored and why. */
	notes: string[];
	/** Milliseconds, as the search engine reports it. */
	took: number;
};
