import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { freePort, isPortFree } from '../../scripts/start/ports.ts';
import { ask } from './http.ts';
import { hasStarted, pidsOf, processesOn, runStart, type Supervisor } from './supervisor.ts';
import { until } from './until.ts';

/** One data folder for the starts that succeed, one after another; each start that must fail has its own. */
const dataDir = mkdtempSync(join(tmpdir(), 'napl-start-'));
const port = await freePort();
const own = { DATA_DIR: dataDir, PORT: String(port) };
const SECRETS = { PAYLOAD_SECRET: 'p'.repeat(40), SITE_KEY: 's'.repeat(40), SMTP_URL: 'smtp://127.0.0.1:9', SITE_URL: 'https://voorbeeld.example' };
const addressesSchema = z.object({ mongoUrl: z.string(), meili: z.object({ url: z.string(), key: z.string() }) });

const begun: Supervisor[] = [];
const folders = [dataDir];

afterEach(async () => {
	// Only what a failed test left behind.
	for (const { child, ended } of begun.splice(0)) {
		if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
		await ended;
	}
});
afterAll(() => {
	for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

describe('A start', () => {
	test('shows its first page, and refuses a second one beside it', async () => {
		const { supervisor } = await start();
		const page = await ask(`http://localhost:${port}/`);
		expect(page.status).toBe(200);
		expect(supervisor.said()).toContain('redacteur@napl.example');
		await expectRefusal({ settings: { DATA_DIR: dataDir, PORT: String(await freePort()) }, sentence: /draait al een start/, isDataTaken: true });
		await expectRefusal({
			settings: { PORT: String(port) },
			sentence: new RegExp(`^Poort ${port} is in gebruik; beëindig .* of geef een andere PORT\\.$`),
			isPortTaken: true,
		});
		expect((await ask(`http://localhost:${port}/healthz`)).status).toBe(200);
		await refuseWhatGoesWrongBesideIt();
		await stopBy({ supervisor, signal: 'SIGTERM' });
	});

	test('with nothing changed is quick, and Ctrl-C ends all of it, pressed twice too', async () => {
		const { supervisor, took } = await start();
		console.log(`A second start with nothing changed showed its first page after ${took} ms`);
		expect(took).toBeLessThan(30_000);
		await stopBy({ supervisor, signal: 'SIGINT', times: 2 });
	});

	test('that is broken off halfway leaves nothing behind', async () => {
		const supervisor = begin(own);
		await until({ what: 'it looks at the database', withinMs: 30_000, everyMs: 5, ask: async () => supervisor.said().includes('nakijken') });
		await stopBy({ supervisor, signal: 'SIGTERM', code: 1 });
	});

	test('ends what an earlier one left behind that was killed itself', async () => {
		const { supervisor } = await start();
		const { supervisor: pid, children } = pidsOf(dataDir);
		process.kill(pid, 'SIGKILL');
		await supervisor.ended;
		expect(children.filter(isAlive)).toEqual(children);
		const next = await start();
		expect(children.filter(isAlive)).toEqual([]);
		expect((await ask(`http://localhost:${port}/aanbod`)).status).toBe(200);
		await stopBy({ supervisor: next.supervisor, signal: 'SIGTERM' });
	});

	test('refuses data of another major version of MongoDB', async () => {
		const home = join(dataDir, 'mongod', 'home.json');
		const before = readFileSync(home, 'utf8');
		writeFileSync(home, before.replace(/"major":"\d+"/, '"major":"5"'));
		await expectRefusal({
			settings: { DATA_DIR: dataDir },
			sentence: /zijn van MongoDB 5, maar deze mongod is versie \d+; geef een mongod 5 in MONGOD_BINARY of begin met een lege DATA_DIR\.$/,
		});
		writeFileSync(home, before);
	});
});

describe('A start says in one sentence what to do about', () => {
	test.each<[string, Record<string, string>, RegExp]>([
		[
			'a mongod that is not there',
			{ MONGOD_BINARY: '/nergens/mongod' },
			/^MONGOD_BINARY wijst naar \/nergens\/mongod, maar daar staat niets; verbeter het pad of laat de instelling weg\.$/,
		],
		['a program that is no mongod', { MONGOD_BINARY: '/bin/false' }, /^Het programma \/bin\/false start hier niet\./],
		[
			'a database that is out of reach',
			{ MONGODB_URL: 'mongodb://127.0.0.1:1/napl?replicaSet=rs0' },
			/^De database is niet bereikbaar .*MONGODB_URL kloppen\.$/,
		],
		[
			'a search engine that is out of reach',
			{ MEILI_URL: 'http://127.0.0.1:1', MEILI_KEY: 'k'.repeat(20) },
			/^De zoekmachine op http:\/\/127\.0\.0\.1:1 \(MEILI_URL\) antwoordt niet; start die of verbeter het adres\.$/,
		],
		[
			'a search engine without a key',
			{ MEILI_URL: 'http://127.0.0.1:1' },
			/^MEILI_URL is gegeven zonder MEILI_KEY; geef ook de sleutel van die zoekmachine\.$/,
		],
		['a port that is no number', { PORT: 'drieduizend' }, /^Deze instellingen kloppen niet: PORT/],
		['production without secrets', { NAPL_ENV: 'production' }, /^In productie .* moeten ook deze instellingen gegeven zijn: MONGODB_URL, .*SMTP_URL\.$/],
	])('%s', async (_what, settings, sentence) => {
		await expectRefusal({ settings, sentence });
	});
});

/** What needs a running database and search engine to go wrong. */
async function refuseWhatGoesWrongBesideIt(): Promise<void> {
	const { mongoUrl, meili } = addressesSchema.parse(JSON.parse(readFileSync(join(dataDir, 'addresses.json'), 'utf8')));
	const wrongKey = { MEILI_URL: meili.url, MEILI_KEY: 'a-wrong-key-that-is-long-enough' };
	await expectRefusal({ settings: wrongKey, sentence: /weigert de sleutel in MEILI_KEY; geef een sleutel die indexen mag maken en lezen\.$/ });
	const wrongPassword = { MONGODB_URL: mongoUrl.replace(/\/\/napl:[^@]+@/, '//napl:verkeerd@') };
	await expectRefusal({ settings: wrongPassword, sentence: /^De database is niet bereikbaar .*MONGODB_URL kloppen\.$/ });
	const alone = { MONGODB_URL: mongoUrl.replace(/&?replicaSet=rs0/, '').replace('?', '?directConnection=true&') };
	await expectRefusal({ settings: alone, sentence: /replicaset/ });
	const production = { NAPL_ENV: 'production', MONGODB_URL: mongoUrl, MEILI_URL: meili.url, MEILI_KEY: meili.key, ...SECRETS };
	await expectRefusal({
		settings: production,
		sentence: /^In deze database staat voorbeeldinhoud .*; productie begint daar niet mee\. Verwijder die of gebruik een lege database\.$/,
	});
}

/** It ends by itself with one line that says what to do, a code that is not 0, and nothing left running. */
async function expectRefusal({
	settings,
	sentence,
	isPortTaken = false,
	isDataTaken = false,
}: {
	settings: Record<string, string>;
	sentence: RegExp;
	isPortTaken?: boolean;
	isDataTaken?: boolean;
}): Promise<void> {
	const folder = settings['DATA_DIR'] ?? mkdtempSync(join(tmpdir(), 'napl-refused-'));
	folders.push(folder);
	const supervisor = begin({ PORT: String(await freePort()), DATA_DIR: folder, ...settings });
	const code = await supervisor.ended;
	expect(supervisor.complaints()).toMatch(sentence);
	expect(supervisor.complaints().split('\n'), supervisor.said()).toHaveLength(1);
	expect(code).not.toBe(0);
	if (!isDataTaken) expect(processesOn(folder)).toEqual([]);
	const asked = Number(settings['PORT'] ?? 0);
	if (asked > 0 && !isPortTaken) expect(await isPortFree(asked)).toBe(true);
}

async function start(): Promise<{ supervisor: Supervisor; took: number }> {
	const startedAt = performance.now();
	const supervisor = begin(own);
	await hasStarted(supervisor);
	expect((await ask(`http://localhost:${port}/`)).status).toBe(200);
	return { supervisor, took: Math.round(performance.now() - startedAt) };
}

/** As a terminal or a service manager ends it: SIGINT to the whole group, SIGTERM to the command. */
async function stopBy({
	supervisor,
	signal,
	times = 1,
	code = 0,
}: {
	supervisor: Supervisor;
	signal: 'SIGINT' | 'SIGTERM';
	times?: number;
	code?: number;
}): Promise<void> {
	const { child, ended } = supervisor;
	const pid = child.pid ?? 0;
	for (let time = 0; time < times; time += 1) {
		process.kill(signal === 'SIGINT' ? -pid : pid, signal);
		await until({ what: 'it heard that', withinMs: 10_000, ask: async () => code !== 0 || supervisor.said().includes('Stoppen') });
	}
	expect(await ended, supervisor.said()).toBe(code);
	expect(processesOn(dataDir)).toEqual([]);
	expect(await isPortFree(port)).toBe(true);
}

function begin(settings: Record<string, string>): Supervisor {
	const supervisor = runStart(settings);
	begun.push(supervisor);
	return supervisor;
}

function isAlive(pid: number): boolean {
	try {
		return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.[0] !== 'Z';
	} catch {
		return false;
	}
}
