import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/build/build.ts';
import { createRandom } from '../search/generate-offerings.ts';
import type { BenchStack } from './benchStack.ts';
import type { Figure } from './figures.ts';
import { processorMs } from './processes.ts';
import { requireOk } from './request.ts';
import { median, percentile } from './statistics.ts';
import { throughput } from './throughput.ts';

const ROUNDS = 15;
const CONNECTIONS = 8;
const SECONDS = 1;
const WARM_UP = 30;
const PAGES = 300;

/** A page from the cache against a static file of the same size, in short turns, so that both see the same machine; both answered by the same process. */
export async function measureCachedPage(stack: BenchStack): Promise<Figure[]> {
	const page = `${stack.parts.siteUrl}${addressOf(1)}`;
	const { body } = await requireOk({ url: page });
	const name = `bench-${process.pid}.html`;
	const file = join(root, 'dist', 'client', name);
	writeFileSync(file, body);
	try {
		const cached: number[] = [];
		const fixed: number[] = [];
		for (let round = 0; round < ROUNDS; round += 1) {
			cached.push(await throughput({ url: page, connections: CONNECTIONS, seconds: SECONDS }));
			fixed.push(await throughput({ url: `${stack.parts.siteUrl}/${name}`, connections: CONNECTIONS, seconds: SECONDS }));
		}
		return [
			{
				name: 'cached page ÷ static file, throughput',
				value: median(cached.map((rate, round) => rate / (fixed[round] ?? Number.NaN))),
				unit: '×',
				aim: { least: 0.6 },
			},
			{ name: 'cached page: throughput', value: median(cached), unit: '/s' },
			{ name: 'static file: throughput', value: median(fixed), unit: '/s' },
			{ name: 'cached page: size', value: body.length / 1024, unit: 'KB' },
		];
	} finally {
		rmSync(file, { force: true });
	}
}

/** Pages of offerings that nobody has asked for yet, one after another. */
export async function measureUncachedPage(stack: BenchStack): Promise<Figure[]> {
	const random = createRandom(5);
	// The example offerings come on top of those that are generated; number 1 is the cached one.
	const numbers = new Set<number>();
	while (numbers.size < WARM_UP + PAGES) numbers.add(2 + random(stack.offerings - 50));
	const times: number[] = [];
	const processor = (name: string) => processorMs(stack.children.get(name)?.pid());
	const before = { site: processor('site'), cms: processor('cms') };
	for (const number of numbers) times.push((await requireOk({ url: `${stack.parts.siteUrl}${addressOf(number)}` })).ms);
	const warm = times.slice(WARM_UP);
	return [
		{ name: 'uncached page: p95', value: percentile(warm, 0.95), unit: 'ms', aim: { most: 60 } },
		{ name: 'uncached page: p50', value: median(warm), unit: 'ms' },
		{ name: 'uncached page: processor time of the site, each', value: (processor('site') - before.site) / times.length, unit: 'ms' },
		{ name: 'uncached page: processor time of the cms, each', value: (processor('cms') - before.cms) / times.length, unit: 'ms' },
	];
}

function addressOf(number: number): string {
	return `/aanbod/aanbod-${String(number).padStart(5, '0')}`;
}
