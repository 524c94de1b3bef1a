import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import type { Payload } from 'payload';
import { z } from 'zod';
import type { TestCms } from '../../fixtures/cms.ts';

type Stored = { _id: unknown; [field: string]: unknown };
/** All that a database holds at one moment, by collection: the very rows, so that ids and moments are the same whenever it is put back. */
export type Snapshot = { rows: ReadonlyMap<string, readonly Stored[]> /** How the database calls a collection. */; nameOf: (slug: string) => string };

/** Everything that is stored now. */
export async function snapshotOf({ payload }: TestCms): Promise<Snapshot> {
	const all = await Promise.all((await namesIn(payload)).map(async (name) => [name, await rowsOf({ payload, name })] as const));
	const names = new Map(Object.entries(payload.db.collections).map(([slug, model]) => [slug, model.collection.name]));
	return { rows: new Map(all), nameOf: (slug) => names.get(slug) ?? slug };
}

/** Puts back what was stored, with the indexes as they are; only what is no longer so. */
export async function putBack({ payload }: TestCms, snapshot: Snapshot): Promise<void> {
	const [now, then] = [await hashesIn(payload), kept.get(snapshot)];
	await Promise.all(
		[...now].map(async ([name, hash]) => {
			if (then?.get(name) === hash) return;
			const rows = snapshot.rows.get(name) ?? [];
			const collection = payload.db.connection.collection<Stored>(name);
			await collection.deleteMany({});
			if (rows.length > 0) await collection.insertMany(rows.map((row) => ({ ...row })));
		}),
	);
	if (!then) kept.set(snapshot, await hashesIn(payload));
}

/** The database's own digest of each collection, as it was right after a world was put back. */
const kept = new WeakMap<Snapshot, ReadonlyMap<string, string>>();
const hashesSchema = z.object({ collections: z.record(z.string(), z.string()) });

async function hashesIn(payload: Payload): Promise<Map<string, string>> {
	const answer = await payload.db.connection.db?.command({ dbHash: 1 });
	return new Map(Object.entries(hashesSchema.parse(answer).collections));
}

/** A row by its id, with what it holds. */
export type Row = { id: string; [field: string]: unknown };

/** The rows of a collection that one world has and the other hasn't. */
export function rowsOnlyIn({ slug, world, other }: { slug: string; world: Snapshot; other: Snapshot }): Row[] {
	const known = new Set(rowsIn({ slug, world: other }).map(({ id }) => id));
	return rowsIn({ slug, world }).filter(({ id }) => !known.has(id));
}

/** The rows of a collection in a world. */
export function rowsIn({ slug, world }: { slug: string; world: Snapshot }): Row[] {
	return (world.rows.get(world.nameOf(slug)) ?? []).map(({ _id, ...fields }) => ({ ...fields, id: String(_id) }));
}

/** Takes the files of cases off the disk or brings them back: a world without a case has none of its files either. */
export function setFilesAside({ dataDir }: TestCms, areAside: boolean): void {
	const [here, aside] = [join(dataDir, 'evidence'), join(dataDir, 'evidence-aside')];
	const [from, to] = areAside ? [here, aside] : [aside, here];
	if (existsSync(from) && !existsSync(to)) renameSync(from, to);
}

async function namesIn(payload: Payload): Promise<string[]> {
	const found = await payload.db.connection.listCollections();
	return found.map(({ name }) => name).filter((name) => !name.startsWith('system.'));
}

async function rowsOf({ payload, name }: { payload: Payload; name: string }): Promise<Stored[]> {
	return payload.db.connection.collection<Stored>(name).find().sort({ $natural: 1 }).toArray();
}
