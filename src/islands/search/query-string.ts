/**
 * The state of the search is the query string. These are its parameters in their fixed order, so that the same
 * question always has the same address, whoever builds it: the form, a chip, a page link or the server.
 */
const PARAMETERS = ['q', 'sector', 'vak', 'vorm', 'modaliteit', 'rol', 'pad', 'regio', 'aanbieder', 'erkenning', 'prijs', 'uren', 'start', 'sorteer', 'pagina'];

/** What a parameter means when it is absent. */
const DEFAULTS: Record<string, string> = { sorteer: 'relevantie', pagina: '1' };

type Pairs = Iterable<[string, unknown]>;

/** Pairs as one canonical query string: known parameters in order, without empty, default and repeated values. */
export function toQuery(pairs: Pairs): string {
	const values = new URLSearchParams();
	const known = [...pairs].filter(([name, value]) => typeof value === 'string' && value.trim() !== '' && value !== DEFAULTS[name]);
	for (const parameter of PARAMETERS) {
		const own = known.filter(([name]) => name === parameter).map(([, value]) => String(value).trim());
		for (const value of new Set(own.toSorted())) values.append(parameter, value);
	}
	return values.toString();
}

/** The question without one of its values, back on the first page. */
export function without(query: string, parameter: string, value: string): string {
	return toQuery(pairsOf(query).filter(([name, own]) => !(name === parameter && own === value)));
}

/** The same question, on another page of its results. */
export function onPage(query: string, page: number): string {
	return toQuery([...pairsOf(query), ['pagina', String(page)]]);
}

/** The question on its first page. */
export function onFirstPage(query: string): string {
	return toQuery(pairsOf(query));
}

/** The address of a question. */
export function addressOf(query: string): string {
	return query === '' ? '/aanbod' : `/aanbod?${query}`;
}

/** The question without its page. */
function pairsOf(query: string): [string, string][] {
	return [...new URLSearchParams(query)].filter(([name]) => name !== 'pagina');
}
