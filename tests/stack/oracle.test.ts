import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { signIn, startTestStack, type TestStack } from '../fixtures/stack.ts';
import { ask, search } from './http.ts';
import {
	type Action,
	chooseAction,
	createAtOldAddress,
	createDraft,
	createPublished,
	type Item,
	newItem,
	newVersion,
	pick,
	publishLatest,
	publishNew,
	remove,
	renameInDraft,
	renameLive,
	republish,
	restore,
	saveDraft,
	type Table,
	unpublish,
	withdraw,
} from './item-model.ts';
import { ADDRESS, type Desk, KINDS, openDesk } from './items.ts';
import { createOracle, LONGEST_LAG_IN_MS, type Oracle } from './oracle.ts';
import { randomFrom } from './random.ts';
import { listSurfaces, lookAround, type Trace } from './surfaces.ts';
import { until } from './until.ts';

const STEPS = 50;
const STEPS_BETWEEN_LOOKS = 10;
const LONGEST_PAUSE_IN_MS = 1000;
const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000);

/** What is done with one item, action by action. */
const CASES: [string, Action[]][] = [
	['withdrawn while a draft waits', [createPublished, saveDraft, withdraw]],
	['taken off line without a reason while a draft waits', [createPublished, saveDraft, unpublish]],
	['changed while withdrawn', [createPublished, withdraw, saveDraft, publishNew, renameInDraft]],
	['changed while withdrawn, and put back', [createPublished, withdraw, renameInDraft, republish]],
	['renamed', [createPublished, renameLive, renameLive]],
	['renamed in a draft, then put live', [createPublished, renameInDraft, publishLatest]],
	['renamed in a draft, withdrawn', [createPublished, renameInDraft, withdraw]],
	['renamed in a draft, withdrawn, put back', [createPublished, renameInDraft, withdraw, republish]],
	['renamed in a draft, off line refused, put live', [createPublished, renameInDraft, unpublish, publishLatest]],
	['put back to an older text', [createPublished, publishNew, renameLive, restore]],
	['not deleted once it was live, though a draft waits', [createPublished, saveDraft, remove]],
	['made at the address of a deleted draft, and withdrawn', [createDraft, remove, createAtOldAddress, withdraw]],
	['withdrawn, not deleted, put back', [createPublished, withdraw, remove, republish]],
	['a draft from beginning to end', [createDraft, saveDraft, renameInDraft, unpublish, withdraw, remove]],
];
const MOST_ACTIONS = Math.max(...CASES.map(([, actions]) => actions.length));

let stack: TestStack;
let desk: Desk;

beforeAll(async () => {
	stack = await startTestStack();
	const provider = await signIn({ url: stack.url, email: 'aanbieder@napl.example' });
	const editor = await signIn({ url: stack.url, email: 'redacteur@napl.example' });
	desk = openDesk({ url: stack.url, headersOf: (kind) => (kind === 'offerings' ? provider : editor) });
});
afterAll(() => stack?.stop());

test('Only what is live shows in cases that went wrong once, or might', async () => {
	const items = CASES.map(([name, actions], index) => ({ name, actions, item: newItem(index % 3 === 2 ? 'pages' : 'offerings') }));
	const { table, reading } = openTable({ items: items.map(({ item }) => item), random: randomFrom(seed + 4) });
	const reader = readAllTheTime(reading);
	try {
		for (let step = 0; step < MOST_ACTIONS; step += 1) {
			for (const { item, actions } of items) await actions[step]?.(table, item);
			await pause(500);
		}
		await settle(reading);
	} finally {
		reading.isOver = true;
		await reader;
	}
	const slugs = items.map(({ name, item }) => `${item.kind} ${name}: ${item.slugs.join(' ')}`).join('\n');
	expect(reading.oracle.complaints, slugs).toEqual([]);
});

