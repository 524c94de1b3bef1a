import type { PayloadRequest } from 'payload';
import { type BulkChange, changedFields } from '../../domain/bulkChange/change.ts';
import { inTransaction } from '../inTransaction.ts';
import { type BulkRow, writeRow } from './changeOne.ts';
import { writeStoredRows } from './storedRows.ts';
import { tryBulkChange } from './tryBulkChange.ts';

/**
 * Changes fields of many items of one's own: all that the dry run lets through, or none. What stood there is kept, so that the last change can be
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
	const good = rows.filter(({ fields, refusal }) => refusal === null && changedFields(fields).length > 0);
	const id = await inTransaction(req, async () => {
		const simultaneous = await findByKey(req, key);
		if (simultaneous) return simultaneous;
		if (good.length === 0) return null;
		for (const row of good) await writeRow({ req, kind: change.kind, row });
		return keep({ req, key, change, rows: good });
	});
	return { id, rows };
}

async function findByKey(req: PayloadRequest, key: string): Promise<string | null> {
	const { docs } = await req.payload.find({ collection: 'bulkChanges', where: { key: { equals: key } }, depth: 0, limit: 1, pagination: false, req });
	return docs[0]?.id ?? null;
}

/** Keeps what stood there. Only the last change of somebody can be undone, so what was kept of earlier ones goes. */
async function keep({ req, key, change, rows }: { req: PayloadRequest; key: string; change: BulkChange; rows: BulkRow[] }): Promise<string> {
	const madeBy = req.user?.id ?? '';
	await req.payload.delete({ collection: 'bulkChanges', where: { madeBy: { equals: madeBy } }, depth: 0, req });
	const data = {
		key,
		madeBy,
		kind: change.kind,
		fields: change.fields.map(({ field }) => field),
		count: rows.length,
		changes: writeStoredRows(rows.map(({ id, fields, isLive }) => ({ id, isLive, fields: changedFields(fields) }))),
	};
	const { id } = await req.payload.create({ collection: 'bulkChanges', data, depth: 0, req });
	return id;
}
