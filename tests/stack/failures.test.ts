import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser } from '@playwright/test';
import { MongoClient } from 'mongodb';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../../scripts/build/build.ts';
import { STACK_NOW, signIn, startTestStack, type TestStack } from '../fixtures/stack.ts';
import { openBrowser, visit } from './browser.ts';
import { ask, listDocs, search } from './http.ts';
import { type Desk, openDesk } from './items.ts';
import { keepDown, signal } from './processes.ts';
import { until } from './until.ts';

const HEALS_WITHIN_MS = 60_000;
const HTML = { accept: 'text/html' };

let stack: TestStack;
let desk: Desk;
let database: MongoClient;
let browser: Browser;
let number = 0;

beforeAll(async () => {
	stack = await startTestStack();
	browser = await openBrowser();
	database = await new MongoClient(stack.parts.mongoUrl).connect();
	const provider = await signIn({ url: stack.url, email: 'aanbieder@napl.example' });
	const editor = await signIn({ url: stack.url, email: 'redacteur@napl.example' });
	desk = openDesk({ url: stack.url, headersOf: (kind) => (kind === 'offerings' ? provider : editor) });
});
afterAll(async () => {
	await browser?.close();
	await database?.close();
	await stack?.stop();
});

const page = (path: string) => ask(`${stack.url}${path}`, { headers: HTML });
const isHealthy = async () => (await ask(`${stack.url}/healthz`)).status === 200;
const isFound = async ({ word, slug }: Published) => (await search({ url: stack.url, q: word }))?.hits.some((hit) => hit.slug === slug) ?? false;

test('Without search the pages open, the catalogue can be leafed through and says so, and it heals by itself', async () => {
	const [stays, goes] = [await publishOffering(), await publishOffering()];
	await until({ what: 'both can be found', ask: async () => (await isFound(stays)) && (await isFound(goes)) });
	await pause(6000);
	expect((await page(`/aanbod/${goes.slug}`)).status).toBe(200);
	const release = keepDown(stack.children.get('meilisearch'));
	let comes: Published;
	try {
		await expectBrowsing();
		const seen = await visit({ browser, url: `${stack.url}/aanbod?q=rekenen` });
		expect(seen).toMatchObject({ status: 200, text: expect.stringContaining('Zoeken en filteren werken nu even niet.'), violations: [] });
		comes = await publishOffering();
		expect((await desk.withdraw({ kind: 'offerings', id: goes.id })).status).toBe(200);
		const gone = await until({ what: 'the withdrawn page is gone', ask: async () => (await page(`/aanbod/${goes.slug}`)).status === 410 });
		console.log(`Withdrawn while search was down: page gone after ${gone} ms`);
		expect((await page(`/aanbod/${comes.slug}`)).status).toBe(200);
		expect((await search({ url: stack.url, q: comes.word }))?.hits).toBeUndefined();
	} finally {
		release();
	}
	await until({ what: 'search is started again', ask: isHealthy });
	const healed = await until({ what: 'the index is right', ask: async () => (await isFound(comes)) && !(await isFound(goes)) && (await isFound(stays)) });
	console.log(`Index right ${healed} ms after search was back`);
});

test('The page of a withdrawn item says why and what took its place, for everybody', async () => {
	const successor = await publishOffering();
	const { id, slug } = await publishOffering();
	const body = { reason: 'De inhoud is verouderd.', successor: { kind: 'offerings', id: successor.id } };
	expect((await desk.send({ kind: 'offerings', method: 'POST', path: `/${id}/withdraw`, body })).status).toBe(200);
	await until({ what: 'the page is gone', ask: async () => (await page(`/aanbod/${slug}`)).status === 410 });
	const seen = await visit({ browser, url: `${stack.url}/aanbod/${slug}` });
	expect(seen).toMatchObject({ status: 410, text: expect.stringContaining('De inhoud is verouderd.'), violations: [] });
	expect((await page(`/aanbod/${slug}`)).text).toContain(`href="/aanbod/${successor.slug}"`);
});

test('A search engine that hangs costs a visitor little, and the catalogue can still be leafed through', async () => {
	const child = stack.children.get('meilisearch');
	signal(child, 'SIGSTOP');
	try {
		const startedAt = performance.now();
		await expectBrowsing();
		expect(performance.now() - startedAt).toBeLessThan(20_000);
	} finally {
		signal(child, 'SIGCONT');
	}
	await until({ what: 'search answers again', ask: async () => (await search({ url: stack.url, q: '' })) !== null });
});

