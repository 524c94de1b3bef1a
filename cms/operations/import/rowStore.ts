import { MongoBulkWriteError, ObjectId } from 'mongodb';
import type { Payload, Where } from 'payload';
import type { RowOutcome } from '../../domain/import/states.ts';
import type { ImportRow } from '../../payload-types.ts';
import { type Row, rowFrom } from './row.ts';
import type { Run } from './run.ts';

/**
 * The rows of runs are read and written straight through the database adapter: they are no business data, have neither hooks nor log, and there are
 * twenty thousand of them at a time (Payload's own way takes 2 ms each, this 0.05).
 */
type NewRow = { number: number; cells?: string[]; isFromRegister?: boolean; outcome: RowOutcome } & Partial<
	Record<'identity' | 'label' | 'item' | 'successor' | 'decision', string | null>
>;

const CHUNK = 1000;
const DUPLICATE_KEY = 11_000;

export async function insertRows(payload: Payload, run: Pick<Run, 'id' | 'ownerId'>, rows: readonly NewRow[]): Promise<void> {
	const stamp = new Date();
	for (let start = 0; start < rows.length; start += CHUNK) {
		const documents = rows.slice(start, start + CHUNK).map(({ cells, ...row }) => ({
			isFromRegister: false,
			...row,
			run: new ObjectId(run.id),
			owner: run.ownerId ? new ObjectId(run.ownerId) : null,
			key: `${run.id}/${row.number}`,
			cells: JSON.stringify(cells ?? []),
			createdAt: stamp,
			updatedAt: stamp,
		}));
		await collectionOf(payload).insertMany(documents, { ordered: false }).catch(unlessTaken);
	}
}

/** Two that propose at once propose the same: the second leaves the rows of the first. */
function unlessTaken(error: unknown): void {
	if (!(error instanceof MongoBulkWriteError) || error.code !== DUPLICATE_KEY) throw error;
}

/** Writes what was found out about rows; those that were applied meanwhile are left alone. */
export async function writeRows(payload: Payload, updates: readonly { id: string; data: Record<string, unknown> }[]): Promise<void> {
	if (updates.length === 0) return;
	const stamp = new Date();
	await collectionOf(payload).bulkWrite(
		updates.map(({ id, data }) => ({ updateOne: { filter: { _id: new ObjectId(id), appliedAt: null }, update: { $set: { ...data, updatedAt: stamp } } } })),
		{ ordered: false },
	);
}

/** The rows of a run in their order. */
export async function findRows(payload: Payload, { run, where = {}, limit }: { run: string; where?: Where; limit: number }): Promise<Row[]> {
	const { docs } = await payload.db.find<ImportRow>({
		collection: 'importRows',
		where: { and: [{ run: { equals: run } }, where] },
		sort: 'number',
		limit,
		pagination: false,
	});
	return docs.map(rowFrom);
}

/** What each row of the file is about: empty where that can't be told. */
export async function findIdentities(payload: Payload, run: string): Promise<string[]> {
	const rows = collectionOf(payload).find({ run: new ObjectId(run), isFromRegister: { $ne: true } }, { projection: { identity: 1 } });
	return (await rows.toArray()).map(({ identity }) => (typeof identity === 'string' ? identity : ''));
}

/** How many rows wait for somebody to place them, by municipality. */
export async function countPlaces(payload: Payload, run: string): Promise<{ place: string; count: number }[]> {
	const groups = await collectionOf(payload)
		.aggregate([
			{ $match: { run: new ObjectId(run), outcome: 'unplaced', place: { $gt: '' } } },
			{ $group: { _id: '$place', count: { $sum: 1 } } },
			{ $sort: { _id: 1 } },
		])
		.toArray();
	return groups.map(({ _id, count }) => ({ place: String(_id), count: Number(count) }));
}

/** Takes rows away that were not applied. */
export async function deleteRows(payload: Payload, ids: readonly string[]): Promise<void> {
	if (ids.length === 0) return;
	await collectionOf(payload).deleteMany({ _id: { $in: ids.map((id) => new ObjectId(id)) }, appliedAt: null });
}

/** How many rows of a run there are of each outcome, and how many of each are applied; proposals that are held back don't count. */
export async function countRows(payload: Payload, run: string): Promise<{ outcome: string; isApplied: boolean; verb: string | null; count: number }[]> {
	const groups = await collectionOf(payload)
		.aggregate([
			{ $match: { run: new ObjectId(run), $nor: [{ isFromRegister: true, outcome: 'unchecked' }] } },
			{ $group: { _id: { outcome: '$outcome', verb: '$verb', isApplied: { $gt: ['$appliedAt', null] } }, count: { $sum: 1 } } },
		])
		.toArray();
	return groups.map(({ _id, count }) => ({ outcome: String(_id.outcome), isApplied: Boolean(_id.isApplied), verb: _id.verb ?? null, count: Number(count) }));
}

function collectionOf({ db }: Payload) {
	const model = db.collections['importRows'];
	if (!model) throw new Error('There is no collection of import rows');
	return model.collection;
}
