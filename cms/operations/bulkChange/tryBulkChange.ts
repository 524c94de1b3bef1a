import { createLocalReq, type PayloadRequest } from 'payload';
import { type BulkChange, changedFields } from '../../domain/bulkChange/change.ts';
import { inTransaction } from '../inTransaction.ts';
import { type BulkRow, judgeChange, readCurrent, refusalOf, writeRow } from './changeOne.ts';

type Asked = { req: PayloadRequest; ids: readonly string[]; change: BulkChange; goesLive: boolean };

/** Thrown to give a try up. */
class NothingStands extends Error {
	override name = 'NothingStands';
}

/**
 * The dry run: what a change would do to each item. Each is really changed, by Payload and all hooks, in a transaction of its own that is rolled
 * back; so the answer is never another than that of changing itself.
 */
export async function tryBulkChange({ req, ids, change, goesLive }: Asked): Promise<BulkRow[]> {
	const rows: BulkRow[] = [];
	const fields = change.fields.map(({ field }) => field);
	for (const id of ids) {
		const current = await readCurrent({ req, kind: change.kind, id, fields });
		const row = judgeChange({ id, current, change, goesLive });
		const isDone = row.refusal !== null || changedFields(row.fields).length === 0;
		rows.push(isDone ? row : { ...row, refusal: await tryWrite({ req, change, row }) });
	}
	return rows;
}

async function tryWrite({ req, change, row }: { req: PayloadRequest; change: BulkChange; row: BulkRow }): Promise<string | null> {
	const own = await createLocalReq({ ...(req.user ? { user: req.user } : {}), context: { isBulkLoad: true } }, req.payload);
	try {
		return await inTransaction(own, async () => {
			await writeRow({ req: own, kind: change.kind, row });
			throw new NothingStands();
		});
	} catch (error) {
		return error instanceof NothingStands ? null : refusalOf(error);
	}
}