test('Without the cms cached pages open with all their headers, the rest says that it will be back, and it is', async () => {
	const { slug } = await publishOffering();
	const { slug: unread } = await publishOffering();
	await pause(7000);
	const before = await page(`/aanbod/${slug}`);
	expect(before.status).toBe(200);
	const release = keepDown(stack.children.get('cms'));
	try {
		const cached = await page(`/aanbod/${slug}`);
		expect(cached.status).toBe(200);
		for (const name of ['content-security-policy', 'x-content-type-options', 'referrer-policy']) {
			expect(cached.headers.get(name)).toBe(before.headers.get(name));
		}
		await expectUnavailable(`/aanbod/${unread}`);
		await expectUnavailable('/aanbod');
		expect((await search({ url: stack.url, q: '' }))?.total).toBeGreaterThan(30);
		const seen = await visit({ browser, url: `${stack.url}/aanbod/${unread}` });
		expect(seen).toMatchObject({ status: 503, text: expect.stringContaining('De catalogus is even niet bereikbaar'), violations: [] });
		const admin = await page('/admin');
		expect(admin.status).toBe(503);
		expect(admin.text).toContain('start opnieuw');
		const api = await ask(`${stack.url}/api/offerings`);
		expect(api.status).toBe(503);
		expect(JSON.parse(api.text).errors[0].message).toContain('start opnieuw');
		expect(await healthOf()).toEqual({ database: 'ok', search: 'ok', cms: 'down', site: 'ok' });
	} finally {
		release();
	}
	const back = await until({ what: 'the cms is back', ask: isHealthy });
	console.log(`The cms was back ${back} ms after it was last killed`);
	expect((await page(`/aanbod/${unread}`)).status).toBe(200);
});

test('What a killed cms process was working on is taken up again', async () => {
	const published: Published[] = [];
	// Where no job happened to be in hand when the process died, there was nothing to take up: again.
	for (let attempt = 0; attempt < 5 && (await jobsInHand()) === 0; attempt += 1) {
		await until({ what: 'the cms is there', ask: isHealthy });
		for (let count = 0; count < 4; count += 1) published.push(await publishOffering());
		await until({ what: 'a job is in hand', withinMs: 5000, everyMs: 1, ask: async () => (await jobsInHand()) > 0 });
		signal(stack.children.get('cms'), 'SIGKILL');
		await pause(100);
	}
	expect(await jobsInHand()).toBeGreaterThan(0);
	const done = await until({
		what: 'all can be found',
		withinMs: HEALS_WITHIN_MS,
		everyMs: 300,
		ask: async () => (await Promise.all(published.map(isFound))).every(Boolean),
	});
	await until({ what: 'no job is left in hand', withinMs: HEALS_WITHIN_MS, everyMs: 300, ask: async () => (await jobsInHand()) === 0 });
	console.log(`All was findable ${done} ms after the cms was killed at work`);
});

test('A database that is killed is back by itself with all that was said to be saved', async () => {
	const saved: { id: string; text: string }[] = [];
	const writing = { isOver: false };
	const writer = (async () => {
		for (let index = 0; !writing.isOver; index += 1) {
			const text = `tekst ${index}`;
			const id = await desk.create({ kind: 'pages', slug: `proef-opslag-${index}`, text, status: 'draft' }).catch(() => null);
			if (id) saved.push({ id, text });
		}
	})();
	await until({ what: 'some are saved', ask: async () => saved.length > 10 });
	signal(stack.children.get('mongod'), 'SIGKILL');
	const savedBefore = saved.length;
	const back = await until({ what: 'the database is back', withinMs: HEALS_WITHIN_MS, ask: isHealthy });
	await until({ what: 'more is saved', withinMs: HEALS_WITHIN_MS, ask: async () => saved.length > savedBefore + 3 });
	writing.isOver = true;
	await writer;
	const kept = await listDocs(`${stack.url}/api/pages?draft=true&limit=1000&depth=0&where[slug][contains]=proef-opslag`, await editorHeaders());
	expect(kept.map(({ id }) => id)).toEqual(expect.arrayContaining(saved.map(({ id }) => id)));
	for (const { id, text } of saved) expect(kept.find((doc) => doc.id === id)?.['title']).toBe(`Proef ${text}`);
	console.log(`The database was back after ${back} ms; ${saved.length} documents said to be saved, all there`);
	const after = await publishOffering();
	await until({ what: 'jobs run again', withinMs: HEALS_WITHIN_MS, ask: () => isFound(after) });
});

