import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildStale, root } from '../../scripts/build/build.ts';
import { readSettings, type Settings } from '../../scripts/start/settings.ts';
import { type Stack, startStack } from '../../scripts/start/stack.ts';
import { vocabularySchema } from '../../src/data/schemas.ts';
import { BULK_VERSION, fillCatalogue } from '../fixtures/bulkCatalogue.ts';
import { type Known, knownValues } from './queries.ts';
import { reindex } from './reindex.ts';
import { requireOk } from './request.ts';

/** The moment at which the running parts live. */
export const BENCH_NOW = '2026-11-20T09:00:00.000Z';
const SEED = 2026;
/** What the stored documents follow from: another shape or other sentences make another data folder. */
const MADE_FROM = ['content/**/*.yaml', 'cms/collections/**/*.ts', 'cms/seed/*.ts', 'tests/fixtures/bulkCatalogue.ts'];

export type BenchStack = Stack & { settings: Settings; offerings: number; known: Known };

/** All parts as `npm start` runs them on a data folder of their own with this many offerings; the folder is kept for a next run. */
export async function startBenchStack({ offerings, say }: { offerings: number; say: (message: string) => void }): Promise<BenchStack> {
	const settings = settingsOf(offerings);
	const isLoaded = existsSync(loadedMark(settings));
	if (!isLoaded) rmSync(settings.DATA_DIR, { recursive: true, force: true });
	const fresh = isLoaded ? settings : settingsOf(offerings);
	const stack = await startStack({ settings: fresh, isDevelopment: false, say: () => {}, build: () => buildStale(say) });
	try {
		if (!isLoaded) await load({ stack, settings: fresh, offerings, say });
		const headers = { 'x-napl-key': fresh.SITE_KEY };
		const { body } = await requireOk({ url: `${stack.parts.cmsUrl}/api/vocabulary/overview`, headers });
		return { ...stack, settings: fresh, offerings, known: knownValues(vocabularySchema.parse(JSON.parse(body.toString()))) };
	} catch (error) {
		await stack.stop();
		throw error;
	}
}

/** The environment under which a command finds the same data folder. */
export function environmentOf(settings: Settings): Record<string, string> {
	return { NAPL_NOW: BENCH_NOW, DATA_DIR: settings.DATA_DIR, ...(settings.MONGOD_BINARY ? { MONGOD_BINARY: settings.MONGOD_BINARY } : {}) };
}

async function load({
	stack,
	settings,
	offerings,
	say,
}: {
	stack: Stack;
	settings: Settings;
	offerings: number;
	say: (message: string) => void;
}): Promise<void> {
	say(`Filling the database with ${offerings} offerings …`);
	await fillCatalogue({ mongoUrl: stack.parts.mongoUrl, count: offerings, seed: SEED, today: new Date(BENCH_NOW) });
	say('Building the search index …');
	await reindex(environmentOf(settings));
	writeFileSync(loadedMark(settings), BENCH_NOW);
}

function settingsOf(offerings: number): Settings {
	const { MONGOD_BINARY } = process.env;
	const DATA_DIR = join(root, '.cache', 'bench', `${fingerprint()}-${offerings}`);
	return readSettings({ NODE_ENV: 'production', NAPL_NOW: BENCH_NOW, PORT: '0', DATA_DIR, ...(MONGOD_BINARY ? { MONGOD_BINARY } : {}) });
}

function loadedMark(settings: Settings): string {
	return join(settings.DATA_DIR, 'loaded');
}

function fingerprint(): string {
	const hash = createHash('sha256').update(`${BULK_VERSION}`);
	for (const file of MADE_FROM.flatMap((pattern) => globSync(pattern, { cwd: root }).toSorted())) hash.update(file).update(readFileSync(join(root, file)));
	return hash.digest('hex').slice(0, 12);
}
