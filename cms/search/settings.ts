import type { Settings } from 'meilisearch';
import { WORD_FIELDS } from '../domain/search/search-document.ts';

/** More than any number of offerings: totals and pages are exact up to here. */
const MAX_TOTAL_HITS = 200_000;
/** More than places × months, and more than providers. */
const MAX_FACET_VALUES = 50_000;

/**
 * The settings of the index, all of them. A change takes a `reindex`.
 *
 * The published order of results: what is asked for (`sort`), then how well the words match,
 * then recognised before not recognised, then who starts first, then the slug so that the order never wavers.
 * Nothing here knows who paid what (domain rule 13: no paid placement).
 */
export const INDEX_SETTINGS = {
	searchableAttributes: [...WORD_FIELDS],
	displayedAttributes: ['*'],
	filterableAttributes: [
		equality(['id', 'offering', 'sector', 'vak', 'vorm', 'rol', 'pad', 'aanbieder', 'erkenning', 'modalities', 'modalitySlots', 'regions.*']),
		comparison(['part', 'hours', 'priceLowest', 'priceHighest', 'priceCheaper', 'priceDearer', 'slots.*']),
	],
	sortableAttributes: ['nextStart', 'priceInCents', 'hours', 'slug', 'recognitionRank'],
	rankingRules: ['sort', 'words', 'typo', 'proximity', 'attribute', 'exactness', 'recognitionRank:desc', 'nextStart:asc', 'slug:asc'],
	// Words are matched within an attribute, not by their distance: half the time to index (decision 0003).
	proximityPrecision: 'byAttribute',
	pagination: { maxTotalHits: MAX_TOTAL_HITS },
	faceting: { maxValuesPerFacet: MAX_FACET_VALUES },
	facetSearch: false,
	typoTolerance: { minWordSizeForTypos: { oneTypo: 5, twoTypos: 10 }, disableOnNumbers: true },
	localizedAttributes: [{ attributePatterns: ['*'], locales: ['nld'] }],
	// Stop words, word forms and compounds are dealt with before the text gets here (decision 0004).
	stopWords: [],
	synonyms: {},
} satisfies Settings;

function equality(attributePatterns: string[]) {
	return { attributePatterns, features: { facetSearch: false, filter: { equality: true, comparison: false } } };
}

function comparison(attributePatterns: string[]) {
	return { attributePatterns, features: { facetSearch: false, filter: { equality: true, comparison: true } } };
}
