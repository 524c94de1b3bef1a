import type { CollectionAfterChangeHook, CollectionBeforeValidateHook } from 'payload';
import type { Capacity, Lifecycle } from '../domain/lifecycle/lifecycle.ts';
import { now } from '../env.ts';
import type { LifecycleCollection } from '../operations/lifecycle/collections.ts';
import { beginLog } from '../operations/lifecycle/transition.ts';

type Begins = { beforeValidate: CollectionBeforeValidateHook; afterChange: CollectionAfterChangeHook };

/**
 * For records with a lifecycle that somebody makes in a form: each begins in the first state, with the first entry of its log. A copy too; a bulk
 * load says itself where its records stand.
 */
export function beginsLifecycle({
	collection,
	lifecycle,
	capacity,
}: {
	collection: LifecycleCollection;
	lifecycle: Pick<Lifecycle, 'initial'>;
	capacity: Capacity;
}): Begins {
	return {
		beforeValidate: ({ data, operation, req }) => {
			if (operation !== 'create' || !data) return data;
			const begin = { state: lifecycle.initial, revision: 0, stateSince: now().toISOString(), dueDay: null, suspendedOn: null };
			return req.context['isBulkLoad'] ? { ...begin, ...data } : { ...data, ...begin };
		},
		afterChange: async ({ doc, operation, req }) => {
			if (operation === 'create')
				await beginLog({ req, collection, record: { ...doc, id: String(doc.id), about: null }, capacity, moment: beganAt(doc.stateSince) });
			return doc;
		},
	};
}

/** A bulk load may say that a record began before. */
function beganAt(since: unknown): Date {
	return typeof since === 'string' || since instanceof Date ? new Date(since) : now();
}
