import { inTransaction } from '../inTransaction.ts';
import { faultsOf } from './faultsOf.ts';
import { requestFor } from './importer.ts';
import type { Row } from './row.ts';
import { writeRows } from './rowStore.ts';
import { atNoon } from './toRecord.ts';
import type { Work } from './work.ts';

/** Closes a school or board that the file doesn't have, with its successor where somebody confirmed one. It keeps its place in the register. */
export async function applyClosure({ work, row, moment }: { work: Work; row: Row; moment: Date }): Promise<void> {
	const { kind } = work.run.table;
	// What nobody has decided on stays as it is.
	if (!row.item || !row.decision || (kind !== 'schools' && kind !== 'boards')) return;
	const id = row.item;
	const req = await requestFor(work.payload, work.importer);
	try {
		await inTransaction(req, async () => {
			const successor = row.decision === 'merge' && row.successor ? await idWithCode({ work, kind, code: row.successor }) : null;
			const noted = await req.payload.db.updateOne({
				collection: 'importRows',
				where: { and: [{ id: { equals: row.id } }, { appliedAt: { equals: null } }] },
				data: { verb: row.decision === 'keep' ? 'left' : 'closed', appliedAt: moment.toISOString() },
				req,
			});
			if (!noted || row.decision === 'keep') return;
			await req.payload.update({
				collection: kind,
				id,
				data: { closedOn: atNoon(work.run.closedOn ?? work.today), successor },
				depth: 0,
				overrideLock: false,
				req,
				...work.importer.rights,
			});
		});
	} catch (error) {
		const faults = faultsOf({ error, table: work.run.table });
		if (!faults) throw error;
		await writeRows(work.payload, [{ id: row.id, data: { outcome: 'faulty', faults: JSON.stringify(faults) } }]);
	}
}

/** The item that took its place; it may have been made by this very import, as rows of the file come first. */
async function idWithCode({ work, kind, code }: { work: Work; kind: 'schools' | 'boards'; code: string }): Promise<string | null> {
	const { docs } = await work.payload.find({
		collection: kind,
		where: { code: { equals: code } },
		depth: 0,
		select: {},
		limit: 1,
		pagination: false,
		...work.importer.rights,
	});
	return docs[0]?.id ?? null;
}
