import type { Payload, Where } from 'payload';
import { LIFECYCLES, type LifecycleCollection } from '../lifecycle/collections.ts';
import { findBrokenLinks } from '../lifecycle/verifyLog.ts';
import type { Invariant, Violation } from './invariant.ts';

/** A record with a lifecycle, as the invariants read it. */
type Row = { id: string; state: string; dueDay?: string | null; case?: unknown; provider?: unknown };

/** Every record stands in exactly one state of its table. */
export const knownStates: Invariant = {
	code: 'known-states',
	title: 'Elke zaak, ronde, beoordeling, elk bezwaar en elke criteriaset staat in een bekende stand.',
	find: async function* ({ payload }) {
		for (const collection of collections()) {
			const codes = LIFECYCLES[collection].states.map(({ code }) => code);
			for (const row of await rows({ payload, collection, where: { state: { not_in: codes } } }))
				yield violation({ collection, row, problem: `Onbekende stand "${row.state}".` });
		}
	},
};

/** A state with a term has a day. */
export const termsSet: Invariant = {
	code: 'terms-set',
	title: 'Waar iemand aan zet is, staat voor wanneer.',
	find: async function* ({ payload }) {
		for (const collection of collections()) {
			const termed = LIFECYCLES[collection].states.filter(({ due }) => due !== null).map(({ code }) => code);
			const where: Where = { and: [{ state: { in: termed } }, { dueDay: { exists: false } }] };
			for (const row of await rows({ payload, collection, where })) yield violation({ collection, row, problem: `Op "${row.state}" ontbreekt de termijn.` });
		}
	},
};

/** Every chain is whole and its last link says where the record stands; no record is without one. */
export const wholeLog: Invariant = {
	code: 'whole-log',
	title: 'Het logboek is heel, en de laatste stap is de stand waarin iets staat.',
	find: async function* ({ payload }) {
		for await (const { kind, itemId, case: about, provider, problem } of findBrokenLinks(payload)) yield { kind, itemId, case: about, provider, problem };
		for (const collection of collections()) {
			for (const row of await rows({ payload, collection, where: {} })) {
				const { totalDocs } = await payload.count({ collection: 'caseLog', where: { key: { equals: `${collection}:${row.id}:0` } } });
				if (totalDocs === 0) yield violation({ collection, row, problem: 'Het begin staat niet in het logboek.' });
			}
		}
	},
};

function collections(): LifecycleCollection[] {
	const found: LifecycleCollection[] = [];
	for (const collection in LIFECYCLES) if (isLifecycle(collection)) found.push(collection);
	return found;
}

function isLifecycle(collection: string): collection is LifecycleCollection {
	return Object.hasOwn(LIFECYCLES, collection);
}

async function rows({
	payload,
	collection,
	where,
}: {
	payload: Payload;
	collection: LifecycleCollection;
	where: Parameters<Payload['find']>[0]['where'];
}): Promise<Row[]> {
	const { docs } = await payload.find({
		collection,
		where,
		depth: 0,
		select: { state: true, dueDay: true, case: true, provider: true },
		limit: 0,
		pagination: false,
	});
	return docs;
}

function violation({ collection, row, problem }: { collection: LifecycleCollection; row: Row; problem: string }): Violation {
	const provider = typeof row.provider === 'string' ? row.provider : null;
	const about = collection === 'qualityCases' ? row.id : typeof row.case === 'string' ? row.case : null;
	return { kind: collection, itemId: row.id, case: about, provider, problem };
}
