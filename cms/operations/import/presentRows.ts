import type { PayloadRequest, Where } from 'payload';
import { type HeaderMatch, matchHeaders } from '../../domain/import/matchHeaders.ts';
import { ROW_OUTCOMES, type RowOutcome } from '../../domain/import/states.ts';
import { termOf } from '../../domain/shared/terms.ts';
import type { ImportRow } from '../../payload-types.ts';
import { cellsOf, type Row, rowFrom } from './row.ts';
import type { Run } from './run.ts';

type Asked = { outcome: RowOutcome | null; place?: string | null; hasWarnings: boolean; page: number; limit: number };

/** A page of the rows of a run, with the cells by column, what is wrong and what came of each. */
export async function presentRows(req: PayloadRequest, run: Run, { outcome, place, hasWarnings, page, limit }: Asked) {
	const where: Where = {
		and: [
			{ run: { equals: run.id } },
			...(outcome ? [{ outcome: { equals: outcome } }] : []),
			...(place ? [{ place: { equals: place } }] : []),
			...(hasWarnings ? [{ warnings: { not_in: ['[]', null] } }] : []),
		],
	};
	const { docs, totalDocs, totalPages } = await req.payload.db.find<ImportRow>({
		collection: 'importRows',
		where,
		sort: 'number',
		limit,
		page,
		pagination: true,
		req,
	});
	const matching = matchHeaders({ table: run.table, headers: run.headers, mapping: run.mapping });
	const headers = matching.ok ? matching.headers : [];
	return { rows: docs.map((doc) => presentRow({ row: rowFrom(doc), run, headers })), page, totalRows: totalDocs, totalPages };
}

export function presentRow({ row, run, headers }: { row: Row; run: Run; headers: readonly HeaderMatch[] }) {
	const base = {
		number: row.number,
		outcome: row.outcome,
		outcomeLabel: termOf(ROW_OUTCOMES, row.outcome).label,
		label: row.label,
		faults: row.faults,
		warnings: row.warnings,
		changes: row.changes,
		item: row.item,
		verb: row.verb,
		appliedAt: row.appliedAt,
		isFromRegister: row.isFromRegister,
		claim: row.claim,
	};
	if (!row.isFromRegister) return { ...base, cells: cellsOf({ row, run, headers }), edited: Object.keys(row.edits), register: null };
	const [code = '', name = '', place = ''] = row.raw;
	return { ...base, cells: {}, edited: [], register: { code, name, place, decision: row.decision, successor: row.successor } };
}

export type PresentedRow = ReturnType<typeof presentRow>;
