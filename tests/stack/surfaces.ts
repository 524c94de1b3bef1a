import { z } from 'zod';
import type { TestStack } from '../fixtures/stack.ts';
import { ask } from './http.ts';
import { ADDRESS, KINDS, type Kind } from './items.ts';
import type { Oracle } from './oracle.ts';

/** What is known of an item: enough to look at every address at which it may show. */
export type Trace = { kind: Kind; ids: readonly string[]; slugs: readonly string[]; words: readonly string[] };

/** One place where a visitor can look. `asked` is the mark in the question itself, which may come back in the answer. */
export type Surface = {
	url: string;
	isDirect: boolean;
	asked?: string;
	body?: unknown;
	headers?: Record<string, string>;
	/** What an answer gives away, where that is more than its text. */
	reveal?: (text: string) => string;
};

const PAGES = [
	'/',
	'/aanbod',
	'/paden',
	'/regios',
	'/kwaliteit',
	'/privacy',
	'/sitemap-index.xml',
	'/sitemap-1.xml',
	'/zoek.json',
	'/regios/rijnmond',
	'/aanbieders/leerhuis-de-waterlijn',
];
const COLLECTIONS = ['editions', 'providers', 'regions', 'competences', 'vocabulary', 'recognitions', 'withdrawals', 'redirects', 'activities', 'payload-jobs'];
const countSchema = z.object({ totalDocs: z.number() });
const indexesSchema = z.object({ results: z.array(z.object({ uid: z.string() })) });

/** Every public address, the API as a visitor reaches it, and the search index itself. */
export async function listSurfaces({ stack, traces }: { stack: TestStack; traces: readonly Trace[] }): Promise<Surface[]> {
	const { url } = stack;
	return [
		...PAGES.map((path) => ({ url: `${url}${path}`, isDirect: false })),
		...COLLECTIONS.map((slug) => ({ url: `${url}/api/${slug}?depth=3&limit=200`, isDirect: true })),
		...KINDS.flatMap((kind) => ['', '&draft=true'].map((query) => ({ url: `${url}/api/${kind}?depth=2&limit=200&sort=-updatedAt${query}`, isDirect: true }))),
		...KINDS.map((kind) => ({ url: `${url}/api/${kind}/versions?depth=1&limit=200`, isDirect: true })),
		...traces.flatMap((trace) => itemSurfaces({ url, trace })),
		...(await indexSurfaces(stack)),
	];
}

/** Looks at all surfaces, a few at a time, and tells the oracle. Returns the marks that should be gone by now but were seen. */
export async function lookAround({ surfaces, oracle }: { surfaces: readonly Surface[]; oracle: Oracle }): Promise<string[]> {
	const waiting = [...surfaces];
	const stale: string[] = [];
	const look = async () => {
		for (let surface = waiting.shift(); surface; surface = waiting.shift()) stale.push(...(await lookAt({ surface, oracle })));
	};
	await Promise.all([look(), look(), look()]);
	return stale;
}

async function lookAt({ surface, oracle }: { surface: Surface; oracle: Oracle }): Promise<string[]> {
	const { url, isDirect, asked, body, headers, reveal } = surface;
	const startedAt = performance.now();
	const answer = await ask(url, body ? { method: 'POST', body, headers } : { headers });
	const text = reveal ? reveal(answer.text) : `${answer.text} ${answer.headers.get('location') ?? ''}`;
	const except = asked && !reveal ? [asked] : [];
	if ([0, 500, 502, 503, 504].includes(answer.status)) oracle.complaints.push(`${url} answered ${answer.status}: ${answer.text.slice(0, 300)}`);
	oracle.observe({ surface: url, text, startedAt, endedAt: performance.now(), isDirect, except });
	return oracle
		.goneIn(text)
		.filter((mark) => !except.includes(mark))
		.map((mark) => `${mark} at ${url}`);
}

function itemSurfaces({ url, trace: { kind, ids, slugs, words } }: { url: string; trace: Trace }): Surface[] {
	const api = `${url}/api/${kind}`;
	return [
		...slugs.map((slug) => ({ url: `${url}${ADDRESS[kind]}${slug}`, isDirect: false, asked: slug.replace('proef-', '') })),
		...slugs.map((slug) => ({ url: `${api}/by-slug/${slug}`, isDirect: true, headers: { 'x-napl-key': 'a-key-that-a-visitor-makes-up' } })),
		...ids.flatMap((id) => ['', '?draft=true&depth=2', '?trash=true'].map((query) => ({ url: `${api}/${id}${query}`, isDirect: true }))),
		...ids.map((id) => ({ url: `${api}/versions?where[parent][equals]=${id}`, isDirect: true })),
		...words.flatMap((word) => questionsAbout({ url, api, kind, word })),
	];
}

function questionsAbout({ url, api, kind, word }: { url: string; api: string; kind: Kind; word: string }): Surface[] {
	const lists = [`where[title][contains]=${word}`, `where[title][contains]=${word}&draft=true`, `where[or][0][summary][contains]=${word}&select[title]=true`];
	const counts = [`${api}/count?where[title][contains]=${word}`, `${api}/versions/count?where[version.title][contains]=${word}`];
	if (kind === 'offerings') counts.push(`${url}/api/paths/count?where[stages.competences.offerings.title][contains]=${word}`);
	const reveal = (text: string) => (countOf(text) > 0 ? word : '');
	return [
		...['/zoek.json', '/aanbod'].map((path) => ({ url: `${url}${path}?q=${word}`, isDirect: false, asked: word })),
		...lists.map((query) => ({ url: `${api}?${query}`, isDirect: true, asked: word })),
		...counts.map((address) => ({ url: address, isDirect: true, asked: word, reveal })),
	];
}

function countOf(text: string): number {
	const parsed = countSchema.safeParse(JSON.parse(text || '{}'));
	return parsed.success ? parsed.data.totalDocs : 0;
}

async function indexSurfaces({ parts: { meiliUrl, meiliKey } }: TestStack): Promise<Surface[]> {
	const headers = { authorization: `Bearer ${meiliKey}`, 'content-type': 'application/json' };
	const { results } = indexesSchema.parse(JSON.parse((await ask(`${meiliUrl}/indexes?limit=100`, { headers })).text));
	return results.map(({ uid }) => ({ url: `${meiliUrl}/indexes/${uid}/documents/fetch`, isDirect: false, body: { limit: 1000 }, headers }));
}
