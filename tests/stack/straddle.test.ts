import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { signIn, startTestStack, type TestStack } from '../fixtures/stack.ts';
import { type Answer, ask } from './http.ts';
import { type Desk, openDesk } from './items.ts';
import { keepDown, type Process, signal, startCms, startSite } from './processes.ts';
import { openRelay, type Relay, UNTOUCHED } from './relay.ts';
import { until } from './until.ts';

/** What is no longer live is gone from every page after this, whatever signal got lost. */
const LONGEST_LAG_IN_MS = 60_000;
/** The site gives the cms this long; a render that waits longer is cut off and shows nothing. */
const LONGEST_HOLD_IN_MS = 2300;
const MOST_ATTEMPTS = 8;

let stack: TestStack;
let editor: Record<string, string>;
let desk: Desk;
/** A second process of the site: between it and the cms stands `cmsRelay`, and the cms reaches it through `refreshRelay`. */
let site: Process;
let cmsRelay: Relay;
let refreshRelay: Relay;
/** A third process of the site, of which the cms does not know: every signal to it is lost. */
let unknownSite: Process;
/** Pages that have been live for a while, by the name of what a test does with them. */
const pages = new Map<string, { id: string; slug: string }>();
/** What becomes of pages withdrawn where no signal comes, while the other tests go on: it takes a minute. */
let lost: Promise<Lost>;
const attempts = Array.from({ length: MOST_ATTEMPTS }, (_, index) => `straddle-${index}`);

beforeAll(async () => {
	cmsRelay = await openRelay(() => stack.parts.cmsUrl);
	refreshRelay = await openRelay(() => site.url);
	stack = await startTestStack({ SITE_PROCESSES: refreshRelay.url });
	site = await startSite({ stack, environment: { CMS_URL: cmsRelay.url } });
	unknownSite = await startSite({ stack, environment: { SITE_URL: 'https://voorbeeld.example' } });
	editor = await signIn({ url: stack.url, email: 'redacteur@napl.example' });
	desk = openDesk({ url: stack.url, headersOf: () => editor });
	for (const name of ['change', 'pause', 'slow', 'broken', 'read-often', 'read-seldom', ...attempts]) {
		pages.set(name, { slug: `proef-${name}`, id: await desk.create({ kind: 'pages', slug: `proef-${name}`, text: 'eerst', status: 'published' }) });
	}
	await quiet();
	lost = loseSignals();
	// Whether it went well is for the last test to say.
	lost.catch(() => {});
});
afterAll(async () => {
	await site?.child.stop();
	await unknownSite?.child.stop();
	await stack?.stop();
	await cmsRelay?.close();
	await refreshRelay?.close();
});
afterEach(() => {
	Object.assign(cmsRelay, UNTOUCHED);
	Object.assign(refreshRelay, UNTOUCHED);
});

test('A change reaches every process of the site', async () => {
	await quiet();
	const { id, slug } = pageOf('change');
	const sites = [stack.parts.siteUrl, site.url];
	for (const url of sites) expect((await ask(`${url}/${slug}`)).text).toContain('eerst');
	const startedAt = performance.now();
	expect((await desk.publish({ kind: 'pages', id, text: 'daarna' })).status).toBe(200);
	const shows = (url: string) => until({ what: `${url} shows the new text`, ask: async () => (await ask(`${url}/${slug}`)).text.includes('daarna') });
	await Promise.all(sites.map(shows));
	const shown = performance.now() - startedAt;
	console.log(`Shown by both site processes ${Math.round(shown)} ms after the editor pressed the button`);
	expect(shown).toBeLessThan(LONGEST_LAG_IN_MS);
	await quiet();
});

test('A page that was being made while its item was withdrawn is gone after the second refresh', async () => {
	let outcome = await straddle(pageOf('straddle-0'));
	// Where the refresh came after the site had given up waiting, nothing straddled: again, with another page.
	for (const name of attempts.slice(1)) if (outcome.visitor.status !== 200) outcome = await straddle(pageOf(name));
	expect(outcome.visitor.text).toContain('eerst');
	expect(outcome.next.status, 'the stale page was stored, after the first refresh').toBe(200);
	const gone = await until({ what: 'the page is gone', withinMs: LONGEST_LAG_IN_MS, ask: async () => (await ask(outcome.page)).status === 410 });
	console.log(`A page that straddled a withdrawal was gone ${gone} ms after it was stored`);
});

