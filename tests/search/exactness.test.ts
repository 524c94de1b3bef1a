import { afterAll, beforeAll, expect, test } from 'vitest';
import { createSearchClient } from '../../cms/search/client.ts';
import { rebuildIndex } from '../../cms/search/rebuildIndex.ts';
import { createSearch, type SearchResult } from '../../src/data/search.ts';
import { EMPTY_QUERY, PAGE_SIZE, type SearchQuery, SORTS } from '../../src/data/search-query.ts';
import {
	createRandom,
	FORMS,
	generateOfferings,
	MONTHS,
	PATHS,
	PRICES,
	PROVIDERS,
	pick,
	pickSome,
	type Random,
	REGIONS,
	ROLES,
	SECTORS,
	SUBJECTS,
	WORDS,
} from './generate-offerings.ts';
import { startMeilisearch, type TestMeilisearch } from './meilisearch.ts';
import { referenceSearch } from './reference.ts';

const QUERIES = 400;
const offerings = generateOfferings({ seed: 20_261_001, count: 350 });
let engine: TestMeilisearch;

beforeAll(async () => {
	engine = await startMeilisearch();
	async function* source() {
		for (let start = 0; start < offerings.length; start += 100) yield offerings.slice(start, start + 100);
	}
	await rebuildIndex({ client: createSearchClient(engine), source, countLive: async () => offerings.length, stamp: 'test' });
}, 60_000);
afterAll(async () => engine.stop());

test('totals, counts of every facet and the order agree with a slow reference on random queries', async () => {
	const random = createRandom(7);
	for (let round = 0; round < QUERIES; round += 1) {
		const query = randomQuery(random);
		const expected = referenceSearch({ offerings, query });
		const found = await search(query);
		expect({ query, total: found.total, facets: found.facets }).toEqual({ query, total: expected.total, facets: expected.facets });
		const page = found.hits.map((hit) => hit.slug);
		const from = (query.pagina - 1) * PAGE_SIZE;
		if (query.q === '' || query.sorteer !== 'relevantie') expect({ query, page }).toEqual({ query, page: expected.slugs.slice(from, from + PAGE_SIZE) });
	}
}, 120_000);

test('pages together hold every offering once, and a page beyond the last is empty', async () => {
	const first = await search(EMPTY_QUERY);
	expect(first.pageCount).toBe(Math.ceil(offerings.length / PAGE_SIZE));
	const slugs: string[] = [];
	for (let pagina = 1; pagina <= first.pageCount + 1; pagina += 1) slugs.push(...(await search({ ...EMPTY_QUERY, pagina })).hits.map((hit) => hit.slug));
	expect(slugs.toSorted()).toEqual(offerings.map((offering) => offering.slug));
});

test('an engine that can not be reached is a value, not an exception', async () => {
	const dead = createSearch({ url: 'http://127.0.0.1:1', key: 'x' });
	expect(await dead(EMPTY_QUERY)).toEqual({ ok: false, reason: 'unavailable' });
	const locked = createSearch({ url: engine.url, key: 'a wrong key' });
	expect(await locked(EMPTY_QUERY)).toEqual({ ok: false, reason: 'unavailable' });
});

async function search(query: SearchQuery): Promise<SearchResult> {
	const result = await createSearch(engine)(query);
	if (!result.ok) throw new Error('Search is unavailable');
	return result;
}

function randomQuery(random: Random): SearchQuery {
	const some = (from: readonly { slug: string }[]) =>
		random(3) > 0
			? []
			: pickSome({ random, from, least: 1, most: 2 })
					.map(({ slug }) => slug)
					.toSorted();
	const often = (from: readonly { slug: string }[]) =>
		random(2) > 0
			? []
			: pickSome({ random, from, least: 1, most: 3 })
					.map(({ slug }) => slug)
					.toSorted();
	const rarely = (from: readonly { slug: string }[]) =>
		random(6) > 0
			? []
			: pickSome({ random, from, least: 1, most: 2 })
					.map(({ slug }) => slug)
					.toSorted();
	const asTerms = (slugs: string[]) => slugs.map((slug) => ({ slug }));
	return {
		q: random(3) > 0 ? '' : pickSome({ random, from: WORDS, least: 1, most: 2 }).join(' '),
		values: {
			sector: some(SECTORS),
			vak: rarely(SUBJECTS),
			vorm: rarely(FORMS),
			modaliteit: often(asTerms(['op-locatie', 'online', 'hybride', 'zelfstudie'])),
			rol: rarely(ROLES),
			pad: rarely(PATHS),
			regio: often(REGIONS),
			aanbieder: rarely(PROVIDERS),
			erkenning: some(asTerms(['erkend', 'voorwaardelijk', 'geen'])),
		},
		prijs: random(2) ? null : randomRange({ random, least: pick({ random, from: PRICES }), most: pick({ random, from: PRICES }) }),
		uren: random(4) ? null : randomRange({ random, least: random(20), most: random(40) }),
		start: random(2) ? null : pick({ random, from: ['2025-01', ...MONTHS, '2026-12', '2030-01'] }),
		sorteer: pick({ random, from: SORTS }),
		pagina: random(5) ? 1 : 2,
	};
}

function randomRange({ random, least, most }: { random: Random; least: number; most: number }) {
	const [min, max] = [Math.min(least, most), Math.max(least, most)];
	return { min: random(3) ? min : null, max: random(3) ? max : null };
}
