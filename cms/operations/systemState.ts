import type { Payload, PayloadRequest } from 'payload';

type Door = { payload: Payload; req?: PayloadRequest };

/** The names under which the installation keeps facts about itself. */
export type StateKey =
	| 'seedDay'
	| 'examplesRemovedAt'
	| 'buildingIndex'
	| 'indexMadeFrom'
	| 'rebuildHeardAt'
	| 'boundariesCheckedOn'
	| 'jobRunner'
	| 'administratorsCountedAt'
	| 'linksNotedOn';

/** A fact that the installation keeps about itself; null where it keeps none. */
export async function readState({ payload, req }: Door, key: StateKey): Promise<string | null> {
	const { docs } = await payload.find({
		collection: 'systemState',
		where: { key: { equals: key } },
		depth: 0,
		limit: 1,
		pagination: false,
		...(req ? { req } : {}),
	});
	return docs[0]?.value ?? null;
}

/** Keeps a fact; null forgets it. */
export async function writeState({ payload, req }: Door, key: StateKey, value: string | null): Promise<void> {
	const inRequest = req ? { req } : {};
	const updated = await payload.db.updateOne({ collection: 'systemState', where: { key: { equals: key } }, data: { value }, ...inRequest });
	if (!updated) await payload.create({ collection: 'systemState', data: { key, value }, depth: 0, ...inRequest });
}

/**
 * Replaces a fact only if it still is what the caller saw; says whether it was. One of many callers wins.
 * The fact must have been written before.
 */
export async function swapState({ payload, req }: Door, { key, from, to }: { key: StateKey; from: string | null; to: string | null }): Promise<boolean> {
	const updated = await payload.db.updateOne({
		collection: 'systemState',
		where: { and: [{ key: { equals: key } }, { value: { equals: from } }] },
		data: { value: to },
		...(req ? { req } : {}),
	});
	return updated !== null;
}
