import { rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { EXAMPLE_PASSWORD, EXAMPLE_USERS } from '../../cms/seed/exampleUsers.ts';
import { root } from '../build/build.ts';
import { type Child, type ChildSpec, endSteps, keepRunning, runToEnd } from './child.ts';
import { type DatabaseProbe, openDatabaseProbe } from './databaseProbe.ts';
import { type Health, openFrontDoor } from './frontDoor.ts';
import { takeDataFolder } from './leftovers.ts';
import { freePort, isPortFree } from './ports.ts';
import { StartError } from './StartError.ts';
import { startServices } from './services.ts';
import type { Settings } from './settings.ts';
import { childEnvironment, cmsSpec, node, siteSpec } from './specs.ts';
import { answers, waitFor } from './waitFor.ts';

type Say = (message: string) => void;
export type Stack = {
	url: string;
	/** Addresses and keys of the parts, for tests and benches. */
	parts: { cmsUrl: string; siteUrl: string; meiliUrl: string; meiliKey: string; mongoUrl: string };
	/** What cms and site got to know, for a test that starts another of them. */
	environment: Record<string, string | undefined>;
	children: Map<string, Child>;
	signIns: readonly { email: string; roles: string }[];
	password: string;
	stop: () => Promise<void>;
};

/** What asks a start to end. */
export const END_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Where a running start says at which addresses its database and search engine answer, for `npm run seed` and `reindex`. */
export function addressesFile(dataDir: string): string {
	return join(dataDir, 'addresses.json');
}

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
	let database: DatabaseProbe | null = null;
	const stopAll = async () => {
		isStopping = true;
		door?.close();
		door?.closeAllConnections();
		await endSteps();
		await database?.close();
		for (const name of ['site', 'cms', 'meilisearch', 'mongod']) await children.get(name)?.stop();
		rmSync(addressesFile(settings.DATA_DIR), { force: true });
		runFile.remove();
	};
	let stopping: Promise<void> | null = null;
	const stop = () => {
		stopping ??= stopAll();
		return stopping;
	};
	const endOnSignal = () => void stop().then(() => process.exit(1));
	for (const signal of END_SIGNALS) process.on(signal, endOnSignal);

	try {
		const { mongoUrl, meili } = await startServices({ settings, say, run });
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
			keepErrors: true,
		});
		if (prepared.code !== 0) throw new StartError(prepared.errors || 'Het voorbereiden van de database brak af zonder te zeggen waarom.');
		say('Beheer en website starten …');
		run(cmsSpec({ environment, port: cmsPort, isDevelopment, log: log('cms') }));
		run(siteSpec({ environment, port: sitePort, isDevelopment, log: log('site') }));
		await Promise.all([
			waitFor({ url: `${cmsUrl}/api/healthz`, name: 'Het beheer', log: log('cms'), seconds: 120 }),
			waitFor({ url: `${siteUrl}/healthz-site`, name: 'De website', log: log('site'), seconds: 60 }),
		]);
		const probe = await openDatabaseProbe(mongoUrl);
		database = probe;
		const health = () => readHealth({ isDatabaseUp: probe.answers, meiliUrl: meili.url, cmsUrl, siteUrl });
		door = await openFrontDoor({ port: publicPort, cmsUrl, siteUrl, publicUrl, health });
		for (const signal of END_SIGNALS) process.removeListener(signal, endOnSignal);
		writeFileSync(addressesFile(settings.DATA_DIR), JSON.stringify({ mongoUrl, meili }), { mode: 0o600 });
		const hasExamples = settings.NAPL_ENV !== 'production';
		return {
			url: publicUrl,
			parts: { cmsUrl, siteUrl, meiliUrl: meili.url, meiliKey: meili.key, mongoUrl },
			environment,
			children,
			signIns: hasExamples ? EXAMPLE_USERS.map(({ email, title }) => ({ email, roles: title })) : [],
			password: hasExamples ? EXAMPLE_PASSWORD : '',
			stop,
		};
	} catch (error) {
		const isBrokenOff = isStopping;
		await stop();
		if (isBrokenOff) process.exit(1);
		throw error;
	}
}

/** The state of each part, each asked itself. */
async function readHealth({
	isDatabaseUp,
	meiliUrl,
	cmsUrl,
	siteUrl,
}: {
	isDatabaseUp: () => Promise<boolean>;
	meiliUrl: string;
	cmsUrl: string;
	siteUrl: string;
}): Promise<Health> {
	const [database, search, cms, site] = await Promise.all([
		isDatabaseUp(),
		answers(`${meiliUrl}/health`),
		answers(`${cmsUrl}/api/healthz`),
		answers(`${siteUrl}/healthz-site`),
	]);
	const word = (isUp: boolean) => (isUp ? 'ok' : 'down');
	return { status: word(database && search && cms && site), parts: { database: word(database), search: word(search), cms: word(cms), site: word(site) } };
}
