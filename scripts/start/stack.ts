import type { Server } from 'node:http';
import { join } from 'node:path';
import { EXAMPLE_PASSWORD, EXAMPLE_USERS } from '../../cms/seed/exampleUsers.ts';
import { root } from '../build/build.ts';
import { type Child, type ChildSpec, keepRunning, runToEnd } from './child.ts';
import { type Health, openFrontDoor } from './frontDoor.ts';
import { takeDataFolder } from './leftovers.ts';
import { prepareMeilisearch } from './meilisearch.ts';
import { findMongod, prepareMongod } from './mongod.ts';
import { freePort, isPortFree } from './ports.ts';
import { StartError } from './StartError.ts';
import type { Settings } from './settings.ts';
import { answers, waitFor } from './waitFor.ts';

type Say = (message: string) => void;
export type Stack = {
	url: string;
	/** Addresses and keys of the parts, for tests and benches. */
	parts: { cmsUrl: string; siteUrl: string; meiliUrl: string; meiliKey: string; mongoUrl: string };
	children: Map<string, Child>;
	signIns: readonly { email: string; roles: string }[];
	password: string;
	stop: () => Promise<void>;
};

const node = join(root, 'node_modules', '.bin', 'node');

/**
 * Starts all parts, each when those it needs are there, and opens the front door last.
 * When a step fails, what was started is ended again and the error goes up: nothing is left half-started.
 */
