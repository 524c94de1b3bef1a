import type { Payload } from 'payload';
import { addDays } from '../domain/shared/days.ts';
import { type Item, LOADERS, type Tools } from './loaders.ts';
import { markdownReader } from './markdown.ts';
import { type Content, ContentError, type ContentKind } from './readContent.ts';
import { type Outcome, upsert } from './upsert.ts';

/** Items without parents are written side by side: a fresh start loads more than a thousand. */
const AT_ONCE = 12;

export type LoadReport = Record<Outcome, number>;

/** The kinds in the order of their references, with the word for people. */
const ORDER = [
	['vocabulary', 'termen'],
	['regions', "onderwijsregio's"],
	['providers', 'aanbieders'],
	['boards', 'besturen'],
	['schools', 'scholen'],
	['competences', 'competenties'],
	['offerings', 'keer aanbod'],
	['editions', 'uitvoeringen'],
	['paths', 'ontwikkelpaden'],
	['recognitions', 'erkenningen'],
	['criteria-sets', 'criteriaset'],
	['pages', "pagina's"],
] as const satisfies [ContentKind, string][];

/**
 * Loads content into the database, kind by kind. Days are counted from `seedDay` (`JJJJ-MM-DD`).
 * A reference that leads nowhere is a `ContentError` that names it. Loading twice changes nothing.
 */
export async function loadContent({
	payload,
	content,
	seedDay,
	onProgress = () => {},
}: {
	payload: Payload;
	content: Content;
	seedDay: string;
	onProgress?: (message: string) => void;
}): Promise<LoadReport> {
	const report: LoadReport = { created: 0, updated: 0, unchanged: 0 };
	const tools = await makeTools({ payload, seedDay, report });
	for (const [kind, word] of ORDER) {
		onProgress(`${content[kind].length} ${word}`);
		await loadKind({ kind, items: content[kind], tools });
	}
	return report;
}

async function loadKind<Kind extends ContentKind>({ kind, items, tools }: { kind: Kind; items: Item<Kind>[]; tools: Tools }): Promise<void> {
	const load = LOADERS[kind];
	const sorted = parentsFirst(items);
	if (sorted.some((item) => isInTree(item) && item.parent)) {
		for (const item of sorted) await load(item, tools);
		return;
	}
	for (let start = 0; start < sorted.length; start += AT_ONCE) await Promise.all(sorted.slice(start, start + AT_ONCE).map((item) => load(item, tools)));
}

async function makeTools({ payload, seedDay, report }: { payload: Payload; seedDay: string; report: LoadReport }): Promise<Tools> {
	const ids = new Map<string, string>();
	return {
		idOf: (collection, key) => {
			const id = ids.get(`${collection}/${key}`);
			if (!id) throw new ContentError(`De inhoud verwijst naar "${key}" (${collection}), maar dat staat er niet.`);
			return id;
		},
		day: (offset) => `${addDays(seedDay, offset)}T12:00:00.000Z`,
		richText: await markdownReader(payload),
		put: async ({ collection, key, where, data }) => {
			const { id, outcome } = await upsert({ payload, collection, where, data });
			ids.set(`${collection}/${key}`, id);
			report[outcome] += 1;
		},
	};
}

type InTree = { slug: string; kind?: string; parent?: string | undefined };

/** The items so that each comes after its parent; kinds without parents keep their order. */
function parentsFirst<Entry extends object>(items: Entry[]): Entry[] {
	const seen = new Set<Entry>();
	const sorted: Entry[] = [];
	const visit = (item: Entry) => {
		if (seen.has(item)) return;
		seen.add(item);
		const parent = isInTree(item) ? items.find((other) => isInTree(other) && other.slug === item.parent && other.kind === item.kind) : undefined;
		if (parent) visit(parent);
		sorted.push(item);
	};
	for (const item of items) visit(item);
	return sorted;
}

function isInTree(item: object): item is InTree {
	return 'slug' in item;
}
