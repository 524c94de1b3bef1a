import type { CollectionSlug, PayloadRequest, Where } from 'payload';
import { z } from 'zod';
import type { ReferenceTo } from '../../domain/import/cell.ts';
import type { Column, Values } from '../../domain/import/column.ts';
import { type ImportKind, KINDS } from '../../domain/import/kinds.ts';
import { writeRow, writtenColumns } from '../../domain/import/writeRow.ts';
import { dayOf } from '../../domain/shared/days.ts';
import { type TableFormat, writeTable } from '../../sheets/writeTable.ts';
import { type Importer, importerFor, loadImporter } from './importer.ts';
import { makeRegisters, type Register } from './registers.ts';
import { type RichText, type RichTexts, richTexts } from './richTexts.ts';

const PAGE = 200;

/** Everything of a kind that somebody owns, as a file that can be imported again without a change; page by page, so that it takes little memory. */
export async function exportKind({ req, kind, format }: { req: PayloadRequest; kind: ImportKind; format: TableFormat }): Promise<AsyncGenerator<Uint8Array>> {
	const table = KINDS[kind];
	const importer = req.user ? await importerFor(req.payload, req.user) : await loadImporter(req.payload, null);
	if (!importer) throw new Error('An export is for somebody or for the system');
	const context: Context = {
		importer,
		columns: writtenColumns(table),
		registers: await registersFor(req, importer, kind),
		texts: await richTexts(req.payload),
	};
	return writeTable({ format, headers: context.columns.map(({ name }) => name), pages: pagesOf({ req, kind, context }) });
}

type Context = { importer: Importer; columns: Column[]; registers: Map<ReferenceTo, Register>; texts: RichTexts };

async function* pagesOf({ req, kind, context }: { req: PayloadRequest; kind: ImportKind; context: Context }): AsyncGenerator<string[][]> {
	const table = KINDS[kind];
	const collection: CollectionSlug = kind;
	let last = '';
	for (;;) {
		const where: Where = { and: [ownedBy(kind, context.importer), ...(last ? [{ id: { greater_than: last } }] : [])] };
		const { docs } = await req.payload.find({
			collection,
			where,
			draft: table.hasDrafts,
			sort: 'id',
			depth: 0,
			limit: PAGE,
			pagination: false,
			req,
			...context.importer.rights,
		});
		if (docs.length === 0) return;
		yield docs.map((doc) => writeRow(table, valuesFrom({ doc: { ...doc }, context })));
		last = String(docs.at(-1)?.id ?? '');
		if (docs.length < PAGE) return;
	}
}

/** What somebody owns; those who see all of a kind get all of it. */
function ownedBy(kind: ImportKind, { user, providerIds, regionIds, holds }: Importer): Where {
	if (!user || holds('editor', 'auditor')) return {};
	const providers = [...(providerIds ?? [])];
	if (kind === 'offerings') return { provider: { in: providers } };
	if (kind === 'editions') return { 'offering.provider': { in: providers } };
	if (kind === 'providers') return { id: { in: providers } };
	return kind === 'schools' ? { 'regions.region': { in: [...(regionIds ?? [])] } } : {};
}

/** The registers that the columns name, to write an item by the word that finds it again. */
async function registersFor(req: PayloadRequest, importer: Importer, kind: ImportKind): Promise<Map<ReferenceTo, Register>> {
	const registers = makeRegisters(req.payload, importer);
	const needed = new Set(KINDS[kind].columns.flatMap(({ cell }) => cell.to ?? []));
	const loaded = new Map<ReferenceTo, Register>();
	for (const to of needed) loaded.set(to, await registers.get(to));
	return loaded;
}

function valuesFrom({ doc, context }: { doc: Record<string, unknown>; context: Context }): Values {
	return Object.fromEntries(context.columns.map((column) => [column.field, valueFrom({ column, stored: doc[column.field], context })]));
}

const rowsSchema = z.array(z.looseObject({})).catch([]);
const idsSchema = z.array(z.string()).catch([]);

function valueFrom({ column: { cell }, stored, context }: { column: Column; stored: unknown; context: Context }): unknown {
	if (stored === null || stored === undefined) return null;
	const wordFor = (id: unknown) => wordOf(cell.to ? context.registers.get(cell.to) : undefined, String(id));
	const rows = () => rowsSchema.parse(stored);
	switch (cell.shape) {
		case 'plain':
			return stored;
		case 'day':
			return dayOf(new Date(String(stored)));
		case 'markdown':
			return isRichText(stored) ? context.texts.write(stored) : null;
		case 'reference':
			return wordFor(stored);
		case 'references':
			return idsSchema.parse(stored).map(wordFor);
		case 'texts':
			return rows().map(({ text }) => String(text ?? ''));
		case 'sources':
			return rows().map(({ title, url }) => ({ title: String(title ?? ''), url: typeof url === 'string' ? url : null }));
		case 'meetings':
			return rows().map((meeting) => ({ ...meeting, date: dayOf(new Date(String(meeting['date']))) }));
		case 'ties':
			return rows().map(({ region, from, until }) => ({ region: wordFor(region), from: dayText(from), until: dayText(until) }));
	}
}

/** What names an item: its address or code, where it has one that nothing else has; an item out of reach is named by its id. */
function wordOf(register: Register | undefined, id: string): string {
	const item = register?.byId.get(id);
	return item ? item.slug || item.code || item.name : id;
}

function dayText(value: unknown): string | null {
	return typeof value === 'string' ? dayOf(new Date(value)) : null;
}

function isRichText(value: unknown): value is RichText {
	return typeof value === 'object' && value !== null && 'root' in value;
}