test(`Only what is live shows, whatever is done and in what order (SEED=${seed})`, async ({ onTestFailed }) => {
	const random = randomFrom(seed);
	const items = [...KINDS, ...KINDS, 'offerings' as const].map(newItem);
	const { table, reading } = openTable({ items, random });
	const reader = readAllTheTime(reading);
	const log: string[] = [];
	try {
		for (let step = 0; step < STEPS; step += 1) {
			const item = pick(random, items);
			log.push(`${step} ${item.kind} ${items.indexOf(item)}: ${await chooseAction(random, item)(table, item)}`);
			await pause(random() < 0.5 ? 0 : random() * LONGEST_PAUSE_IN_MS);
			if (step % STEPS_BETWEEN_LOOKS === 0) log.push(`Settled after ${await settle(reading)} ms`);
		}
		log.push(`Settled after ${await settle(reading)} ms`);
	} finally {
		reading.isOver = true;
		await reader;
		onTestFailed(() => console.log(log.join('\n')));
	}
	console.log(`Longest lag ${JSON.stringify(reading.oracle.longestLag())}; ${reading.rounds} rounds of reading`);
	expect([...new Set(reading.oracle.complaints)]).toEqual([]);
	expect(reading.rounds).toBeGreaterThan(5);
});

test('Published is findable and withdrawn is gone soon after', async () => {
	const times: Record<'findable' | 'shown' | 'unfindable' | 'gone', number[]> = { findable: [], shown: [], unfindable: [], gone: [] };
	const oracle = createOracle(randomFrom(seed + 1));
	for (let round = 0; round < 4; round += 1) {
		const { word, proof } = newVersion(oracle);
		const slug = `proef-${oracle.newMark()}`;
		const id = await desk.create({ kind: 'offerings', slug, text: `${word} ${proof}`, status: 'published' });
		const page = `${stack.url}/aanbod/${slug}`;
		times.findable.push(
			await until({ what: `${slug} is findable`, ask: async () => (await search({ url: stack.url, q: word }))?.hits.some((hit) => hit.slug === slug) }),
		);
		times.shown.push(
			await until({ what: `${slug} shows on the front page's map`, ask: async () => (await ask(`${stack.url}/sitemap-1.xml`)).text.includes(slug) }),
		);
		expect((await ask(page)).status).toBe(200);
		expect((await desk.withdraw({ kind: 'offerings', id })).status).toBe(200);
		const gone = until({ what: `${slug} is gone`, ask: async () => (await ask(page)).status === 410 });
		times.unfindable.push(await until({ what: `${slug} can't be found`, ask: async () => (await search({ url: stack.url, q: word }))?.hits.length === 0 }));
		times.gone.push(await gone);
	}
	console.log(`Milliseconds after the answer of the cms: ${JSON.stringify(times)}`);
	expect(Math.max(...Object.values(times).flat())).toBeLessThan(LONGEST_LAG_IN_MS);
});

test("What a draft says can't be guessed through a path that names it", async () => {
	const oracle = createOracle(randomFrom(seed + 3));
	const { word, proof } = newVersion(oracle);
	const draft = await desk.create({ kind: 'offerings', slug: `proef-${oracle.newMark()}`, text: `${word} ${proof}`, status: 'draft' });
	const slug = `proef-${oracle.newMark()}`;
	await desk.create({ kind: 'paths', slug, text: 'een pad', status: 'published', offerings: [draft] });
	for (const door of ['/api/paths', '/api/paths/count']) {
		const { text } = await ask(`${stack.url}${door}?depth=2&where[stages.competences.offerings.title][contains]=${word}`);
		expect(text).not.toContain(slug);
		expect(text).not.toContain(proof);
		expect(JSON.parse(text).totalDocs ?? 0).toBe(0);
	}
	expect((await ask(`${stack.url}/api/paths?depth=3&where[slug][equals]=${slug}`)).text).not.toContain(proof);
});

