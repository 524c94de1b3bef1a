import { buildMultiSearch } from '../../src/data/search-plan.ts';
import { type SearchQuery, toSearchUrl } from '../../src/data/search-query.ts';
import type { BenchStack } from './benchStack.ts';
import type { Figure } from './figures.ts';
import { openLoop } from './openLoop.ts';
import { processorMs } from './processes.ts';
import { makeQueries } from './queries.ts';
import { type Ask, requireOk, timedRequest } from './request.ts';
import { median, percentile } from './statistics.ts';

const SEED = 11;
const MIX = 60;
const ROUNDS = 7;

/** `/zoek.json` against the same questions put to Meilisearch itself, one after another and in turns, so that both see the same machine. */
export async function measureSearchRatio(stack: BenchStack): Promise<Figure[]> {
	const queries = await queriesWithHits(stack);
	const times = queries.map(() => ({ engine: [] as number[], site: [] as number[], door: [] as number[] }));
	for (let round = 0; round <= ROUNDS; round += 1) {
		for (const [index, query] of queries.entries()) {
			const asks = { engine: engineAsk({ stack, query }), site: siteAsk(stack.parts.siteUrl, query), door: siteAsk(stack.url, query) };
			for (const part of round % 2 === 0 ? (['engine', 'site', 'door'] as const) : (['door', 'site', 'engine'] as const)) {
				const { ms } = await requireOk(asks[part]);
				// The first round warms up.
				if (round > 0) times[index]?.[part].push(ms);
			}
		}
	}
	const engine = times.map((own) => median(own.engine));
	const site = times.map((own) => median(own.site));
	const door = times.map((own) => median(own.door));
	const ratioTo = (values: number[]) => median(values.map((value, index) => value / (engine[index] ?? Number.NaN)));
	return [
		{ name: 'search: site ÷ Meilisearch, median', value: ratioTo(site), unit: '×', aim: { most: 1.3 } },
		{ name: 'search: front door ÷ Meilisearch, median', value: ratioTo(door), unit: '×' },
		{ name: 'search: Meilisearch alone, median', value: median(engine), unit: 'ms' },
		{ name: 'search: site, median', value: median(site), unit: 'ms' },
	];
}

/** Searches that come in at 50 a second for half a minute, whether or not earlier ones have been answered. */
export async function measureSearchLoad(stack: BenchStack): Promise<Figure[]> {
	const queries = makeQueries({ seed: SEED + 1, count: 500, known: stack.known });
	let failures = 0;
	const processor = () => ({ site: processorMs(stack.children.get('site')?.pid()), engine: processorMs(stack.children.get('meilisearch')?.pid()) });
	const before = processor();
	const times = await openLoop({
		perSecond: 50,
		seconds: 30,
		action: async (index) => {
			const query = queries[index % queries.length];
			if (query && (await timedRequest(siteAsk(stack.parts.siteUrl, query))).status !== 200) failures += 1;
		},
	});
	const after = processor();
	return [
		{ name: 'search at 50/s: p95', value: percentile(times, 0.95), unit: 'ms', aim: { most: 50 } },
		{ name: 'search at 50/s: p50', value: median(times), unit: 'ms' },
		{ name: 'search at 50/s: p99', value: percentile(times, 0.99), unit: 'ms' },
		{ name: 'search at 50/s: processor time of the site, each', value: (after.site - before.site) / times.length, unit: 'ms' },
		{ name: 'search at 50/s: processor time of the engine, each', value: (after.engine - before.engine) / times.length, unit: 'ms' },
		{ name: 'search at 50/s: failures', value: failures, unit: '', aim: { most: 0 } },
	];
}

/** A search without a hit is asked again with fewer words; it is no longer the same question to both. */
async function queriesWithHits(stack: BenchStack): Promise<SearchQuery[]> {
	const found: SearchQuery[] = [];
	for (const query of makeQueries({ seed: SEED, count: 4 * MIX, known: stack.known })) {
		if (found.length === MIX) break;
		const { body } = await requireOk(siteAsk(stack.parts.siteUrl, query));
		if (JSON.parse(body.toString()).total > 0) found.push(query);
	}
	return found;
}

function siteAsk(origin: string, query: SearchQuery): Ask {
	return { url: `${origin}${toSearchUrl({ query, path: '/zoek.json' })}` };
}

function engineAsk({ stack, query }: { stack: BenchStack; query: SearchQuery }): Ask {
	return {
		url: `${stack.parts.meiliUrl}/multi-search`,
		method: 'POST',
		headers: { 'content-type': 'application/json', authorization: `Bearer ${stack.parts.meiliKey}` },
		body: JSON.stringify(buildMultiSearch(query)),
	};
}
