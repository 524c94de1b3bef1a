import type { Where } from 'payload';
import { applyClosure } from './applyClosure.ts';
import { applyPlan } from './applyPlan.ts';
import { namesInFile } from './checkBatch.ts';
import { planRows } from './planRows.ts';
import { findRows } from './rowStore.ts';
import type { Work } from './work.ts';

const BATCH = 100;
/** Rows under way side by side, each in a transaction of its own. */
const LANES = 10;

type Step = { work: Work; cursor: number; moment: Date };

/**
 * Applies the next rows. Each is looked at again first, as the catalogue may have changed since the check. A row that waits for another one of the
 * file gets its turn in a next round. The cursor after them; null when nothing is left to do.
 */
export async function applyBatch({ work, cursor, moment }: Step): Promise<{ cursor: number | null; count: number }> {
	const rows = await findRows(work.payload, { run: work.run.id, where: { and: [{ number: { greater_than: cursor } }, isToDo(work)] }, limit: BATCH });
	if (rows.length === 0) return nextRound({ work, cursor });
	const isInFile = await namesInFile(work);
	const plans = await planRows({ work, rows: rows.filter(({ isFromRegister }) => !isFromRegister), isInFile });
	await sideBySide(plans, (plan) => applyPlan({ work, plan, moment, isInFile }));
	await sideBySide(
		rows.filter(({ isFromRegister }) => isFromRegister),
		(row) => applyClosure({ work, row, moment }),
	);
	// Only competences name each other. Of the others a double is refused by its key, and then looked up anew: reading all items for each batch would grow with the file.
	if (work.run.table.kind === 'competences') work.registers.forget('competences');
	return { cursor: rows.at(-1)?.number ?? null, count: rows.length };
}

/** Rows that change something. What was the same may still have to go live. */
function isToDo({ run }: Work): Where {
	const outcomes = ['new', 'changed', 'closed', 'merged', ...(run.publish ? ['same'] : [])];
	return { and: [{ appliedAt: { equals: null } }, { outcome: { in: outcomes } }] };
}

/** Competences may stand before the one that they are part of: such rows come again until a whole round changes nothing. */
async function nextRound({ work, cursor }: Omit<Step, 'moment'>): Promise<{ cursor: number | null; count: number }> {
	if (work.run.table.kind !== 'competences' || cursor === 0) return { cursor: null, count: 0 };
	const left = await findRows(work.payload, { run: work.run.id, where: isToDo(work), limit: 0 });
	if (left.length === 0 || left.length === work.waiting) return { cursor: null, count: 0 };
	work.waiting = left.length;
	return { cursor: 0, count: 0 };
}

async function sideBySide<Item>(items: readonly Item[], act: (item: Item) => Promise<void>): Promise<void> {
	const queue = [...items];
	const lane = async () => {
		for (let item = queue.shift(); item !== undefined; item = queue.shift()) await act(item);
	};
	await Promise.all(Array.from({ length: LANES }, lane));
}
