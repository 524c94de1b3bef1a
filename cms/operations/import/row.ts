import { z } from 'zod';
import type { Fault, Warning } from '../../domain/import/column.ts';
import type { HeaderMatch } from '../../domain/import/matchHeaders.ts';
import type { Cells } from '../../domain/import/readRow.ts';
import type { Claim, Decision, RowOutcome } from '../../domain/import/states.ts';
import type { ImportRow } from '../../payload-types.ts';
import type { Run } from './run.ts';

/** A row as operations work with it. */
export type Row = {
	id: string;
	number: number;
	isFromRegister: boolean;
	/** As the file had them, by place. */
	raw: string[];
	/** What was mended on screen, by column. */
	edits: Record<string, string>;
	outcome: RowOutcome;
	faults: Fault[];
	warnings: Warning[];
	changes: string[];
	identity: string;
	label: string;
	item: string | null;
	/** What somebody said about a new school in the register of the whole country. */
	claim: Claim | null;
	/** Of when the item was as the check saw it. */
	seenAt: string | null;
	decision: Decision | null;
	successor: string | null;
	verb: string | null;
	appliedAt: string | null;
};

const rawSchema = z.array(z.string());
const editsSchema = z.record(z.string(), z.string());
const faultsSchema = z.array(z.object({ column: z.string(), value: z.string(), problem: z.string(), remedy: z.string() }));
const warningsSchema = z.array(z.object({ column: z.string(), message: z.string() }));

/** A row as the database keeps it, read. */
export function rowFrom(doc: ImportRow): Row {
	return {
		id: doc.id,
		number: doc.number,
		isFromRegister: doc.isFromRegister ?? false,
		raw: rawSchema.parse(JSON.parse(doc.cells ?? '[]')),
		edits: editsSchema.parse(JSON.parse(doc.edits ?? '{}')),
		outcome: doc.outcome,
		faults: faultsSchema.parse(JSON.parse(doc.faults ?? '[]')),
		warnings: warningsSchema.parse(JSON.parse(doc.warnings ?? '[]')),
		changes: rawSchema.parse(JSON.parse(doc.changes ?? '[]')),
		identity: doc.identity ?? '',
		label: doc.label ?? '',
		item: doc.item ?? null,
		claim: doc.claim ?? null,
		seenAt: doc.seenAt ?? null,
		decision: doc.decision ?? null,
		successor: doc.successor ?? null,
		verb: doc.verb ?? null,
		appliedAt: doc.appliedAt ?? null,
	};
}

/**
 * The cells of a row by column: what the file says under each header, what holds for all rows where that says nothing, and what was mended.
 * Headers that are no column are left out.
 */
export function cellsOf({ row, run, headers }: { row: Row; run: Run; headers: readonly HeaderMatch[] }): Cells {
	const cells: Cells = {};
	for (const [index, { column }] of headers.entries()) if (column) cells[column] = row.raw[index] ?? '';
	for (const [column, text] of Object.entries(run.fixed)) if (!cells[column]?.trim()) cells[column] = text;
	return { ...cells, ...row.edits };
}
