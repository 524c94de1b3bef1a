import { afterAll, beforeAll, expect, test } from 'vitest';
import { createSearchClient } from '../../cms/search/client.ts';
import { rebuildIndex } from '../../cms/search/rebuildIndex.ts';
import { createSearch } from '../../src/data/search.ts';
import { EMPTY_QUERY } from '../../src/data/search-query.ts';
import { evaluate } from './evaluate.ts';
import { EVALUATION_OFFERINGS } from './evaluation-offerings.ts';
import { startMeilisearch, type TestMeilisearch } from './meilisearch.ts';

let engine: TestMeilisearch;

beforeAll(async () => {
	engine = await startMeilisearch();
	async function* source() {
		yield EVALUATION_OFFERINGS;
	}
	await rebuildIndex({ client: createSearchClient(engine), source, countLive: async () => EVALUATION_OFFERINGS.length, stamp: 'evaluation' });
}, 60_000);
afterAll(async () => engine.stop());

test('what people type finds what a colleague would want to see, and little else', async () => {
	const { precision, recall, firstIsWanted, wrong } = await evaluate(createSearch(engine));
	expect({ wrong, isPrecise: precision >= 0.92, isComplete: recall >= 0.92, isFirst: firstIsWanted >= 0.94 }).toMatchObject({
		isPrecise: true,
		isComplete: true,
		isFirst: true,
	});
});

test.each([
	['les', 'blessures'],
	['kracht', 'ouders'],
	['rekenen', 'rekeninghouden'],
	['tekenen', 'rekencoordinator'],
	['groep', 'groei'],
])('a search for "%s" does not bring "%s" along', async (q, slug) => {
	expect(await slugsFor(q)).not.toContain(slug);
});

test('a question of more than ten words puts what fits best first', async () => {
	const q = 'Ik ben leerkracht in groep 3 en zoek een training over creatief schrijven van verhalen voor kinderen die niet graag schrijven';
	expect((await slugsFor(q))[0]).toBe('schrijven');
});

test('a long question counts its facets over the same offerings, whether or not one is chosen from', async () => {
	const q = 'toets student leraar lastig begin beter orde houd klas';
	const free = await createSearch(engine)({ ...EMPTY_QUERY, q });
	const chosen = await createSearch(engine)({ ...EMPTY_QUERY, q, values: { ...EMPTY_QUERY.values, aanbieder: ['aanbieder'], vorm: ['vorm'] } });
	if (!free.ok || !chosen.ok) throw new Error('Search is unavailable');
	expect(free.total).toBeGreaterThan(1);
	expect(chosen.total).toBe(free.total);
	expect(chosen.facets).toEqual(free.facets);
});

test.each(['!!!', '"', "' OR part >= 0", '\\', '-lezen', '😀', 'een', 'ِ'])('odd text %j is no error', async (q) => {
	expect((await createSearch(engine)({ ...EMPTY_QUERY, q })).ok).toBe(true);
});

async function slugsFor(q: string): Promise<string[]> {
	const result = await createSearch(engine)({ ...EMPTY_QUERY, q });
	if (!result.ok) throw new Error('Search is unavailable');
	return result.hits.map((hit) => hit.slug);
}
