import { setTimeout as pause } from 'node:timers/promises';
import { MongoClient } from 'mongodb';

const PATIENCE_IN_MS = 2000;

/** Asks a database whether it is there, over one connection that is kept. */
export type DatabaseProbe = { answers: () => Promise<boolean>; close: () => Promise<void> };

/** Opens it on a database that is there. A client of which the very first connection fails never finds the database again; one that had it always does. */
export async function openDatabaseProbe(url: string): Promise<DatabaseProbe> {
	const client = await new MongoClient(url, { serverSelectionTimeoutMS: PATIENCE_IN_MS, maxPoolSize: 1 }).connect();
	const ping = () =>
		client
			.db()
			.command({ ping: 1 })
			.then(
				() => true,
				() => false,
			);
	return { answers: () => Promise.race([ping(), pause(PATIENCE_IN_MS, false, { ref: false })]), close: () => client.close() };
}
