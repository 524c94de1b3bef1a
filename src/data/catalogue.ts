import { env } from '../env.ts';
import { CmsUnavailable, cms } from './cms.ts';
import { BARE_FRAME } from './route.ts';
import type { OfferingCard, SiteFrame, Vocabulary } from './schemas.ts';
import { createSearch } from './search.ts';
import type { SearchAnswer } from './search-answer.ts';
import { type SearchQuery, toSearchParams, withPage } from './search-query.ts';
import { type KnownValues, parseSearchQuery } from './search-query-parse.ts';
import { recentVocabulary } from './vocabulary.ts';

/** What `/aanbod` shows. Without search there is the CMS's own list to leaf through; without the CMS there is nothing. */
export type Catalogue =
	| { kind: 'results'; answer: SearchAnswer; vocabulary: Vocabulary; frame: SiteFrame }
	| { kind: 'browse'; offerings: OfferingCard[]; total: number; page: number; pageCount: number; frame: SiteFrame }
	| { kind: 'beyond'; lastPage: string; frame: SiteFrame }
	| { kind: 'unavailable'; frame: SiteFrame };

export type SearchOutcome =
	| { kind: 'results'; answer: SearchAnswer }
	| { kind: 'beyond'; query: SearchQuery; pageCount: number }
	| { kind: 'down'; query: SearchQuery };

const search = createSearch({ url: env.MEILI_URL, key: env.MEILI_KEY, timeoutInMs: 1200 });

/** Everything `/aanbod` needs, for the query string of an address. */
export async function openCatalogue(params: URLSearchParams): Promise<Catalogue> {
	try {
		const [vocabulary, frame] = await Promise.all([recentVocabulary(), cms.getFrame()]);
		const outcome = await searchCatalogue({ params, vocabulary });
		if (outcome.kind === 'results') return { ...outcome, vocabulary, frame };
		if (outcome.kind === 'down') return { ...(await browse(outcome.query)), frame };
		return { kind: 'beyond', lastPage: pathOf(withPage({ query: outcome.query, page: outcome.pageCount })), frame };
	} catch (error) {
		if (!(error instanceof CmsUnavailable)) throw error;
		return { kind: 'unavailable', frame: BARE_FRAME };
	}
}

/** The answer of `/zoek.json`, which goes on while the CMS is away. */
export async function openSearch(params: URLSearchParams): Promise<SearchOutcome> {
	const vocabulary = await recentVocabulary().catch((error: unknown) => {
		if (!(error instanceof CmsUnavailable)) throw error;
		return null;
	});
	return searchCatalogue({ params, vocabulary });
}

async function searchCatalogue({ params, vocabulary }: { params: URLSearchParams; vocabulary: Vocabulary | null }): Promise<SearchOutcome> {
	const { query, notes } = parseSearchQuery({ params, known: vocabulary ? knownValues(vocabulary) : {} });
	const result = await search(query);
	if (!result.ok) return { kind: 'down', query };
	if (query.pagina > result.pageCount) return { kind: 'beyond', query, pageCount: result.pageCount };
	const { total, hits, facets, took, pageCount } = result;
	return { kind: 'results', answer: { query: toSearchParams(query).toString(), total, hits, facets, took, page: query.pagina, pageCount, notes } };
}

async function browse(query: SearchQuery) {
	const { offerings, total, page, pageCount } = await cms.browseOfferings(query.pagina);
	if (query.pagina > Math.max(1, pageCount)) return { kind: 'beyond', lastPage: pathOf(withPage({ query, page: Math.max(1, pageCount) })) } as const;
	return { kind: 'browse', offerings, total, page, pageCount } as const;
}

function knownValues(vocabulary: Vocabulary): KnownValues {
	const slugs = (terms: readonly { slug: string }[]) => new Set(terms.map((term) => term.slug));
	return {
		sector: slugs(vocabulary.sectors),
		vak: slugs(vocabulary.subjects),
		vorm: slugs(vocabulary.forms),
		rol: slugs(vocabulary.roles),
		pad: slugs(vocabulary.paths),
		regio: slugs(vocabulary.regions),
		aanbieder: slugs(vocabulary.providers),
	};
}

function pathOf(query: SearchQuery): string {
	const text = toSearchParams(query).toString();
	return text ? `/aanbod?${text}` : '/aanbod';
}
