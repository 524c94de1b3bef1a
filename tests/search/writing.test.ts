import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { LIVE_INDEX } from '../../cms/domain/search/search-document.ts';
import type { SearchableOffering } from '../../cms/domain/search/searchable-offering.ts';
import { createSearchClient } from '../../cms/search/client.ts';
import { listIndexedOfferings } from '../../cms/search/listIndexedOfferings.ts';
import { rebuildIndex } from '../../cms/search/rebuildIndex.ts';
import { removeOfferings, upsertOfferings } from '../../cms/search/writeOfferings.ts';
import { createSearch } from '../../src/data/search.ts';
import { EMPTY_QUERY } from '../../src/data/search-query.ts';
import { generateOfferings } from './generate-offerings.ts';
import { startMeilisearch, type TestMeilisearch } from './meilisearch.ts';

let engine: TestMeilisearch;
let client: ReturnType<typeof createSearchClient>;
/** What is live, as a database would hold it. */
let live: Map<string, SearchableOffering>;

beforeAll(async () => {
	engine = await startMeilisearch();
	client = createSearchClient(engine);
}, 60_000);
afterAll(async () => engine.stop());
beforeEach(async () => {
	live = new Map(generateOfferings({ seed: 3, count: 200 }).map((offering) => [offering.id, offering]));
	await rebuildIndex({ client, source, countLive, stamp: 'fresh' });
});

test('an offering is found after it is written and gone after it is removed, and so are all its price spans', async () => {
	const [offering] = live.values();
	if (!offering) throw new Error('No offerings');
	const manyPrices = { ...offering, editions: [100, 200, 300].map((cents) => edition({ priceInCents: cents })) };
	await upsertOfferings({ client, indexNames: [LIVE_INDEX], offerings: [manyPrices] });
	expect(await documentsOf(offering.id)).toBe(6);
	await upsertOfferings({
		client,
		indexNames: [LIVE_INDEX],
		offerings: [{ ...manyPrices, editions: [edition({ priceInCents: 100 })], title: 'Pianostemmen' }],
	});
	expect(await documentsOf(offering.id)).toBe(1);
	expect(await slugsFor('pianostemmen')).toEqual([offering.slug]);
	await removeOfferings({ client, indexNames: [LIVE_INDEX, 'offerings-building-gone'], offeringIds: [offering.id] });
	expect(await documentsOf(offering.id)).toBe(0);
	expect(await slugsFor('pianostemmen')).toEqual([]);
});

test('a write that the engine refuses is thrown, so that a job tries again', async () => {
	const [offering] = live.values();
	if (!offering) throw new Error('No offerings');
	await expect(upsertOfferings({ client, indexNames: [LIVE_INDEX], offerings: [{ ...offering, id: 'no spaces allowed' }] })).rejects.toThrow(
		/invalid_document_id|identifier/i,
	);
});

test('publishing and withdrawing go on during a rebuild, reach both indexes and survive the swap', async () => {
	let building: string | null = null;
	const targets = () => [LIVE_INDEX, ...(building === null ? [] : [building])];
	const publish = async (offering: SearchableOffering) => {
		live.set(offering.id, offering);
		await upsertOfferings({ client, indexNames: targets(), offerings: [offering] });
	};
	const withdraw = async (id: string) => {
		live.delete(id);
		await removeOfferings({ client, indexNames: targets(), offeringIds: [id] });
	};
	const totals: number[] = [];
	await rebuildIndex({
		client,
		stamp: 'busy',
		countLive,
		// Each chunk is read, and then the world changes before it is written: renamed, withdrawn and new offerings.
		source: async function* () {
			for await (const chunk of source()) {
				const [renamed, withdrawn] = chunk;
				if (!renamed || !withdrawn) throw new Error('A chunk is too small');
				await publish({ ...renamed, title: 'Hernoemd' });
				await withdraw(withdrawn.id);
				await publish({ ...renamed, id: `new-${renamed.id}`, slug: `nieuw-${renamed.slug}`, title: 'Hernoemd' });
				yield chunk;
				totals.push((await slugsFor('')).length);
			}
		},
		onStarted: async ({ indexName }) => {
			building = indexName;
		},
		onChunkWritten: async ({ indexName, offerings }) => {
			for (const written of offerings) {
				const now = live.get(written.id);
				if (!now) await removeOfferings({ client, indexNames: [indexName], offeringIds: [written.id] });
				else if (now !== written) await upsertOfferings({ client, indexNames: [indexName], offerings: [now] });
			}
		},
		onEnded: async () => {
			building = null;
		},
	});
	expect(totals.every((total) => total > 0)).toBe(true);
	expect(await indexedIds()).toEqual([...live.keys()].toSorted());
	expect((await slugsFor('hernoemd')).length).toBe(8);
	expect((await client.getRawIndexes({ limit: 100 })).results.map(({ uid }) => uid)).toEqual([LIVE_INDEX]);
}, 60_000);

