import { ALL_MODALITIES, modalitySetOf } from '../../cms/domain/search/modality-sets.ts';
import { ABOVE_ALL_PRICES, BELOW_ALL_PRICES } from '../../cms/domain/search/price-spans.ts';
import { ANYWHERE, slotRange } from '../../cms/domain/search/slots.ts';
import { MODALITIES, type Modality, RECOGNITION_LABELS } from '../../cms/domain/shared/terms.ts';
import { FACET_PARAMETERS, type FacetParameter, type SearchQuery } from './search-query.ts';

/** Facets that are the same for all runs of an offering; the attribute bears the parameter's name. */
export const OFFERING_FACETS = FACET_PARAMETERS.filter((parameter) => parameter !== 'regio' && parameter !== 'modaliteit');

/** Parts of the filter to leave out or set, to count a facet without its own filter. */
export type Deviation = { without?: FacetParameter; modalitySet?: number };

/** The number of the set of modalities that a visitor chose; all of them when none is. */
export function chosenModalities(query: SearchQuery): number {
	return modalitySetOf(query.values.modaliteit.flatMap((slug) => MODALITIES.filter((term) => term.slug === slug).map((term): Modality => term.code)));
}

/** A query's filter as Meilisearch takes it: the inner lists are joined by OR, the outer one by AND. Exactly one document per offering can pass. */
export function filterOf({ query, deviation }: { query: SearchQuery; deviation: Deviation }): (string | string[])[] {
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
