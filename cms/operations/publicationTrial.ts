import { AsyncLocalStorage } from 'node:async_hooks';
import type { mongooseAdapter } from '@payloadcms/db-mongodb';
import type { AddressedKind } from '../domain/shared/address.ts';

type Adapter = ReturnType<typeof mongooseAdapter>;

const trials = new AsyncLocalStorage<{ kind: AddressedKind; id: string }>();

/** Thrown where a publication that is tried would write the live text: nothing that is judged before stands in its way. */
export class PublicationReached extends Error {
	override name = 'PublicationReached';
	readonly text: Record<string, unknown>;
	constructor(text: Record<string, unknown>) {
		super('The trial ends here');
		this.text = text;
	}
}

/** Runs a publication that is only tried: it ends by `PublicationReached` or by the error that it would be refused with. */
export function asTrial<Result>(item: { kind: AddressedKind; id: string }, run: () => Promise<Result>): Promise<Result> {
	return trials.run(item, run);
}

/**
 * Ends a trial where it would write, so that nobody's own save ever meets it. And keeps it from ending somebody's work on the item: Payload
 * clears the marks of who is editing outside the transaction, which no roll back brings back.
 */
export function endTrials(adapter: Adapter): Adapter {
	return {
		...adapter,
		init: (args) => {
			const db = adapter.init(args);
			const [updateOne, deleteMany] = [db.updateOne.bind(db), db.deleteMany.bind(db)] as const;
			db.updateOne = async (query) => {
				const trial = trials.getStore();
				if (trial && query.collection === trial.kind && 'id' in query && query.id === trial.id) throw new PublicationReached(query.data);
				return updateOne(query);
			};
			db.deleteMany = async (query) => {
				if (!trials.getStore() || query.collection !== 'payload-locked-documents') await deleteMany(query);
			};
			return db;
		},
	};
}
