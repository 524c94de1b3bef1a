import { ALL_MODALITIES, modalitySetOf } from '../../cms/domain/search/modality-sets.ts';
import { ABOVE_ALL_PRICES, BELOW_ALL_PRICES } from '../../cms/domain/search/price-spans.ts';
import { LIVE_INDEX, searchCardSchema } from '../../cms/domain/search/search-document.ts';
import { ANYWHERE, slotRange } from '../../cms/domain/search/slots.ts';
import { queryWords } from '../../cms/domain/search/words/query-words.ts';
import { MODALITIES, type Modality, RECOGNITION_LABELS } from '../../cms/domain/shared/terms.ts';
import { FACET_PARAMETERS, type FacetParameter, PAGE_SIZE, type SearchQuery } from './search-query.ts';

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
/** Facets that are the same for all runs of an offering; the attribute bears the parameter's name. */
const OFFERING_FACETS = FACET_PARAMETERS.filter((parameter) => parameter !== 'regio' && parameter !== 'modaliteit');

/** Parts of the filter to leave out or set, to count a facet without its own filter. */
type Deviation = { without?: FacetParameter; modalitySet?: number };

/**
 * The queries that together answer one search: first the hits, with the counts of all facets that are not chosen from;
 * then one for each facet that is. Decision 0003 tells why this is exact.
 */
export function planSearch(query: SearchQuery): PlannedQuery[] {
	const isChosen = (parameter: FacetParameter) => query.values[parameter].length > 0;
	const idle = OFFERING_FACETS.filter((parameter) => !isChosen(parameter)).map(valueSource);
	// What people choose as region does not touch the count of regions, but it does that of modalities.
	if (!isChosen('regio')) idle.push(regionSource(query));
	if (!isChosen('regio') && !isChosen('modaliteit')) idle.push(modalitySource(query));
	return [
		planQuery({ query, sources: idle, isMain: true }),
		...OFFERING_FACETS.filter(isChosen).map((parameter) => planQuery({ query, sources: [valueSource(parameter)], deviation: { without: parameter } })),
		...(isChosen('regio') ? [planQuery({ query, sources: [regionSource(query)], deviation: { without: 'regio' } })] : []),
		...planModalities({ query, isRegionChosen: isChosen('regio'), isModalityChosen: isChosen('modaliteit') }),
	];
}

/** The body of `POST /multi-search` for a query, for whoever wants to ask Meilisearch directly. */
export function buildMultiSearch(query: SearchQuery): { queries: MeiliQuery[] } {
	return { queries: planSearch(query).map((planned) => planned.request) };
}

/** With a region chosen a modality counts only where it is given in that region: a query for each of the four. */
function planModalities({
	query,
	isRegionChosen,
	isModalityChosen,
}: {
	query: SearchQuery;
	isRegionChosen: boolean;
	isModalityChosen: boolean;
}): PlannedQuery[] {
	if (isRegionChosen) {
		return MODALITIES.map((term) =>
			planQuery({ query, sources: [{ parameter: 'modaliteit', value: term.slug, holds: 'total' }], deviation: { modalitySet: modalitySetOf([term.code]) } }),
		);
	}
	return isModalityChosen ? [planQuery({ query, sources: [modalitySource(query)], deviation: { modalitySet: ALL_MODALITIES } })] : [];
}

function planQuery({
	query,
	sources,
	deviation = {},
	isMain = false,
}: {
	query: SearchQuery;
	sources: FacetSource[];
	deviation?: Deviation;
	isMain?: boolean;
}): PlannedQuery {
	const words = queryWords(query.q);
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

function chosenModalities(query: SearchQuery): number {
	return modalitySetOf(query.values.modaliteit.flatMap((slug) => MODALITIES.filter((term) => term.slug === slug).map((term): Modality => term.code)));
}

function filterOf({ query, deviation }: { query: SearchQuery; deviation: Deviation }): (string | string[])[] {
	return [
		...priceFilter(query),
		...OFFERING_FACETS.filter((parameter) => parameter !== deviation.without && query.values[parameter].length > 0).map((parameter) =>
			query.values[parameter].map((value) => `${parameter} = ${quote(storedValue({ parameter, value }))}`),
		),
		...hoursFilter(query),
		...placeFilter({ query, set: deviation.modalitySet ?? chosenModalities(query), regions: deviation.without === 'regio' ? [] : query.values.regio }),
	];
}

/** Picks the one document of an offering whose runs are those within the price: see `price-spans.ts`. */
function priceFilter({ prijs }: SearchQuery): string[] {
	if (!prijs) return ['part = 0'];
	const from = prijs.min ?? BELOW_ALL_PRICES + 1;
	const to = prijs.max ?? ABOVE_ALL_PRICES - 1;
	return [`priceLowest >= ${from}`, `priceCheaper < ${from}`, `priceHighest <= ${to}`, `priceDearer > ${to}`];
}

function hoursFilter({ uren }: SearchQuery): string[] {
	if (!uren) return [];
	return [...(uren.min === null ? [] : [`hours >= ${uren.min}`]), ...(uren.max === null ? [] : [`hours <= ${uren.max}`])];
}

/** Region, modality and start on one and the same run. */
function placeFilter({ query, set, regions }: { query: SearchQuery; set: number; regions: readonly string[] }): string[][] {
	const fromMonth = query.start;
	if (fromMonth) return [(regions.length > 0 ? regions : [ANYWHERE]).map((place) => slotFilter({ set, place, fromMonth }))];
	if (regions.length > 0) return [regions.map((region) => `regions.${set} = ${quote(region)}`)];
	return set === ALL_MODALITIES ? [] : [[`slots.${set} EXISTS`]];
}

function slotFilter({ set, place, fromMonth }: { set: number; place: string; fromMonth: string }): string {
	const { from, to } = slotRange({ place, fromMonth });
	return `slots.${set} ${quote(from)} TO ${quote(to)}`;
}

/** The address bar shows slugs, the index holds the codes of closed lists. */
function storedValue({ parameter, value }: { parameter: FacetParameter; value: string }): string {
	if (parameter !== 'erkenning') return value;
	return RECOGNITION_LABELS.find((term) => term.slug === value)?.code ?? value;
}

function quote(value: string): string {
	return JSON.stringify(value);
}
