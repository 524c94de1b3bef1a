import { z } from 'zod';
import { type SearchCard, searchCardSchema } from '../../cms/domain/search/search-document.ts';
import { countPlaces } from '../../cms/domain/search/slots.ts';
import { queryWords, withoutFirstWord } from '../../cms/domain/search/words/query-words.ts';
import { MODALITIES, RECOGNITION_LABELS, termOf } from '../../cms/domain/shared/terms.ts';
import { postJson } from './post-json.ts';
import type { OfferingCard } from './schemas.ts';
import { type FacetSource, type PlannedQuery, planSearch } from './search-plan.ts';
import { FACET_PARAMETERS, type FacetParameter, PAGE_SIZE, type SearchQuery } from './search-query.ts';

/** Offerings per slug; a slug that is left out has none. */
export type FacetCounts = Record<FacetParameter, Record<string, number>>;

export type SearchResult = {
	ok: true;
	/** Exact. */
	total: number;
	hits: OfferingCard[];
	facets: FacetCounts;
	/** Milliseconds, as this process saw it. */
	took: number;
	/** At least 1. A page beyond it does not exist. */
	pageCount: number;
};
export type SearchFailure = { ok: false; reason: 'unavailable' };
export type Search = (query: SearchQuery) => Promise<SearchResult | SearchFailure>;

export type SearchOptions = { url: string; key: string; timeoutInMs?: number };

const TIMEOUT_IN_MS = 2000;
const MOST_ATTEMPTS = 4;

const answerSchema = z.object({
	results: z.array(
		z.object({
			totalHits: z.number().int(),
			hits: z.array(z.unknown()),
			facetDistribution: z.record(z.string(), z.record(z.string(), z.number().int())).optional(),
		}),
	),
});
type Answer = z.infer<typeof answerSchema>['results'][number];

/**
 * The catalogue's search against one Meilisearch. An engine that is down, slow or answers oddly is the value
 * `{ ok: false, reason: 'unavailable' }`, so that the page can offer browsing instead.
 *
 * Example: `const search = createSearch({ url: env.MEILI_URL, key: env.MEILI_KEY });`
 */
export function createSearch(options: SearchOptions): Search {
	return async (query) => {
		const begin = performance.now();
		const found = await askUntilFound({ ...options, query });
		const [main] = found?.answers ?? [];
		const cards = z.array(searchCardSchema).safeParse(main?.hits);
		if (!found || !main || !cards.success) return { ok: false, reason: 'unavailable' };
		return {
			ok: true,
			total: main.totalHits,
			hits: cards.data.map(toOfferingCard),
			facets: countFacets({ query, ...found }),
			took: Math.round(performance.now() - begin),
			pageCount: Math.max(1, Math.ceil(main.totalHits / PAGE_SIZE)),
		};
	};
}

type Found = { plan: PlannedQuery[]; answers: Answer[] };

/** Of a long text the first word is required: when nothing has it, the next one is tried, a few times. */
async function askUntilFound({ query, ...options }: SearchOptions & { query: SearchQuery }): Promise<Found | null> {
	let words = queryWords(query.q);
	for (let attempt = 1; ; attempt += 1) {
		const plan = planSearch({ query, words });
		const answers = await ask({ ...options, plan });
		const next = withoutFirstWord(words);
		if (answers?.[0]?.totalHits !== 0 || !next || attempt === MOST_ATTEMPTS) return answers && { plan, answers };
		words = next;
	}
}

async function ask({ url, key, timeoutInMs = TIMEOUT_IN_MS, plan }: SearchOptions & { plan: readonly PlannedQuery[] }): Promise<Answer[] | null> {
	try {
		const answer = answerSchema.safeParse(
			await postJson({
				url: new URL(`${url}/multi-search`),
				headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
				body: JSON.stringify({ queries: plan.map((planned) => planned.request) }),
				timeoutInMs,
			}),
		);
		return answer.success && answer.data.results.length === plan.length ? answer.data.results : null;
	} catch {
		// Refused, timed out or cut off: all the same to the visitor.
		return null;
	}
}

function toOfferingCard(card: SearchCard): OfferingCard {
	const { slug, label } = termOf(MODALITIES, card.modality);
	return { ...card, url: `/aanbod/${card.slug}`, modality: { slug, label } };
}

function countFacets({ query, plan, answers }: { query: SearchQuery; plan: readonly PlannedQuery[]; answers: readonly Answer[] }): FacetCounts {
	const facets: FacetCounts = { sector: {}, vak: {}, vorm: {}, modaliteit: {}, rol: {}, pad: {}, regio: {}, aanbieder: {}, erkenning: {} };
	for (const [position, { sources }] of plan.entries()) {
		const answer = answers[position];
		for (const source of answer ? sources : []) Object.assign(facets[source.parameter], readSource({ query, source, answer }));
	}
	for (const parameter of FACET_PARAMETERS) facets[parameter] = toSlugs({ parameter, counts: facets[parameter] });
	return facets;
}

function readSource({ query, source, answer }: { query: SearchQuery; source: FacetSource; answer: Answer | undefined }): Record<string, number> {
	if (source.holds === 'total') return { [source.value]: answer?.totalHits ?? 0 };
	const distribution = answer?.facetDistribution?.[source.attribute] ?? {};
	return source.holds === 'slots' ? countPlaces({ distribution, fromMonth: query.start ?? '' }) : distribution;
}

/** Codes of the closed lists become slugs; values without offerings are left out. */
function toSlugs({ parameter, counts }: { parameter: FacetParameter; counts: Record<string, number> }): Record<string, number> {
	const terms = parameter === 'modaliteit' ? MODALITIES : parameter === 'erkenning' ? RECOGNITION_LABELS : [];
	return Object.fromEntries(
		Object.entries(counts)
			.filter(([, count]) => count > 0)
			.map(([value, count]) => [terms.find((term) => term.code === value)?.slug ?? value, count]),
	);
}
