/**
 * `npm run bench`: what the parts do in how much time, on really running servers, at 10,000 offerings and 30,000 editions.
 *
 *     npm run bench -- --check                      exits with 1 when an aim is missed
 *     npm run bench -- --only reindex               one measurement
 *     npm run bench -- --sizes 1000,10000,30000     how cost grows; aims are judged at 10,000
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { root } from '../../scripts/build/build.ts';
import { type BenchStack, startBenchStack } from './benchStack.ts';
import { type Figure, growthOf, isMet, tableOf } from './figures.ts';
import { measureDesk } from './measureDesk.ts';
import { measureImport } from './measureImport.ts';
import { measureCachedPage, measureUncachedPage } from './measurePages.ts';
import { measureMemory, measureReindex, measureSecondStart } from './measureParts.ts';
import { measurePublishing } from './measurePublishing.ts';
import { measureQuality } from './measureQuality.ts';
import { measureSearchLoad, measureSearchRatio } from './measureSearch.ts';
import { measureVisits } from './measureVisits.ts';

const JUDGED_SIZE = 10_000;
/** In this order: memory is looked at after the load, and the index is rebuilt before anybody searches in it. */
const MEASUREMENTS = {
	reindex: measureReindex,
	ratio: measureSearchRatio,
	load: measureSearchLoad,
	cached: measureCachedPage,
	uncached: measureUncachedPage,
	visits: measureVisits,
	publish: measurePublishing,
	desk: measureDesk,
	import: measureImport,
	quality: measureQuality,
	memory: measureMemory,
} as const satisfies Record<string, (stack: BenchStack) => Promise<Figure[]>>;
const LAST = 'start';

const { values } = parseArgs({
	options: {
		check: { type: 'boolean', default: false },
		only: { type: 'string' },
		sizes: { type: 'string', default: String(JUDGED_SIZE) },
	},
});
const only = z
	.enum([...Object.keys(MEASUREMENTS), LAST])
	.optional()
	.parse(values.only);
const sizes = z.array(z.coerce.number().int().min(500)).parse(values.sizes.split(','));
const say = (message: string) => console.log(`${new Date().toISOString().slice(11, 19)}  ${message}`);

const results: { offerings: number; figures: Figure[] }[] = [];
for (const offerings of sizes) results.push({ offerings, figures: await measureAt(offerings) });
const missed = results.filter(({ offerings }) => offerings === JUDGED_SIZE).flatMap(({ figures }) => figures.filter((figure) => !isMet(figure)));
writeResult();
if (results.length > 1) console.log(`\n${growthOf(results)}`);
if (missed.length > 0) console.log(`\nMissed: ${missed.map(({ name }) => name).join('; ')}`);
process.exit(values.check && missed.length > 0 ? 1 : 0);

async function measureAt(offerings: number): Promise<Figure[]> {
	const stack = await startBenchStack({ offerings, say });
	const figures: Figure[] = [];
	try {
		for (const [name, measure] of Object.entries(MEASUREMENTS)) {
			if (only && only !== name) continue;
			say(`${offerings} offerings: ${name} …`);
			figures.push(...(await measure(stack)));
		}
	} finally {
		await stack.stop();
	}
	if (!only || only === LAST) figures.push(...(await measureSecondStart(stack)));
	console.log(`\n${tableOf(figures)}\n`);
	return figures;
}

function writeResult(): void {
	const folder = join(root, '.cache', 'bench');
	mkdirSync(folder, { recursive: true });
	const machine = { cores: cpus().length, model: cpus()[0]?.model, load: loadavg() };
	const judged = results.map(({ offerings, figures }) => ({ offerings, figures: figures.map((figure) => ({ ...figure, isMet: isMet(figure) })) }));
	writeFileSync(join(folder, 'result.json'), JSON.stringify({ measuredAt: new Date().toISOString(), machine, results: judged }, null, '\t'));
}
