import { APIError, type PayloadRequest, ValidationError } from 'payload';
import { applyChange, type BulkChange, type BulkValue, bulkValueSchema, isSameValue } from '../../domain/bulkChange/change.ts';
import type { BulkKind } from '../../domain/bulkChange/fields.ts';

/** What a change does to one item: `before` → `after`, or why it is refused. `isLive` where it goes live at once. */
export type BulkRow = { id: string; title: string; before: BulkValue; after: BulkValue; isLive: boolean; refusal: string | null };

type Where = { req: PayloadRequest; kind: BulkKind; id: string };

/** What stands in a field of an item now, and whether a change of it can go live. */
export type Current = { title: string; value: BulkValue; isLive: boolean; hasDraft: boolean };

/** What a change would do to one item of one's own, by the rules that need no try. */
export function judgeChange({ id, current, change, goesLive }: { id: string; current: Current | null; change: BulkChange; goesLive: boolean }): BulkRow {
	if (!current) return { id, title: '', before: null, after: null, isLive: false, refusal: 'Niet gevonden, of niet van uw organisatie.' };
	const after = applyChange({ before: current.value, change });
	const isLive = change.kind === 'editions' || (goesLive && current.isLive);
	const refusal = isLive && current.hasDraft ? 'Er ligt nog een gewijzigd concept. Publiceer dat eerst, of wijzig als concept.' : null;
	return { id, title: current.title, before: current.value, after, isLive, refusal: isSameValue(current.value, after) ? null : refusal };
}

/** The newest text of an item that the user may change; null for others. */
export async function readCurrent({ req, kind, id, field }: Where & { field: string }): Promise<Current | null> {
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
	return {
		title: 'title' in newest ? newest.title || 'Zonder titel' : 'code' in newest ? newest.code : '',
		value: bulkValueSchema.catch(null).parse(Object.entries(newest).find(([name]) => name === field)?.[1] ?? null),
		isLive,
		hasDraft: isLive && '_status' in newest && newest._status === 'draft',
	};
}

/** Writes one value as the user: live where the row says so, else on the draft twin. */
export async function writeValue({ req, kind, id, field, value, isLive }: Where & { field: string; value: BulkValue; isLive: boolean }): Promise<void> {
	const asUser = { id, depth: 0, overrideAccess: false, user: req.user, req } as const;
	const cleared = value === null && field === 'sectors' ? [] : value;
	if (kind === 'editions') await req.payload.update({ collection: 'editions', data: { [field]: cleared }, ...asUser });
	else if (isLive) await req.payload.update({ collection: 'offerings', data: { [field]: cleared, _status: 'published' }, ...asUser });
	else await req.payload.update({ collection: 'offerings', data: { [field]: cleared, _status: 'draft' }, draft: true, ...asUser });
}

/** Why Payload or a hook refused, for people. Throws on what is no refusal. */
export function refusalOf(error: unknown): string {
	if (error instanceof ValidationError) return error.data.errors.map(({ message }) => message).join(' ');
	if (error instanceof APIError && error.status < 500)
		return error.status === 403 || error.status === 404 ? 'Niet gevonden, of niet van uw organisatie.' : error.message;
	throw error;
}
