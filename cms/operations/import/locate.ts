import type { Where } from 'payload';
import type { Fault, Values } from '../../domain/import/column.ts';
import { foldText } from '../../domain/import/foldText.ts';
import type { RegisterItem } from './registers.ts';
import type { Work } from './work.ts';

/** What a row is about: an item that is there, a new one, or nothing that can be told. `identity` is the same for two rows about the same item. */
export type Location = { identity: string; id: string | null; faults: Fault[]; isAdopted: boolean };

const nothing = (faults: Fault[] = []): Location => ({ identity: '', id: null, faults, isAdopted: false });
const about = (identity: string, id: string | null = null): Location => ({ identity, id, faults: [], isAdopted: false });

/** Finds the items of a batch of rows, by code, address or name as each kind is known. */
export async function locateAll(work: Work, batch: readonly Values[]): Promise<Location[]> {
	const { kind } = work.run.table;
	if (kind === 'offerings') return locateOfferings(work, batch);
	if (kind === 'providers' || kind === 'competences') return locateNamed(work, batch, kind);
	return locateByKey(work, batch, kind);
}

async function locateOfferings(work: Work, batch: readonly Values[]): Promise<Location[]> {
	const register = await work.registers.get('offerings');
	return batch.map((data) => {
		const [provider, code, title, slug] = [textOf(data['provider']), textOf(data['code']), textOf(data['title']), textOf(data['slug'])];
		if (!provider || (!code && !title)) return nothing();
		const own = (items: readonly RegisterItem[]) => items.filter(({ owner }) => owner === provider);
		if (code) {
			const [known] = own(register.withCode(code));
			if (known) return about(`${provider}/${code}`, known.id);
			const uncoded = own(register.named(title)).filter((item) => item.code === '');
			return { ...about(`${provider}/${code}`, uncoded.length === 1 ? (uncoded[0]?.id ?? null) : null), isAdopted: uncoded.length === 1 };
		}
		const named = own(register.named(title));
		const exact = named.length > 1 ? named.filter((item) => item.slug === slug) : named;
		if (named.length > 1 && exact.length !== 1) return nothing([ambiguous('titel', title)]);
		return about(exact[0]?.code ? `${provider}/${exact[0].code}` : `${provider}/titel:${foldText(title)}${named.length > 1 ? slug : ''}`, exact[0]?.id ?? null);
	});
}

async function locateNamed(work: Work, batch: readonly Values[], kind: 'providers' | 'competences'): Promise<Location[]> {
	const register = await work.registers.get(kind);
	return batch.map((data) => {
		const [slug, name] = [textOf(data['slug']), textOf(data[kind === 'providers' ? 'name' : 'title'])];
		if (slug) return about(`adres:${slug}`, register.withSlug(slug)[0]?.id ?? null);
		const named = register.named(name);
		if (named.length > 1) return nothing([ambiguous('naam', name)]);
		if (!name) return nothing();
		return named[0] ? about(`adres:${named[0].slug}`, named[0].id) : about(`naam:${foldText(name)}`);
	});
}

/** Kinds whose key stands in an index: asked of the database, as there may be tens of thousands. */
async function locateByKey(work: Work, batch: readonly Values[], kind: 'editions' | 'boards' | 'schools'): Promise<Location[]> {
	const field = kind === 'editions' ? 'key' : 'code';
	const keys = batch.map((data) => (kind === 'editions' ? editionKey(data) : textOf(data['code'])));
	const where: Where = { [field]: { in: [...new Set(keys.filter((key) => key !== ''))] } };
	// By the system: that a key is taken matters also where the item isn't the importer's.
	const { docs } = await work.payload.find({
		collection: kind,
		where,
		depth: 0,
		select: { code: true, ...(kind === 'editions' ? { key: true } : {}) },
		limit: 0,
		pagination: false,
	});
	const ids = new Map(docs.map((doc) => [textOf(Reflect.get(doc, field)), doc.id]));
	return keys.map((key) => (key === '' ? nothing() : about(key, ids.get(key) ?? null)));
}

function editionKey(data: Values): string {
	const [offering, code] = [textOf(data['offering']), textOf(data['code'])];
	return offering && code ? `${offering}/${code}` : '';
}

function ambiguous(column: string, value: string): Fault {
	return { column, value, problem: 'Er is meer dan één item met deze naam.', remedy: 'Geef in een kolom "code" of "adres" aan welk item u bedoelt.' };
}

function textOf(value: unknown): string {
	return typeof value === 'string' ? value : '';
}