test('The versions of an item are closed to visitors, one by one too', async () => {
	const oracle = createOracle(randomFrom(seed + 2));
	const texts = [newVersion(oracle), newVersion(oracle)].map(({ word, proof }) => `${word} ${proof}`);
	const [first = '', second = ''] = texts;
	const id = await desk.create({ kind: 'offerings', slug: `proef-${oracle.newMark()}`, text: first, status: 'draft' });
	await desk.saveDraft({ kind: 'offerings', id, text: second });
	const versions = z
		.object({ docs: z.array(z.object({ id: z.string() })).min(2) })
		.parse(JSON.parse((await desk.send({ kind: 'offerings', method: 'GET', path: `/versions?where[parent][equals]=${id}` })).text));
	for (const version of versions.docs) {
		for (const method of ['GET', 'POST']) {
			const answer = await ask(`${stack.url}/api/offerings/versions/${version.id}`, { method });
			expect([403, 404], `${method} answered ${answer.text}`).toContain(answer.status);
			expect(oracle.goneIn(answer.text)).toEqual([]);
		}
	}
});

type Reading = { oracle: Oracle; items: Item[]; isOver: boolean; rounds: number };

function openTable({ items, random }: { items: Item[]; random: () => number }): { table: Table; reading: Reading } {
	const oracle = createOracle(random);
	const offerings = () => items.flatMap(({ kind, id }) => (kind === 'offerings' && id ? [id] : []));
	return { table: { desk, oracle, random, offerings }, reading: { oracle, items, isOver: false, rounds: 0 } };
}

/** Reads everything that a visitor can reach, round after round, so that all of it is cached whenever something changes. */
async function readAllTheTime(reading: Reading): Promise<void> {
	while (!reading.isOver) {
		await lookAround({ surfaces: await listSurfaces({ stack, traces: reading.items.map(traceOf) }), oracle: reading.oracle });
		reading.rounds += 1;
	}
}

/** Waits until everything shows what is live and nothing else; how long that took, in milliseconds. */
function settle({ oracle, items }: Reading): Promise<number> {
	return until({ what: 'everything shows what is live', withinMs: LONGEST_LAG_IN_MS, ask: () => isSettled({ oracle, items }) });
}

/** The last words of an item are asked about; those of long ago would make a round too long. */
function traceOf({ kind, ids, slugs, words }: Item): Trace {
	return { kind, ids: ids.slice(-2), slugs: slugs.slice(-3), words: words.slice(-2) };
}

/** `true` when every item is where it should be and nothing else shows; else what is not yet right. */
async function isSettled({ oracle, items }: { oracle: Oracle; items: Item[] }): Promise<unknown> {
	const wrong = (await Promise.all(items.map(whatIsWrong))).flat();
	if (wrong.length > 0) return wrong;
	const stale = await lookAround({ surfaces: await listSurfaces({ stack, traces: items.map(traceOf) }), oracle });
	return stale.length === 0 || stale;
}

async function whatIsWrong(item: Item): Promise<string[]> {
	const { kind, live, slugs, latest } = item;
	const wrong: string[] = [];
	for (const slug of slugs) {
		const page = await ask(`${stack.url}${ADDRESS[kind]}${slug}`);
		if (!expectedAt(item, slug).includes(page.status)) wrong.push(`${ADDRESS[kind]}${slug} answers ${page.status}, not ${expectedAt(item, slug)}`);
		if (page.status === 200 && live && !page.text.includes(live.version.proof)) wrong.push(`${ADDRESS[kind]}${slug} shows another text`);
		if (page.status === 301 && live) expect(page.headers.get('location')).toBe(`${ADDRESS[kind]}${live.slug}`);
	}
	if (kind !== 'offerings' || !latest) return wrong;
	const hits = (await search({ url: stack.url, q: live?.version.word ?? latest.word }))?.hits.map(({ slug }) => slug);
	const found = JSON.stringify(hits);
	return found === JSON.stringify(live ? [live.slug] : []) ? wrong : [...wrong, `search finds ${found}, live is ${live?.slug ?? 'nothing'}`];
}

/** The statuses that an address may answer with. */
function expectedAt({ live, published, isWithdrawn }: Item, slug: string): number[] {
	if (live?.slug === slug) return [200];
	const wasLive = published.some((shown) => shown.slug === slug);
	if (wasLive && live) return [301];
	if (wasLive && isWithdrawn) return [410];
	// An address that only an off-line text had may come to lead to the item too.
	return live ? [301, 404, 410] : [404, 410];
}
