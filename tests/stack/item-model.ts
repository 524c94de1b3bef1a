import { expect } from 'vitest';
import { z } from 'zod';
import type { Desk, Kind } from './items.ts';
import type { Oracle } from './oracle.ts';

/** Two marks for one version of a text: visitors search with `word`, so that only `proof` shows that the version itself was found. */
export type Version = { word: string; proof: string };
export type Item = {
	kind: Kind;
	ids: string[];
	slugs: string[];
	words: string[];
	id: string | null;
	latest: Version | null;
	slug: string | null;
	live: { version: Version; slug: string } | null;
	isWithdrawn: boolean;
	/** What was live since the item was made, the latest last. */
	published: { version: Version; slug: string }[];
};
/** What an action needs. `offerings` are the ids that a new path names. */
export type Table = { desk: Desk; oracle: Oracle; random: () => number; offerings: () => string[] };
/** Does something with an item, over HTTP, and keeps what may show from then on. Says what it did. */
export type Action = (table: Table, item: Item) => Promise<string>;

export function newItem(kind: Kind): Item {
	return { kind, ids: [], slugs: [], words: [], id: null, latest: null, slug: null, live: null, isWithdrawn: false, published: [] };
}

/** The next action, at random: what does not apply is tried too and must be refused. */
export function chooseAction(random: () => number, item: Item): Action {
	if (!item.id) return pick(random, [createDraft, createPublished, createPublished, createAtOldAddress]);
	return pick(random, ITEM_ACTIONS);
}

export const createDraft: Action = (table, item) => create(table, item, { status: 'draft', slug: newSlug(table.oracle, item) });
export const createPublished: Action = (table, item) => create(table, item, { status: 'published', slug: newSlug(table.oracle, item) });
/** At the address that an earlier item left, where there is one. */
export const createAtOldAddress: Action = (table, item) => create(table, item, { status: 'published', slug: item.slugs.at(-1) ?? newSlug(table.oracle, item) });

async function create({ desk, oracle, offerings }: Table, item: Item, { status, slug }: { status: 'draft' | 'published'; slug: string }): Promise<string> {
	const version = newVersion(oracle, item);
	if (status === 'published') oracle.allow([...marksOf(version), markOf(slug)]);
	const id = await desk.create({ kind: item.kind, slug, text: textOf(version), status, offerings: offerings() });
	Object.assign(item, { id, slug, latest: version, isWithdrawn: false, live: null, published: [] });
	item.ids.push(id);
	if (status === 'published') replaceLive({ oracle, item, live: { version, slug } });
	return `create ${status} ${slug} ${textOf(version)}`;
}

export const saveDraft: Action = async ({ desk, oracle }, item) => {
	const version = newVersion(oracle, item);
	expect((await desk.saveDraft({ kind: item.kind, id: idOf(item), text: textOf(version) })).status).toBe(200);
	item.latest = version;
	return `save draft ${textOf(version)}`;
};

export const publishNew: Action = async (table, item) => {
	const version = newVersion(table.oracle, item);
	return goLive(table, item, {
		name: 'publish new',
		version,
		slug: item.slug,
		send: () => table.desk.publish({ kind: item.kind, id: idOf(item), text: textOf(version) }),
	});
};

export const publishLatest: Action = async (table, item) =>
	goLive(table, item, { name: 'publish latest', version: item.latest, slug: item.slug, send: () => table.desk.publish({ kind: item.kind, id: idOf(item) }) });

export const renameLive: Action = async (table, item) => {
	const slug = newSlug(table.oracle, item);
	return goLive(table, item, { name: 'rename', version: item.latest, slug, send: () => table.desk.publish({ kind: item.kind, id: idOf(item), slug }) });
};

export const renameInDraft: Action = async ({ desk, oracle }, item) => {
	const [version, slug] = [newVersion(oracle, item), newSlug(oracle, item)];
	expect((await desk.saveDraft({ kind: item.kind, id: idOf(item), text: textOf(version), slug })).status).toBe(200);
	Object.assign(item, { latest: version, slug });
	return `rename in draft ${slug} ${textOf(version)}`;
};

/** Publishing is refused while an item is withdrawn; else what was live goes and the new text comes. */
async function goLive(
	{ oracle }: Table,
	item: Item,
	{ name, version, slug, send }: { name: string; version: Version | null; slug: string | null; send: () => Promise<{ status: number; text: string }> },
): Promise<string> {
	if (!version || !slug) throw new Error('An item that exists has a text and an address');
	if (!item.isWithdrawn) oracle.allow([...marksOf(version), markOf(slug)]);
	const answer = await send();
	expect(answer.status, answer.text).toBe(item.isWithdrawn ? 400 : 200);
	if (item.isWithdrawn) return `${name} refused`;
	replaceLive({ oracle, item, live: { version, slug } });
	return `${name} ${slug} ${textOf(version)}`;
}

