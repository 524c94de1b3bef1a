/**
 * What a visitor searches for, and its form in the address bar. `parseSearchQuery` reads an address,
 * `toSearchParams` writes one; `parse(write(query))` is `query` again.
 */

/** The parameters that narrow down by slugs; several values of one are joined by "or". In display order. */
export const FACET_PARAMETERS = ['sector', 'vak', 'vorm', 'modaliteit', 'rol', 'pad', 'regio', 'aanbieder', 'erkenning'] as const;
export type FacetParameter = (typeof FACET_PARAMETERS)[number];

export const SORTS = ['relevantie', 'start', 'prijs', 'uren'] as const;
export type Sort = (typeof SORTS)[number];

export const PAGE_SIZE = 20;

/** Both ends included; null is open. */
export type NumberRange = { min: number | null; max: number | null };

export type SearchQuery = {
	/** Trimmed, single spaces, no control characters; '' for none. */
	q: string;
	/** Slugs, sorted and unique. */
	values: Readonly<Record<FacetParameter, readonly string[]>>;
	/** In whole cents. */
	prijs: NumberRange | null;
	/** Contact and self-study hours together. */
	uren: NumberRange | null;
	/** `JJJJ-MM`: an edition that starts in this month or later. */
	start: string | null;
	sorteer: Sort;
	/** From 1. */
	pagina: number;
};

export const EMPTY_QUERY: SearchQuery = {
	q: '',
	values: { sector: [], vak: [], vorm: [], modaliteit: [], rol: [], pad: [], regio: [], aanbieder: [], erkenning: [] },
	prijs: null,
	uren: null,
	start: null,
	sorteer: 'relevantie',
	pagina: 1,
};

/** Parameters that hold one thing and can be taken away as a whole. */
export type SingleFilter = 'q' | 'prijs' | 'uren' | 'start';

/** The query with one more value, on its first page. */
export function withValue({ query, parameter, value }: { query: SearchQuery; parameter: FacetParameter; value: string }): SearchQuery {
	return replaceValues({ query, parameter, values: [...new Set([...query.values[parameter], value])].toSorted() });
}

/** The query without one value, on its first page. */
export function withoutValue({ query, parameter, value }: { query: SearchQuery; parameter: FacetParameter; value: string }): SearchQuery {
	return replaceValues({ query, parameter, values: query.values[parameter].filter((slug) => slug !== value) });
}

/** The query without its text, price, hours or start, on its first page. */
export function withoutSingle({ query, filter }: { query: SearchQuery; filter: SingleFilter }): SearchQuery {
	return { ...query, [filter]: EMPTY_QUERY[filter], pagina: 1 };
}

export function withPage({ query, page }: { query: SearchQuery; page: number }): SearchQuery {
	return { ...query, pagina: page };
}

/** Whether anything narrows the results down, apart from the text. */
export function hasFilters(query: SearchQuery): boolean {
	return FACET_PARAMETERS.some((parameter) => query.values[parameter].length > 0) || query.prijs !== null || query.uren !== null || query.start !== null;
}

/** The query as parameters in a fixed order, without what is the default: the canonical form. */
export function toSearchParams(query: SearchQuery): URLSearchParams {
	const params = new URLSearchParams();
	if (query.q) params.set('q', query.q);
	for (const parameter of FACET_PARAMETERS) {
		for (const value of query.values[parameter]) params.append(parameter, value);
	}
	if (query.prijs) params.set('prijs', rangeToText({ min: toEuros(query.prijs.min), max: toEuros(query.prijs.max) }));
	if (query.uren) params.set('uren', rangeToText(query.uren));
	if (query.start) params.set('start', query.start);
	if (query.sorteer !== 'relevantie') params.set('sorteer', query.sorteer);
	if (query.pagina !== 1) params.set('pagina', String(query.pagina));
	return params;
}

/** The address of a query, for example `/aanbod?q=rekenen&regio=regio-utrecht`. */
export function toSearchUrl({ query, path = '/aanbod' }: { query: SearchQuery; path?: string }): string {
	const text = toSearchParams(query).toString();
	return text ? `${path}?${text}` : path;
}

function replaceValues({ query, parameter, values }: { query: SearchQuery; parameter: FacetParameter; values: readonly string[] }): SearchQuery {
	return { ...query, values: { ...query.values, [parameter]: values }, pagina: 1 };
}

function rangeToText({ min, max }: NumberRange): string {
	return `${min ?? ''}-${max ?? ''}`;
}

function toEuros(cents: number | null): number | null {
	return cents === null ? null : cents / 100;
}