test('A site process that was paused while an item was withdrawn forgets it when it goes on', async () => {
	const { id, slug } = pageOf('pause');
	expect((await ask(`${site.url}/${slug}`)).status).toBe(200);
	signal(site.child, 'SIGSTOP');
	try {
		expect((await desk.withdraw({ kind: 'pages', id })).status).toBe(200);
		await until({ what: 'the other process has forgotten it', ask: async () => (await ask(`${stack.parts.siteUrl}/${slug}`)).status === 410 });
		await pause(6000);
	} finally {
		signal(site.child, 'SIGCONT');
	}
	const gone = await until({
		what: 'the paused process forgets it',
		withinMs: LONGEST_LAG_IN_MS,
		ask: async () => (await ask(`${site.url}/${slug}`)).status === 410,
	});
	console.log(`A paused site process had forgotten a withdrawn page ${gone} ms after it went on`);
});

test('A cms that is slow costs a visitor three seconds, and the kind page that says so is not stored', async () => {
	const { slug } = pageOf('slow');
	let isSlow = true;
	cmsRelay.beforeAnswer = () => (isSlow ? pause(6000) : Promise.resolve());
	const startedAt = performance.now();
	const late = await ask(`${site.url}/${slug}`);
	expect(performance.now() - startedAt).toBeLessThan(5000);
	expect(late.status).toBe(503);
	expect(late.headers.get('retry-after')).toBe('30');
	expect(late.text).toContain('even niet bereikbaar');
	isSlow = false;
	expect((await ask(`${site.url}/${slug}`)).status).toBe(200);
});

test('Neither 404, 410 nor 503 is stored', async () => {
	refreshRelay.fateOf = () => 'refuse';
	const slug = 'proef-nog-niets';
	const status = async () => (await ask(`${site.url}/${slug}`)).status;
	expect(await status()).toBe(404);
	const id = await desk.create({ kind: 'pages', slug, text: 'komt', status: 'published' });
	cmsRelay.fateOf = () => 'refuse';
	expect(await status()).toBe(503);
	cmsRelay.fateOf = () => 'pass';
	expect((await desk.withdraw({ kind: 'pages', id })).status).toBe(200);
	expect(await status()).toBe(410);
	expect((await desk.republish({ kind: 'pages', id })).status).toBe(200);
	expect(await status()).toBe(200);
});

test('An answer of the cms that breaks the contract is a 503, not half a page', async () => {
	const { slug } = pageOf('broken');
	cmsRelay.alter = (path, body) => (path.includes(slug) ? body.replace('"summary"', '"samenvatting"') : body);
	expect((await ask(`${site.url}/${slug}`)).status).toBe(503);
	cmsRelay.alter = UNTOUCHED.alter;
	expect((await ask(`${site.url}/${slug}`)).status).toBe(200);
});

test('Only who has the key makes the site forget, and not through the front door', async () => {
	const body = { tags: ['pages'] };
	for (const key of ['', 'verkeerd']) {
		const answer = await ask(`${site.url}/intern/ververs`, { method: 'POST', body, headers: { 'x-napl-key': key, 'content-type': 'application/json' } });
		expect(answer.status).toBe(403);
	}
	const key = stack.environment['SITE_KEY'] ?? '';
	expect((await ask(`${stack.url}/intern/ververs`, { method: 'POST', body, headers: { 'x-napl-key': key } })).status).toBe(404);
});

test('Two processes of the cms on one database: each job runs once, and one takes over from the other', async () => {
	await quiet();
	const second = await startCms({ stack });
	try {
		const counts = countRefreshes();
		const desks = [desk, openDesk({ url: second.url, headersOf: () => editor })];
		const made = await Promise.all(
			desks.flatMap((one, process) => Array.from({ length: 10 }, (_, index) => publishAt({ one, slug: `proef-samen-${process}-${index}` }))),
		);
		await quiet(counts.note);
		expect(made.map((slug) => [slug, counts.of(slug)])).toEqual(made.map((slug) => [slug, 2]));
		const release = keepDown(stack.children.get('cms'));
		try {
			const slug = await publishAt({ one: desks[1] ?? desk, slug: 'proef-overgenomen' });
			const taken = await until({ what: 'the other process does the job', withinMs: LONGEST_LAG_IN_MS, ask: async () => counts.of(slug) > 0 });
			console.log(`With one of two cms processes killed, a job was done after ${taken} ms`);
		} finally {
			release();
		}
		await until({ what: 'the killed one is back', ask: async () => (await ask(`${stack.url}/api/healthz`)).status === 200 });
	} finally {
		await second.child.stop();
	}
	const counts = countRefreshes();
	const slug = await publishAt({ one: desk, slug: 'proef-teruggenomen' });
	await until({ what: 'the first process does the job', withinMs: LONGEST_LAG_IN_MS, ask: async () => counts.of(slug) > 0 });
});

