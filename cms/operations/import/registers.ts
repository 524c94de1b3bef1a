import type { Payload, Where } from 'payload';
import { idOf } from '../../access/principal.ts';
import type { ReferenceTo } from '../../domain/import/cell.ts';
import { foldText } from '../../domain/import/foldText.ts';
import { nearest } from '../../domain/import/nearest.ts';
import { VOCABULARY_KINDS } from '../../domain/shared/terms.ts';
import type { Importer } from './importer.ts';

/** One item that a cell may name. `owner` is the provider of an offering. */
export type RegisterItem = { id: string; code: string; name: string; slug: string; owner: string | null };

/** What one looks up in: by code or slug first, then by name. */
export type Register = {
	items: readonly RegisterItem[];
	byId: ReadonlyMap<string, RegisterItem>;
	/** Every item that a word may mean; the narrowest way of naming it wins. */
	find: (word: string, owner?: string | null) => RegisterItem[];
	/** Exactly this code, this slug, or this name but for case and signs. */
	withCode: (code: string) => readonly RegisterItem[];
	withSlug: (slug: string) => readonly RegisterItem[];
	named: (name: string) => readonly RegisterItem[];
	/** "bedoelt u …?" */
	near: (word: string) => string | null;
};

/** The registers of one piece of work, each loaded once when it is first asked for, with the importer's rights. */
export type Registers = { get: (to: ReferenceTo) => Promise<Register>; forget: (to: string) => void };

export function makeRegisters(payload: Payload, importer: Importer): Registers {
	const loaded = new Map<ReferenceTo, Promise<Register>>();
	return {
		get: (to) => {
			const known = loaded.get(to) ?? loadItems({ payload, importer, to }).then(registerOf);
			loaded.set(to, known);
			return known;
		},
		forget: (to) => {
			for (const known of loaded.keys()) if (known === to) loaded.delete(known);
		},
	};
}

function registerOf(items: RegisterItem[]): Register {
	const byCode = indexed(items, ({ code }) => foldText(code));
	const bySlug = indexed(items, ({ slug }) => foldText(slug));
	const byName = indexed(items, ({ name }) => foldText(name));
	const exactCode = indexed(items, ({ code }) => code);
	const exactSlug = indexed(items, ({ slug }) => slug);
	const near = new Map<string, string | null>();
	return {
		items,
		withCode: (code) => exactCode.get(code) ?? [],
		withSlug: (slug) => exactSlug.get(slug) ?? [],
		named: (name) => byName.get(foldText(name)) ?? [],
		byId: new Map(items.map((item) => [item.id, item])),
		find: (word, owner) => {
			const folded = foldText(word);
			for (const index of [byCode, bySlug, byName]) {
				const found = (index.get(folded) ?? []).filter((item) => !owner || item.owner === owner);
				if (folded !== '' && found.length > 0) return found;
			}
			return [];
		},
		near: (word) => {
			if (!near.has(word))
				near.set(
					word,
					nearest(
						word,
						items.flatMap(({ code, slug, name }) => [name, slug || code]),
					),
				);
			return near.get(word) ?? null;
		},
	};
}

function indexed(items: readonly RegisterItem[], wordOf: (item: RegisterItem) => string): Map<string, RegisterItem[]> {
	const index = new Map<string, RegisterItem[]>();
	for (const item of items) {
		const word = wordOf(item);
		if (word === '') continue;
		const known = index.get(word);
		if (known) known.push(item);
		else index.set(word, [item]);
	}
	return index;
}

type Loading = { payload: Payload; importer: Importer; to: ReferenceTo };

async function loadItems({ payload, importer, to }: Loading): Promise<RegisterItem[]> {
	const all = { depth: 0, limit: 0, pagination: false, ...importer.rights } as const;
	if (to === 'providers' || to === 'regions') {
		const { docs } = await payload.find({ collection: to, select: { name: true, slug: true }, ...all });
		return docs.map(({ id, name, slug }) => ({ id, code: '', name, slug, owner: null }));
	}
	if (to === 'boards' || to === 'schools') {
		const { docs } = await payload.find({ collection: to, select: { name: true, code: true }, ...all });
		return docs.map(({ id, name, code }) => ({ id, code, name, slug: '', owner: null }));
	}
	if (to === 'competences') {
		const { docs } = await payload.find({ collection: to, select: { title: true, slug: true }, ...all });
		return docs.map(({ id, title, slug }) => ({ id, code: '', name: title, slug, owner: null }));
	}
	if (to === 'offerings') return loadOfferings({ payload, importer });
	const kind = VOCABULARY_KINDS.find(({ code }) => to === `vocabulary:${code}`)?.code ?? 'theme';
	const { docs } = await payload.find({ collection: 'vocabulary', where: { kind: { equals: kind } }, select: { label: true, slug: true }, ...all });
	return docs.map(({ id, label, slug }) => ({ id, code: '', name: label, slug, owner: null }));
}

/** The offerings that the importer may write, as their drafts say. */
async function loadOfferings({ payload, importer }: Omit<Loading, 'to'>): Promise<RegisterItem[]> {
	const where: Where = importer.providerIds ? { provider: { in: [...importer.providerIds] } } : {};
	const { docs } = await payload.find({
		collection: 'offerings',
		where,
		draft: true,
		depth: 0,
		select: { title: true, slug: true, code: true, provider: true },
		limit: 0,
		pagination: false,
		...importer.rights,
	});
	return docs.map(({ id, title, slug, code, provider }) => ({ id, code: code ?? '', name: title ?? '', slug: slug ?? '', owner: idOf(provider) }));
}
