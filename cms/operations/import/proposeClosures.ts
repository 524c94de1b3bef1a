import type { RowOutcome } from '../../domain/import/states.ts';
import { findGone, type Gone } from './findGone.ts';
import type { Row } from './row.ts';
import { deleteRows, findRows, insertRows, writeRows } from './rowStore.ts';
import type { Work } from './work.ts';

/** Numbers of rows that stand for items of the register: after every row that a file may have. */
const FIRST_NUMBER = 1_000_000;
/** Behind code, name and place stands what was proposed as successor, whatever somebody decided since. */
const PROPOSED = 3;

/**
 * Where the file is the whole register: a row for each item that is in the register and not in the file. What another probably took the place of waits for
 * somebody to say so. Proposes only; closes nothing. When a row was mended the proposals are made again: what somebody decided stands where the proposal is
 * the same, and each keeps its number. Meanwhile, as long as a code can't be read, they are held back.
 */
export async function proposeClosures(work: Work): Promise<void> {
	const { payload, run } = work;
	const before = await findRows(payload, { run: run.id, where: { and: [{ isFromRegister: { equals: true } }, { appliedAt: { equals: null } }] }, limit: 0 });
	const found = await findGone(work);
	if (!found) return writeRows(payload, before.map(heldBack));
	const byItem = new Map(before.map((row) => [row.item ?? '', row]));
	const codes = await knownCodes(work, { before, codesInFile: found.codesInFile });
	const items = new Set(found.gone.map(({ item }) => item.id));
	await deleteRows(
		payload,
		before.filter(({ item }) => !items.has(item ?? '')).map(({ id }) => id),
	);
	await writeRows(
		payload,
		found.gone.flatMap((one) => {
			const row = byItem.get(one.item.id);
			return row ? [{ id: row.id, data: stands({ row, gone: one, codes }) ? { outcome: outcomeOf(one) } : stored(one) }] : [];
		}),
	);
	const last = Math.max(FIRST_NUMBER - 1, ...before.map(({ number }) => number));
	const fresh = found.gone.filter(({ item }) => !byItem.has(item.id));
	await insertRows(
		payload,
		run,
		fresh.map((one, index) => ({ ...proposal(one), number: last + 1 + index, isFromRegister: true })),
	);
}

/** Whether a decision was about this same proposal, and what it names as successor is still there. */
function stands({ row, gone, codes }: { row: Row; gone: Gone; codes: ReadonlySet<string> }): boolean {
	const isSame = (row.raw[PROPOSED] ?? row.successor ?? '') === (gone.successor ?? '');
	return isSame && (row.decision !== 'merge' || codes.has(row.successor ?? ''));
}

/** The codes that a successor may have: of the file, and those of the register that somebody named. */
async function knownCodes({ payload, run }: Work, { before, codesInFile }: { before: readonly Row[]; codesInFile: ReadonlySet<string> }): Promise<Set<string>> {
	const { kind } = run.table;
	const named = before.flatMap(({ decision, successor }) => (decision === 'merge' && successor && !codesInFile.has(successor) ? [successor] : []));
	if (named.length === 0 || (kind !== 'schools' && kind !== 'boards')) return new Set(codesInFile);
	const { docs } = await payload.find({ collection: kind, where: { code: { in: named } }, depth: 0, select: { code: true }, limit: 0, pagination: false });
	return new Set([...codesInFile, ...docs.map(({ code }) => code)]);
}

function heldBack({ id }: Row) {
	return { id, data: { outcome: 'unchecked' } };
}

function outcomeOf({ successor }: Gone): RowOutcome {
	return successor ? 'merged' : 'closed';
}

function proposal(gone: Gone) {
	const { item, successor } = gone;
	return {
		outcome: outcomeOf(gone),
		decision: successor ? null : 'close',
		successor,
		identity: `register:${item.code}`,
		label: `${item.code} ${item.name}`.slice(0, 300),
		item: item.id,
		cells: [item.code, item.name, item.place, successor ?? ''],
	};
}

function stored(gone: Gone) {
	const { cells, ...rest } = proposal(gone);
	return { ...rest, cells: JSON.stringify(cells) };
}
