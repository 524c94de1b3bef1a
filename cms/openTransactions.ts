import type { mongooseAdapter } from '@payloadcms/db-mongodb';
import type { Payload, PayloadRequest } from 'payload';

type Adapter = ReturnType<typeof mongooseAdapter>;

/**
 * Makes the first reads of a transaction wait for one small read that opens it. Payload checks the fields of a new document side by
 * side; of commands that start a transaction together, a later one can reach MongoDB first. It then answers "Given transaction number
 * does not match any in-progress transactions", and Payload reports valid relations as invalid choices.
 * See https://www.mongodb.com/docs/manual/core/transactions/ (no parallel operations within one transaction).
 *
 * Not at `beginTransaction`: Payload writes outside a transaction that it has begun (`forgotPassword`), which a snapshot taken then would not know.
 */
export function openTransactions(adapter: Adapter): Adapter {
	return {
		...adapter,
		init: (args) => {
			const db = adapter.init(args);
			const open = opener(args.payload);
			const [count, find, findOne, findVersions, queryDrafts] = [
				db.count.bind(db),
				db.find.bind(db),
				db.findOne.bind(db),
				db.findVersions.bind(db),
				db.queryDrafts.bind(db),
			] as const;
			db.count = async (query) => open(query.req).then(() => count(query));
			db.find = async (query) => open(query.req).then(() => find(query));
			db.findOne = async (query) => open(query.req).then(() => findOne(query));
			db.findVersions = async (query) => open(query.req).then(() => findVersions(query));
			db.queryDrafts = async (query) => open(query.req).then(() => queryDrafts(query));
			return db;
		},
	};
}

function opener(payload: Payload): (req: Partial<PayloadRequest> | undefined) => Promise<void> {
	const openings = new WeakMap<object, Promise<unknown>>();
	return async (req) => {
		const id = await req?.transactionID;
		const session = id === undefined || id === null ? undefined : payload.db.sessions[id];
		if (!session?.inTransaction()) return;
		const opening = openings.get(session) ?? payload.db.connection.collection('payload-migrations').findOne({ batch: -1 }, { session, projection: { _id: 1 } });
		openings.set(session, opening);
		await opening;
	};
}
