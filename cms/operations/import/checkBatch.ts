import { foldText } from '../../domain/import/foldText.ts';
import { isAside } from '../../domain/import/states.ts';
import { type Plan, planRows } from './planRows.ts';
import { proposeClosures } from './proposeClosures.ts';
import { cellsOf, type Row } from './row.ts';
import { findRows, writeRows } from './rowStore.ts';
import type { Work } from './work.ts';

const BATCH = 200;
type Step = { work: Work; cursor: number; moment: Date };

/** Looks the next rows of a file through and writes down what it found. The cursor after them; null when there are none left. */
export async function checkBatch({ work, cursor }: Step): Promise<{ cursor: number | null; count: number }> {
	const rows = await findRows(work.payload, {
		run: work.run.id,
		where: { and: [{ number: { greater_than: cursor } }, { isFromRegister: { not_equals: true } }] },
		limit: BATCH,
	});
	if (rows.length === 0) return { cursor: null, count: 0 };
	const plans = await planRows({ work, rows, isInFile: await namesInFile(work) });
	await writePlans(work, await withoutDoubles(work, plans));
	return { cursor: rows.at(-1)?.number ?? null, count: rows.length };
}

/** What follows when every row was looked at: where the file is the whole register, what is not in it. */
export async function finishCheck(work: Work): Promise<void> {
	if (work.run.isFullRegister) await proposeClosures(work);
}

/** Looks rows through again, after they were mended or somebody said whose they are. */
export async function checkRows(work: Work, rows: readonly Row[]): Promise<void> {
	const isInFile = await namesInFile(work);
	for (let start = 0; start < rows.length; start += BATCH) {
		await writePlans(work, await withoutDoubles(work, await planRows({ work, rows: rows.slice(start, start + BATCH), isInFile })));
	}
}

async function writePlans(work: Work, plans: readonly Plan[]): Promise<void> {
	await writeRows(
		work.payload,
		plans.map(({ row, outcome, faults, warnings, changes, identity, label, item, place, seenAt }) => ({
			id: row.id,
			data: {
				outcome: outcome === 'waiting' ? (item ? 'changed' : 'new') : outcome,
				faults: JSON.stringify(faults),
				warnings: JSON.stringify(warnings),
				changes: JSON.stringify(changes),
				identity,
				label,
				item,
				place,
				seenAt,
			},
		})),
	);
}

/** A second row about the same item is a fault: nobody could say which of the two counts. Of what is set aside it doesn't matter. */
async function withoutDoubles(work: Work, plans: Plan[]): Promise<Plan[]> {
	const identities = [...new Set(plans.flatMap(({ identity }) => (identity ? [identity] : [])))];
	const others = await findRows(work.payload, {
		run: work.run.id,
		where: { and: [{ identity: { in: identities } }, { isFromRegister: { not_equals: true } }] },
		limit: 0,
	});
	const first = new Map<string, number>();
	for (const { identity, number } of [...others, ...plans.map((plan) => ({ identity: plan.identity, number: plan.row.number }))]) {
		first.set(identity, Math.min(number, first.get(identity) ?? number));
	}
	return plans.map((plan) => {
		const earlier = first.get(plan.identity) ?? plan.row.number;
		if (plan.identity === '' || earlier === plan.row.number || isAside(plan.outcome)) return plan;
		const fault = {
			column: '',
			value: plan.label,
			problem: `Regel ${earlier} gaat over hetzelfde.`,
			remedy: 'Haal een van de twee weg of geef hem een andere code.',
		};
		return { ...plan, outcome: 'faulty', faults: [...plan.faults, fault] };
	});
}

/** Whether a word names an item that another row of the file makes; only competences name each other. */
export async function namesInFile(work: Work): Promise<(word: string) => boolean> {
	if (work.run.table.kind !== 'competences') return () => false;
	const rows = await findRows(work.payload, { run: work.run.id, limit: 0 });
	const names = new Set(
		rows.flatMap((row) => {
			const cells = cellsOf({ row, run: work.run, headers: work.headers });
			return [cells['naam'] ?? '', cells['adres'] ?? ''].map(foldText).filter((name) => name !== '');
		}),
	);
	return (word) => names.has(foldText(word));
}
