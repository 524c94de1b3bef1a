import type { FlattenedArrayField, FlattenedField, PayloadRequest, SanitizedCollectionConfig, Where } from 'payload';
import { writeMoney, writeNumber } from '../domain/import/readNumber.ts';
import { dayOf } from '../domain/shared/days.ts';
import { writeTable } from '../sheets/writeTable.ts';

const PAGE = 200;
const MOST_ROWS = 20_000;
const STATUS: Record<string, string> = { draft: 'Concept', published: 'Gepubliceerd' };
const MADE_BY_PAYLOAD: Record<string, string> = { id: 'ID', createdAt: 'Aangemaakt op', updatedAt: 'Aangepast op', _status: 'Status', email: 'E-mailadres' };

type Listing = { req: PayloadRequest; collection: SanitizedCollectionConfig; where: Where; columns: readonly string[]; sort?: string };

/** The rows of a list as CSV, with the labels that the list shows. Reads page by page, with the user's rights. */
export function exportList({ req, collection, where, columns, sort }: Listing): AsyncGenerator<Uint8Array> {
	const shown = columns.flatMap((name) => columnOf(collection, name) ?? []);
	return writeTable({ format: 'csv', headers: shown.map(({ label }) => label), pages: pagesOf({ req, collection, where, shown, ...(sort ? { sort } : {}) }) });
}

type Shown = { name: string; label: string; field: FlattenedField | null };

async function* pagesOf({ req, collection, where, shown, sort }: Omit<Listing, 'columns'> & { shown: Shown[] }): AsyncGenerator<string[][]> {
	for (let page = 1; (page - 1) * PAGE < MOST_ROWS; page += 1) {
		const { docs, hasNextPage } = await req.payload.find({
			collection: collection.slug,
			where,
			draft: Boolean(collection.versions?.drafts),
			depth: 1,
			limit: PAGE,
			page,
			overrideAccess: false,
			user: req.user,
			req,
			...(sort ? { sort } : {}),
		});
		yield docs.map((doc) => shown.map((column) => cellOf({ req, column, value: Reflect.get(doc, column.name) })));
		if (!hasNextPage) return;
	}
}

/** A column that a list can show as text; null for what is none, or is hidden. */
function columnOf(collection: SanitizedCollectionConfig, name: string): Shown | null {
	const field = collection.flattenedFields.find((candidate) => candidate.name === name) ?? null;
	if (!field) return name in MADE_BY_PAYLOAD ? { name, label: MADE_BY_PAYLOAD[name] ?? name, field: null } : null;
	if (('hidden' in field && field.hidden) || ['richText', 'json', 'code', 'join', 'blocks'].includes(field.type)) return null;
	const label = 'label' in field && typeof field.label === 'string' ? field.label : (MADE_BY_PAYLOAD[name] ?? name);
	return { name, label, field };
}

function cellOf({ req, column, value }: { req: PayloadRequest; column: Shown; value: unknown }): string {
	if (value === null || value === undefined) return '';
	if (column.name === '_status') return STATUS[String(value)] ?? String(value);
	if (column.name === 'createdAt' || column.name === 'updatedAt') return dayOf(new Date(String(value)));
	if (Array.isArray(value) && column.field?.type === 'array') return rowsInWords(column.field, value);
	if (Array.isArray(value)) return value.map((item) => cellOf({ req, column, value: item })).join('; ');
	if (typeof value === 'boolean') return value ? 'ja' : 'nee';
	if (typeof value === 'number') return column.name.endsWith('InCents') ? writeMoney(value) : writeNumber(Math.round(value * 100) / 100);
	if (column.field?.type === 'date') return dayOf(new Date(String(value)));
	if (column.field?.type === 'select') return choiceLabel(column.field, String(value));
	return typeof value === 'object' ? titleOf(req, column, value) : String(value);
}

/** What a list of rows says: its choices where each row is one, as with roles; else how many there are. */
function rowsInWords({ flattenedFields: [first] }: FlattenedArrayField, rows: unknown[]): string {
	if (first?.type !== 'select') return String(rows.length);
	return rows.map((row) => choiceLabel(first, String(Reflect.get(Object(row), first.name) ?? ''))).join('; ');
}

function choiceLabel(field: FlattenedField, value: string): string {
	if (field.type !== 'select') return value;
	const option = field.options.find((candidate) => (typeof candidate === 'string' ? candidate : candidate.value) === value);
	return typeof option === 'object' && typeof option.label === 'string' ? option.label : value;
}

/** What a related item is called, as far as the user may know. */
function titleOf(req: PayloadRequest, { field }: Shown, value: object): string {
	if (!field || !('relationTo' in field)) return '';
	const [slug, item] =
		typeof field.relationTo === 'string' ? [field.relationTo, value] : [String(Reflect.get(value, 'relationTo')), Reflect.get(value, 'value')];
	const title = Object.values(req.payload.collections).find(({ config }) => config.slug === slug)?.config.admin.useAsTitle ?? 'id';
	return typeof item === 'object' && item !== null ? String(Reflect.get(item, title) ?? '') : String(item ?? '');
}