test('A site that is killed is back by itself; meanwhile visitors hear that', async () => {
	signal(stack.children.get('site'), 'SIGKILL');
	const away = await page('/');
	expect(away.status).toBe(503);
	expect(away.headers.get('retry-after')).toBe('3');
	expect(away.text).toContain('Even geduld');
	const back = await until({ what: 'the site is back', withinMs: HEALS_WITHIN_MS, ask: async () => (await page('/')).status === 200 });
	console.log(`The site was back after ${back} ms`);
});

test('The index is built anew while people search, publish and withdraw: nothing fails and all is right afterwards', async () => {
	const steady = await publishOffering();
	await until({ what: 'the steady one can be found', ask: () => isFound(steady) });
	const work = { isOver: false, searches: 0, missed: 0 };
	const [live, withdrawn]: [Published[], Published[]] = [[], []];
	const searching = (async () => {
		for (; !work.isOver; work.searches += 1) if (!(await isFound(steady))) work.missed += 1;
	})();
	const publishing = (async () => {
		while (!work.isOver) {
			live.push(await publishOffering());
			const goes = await publishOffering();
			await pause(Math.random() * 400);
			expect((await desk.withdraw({ kind: 'offerings', id: goes.id })).status).toBe(200);
			withdrawn.push(goes);
		}
	})();
	for (let round = 0; round < 3; round += 1) expect(await reindex()).toEqual({ code: 0, complaints: '' });
	work.isOver = true;
	await Promise.all([searching, publishing]);
	expect(work.missed).toBe(0);
	const isRight = async () =>
		[...(await Promise.all(live.map(isFound))), ...(await Promise.all(withdrawn.map(async (item) => !(await isFound(item)))))].every(Boolean);
	const right = await until({ what: 'the index is right', withinMs: HEALS_WITHIN_MS, everyMs: 300, ask: isRight });
	console.log(`${work.searches} searches, ${live.length} published and ${withdrawn.length} withdrawn during three rebuilds; right after ${right} ms`);
});

type Published = { id: string; slug: string; word: string };

async function publishOffering(): Promise<Published> {
	number += 1;
	const slug = `proef-uitval-${number}`;
	const word = `qw${[...String(number).padStart(4, '0')].map((digit) => 'bcdfghjklm'[Number(digit)]).join('y')}xq`;
	return { slug, word, id: await desk.create({ kind: 'offerings', slug, text: word, status: 'published' }) };
}

/** What `/aanbod`, `/zoek.json` and `/healthz` answer while search is away. */
async function expectBrowsing(): Promise<void> {
	for (const path of ['/', '/paden', '/regios']) expect((await page(path)).status).toBe(200);
	const catalogue = await page('/aanbod?q=rekenen');
	expect(catalogue.status).toBe(200);
	expect(catalogue.text).toContain('Zoeken en filteren werken nu even niet.');
	expect(catalogue.text.match(/href="\/aanbod\/[a-z0-9-]+"/g)?.length).toBeGreaterThan(15);
	const json = await ask(`${stack.url}/zoek.json?q=rekenen`);
	expect(json.status).toBe(503);
	expect(JSON.parse(json.text)).toEqual({ error: 'Zoeken werkt nu even niet.' });
	expect(await healthOf()).toEqual({ database: 'ok', search: 'down', cms: 'ok', site: 'ok' });
}

async function expectUnavailable(path: string): Promise<void> {
	const answer = await page(path);
	expect(answer.status).toBe(503);
	expect(answer.headers.get('retry-after')).toBe('30');
	expect(answer.text).toContain('De catalogus is even niet bereikbaar');
}

async function healthOf(): Promise<Record<string, string>> {
	return JSON.parse((await ask(`${stack.url}/healthz`)).text).parts;
}

async function jobsInHand(): Promise<number> {
	return database.db().collection('payload-jobs').countDocuments({ processing: true });
}

async function editorHeaders(): Promise<Record<string, string>> {
	return signIn({ url: stack.url, email: 'redacteur@napl.example' });
}

/** `npm run reindex` beside the running parts. */
function reindex(): Promise<{ code: number | null; complaints: string }> {
	const environment = { ...process.env, NAPL_ENV: 'test', NAPL_NOW: STACK_NOW, DATA_DIR: stack.dataDir };
	const child = spawn(process.execPath, [join(root, 'scripts', 'bootstrap.mjs'), 'scripts/maintain.ts', '--reindex'], { env: environment });
	let complaints = '';
	child.stderr.on('data', (text) => {
		complaints += text;
	});
	return new Promise((resolve) => child.once('exit', (code) => resolve({ code, complaints })));
}
