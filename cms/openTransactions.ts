import type { mongooseAdapter } from '@payloadcms/db-mongodb';

type Adapter = ReturnType<typeof mongooseAdapter>;

/**
 * Opens each transaction with one awaited read. Payload checks the fields of a new document side by side; were those the first
 * commands of its transaction, the later ones could reach MongoDB before the one that starts it. MongoDB then answers "Given transaction
 * number does not match any in-progress transactions" and Payload reports valid relations as invalid choices.
 * See https://www.mongodb.com/docs/manual/core/transactions/ ("parallel operations are not supported").
 */
export function openTransactions(adapter: Adapter): Adapter {
	return {
		...adapter,
		init: (args) => {
			const db = adapter.init(args);
			const begin = db.beginTransaction;
			db.beginTransaction = async (options) => {
				const id = await begin.call(db, options);
				const { connection, sessions } = args.payload.db;
				const session = id === null ? undefined : sessions[id];
				if (session) await connection.collection('payload-migrations').findOne({ batch: -1 }, { session, projection: { _id: 1 } });
				return id;
			};
			return db;
		},
	};
}
