import type { PayloadRequest, Where } from 'payload';
import { z } from 'zod';
import { type BulkChange, bulkValueSchema, isSameValue } from '../../domain/bulkChange/change.ts';
import { inTransaction } from '../inTransaction.ts';
import { type BulkRow, readCurrent, refusalOf, writeValue } from './changeOne.ts';
import { tryBulkChange } from './tryBulkChange.ts';

const storedRowsSchema = z.array(z.object({ id: z.string(), before: bulkValueSchema, after: bulkValueSchema, isLive: z.boolean() }));

/**
 * Changes a field of many items of one's own: all that the dry run lets through, or none. What stood there is kept, so that the last change can be
 * undone. The same request again changes nothing.
 */
export async function runBulkChange({
	req,
	ids,
	change,
	goesLive,
	requestKey,
}: {
	req: PayloadRequest;
	ids: readonly string[];
	change: BulkChange;
	goesLive: boolean;
	requestKey: string;
}): Promise<{ id: string | null; rows: BulkRow[] }> {
	const key = `${req.user?.id}/${requestKey}`;
	const earlier = await findByKey(req, key);
	if (earlier) return { id: earlier, rows: [] };
	const rows = await tryBulkChange({ req, ids, change, goesLive });
	const good = rows.filter(({ before, after, refusal }) => refusal === null && !isSameValue(before, after));
	const id = await inTransaction(req, async () => {
		const simultaneous = await findByKey(req, key);
		if (simultaneous) return simultaneous;
		if (good.length === 0) return null;
		for (const row of good) await writeValue({ req, kind: change.kind, id: row.id, field: change.field, value: row.after, isLive: row.isLive });
		return keep({ req, key, change, rows: good });
	});
	return { id, rows };
}

/** Puts back what stood there before the change, wherever nobody changed it since. Null where the user has no such change to undo. */
export async function undoBulkChange({ req, id, moment }: { req: PayloadRequest; id: string; moment: Date }): Promise<{ undone: number; left: number } | null> {
	const { payload, user } = req;
	const where: Where = { and: [{ id: { equals: id } }, { madeBy: { equals: user?.id } }, { undoneAt: { exists: false } }] };
	const taken = await payload.db.updateOne({ collection: 'bulkChanges', where, data: { undoneAt: moment.toISOString() } });
	if (!taken) return null;
	const { kind, field, changes } = await payload.findByID({ collection: 'bulkChanges', id, depth: 0, req });
	const rows = storedRowsSchema.parse(JSON.parse(changes));
	let undone = 0;
	for (const row of rows) if (await undoOne({ req, kind, field, row })) undone += 1;
	return { undone, left: rows.length - undone };
}

async function undoOne({
	req,
	kind,
	field,
	row: { id, before, after, isLive },
}: {
	req: PayloadRequest;
	kind: BulkChange['kind'];
	field: string;
	row: z.infer<typeof storedRowsSchema>[number];
}): Promise<boolean> {
	try {
		return await inTransaction(req, async () => {
			const current = await readCurrent({ req, kind, id, field });
			if (!current || !isSameValue(current.value, after) || (isLive && current.hasDraft)) return false;
			await writeValue({ req, kind, id, field, value: before, isLive });
			return true;
		});
	} catch (error) {
		refusalOf(error);
		return false;
	}
}

async function findByKey(req: PayloadRequest, key: string): Promise<string | null> {
	const { docs } = await req.payload.find({ collection: 'bulkChanges', where: { key: { equals: key } }, depth: 0, limit: 1, pagination: false, req });
	return docs[0]?.id ?? null;
}

/** Keeps what stood there. Only the last change of somebody can be undone, so what was kept of earlier ones goes. */
async function keep({ req, key, change, rows }: { req: PayloadRequest; key: string; change: BulkChange; rows: BulkRow[] }): Promise<string> {
	const madeBy = req.user?.id ?? '';
	await req.payload.delete({ collection: 'bulkChanges', where: { madeBy: { equals: madeBy } }, depth: 0, req });
	const changes = JSON.stringify(rows.map(({ id, before, after, isLive }) => ({ id, before, after, isLive })));
	const { kind, field } = change;
	const { id } = await req.payload.create({ collection: 'bulkChanges', data: { key, madeBy, kind, field, count: rows.length, changes }, depth: 0, req });
	return id;
}
