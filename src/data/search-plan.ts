import { ALL_MODALITIES, modalitySetOf } from '../../cms/domain/search/modality-sets.ts';
import { LIVE_INDEX, searchCardSchema } from '../../cms/domain/search/search-document.ts';
import { type QueryWords, queryWords } from '../../cms/domain/search/words/query-words.ts';
import { MODALITIES } from '../../cms/domain/shared/terms.ts';
import { chosenModalities, type Deviation, filterOf, OFFERING_FACETS } from './search-filter.ts';
import { type FacetParameter, PAGE_SIZE, type SearchQuery } from './search-query.ts';

/** A query as Meilisearch takes it; the inner lists of `filter` are joined by OR, the outer one by AND. */
export type MeiliQuery = {
	indexUid: string;
	q: string;
	matchingStrategy: 'all' | 'last';
	locales: string[];
	filter: (string | string[])[];
	page: number;
	hitsPerPage: number;
	attributesToRetrieve: string[];
	facets?: string[];
	sort?: string[];
};

/** Where a facet's counts stand in the answer to a query. */
export type FacetSource =
	| { parameter: FacetParameter; attribute: string; holds: 'values' | 'slots' }
	/** The total is the count of this one value. */
	| { parameter: FacetParameter; value: string; holds: 'total' };

export type PlannedQuery = { request: MeiliQuery; sources: FacetSource[] };

const CARD_FIELDS = Object.keys(searchCardSchema.shape);
const SORT_RULES = { relevantie: [], start: ['nextStart:asc', 'slug:asc'], prijs: ['priceInCents:asc', 'slug:asc'], uren: ['hours:asc', 'slug:asc'] } as const;

/** What is asked; `words` is made of its text. */
export type Asked = { query: SearchQuery; words: QueryWords };

/**
 * The queries that together answer one search: first the hits, with the counts of all facets that are not chosen from;
 * then one for each facet that is. Decision 0003 tells why this is exact.
 */
export function planSearch({ query, words }: Asked): PlannedQuery[] {
	const isChosen = (parameter: FacetParameter) => query.values[parameter].length > 0;
	const idle = OFFERING_FACETS.filter((parameter) => !isChosen(parameter)).map(valueSource);
	// What people choose as region does not touch the count of regions, but it does that of modalities.
	if (!isChosen('regio')) idle.push(regionSource(query));
	if (!isChosen('regio') && !isChosen('modaliteit')) idle.push(modalitySource(query));
	return [
		planQuery({ query, words, sources: idle, isMain: true }),
		...OFFERING_FACETS.filter(isChosen).map((parameter) => planQuery({ query, words, sources: [valueSource(parameter)], deviation: { without: parameter } })),
		...(isChosen('regio') ? [planQuery({ query, words, sources: [regionSource(query)], deviation: { without: 'regio' } })] : []),
		...planModalities({ query, words, isRegionChosen: isChosen('regio'), isModalityChosen: isChosen('modaliteit') }),
	];
}

/** The body of `POST /multi-search` for a query, for whoever wants to ask Meilisearch directly. */
export function buildMultiSearch(query: SearchQuery): { queries: MeiliQuery[] } {
	return { queries: planSearch({ query, words: queryWords(query.q) }).map((planned) => planned.request) };
}

/** With a region chosen a modality counts only where it is given in that region: a query for each of the four. */
function planModalities({
	query,
	words,
	isRegionChosen,
	isModalityChosen,
}: Asked & {
	isRegionChosen: boolean;
	isModalityChosen: boolean;
}): PlannedQuery[] {
	if (isRegionChosen) {
		return MODALITIES.map((term) =>
			planQuery({
				query,
				words,
				sources: [{ parameter: 'modaliteit', value: term.slug, holds: 'total' }],
				deviation: { modalitySet: modalitySetOf([term.code]) },
			}),
		);
	}
	return isModalityChosen ? [planQuery({ query, words, sources: [modalitySource(query)], deviation: { modalitySet: ALL_MODALITIES } })] : [];
}

function planQuery({
	query,
	words,
	sources,
	deviation = {},
	isMain = false,
}: Asked & {
	sources: FacetSource[];
	deviation?: Deviation;
	isMain?: boolean;
}): PlannedQuery {
	const facets = sources.flatMap((source) => ('attribute' in source ? [source.attribute] : []));
	const request: MeiliQuery = {
		indexUid: LIVE_INDEX,
		q: words.text,
		matchingStrategy: words.mustMatchAll ? 'all' : 'last',
		locales: ['nld'],
		filter: filterOf({ query, deviation }),
		page: isMain ? query.pagina : 1,
		hitsPerPage: isMain ? PAGE_SIZE : 0,
		attributesToRetrieve: isMain ? CARD_FIELDS : [],
	};
	if (facets.length > 0) request.facets = facets;
	if (isMain && query.sorteer !== 'relevantie') request.sort = [...SORT_RULES[query.sorteer]];
	return { request, sources };
}

function valueSource(parameter: FacetParameter): FacetSource {
	return { parameter, attribute: parameter, holds: 'values' };
}

function regionSource(query: SearchQuery): FacetSource {
	const set = chosenModalities(query);
	return query.start ? { parameter: 'regio', attribute: `slots.${set}`, holds: 'slots' } : { parameter: 'regio', attribute: `regions.${set}`, holds: 'values' };
}

function modalitySource(query: SearchQuery): FacetSource {
	return query.start
		? { parameter: 'modaliteit', attribute: 'modalitySlots', holds: 'slots' }
		: { parameter: 'modaliteit', attribute: 'modalities', holds: 'values' };
}
