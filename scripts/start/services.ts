import { join } from 'node:path';
import { z } from 'zod';
import type { ChildSpec } from './child.ts';
import { prepareMeilisearch } from './meilisearch.ts';
import { findMongod, prepareMongod } from './mongod.ts';
import { StartError } from './StartError.ts';
import type { Settings } from './settings.ts';
import { answers, waitFor } from './waitFor.ts';

type Say = (message: string) => void;
/** `searchKey` can only search: that is all the site gets. */
export type Services = { mongoUrl: string; meili: { url: string; key: string; searchKey: string } };

/** Database and search engine: those that the settings name, else our own, started through `run`. */
export async function startServices({ settings, say, run }: { settings: Settings; say: Say; run: (spec: ChildSpec) => void }): Promise<Services> {
	const log = (name: string) => join(settings.DATA_DIR, 'logs', `${name}.log`);
	const mongoUrl = settings.MONGODB_URL ?? (await startMongod({ settings, say, run, log: log('mongod') }));
	const meili = await startMeilisearch({ settings, say, run, log: log('meilisearch') });
	return { mongoUrl, meili: { ...meili, searchKey: await readSearchKey(meili) } };
}

const keysSchema = z.object({ results: z.array(z.object({ key: z.string(), actions: z.array(z.string()) })) });

/** The key that may search and nothing else, which Meilisearch makes by itself; the given one where that may not list keys. */
async function readSearchKey({ url, key }: { url: string; key: string }): Promise<string> {
	const response = await fetch(`${url}/keys?limit=100`, { headers: { authorization: `Bearer ${key}` } });
	const parsed = keysSchema.safeParse(response.ok ? await response.json() : null);
	return parsed.data?.results.find(({ actions }) => actions.length === 1 && actions[0] === 'search')?.key ?? key;
}

async function startMongod({ settings, say, run, log }: { settings: Settings; say: Say; run: (spec: ChildSpec) => void; log: string }): Promise<string> {
	const binary = findMongod({ binary: settings.MONGOD_BINARY, say });
	say('MongoDB starten …');
	const mongod = await prepareMongod({ binary, folder: join(settings.DATA_DIR, 'mongod'), password: settings.ownMongoPassword, log });
	run(mongod.spec);
	await mongod.finishSetUp();
	return mongod.url;
}

async function startMeilisearch({
	settings,
	say,
	run,
	log,
}: {
	settings: Settings;
	say: Say;
	run: (spec: ChildSpec) => void;
	log: string;
}): Promise<{ url: string; key: string }> {
	if (settings.MEILI_URL) {
		const given = { url: settings.MEILI_URL.replace(/\/$/, ''), key: settings.MEILI_KEY ?? '' };
		await requireMeilisearch(given);
		return given;
	}
	say('Meilisearch starten …');
	const own = await prepareMeilisearch({ folder: join(settings.DATA_DIR, 'meilisearch'), key: settings.ownMeiliKey, log });
	run(own.spec);
	await waitFor({ url: `${own.url}/health`, name: 'De zoekmachine', log, seconds: 60 });
	return { url: own.url, key: settings.ownMeiliKey };
}

async function requireMeilisearch({ url, key }: { url: string; key: string }): Promise<void> {
	if (!(await answers(`${url}/health`))) throw new StartError(`De zoekmachine op ${url} (MEILI_URL) antwoordt niet; start die of verbeter het adres.`);
	const response = await fetch(`${url}/indexes?limit=1`, { headers: { authorization: `Bearer ${key}` } });
	if (!response.ok) throw new StartError(`De zoekmachine op ${url} weigert de sleutel in MEILI_KEY; geef een sleutel die indexen mag maken en lezen.`);
}
