import { AsyncLocalStorage } from 'node:async_hooks';
import type { mongooseAdapter } from '@payloadcms/db-mongodb';
import type { AddressedKind } from '../domain/shared/address.ts';

type Adapter = ReturnType<typeof mongooseAdapter>;

const trials = new AsyncLocalStorage<{ kind: AddressedKind; id: string }>();

/** Thrown once the database took the live text: nothing stands in the way, and nothing may stay. */
export class PublicationPassed extends Error {
	override name = 'PublicationPassed';
}

/** Runs a publication that is only tried: it ends by `PublicationPassed` or by the error that it would be refused with. */
export function asTrial<Result>(item: { kind: AddressedKind; id: string }, run: () => Promise<Result>): Promise<Result> {
	return trials.run(item, run);
}

/**
 * Ends a trial right after the live text was written, so that the item is held for the few milliseconds of that write only. And keeps it from
 * ending somebody's work on the item: Payload clears the marks of who is editing outside the transaction, which no roll back brings back.
 */
export function endTrials(adapter: Adapter): Adapter {
	return {
		...adapter,
		init: (args) => {
			const db = adapter.init(args);
			const [updateOne, deleteMany] = [db.updateOne.bind(db), db.deleteMany.bind(db)] as const;
			db.updateOne = async (query) => {
				const written = await updateOne(query);
				const trial = trials.getStore();
				if (trial && query.collection === trial.kind && 'id' in query && query.id === trial.id) throw new PublicationPassed();
				return written;
			};
			db.deleteMany = async (query) => {
				if (!trials.getStore() || query.collection !== 'payload-locked-documents') await deleteMany(query);
			};
			return db;
		},
	};
}