/** Taking an item off line without a reason is refused, and so is writing over the text of a withdrawn one. */
export const unpublish: Action = async ({ desk }, item) => {
	expect((await desk.unpublish({ kind: item.kind, id: idOf(item) })).status).toBe(item.live || item.isWithdrawn ? 400 : 200);
	return 'unpublish';
};

export const withdraw: Action = async ({ desk, oracle }, item) => {
	const answer = await desk.withdraw({ kind: item.kind, id: idOf(item) });
	expect(answer.status, answer.text).toBe(item.live ? 200 : 409);
	if (!item.live) return 'withdraw refused';
	replaceLive({ oracle, item, live: null });
	item.isWithdrawn = true;
	return 'withdraw';
};

/** What was live last comes back; a newer draft stays one. */
export const republish: Action = async ({ desk, oracle }, item) => {
	const { isWithdrawn, latest, slug } = item;
	const back = item.published.at(-1);
	if (isWithdrawn && back) oracle.allow([...marksOf(back.version), markOf(back.slug)]);
	const answer = await desk.republish({ kind: item.kind, id: idOf(item) });
	expect(answer.status, answer.text).toBe(isWithdrawn ? 200 : 409);
	if (!isWithdrawn || !back) return 'republish refused';
	item.isWithdrawn = false;
	replaceLive({ oracle, item, live: back });
	Object.assign(item, { latest, slug });
	return `republish ${back.slug} ${textOf(back.version)}`;
};

/** Puts back an older version that was live once. */
export const restore: Action = async ({ desk, oracle, random }, item) => {
	if (item.published.length === 0) return 'nothing to restore';
	const chosen = pick(random, item.published);
	const where = `where[parent][equals]=${idOf(item)}&where[version._status][equals]=published&where[version.title][contains]=${chosen.version.proof}`;
	const found = await desk.send({ kind: item.kind, method: 'GET', path: `/versions?${where}&where[version.slug][equals]=${chosen.slug}&limit=1&depth=0` });
	const [version] = z.object({ docs: z.array(z.object({ id: z.string() })) }).parse(JSON.parse(found.text)).docs;
	if (!version) return 'nothing to restore any more';
	if (!item.isWithdrawn) oracle.allow([...marksOf(chosen.version), markOf(chosen.slug)]);
	const answer = await desk.send({ kind: item.kind, method: 'POST', path: `/versions/${version.id}` });
	expect(answer.status, answer.text).toBe(item.isWithdrawn ? 400 : 200);
	if (item.isWithdrawn) return 'restore refused';
	Object.assign(item, { latest: chosen.version, slug: chosen.slug });
	replaceLive({ oracle, item, live: chosen });
	return `restore ${chosen.slug} ${textOf(chosen.version)}`;
};

/** What was live once is not there to be deleted. */
export const remove: Action = async ({ desk }, item) => {
	const wasLive = item.published.length > 0;
	expect((await desk.remove({ kind: item.kind, id: idOf(item) })).status).toBe(wasLive ? 404 : 200);
	if (wasLive) return 'delete refused';
	Object.assign(item, { id: null });
	return 'delete';
};

const ITEM_ACTIONS: readonly Action[] = [
	saveDraft,
	saveDraft,
	publishNew,
	publishNew,
	publishLatest,
	unpublish,
	withdraw,
	withdraw,
	republish,
	republish,
	renameLive,
	renameInDraft,
	restore,
	remove,
];

function replaceLive({ oracle, item, live }: { oracle: Oracle; item: Item; live: Item['live'] }): void {
	const marks = (shown: Item['live']) => (shown ? [...marksOf(shown.version), markOf(shown.slug)] : []);
	const staying = marks(live);
	oracle.forbid(marks(item.live).filter((mark) => !staying.includes(mark)));
	item.live = live;
	if (!live) return;
	Object.assign(item, { latest: live.version, slug: live.slug });
	item.published.push(live);
}

export function newVersion(oracle: Oracle, item?: Item): Version {
	const version = { word: oracle.newMark(), proof: oracle.newMark() };
	item?.words.push(version.word);
	return version;
}

function newSlug(oracle: Oracle, item: Item): string {
	const slug = `proef-${oracle.newMark()}`;
	item.slugs.push(slug);
	return slug;
}

function idOf({ id }: Item): string {
	if (!id) throw new Error('There is no item to do this with');
	return id;
}

function textOf({ word, proof }: Version): string {
	return `${word} ${proof}`;
}

function marksOf({ word, proof }: Version): string[] {
	return [word, proof];
}

function markOf(slug: string): string {
	return slug.replace('proef-', '');
}

/** One of the choices. */
export function pick<Choice>(random: () => number, choices: readonly Choice[]): Choice {
	const choice = choices[Math.floor(random() * choices.length)];
	if (choice === undefined) throw new Error('Nothing to choose from');
	return choice;
}
