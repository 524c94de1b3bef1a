import type { PayloadRequest, Where } from 'payload';
import { isSameValue } from '../../domain/bulkChange/change.ts';
import type { BulkKind } from '../../domain/bulkChange/fields.ts';
import { inTransaction } from '../inTransaction.ts';
import { readCurrent, refusalOf, writeValues } from './changeOne.ts';
import { readStoredRows, type StoredRow } from './storedRows.ts';

/** How many items are as they were, how many are so but for fields that somebody changed since, and how many were left as they are. */
export type Undone = { undone: number; partly: number; left: number };

/** Puts back what stood there before the change, field by field, wherever nobody changed it since. Null where the user has no such change to undo. */
export async function undoBulkChange({ req, id, moment }: { req: PayloadRequest; id: string; moment: Date }): Promise<Undone | null> {
	const { payload, user } = req;
	const where: Where = { and: [{ id: { equals: id } }, { madeBy: { equals: user?.id } }, { undoneAt: { exists: false } }] };
	const taken = await payload.db.updateOne({ collection: 'bulkChanges', where, data: { undoneAt: moment.toISOString() } });
	if (!taken) return null;
	const { kind, changes } = await payload.findByID({ collection: 'bulkChanges', id, depth: 0, req });
	const outcome: Undone = { undone: 0, partly: 0, left: 0 };
	for (const row of readStoredRows(changes)) outcome[await undoOne({ req, kind, row })] += 1;
	return outcome;
}

async function undoOne({ req, kind, row: { id, fields, isLive } }: { req: PayloadRequest; kind: BulkKind; row: StoredRow }): Promise<keyof Undone> {
	try {
		return await inTransaction(req, async () => {
			const current = await readCurrent({ req, kind, id, fields: fields.map(({ field }) => field) });
			if (!current || (isLive && current.hasDraft)) return 'left';
			const untouched = fields.filter(({ field, after }) => isSameValue(current.values.get(field) ?? null, after));
			if (untouched.length === 0) return 'left';
			await writeValues({ req, kind, id, values: new Map(untouched.map(({ field, before }) => [field, before])), isLive });
			return untouched.length === fields.length ? 'undone' : 'partly';
		});
	} catch (error) {
		refusalOf(error);
		return 'left';
	}
}