test('A withdrawn page is gone within a minute where every signal is lost', async () => {
	const { cached, oftenGoneAfterMs, seldomAfter50s, finally: atTheEnd } = await lost;
	console.log(`Where every signal is lost: gone after ${oftenGoneAfterMs} ms; what is read after 50 s for the second time answers ${seldomAfter50s}`);
	expect(cached.status).toBe(200);
	expect(cached.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
	expect(cached.headers.get('strict-transport-security')).toContain('max-age=31536000');
	expect(atTheEnd).toEqual([410, 410]);
});

/** `cached` came when the page was withdrawn already, so it can only have come from the cache. */
type Lost = { cached: Answer; oftenGoneAfterMs: number; seldomAfter50s: number; finally: number[] };

/** One page that is read all the time, one that is read once and then only after 50 s, when a stale copy may still be handed out. */
async function loseSignals(): Promise<Lost> {
	const [often, seldom] = [pageOf('read-often'), pageOf('read-seldom')];
	const status = async ({ slug }: { slug: string }) => (await ask(`${unknownSite.url}/${slug}`)).status;
	for (const item of [often, seldom]) expect(await status(item)).toBe(200);
	for (const { id } of [often, seldom]) expect((await desk.withdraw({ kind: 'pages', id })).status).toBe(200);
	const withdrawnAt = performance.now();
	const cached = await ask(`${unknownSite.url}/${often.slug}`);
	const gone = until({ what: 'what is read often is gone', withinMs: LONGEST_LAG_IN_MS, everyMs: 250, ask: async () => (await status(often)) === 410 });
	await pause(50_000);
	const seldomAfter50s = await status(seldom);
	const oftenGoneAfterMs = await gone;
	await pause(LONGEST_LAG_IN_MS - (performance.now() - withdrawnAt));
	return { cached, oftenGoneAfterMs, seldomAfter50s, finally: [await status(seldom), await status(often)] };
}

/** A visitor asks for a page; the cms has answered but the answer is held up until the withdrawal's first refresh has come. */
async function straddle({ id, slug }: { id: string; slug: string }): Promise<{ page: string; visitor: Answer; next: Answer }> {
	await quiet();
	const page = `${site.url}/${slug}`;
	const refreshed = new Promise<void>((resolve) => {
		refreshRelay.onPassed = () => resolve();
	});
	const hasAnswer = new Promise<void>((resolve) => {
		cmsRelay.beforeAnswer = (path) => {
			if (!path.includes(slug)) return Promise.resolve();
			resolve();
			return Promise.race([refreshed, pause(LONGEST_HOLD_IN_MS)]);
		};
	});
	const visitor = ask(page);
	await hasAnswer;
	expect((await desk.withdraw({ kind: 'pages', id })).status).toBe(200);
	const answer = await visitor;
	cmsRelay.beforeAnswer = async () => {};
	return { page, visitor: answer, next: await ask(page) };
}

function pageOf(name: string): { id: string; slug: string } {
	const page = pages.get(name);
	if (!page) throw new Error(`There is no page for ${name}`);
	return page;
}

async function publishAt({ one, slug }: { one: Desk; slug: string }): Promise<string> {
	await one.create({ kind: 'pages', slug, text: 'samen', status: 'published' });
	return slug;
}

/** Counts from now on how often the site was told that a page is stale. */
function countRefreshes(): { of: (slug: string) => number; note: (sent: string) => void } {
	const told: string[] = [];
	const note = (sent: string) => void told.push(...JSON.parse(sent).tags);
	refreshRelay.onPassed = (_path, sent) => note(sent);
	return { note, of: (slug) => told.filter((tag) => tag === `page:${slug}`).length };
}

/** Waits until both refreshes of the last change have come, so that the next one that comes belongs to the next change. */
async function quiet(note: (sent: string) => void = () => {}): Promise<void> {
	let lastAt = performance.now();
	refreshRelay.onPassed = (_path, sent) => {
		note(sent);
		lastAt = performance.now();
	};
	await until({ what: 'no more refreshes', everyMs: 200, ask: async () => performance.now() - lastAt > 6000 });
}
