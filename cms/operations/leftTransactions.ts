import type { Payload } from 'payload';
import { z } from 'zod';

const PREFIX = 'napl-cms-';

/** As what this process is known to MongoDB: each process by a name of its own, on all of its connections. */
export const PROCESS_NAME = `${PREFIX}${crypto.randomUUID()}`;

const entrySchema = z.looseObject({ type: z.string(), appName: z.string().startsWith(PREFIX) });
const openSchema = z.looseObject({ lsid: z.looseObject({ id: z.unknown() }), transaction: z.looseObject({}) });

/**
 * Ends the transactions that killed processes of the cms left open: they would hold what they wrote for a minute, until MongoDB's own limit, and
 * nobody could change it meanwhile. A process is gone when MongoDB has no connection of its name any more. Answers how many were ended.
 */
export async function endLeftTransactions({ db }: Pick<Payload, 'db'>): Promise<number> {
	const admin = db.connection.getClient().db('admin');
	// One's own operations need no right to see or end.
	const entries = await admin.aggregate([{ $currentOp: { allUsers: false, idleConnections: true, idleSessions: true } }]).toArray();
	const ours = entries.flatMap((entry) => {
		const parsed = entrySchema.safeParse(entry);
		return parsed.success ? [parsed.data] : [];
	});
	const alive = new Set(ours.filter(({ type }) => type !== 'idleSession').map(({ appName }) => appName));
	const left = ours.flatMap((entry) => {
		const open = openSchema.safeParse(entry);
		return entry.type === 'idleSession' && !alive.has(entry.appName) && open.success ? [{ id: open.data.lsid.id }] : [];
	});
	if (left.length > 0) await admin.command({ killSessions: left });
	return left.length;
}
