import { APIError, type PayloadRequest, ValidationError } from 'payload';
import { applyChange, type BulkChange, type BulkValue, bulkValueSchema, changedFields, type FieldOutcome } from '../../domain/bulkChange/change.ts';
import type { BulkKind } from '../../domain/bulkChange/fields.ts';

/** What a change does to one item: each field `before` → `after`, or why it is refused. `isLive` where it goes live at once. */
export type BulkRow = { id: string; title: string; fields: FieldOutcome[]; isLive: boolean; refusal: string | null };

type Where = { req: PayloadRequest; kind: BulkKind; id: string };

/** What stands in fields of an item now, by name, and whether a change of it can go live. */
export type Current = { title: string; values: ReadonlyMap<string, BulkValue>; isLive: boolean; hasDraft: boolean };

/** What a change would do to one item of one's own, by the rules that need no try. */
export function judgeChange({ id, current, change, goesLive }: { id: string; current: Current | null; change: BulkChange; goesLive: boolean }): BulkRow {
	if (!current) return { id, title: '', fields: [], isLive: false, refusal: 'Niet gevonden, of niet van uw organisatie.' };
	const fields = change.fields.map((one) => {
		const before = current.values.get(one.field) ?? null;
		return { field: one.field, before, after: applyChange({ before, change: one }) };
	});
	const isLive = change.kind === 'editions' || (goesLive && current.isLive);
	const refusal = isLive && current.hasDraft ? 'Er ligt nog een gewijzigd concept. Publiceer dat eerst, of wijzig als concept.' : null;
	return { id, title: current.title, fields, isLive, refusal: changedFields(fields).length > 0 ? refusal : null };
}

/** The newest text of an item that the user may change; null for others. */
export async function readCurrent({ req, kind, id, fields }: Where & { fields: readonly string[] }): Promise<Current | null> {
	const own = await req.payload.collections[kind].config.access.update({ req, id });
	if (!own) return null;
	const find = (draft: boolean) =>
		req.payload.find({
			collection: kind,
			where: { and: [{ id: { equals: id } }, ...(own === true ? [] : [own])] },
			draft,
			depth: 0,
			limit: 1,
			pagination: false,
			req,
		});
	const [newest] = (await find(true)).docs;
	const [main] = (await find(false)).docs;
	if (!newest || !main) return null;
	const isLive = '_status' in main && main._status === 'published';
	const stored = new Map<string, unknown>(Object.entries(newest));
	return {
		title: 'title' in newest ? newest.title || 'Zonder titel' : 'code' in newest ? newest.code : '',
		values: new Map(fields.map((name) => [name, bulkValueSchema.catch(null).parse(stored.get(name) ?? null)])),
		isLive,
		hasDraft: isLive && '_status' in newest && newest._status === 'draft',
	};
}

/** Writes values as the user, all in one save: live where the row says so, else on the draft twin. */
export async function writeValues({ req, kind, id, values, isLive }: Where & { values: ReadonlyMap<string, BulkValue>; isLive: boolean }): Promise<void> {
	const asUser = { id, depth: 0, overrideAccess: false, user: req.user, req } as const;
	const data = Object.fromEntries([...values].map(([field, value]) => [field, value === null && field === 'sectors' ? [] : value]));
	if (kind === 'editions') await req.payload.update({ collection: 'editions', data, ...asUser });
	else if (isLive) await req.payload.update({ collection: 'offerings', data: { ...data, _status: 'published' }, ...asUser });
	else await req.payload.update({ collection: 'offerings', data: { ...data, _status: 'draft' }, draft: true, ...asUser });
}

/** Writes what a row says of the fields that it changes. */
export function writeRow({ req, kind, row }: { req: PayloadRequest; kind: BulkKind; row: Pick<BulkRow, 'id' | 'fields' | 'isLive'> }): Promise<void> {
	const values = new Map(changedFields(row.fields).map(({ field, after }) => [field, after]));
	return writeValues({ req, kind, id: row.id, values, isLive: row.isLive });
}

/** Why Payload or a hook refused, for people: with the field's name, as more than one may be changed. Throws on what is no refusal. */
export function refusalOf(error: unknown): string {
	if (error instanceof ValidationError)
		return error.data.errors.map(({ label, message }) => (typeof label === 'string' && label ? `${label}: ${message}` : message)).join(' ');
	if (error instanceof APIError && error.status < 500)
		return error.status === 403 || error.status === 404 ? 'Niet gevonden, of niet van uw organisatie.' : error.message;
	throw error;
}