test('a rebuild with the wrong count does not replace the live index, and the next one clears up', async () => {
	await client.createIndex('offerings-building-broken').waitTask();
	await expect(rebuildIndex({ client, stamp: 'short', source, countLive: async () => live.size + 1 })).rejects.toThrow(/not swapped/);
	expect(await indexedIds()).toEqual([...live.keys()].toSorted());
	expect((await client.getRawIndexes({ limit: 100 })).results.map(({ uid }) => uid)).toEqual([LIVE_INDEX]);
}, 30_000);

test('a rebuild while somebody publishes all the time ends: each look finds others out of step; the same one twice is a fault', async () => {
	const building = (stamp: string, outOfStep: (look: number) => string[]) => {
		let looks = 0;
		const onCountsDiffer = async () => {
			looks += 1;
			return outOfStep(looks);
		};
		return rebuildIndex({ client, stamp, source, countLive: async () => live.size + 1, onCountsDiffer });
	};
	await expect(building('busy', (look) => [`new-${look}`])).resolves.toMatchObject({ offerings: live.size });
	await expect(building('stuck', (look) => ['lost', `new-${look}`])).rejects.toThrow(/not swapped/);
	expect(await indexedIds()).toEqual([...live.keys()].toSorted());
}, 60_000);

test('a chunk that fails breaks the rebuild off, and the live index stays', async () => {
	const onChunkWritten = async () => {
		throw new Error('The database went away');
	};
	await expect(rebuildIndex({ client, stamp: 'failing', source: slowSource, countLive, onChunkWritten })).rejects.toThrow('The database went away');
	expect(await indexedIds()).toEqual([...live.keys()].toSorted());
});

async function* slowSource() {
	for await (const chunk of source()) {
		yield chunk;
		await new Promise((resolve) => setTimeout(resolve, 500));
	}
}

async function* source() {
	const all = [...live.values()];
	for (let start = 0; start < all.length; start += 50) yield all.slice(start, start + 50);
}

async function countLive(): Promise<number> {
	return live.size;
}

async function documentsOf(id: string): Promise<number> {
	return (await client.index(LIVE_INDEX).getDocuments({ filter: `offering = "${id}"`, limit: 100 })).total;
}

async function indexedIds(): Promise<string[]> {
	const ids: string[] = [];
	for await (const rows of listIndexedOfferings({ client, indexName: LIVE_INDEX })) ids.push(...rows.map((row) => row.offering));
	return ids.toSorted();
}

async function slugsFor(q: string): Promise<string[]> {
	const result = await createSearch(engine)({ ...EMPTY_QUERY, q });
	if (!result.ok) throw new Error('Search is unavailable');
	return result.hits.map((hit) => hit.slug);
}

function edition({ priceInCents }: { priceInCents: number }) {
	return { isOpen: true, startDate: '2027-01-15', modality: null, priceInCents, regions: [], place: null };
}