export async function startStack({
	settings,
	isDevelopment,
	say,
	build,
}: {
	settings: Settings;
	isDevelopment: boolean;
	say: Say;
	build: () => Promise<void>;
}): Promise<Stack> {
	if (settings.PORT !== 0 && !(await isPortFree(settings.PORT))) {
		throw new StartError(`Poort ${settings.PORT} is in gebruik; beëindig het programma dat daar draait of geef een andere PORT.`);
	}
	const runFile = await takeDataFolder(settings.DATA_DIR);
	const children = new Map<string, Child>();
	const log = (name: string) => join(settings.DATA_DIR, 'logs', `${name}.log`);
	const run = (spec: ChildSpec) => {
		children.set(
			spec.name,
			keepRunning(spec, ({ name, pid, isRunning }) => {
				runFile.note(name, pid);
				if (!isRunning && !isStopping) say(`${name} is gestopt en start opnieuw (zie ${log(name)})`);
			}),
		);
	};
	let isStopping = false;
	let door: Server | null = null;
	const stop = async () => {
		isStopping = true;
		door?.close();
		door?.closeAllConnections();
		for (const name of ['site', 'cms', 'meilisearch', 'mongod']) await children.get(name)?.stop();
		runFile.remove();
	};
	const endOnSignal = () => void stop().then(() => process.exit(1));
	process.once('SIGINT', endOnSignal);
	process.once('SIGTERM', endOnSignal);

	try {
		const mongoUrl = settings.MONGODB_URL ?? (await startMongod({ settings, say, run, log: log('mongod') }));
		const meili = await startMeilisearch({ settings, say, run, log: log('meilisearch') });
		const [cmsPort, sitePort] = [await freePort(), await freePort()];
		const [cmsUrl, siteUrl] = [`http://127.0.0.1:${cmsPort}`, `http://127.0.0.1:${sitePort}`];
		const publicPort = settings.PORT === 0 ? await freePort() : settings.PORT;
		const publicUrl = settings.PORT === 0 ? `http://localhost:${publicPort}` : settings.SITE_URL;
		const environment = childEnvironment({ settings: { ...settings, SITE_URL: publicUrl }, mongoUrl, meili, siteUrl, cmsUrl });
		await build();
		say('Database, inhoud en zoekindex nakijken …');
		const prepared = await runToEnd({
			command: node,
			args: ['--disable-warning=ExperimentalWarning', join(root, 'cms', 'prepare.ts')],
			env: { ...environment, NODE_ENV: 'production' },
			cwd: root,
		});
		if (prepared !== 0) throw new StartError('Het voorbereiden van de database is niet gelukt; de regel hierboven zegt waarom.');
		say('Beheer en website starten …');
		run(cmsSpec({ environment, port: cmsPort, isDevelopment, log: log('cms') }));
		run(siteSpec({ environment, port: sitePort, isDevelopment, log: log('site') }));
		await Promise.all([
			waitFor({ url: `${cmsUrl}/api/healthz`, name: 'Het beheer', log: log('cms'), seconds: 120 }),
			waitFor({ url: `${siteUrl}/healthz-site`, name: 'De website', log: log('site'), seconds: 60 }),
		]);
		const health = () => readHealth({ database: children.get('mongod'), meiliUrl: meili.url, cmsUrl, siteUrl });
		door = await openFrontDoor({ port: publicPort, cmsUrl, siteUrl, publicUrl, health });
		process.removeListener('SIGINT', endOnSignal);
		process.removeListener('SIGTERM', endOnSignal);
		const hasExamples = settings.NAPL_ENV !== 'production';
		return {
			url: publicUrl,
			parts: { cmsUrl, siteUrl, meiliUrl: meili.url, meiliKey: meili.key, mongoUrl },
			children,
			signIns: hasExamples ? EXAMPLE_USERS.map(({ email, title }) => ({ email, roles: title })) : [],
			password: hasExamples ? EXAMPLE_PASSWORD : '',
			stop,
		};
	} catch (error) {
		await stop();
		throw error;
	}
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

type Meili = { url: string; key: string };

/** What cms and site get to know: only what they need, and nothing of how the parts are started. */
function childEnvironment({
	settings,
	mongoUrl,
	meili,
	siteUrl,
	cmsUrl,
}: {
	settings: Settings;
	mongoUrl: string;
	meili: Meili;
	siteUrl: string;
	cmsUrl: string;
}): Record<string, string | undefined> {
	return {
		PATH: process.env['PATH'],
		HOME: process.env['HOME'],
		TZ: 'Europe/Amsterdam',
		NAPL_ENV: settings.NAPL_ENV,
		...(settings.NAPL_NOW ? { NAPL_NOW: settings.NAPL_NOW } : {}),
		...(settings.SMTP_URL ? { SMTP_URL: settings.SMTP_URL } : {}),
		DATA_DIR: settings.DATA_DIR,
		MONGODB_URL: mongoUrl,
		MEILI_URL: meili.url,
		MEILI_KEY: meili.key,
		PAYLOAD_SECRET: settings.PAYLOAD_SECRET,
		SITE_KEY: settings.SITE_KEY,
		SITE_URL: settings.SITE_URL,
		SITE_PROCESSES: settings.SITE_PROCESSES ?? siteUrl,
		CMS_URL: cmsUrl,
		NEXT_TELEMETRY_DISABLED: '1',
		ASTRO_TELEMETRY_DISABLED: '1',
	};
}

function cmsSpec({
	environment,
	port,
	isDevelopment,
	log,
}: {
	environment: Record<string, string | undefined>;
	port: number;
	isDevelopment: boolean;
	log: string;
}): ChildSpec {
	return {
		name: 'cms',
		command: node,
		args: [
			join(root, 'node_modules', 'next', 'dist', 'bin', 'next'),
			isDevelopment ? 'dev' : 'start',
			join(root, 'cms'),
			'--port',
			String(port),
			'--hostname',
			'127.0.0.1',
		],
		env: { ...environment, NODE_ENV: isDevelopment ? 'development' : 'production' },
		log,
	};
}

function siteSpec({
	environment,
	port,
	isDevelopment,
	log,
}: {
	environment: Record<string, string | undefined>;
	port: number;
	isDevelopment: boolean;
	log: string;
}): ChildSpec {
	const { CMS_URL, MEILI_URL, MEILI_KEY, SITE_KEY, SITE_URL, NAPL_ENV, NAPL_NOW, PATH, HOME, TZ } = environment;
	const args = isDevelopment
		? [join(root, 'node_modules', 'astro', 'bin', 'astro.mjs'), 'dev', '--root', root, '--port', String(port), '--host', '127.0.0.1']
		: [join(root, 'dist', 'server', 'entry.mjs')];
	return {
		name: 'site',
		command: node,
		args,
		env: {
			CMS_URL,
			MEILI_URL,
			MEILI_KEY,
			SITE_KEY,
			SITE_URL,
			NAPL_ENV,
			NAPL_NOW,
			PATH,
			HOME,
			TZ,
			HOST: '127.0.0.1',
			PORT: String(port),
			ASTRO_DEV_BACKGROUND: '0',
			NODE_ENV: isDevelopment ? 'development' : 'production',
		},
		log,
	};
}

/** The state of each part. The cms answers only while its database does. */
async function readHealth({
	database,
	meiliUrl,
	cmsUrl,
	siteUrl,
}: {
	database: Child | undefined;
	meiliUrl: string;
	cmsUrl: string;
	siteUrl: string;
}): Promise<Health> {
	const [cms, site, search] = await Promise.all([answers(`${cmsUrl}/api/healthz`), answers(`${siteUrl}/healthz-site`), answers(`${meiliUrl}/health`)]);
	const isDatabaseUp = cms || (database?.isRunning() ?? false);
	const word = (isUp: boolean) => (isUp ? 'ok' : 'down');
	return { status: word(cms && site && search), parts: { database: word(isDatabaseUp), search: word(search), cms: word(cms), site: word(site) } };
}
