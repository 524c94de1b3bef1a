import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test as base } from '@playwright/test';

const KEY = 'sleutel-van-de-proef';
const FRAME = { footerPages: [{ slug: 'privacy', title: 'Privacy' }], hasExampleContent: false };
const CARD = {
	slug: 'rekenen',
	title: 'Rekenen met jonge kinderen',
	url: '/aanbod/rekenen',
	summary: 'Over tellen en getalbegrip.',
	provider: { slug: 'aanbieder', title: 'Een aanbieder' },
	sectors: [{ slug: 'po', label: 'Primair onderwijs' }],
	form: { slug: 'training', label: 'Training' },
	modality: { slug: 'online', label: 'Online' },
	hours: 8,
	priceInCents: 0,
	recognition: 'none',
	nextStart: null,
	nextPlace: null,
	isExample: false,
};
const VOCABULARY = {
	sectors: [{ slug: 'po', label: 'Primair onderwijs' }],
	subjects: [],
	forms: [],
	modalities: [],
	roles: [],
	paths: [],
	regions: [],
	providers: [],
	recognitions: [],
};

/** What the stand-in for the CMS does. `page` is its answer about `/over`. */
export type FakeCms = { page: unknown; isDown: boolean; delayInMs: number };
export type SiteAlone = { url: string; cms: FakeCms; refresh: (tags: string[]) => Promise<number> };

export const FOUND = {
	outcome: 'found',
	item: {
		slug: 'over',
		title: 'Over',
		summary: 'Waarom er een catalogus is.',
		bodyHtml: '<p>Tekst.</p>',
		isExample: false,
		updatedAt: '2026-11-01T10:00:00.000Z',
	},
};
export const WITHDRAWN = { outcome: 'withdrawn', reason: 'De tekst is verouderd.', successor: { title: 'Privacy', url: '/privacy' } };

/** The built site with a stand-in for the CMS and no search engine: what it does when the others fail. */
export const test = base.extend<{ site: SiteAlone }>({
	// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from here
	site: async ({}, use) => {
		const cms: FakeCms = { page: FOUND, isDown: false, delayInMs: 0 };
		const server = createServer((request, response) => {
			const path = new URL(request.url ?? '/', 'http://cms').pathname;
			const body = cms.isDown ? null : answerOf(cms, path);
			setTimeout(() => send(response, body), cms.delayInMs);
		});
		server.listen(0, '127.0.0.1');
		await once(server, 'listening');
		const port = await freePort();
		const child = startSite({ port, cmsPort: portOf(server.address()) });
		const url = `http://127.0.0.1:${port}`;
		await ready(url);
		const refresh = async (tags: string[]) => {
			const headers = { 'content-type': 'application/json', 'x-napl-key': KEY };
			return (await fetch(`${url}/intern/ververs`, { method: 'POST', headers, body: JSON.stringify({ tags }) })).status;
		};
		await use({ url, cms, refresh });
		child.kill();
		await once(child, 'exit');
		server.closeAllConnections();
		server.close();
	},
});

function answerOf(cms: FakeCms, path: string): unknown {
	if (path === '/api/pages/frame') return FRAME;
	if (path === '/api/pages/by-slug/over') return cms.page;
	if (path === '/api/vocabulary/overview') return VOCABULARY;
	if (path === '/api/offerings/browse') return { offerings: [CARD], total: 1, page: 1, pageCount: 1 };
	return null;
}

function send(response: ServerResponse, body: unknown): void {
	response.writeHead(body === null ? 503 : 200, { 'content-type': 'application/json' });
	response.end(JSON.stringify(body));
}

function startSite({ port, cmsPort }: { port: number; cmsPort: number }): ChildProcess {
	const { SITE_ENTRY = 'dist/server/entry.mjs' } = process.env;
	const settings = { HOST: '127.0.0.1', PORT: String(port), CMS_URL: `http://127.0.0.1:${cmsPort}`, SITE_KEY: KEY, SITE_URL: 'https://voorbeeld.test' };
	return spawn(process.execPath, [SITE_ENTRY], { env: { ...process.env, ...settings, MEILI_URL: 'http://127.0.0.1:9', MEILI_KEY: 'geen' }, stdio: 'ignore' });
}

async function ready(url: string): Promise<void> {
	for (let attempt = 0; attempt < 200; attempt += 1) {
		if (
			await fetch(`${url}/healthz-site`).then(
				({ ok }) => ok,
				() => false,
			)
		)
			return;
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
	throw new Error('The built site did not start; is there a build in dist/?');
}

async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const port = portOf(server.address());
	server.close();
	await once(server, 'close');
	return port;
}

function portOf(address: AddressInfo | string | null): number {
	if (address === null || typeof address === 'string') throw new Error('Not listening on a port');
	return address.port;
}
