import { stringify } from 'csv-stringify/sync';
import writeXlsxFile from 'write-excel-file/node';
import { toFormulaSafe } from '../domain/import/writeRow.ts';

export type TableFormat = 'csv' | 'xlsx' | 'ndjson';

/** What each format is called on the wire. */
export const TABLE_TYPES: Record<TableFormat, string> = {
	csv: 'text/csv; charset=utf-8',
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	ndjson: 'application/x-ndjson; charset=utf-8',
};

/** Rows of cells in a format, part by part: the header first, then each page of rows. XLSX comes as a whole. */
export async function* writeTable({
	format,
	headers,
	pages,
}: {
	format: TableFormat;
	headers: readonly string[];
	pages: AsyncIterable<string[][]> | Iterable<string[][]>;
}): AsyncGenerator<Uint8Array> {
	if (format === 'xlsx') {
		yield await writeXlsx(headers, pages);
		return;
	}
	if (format === 'csv') yield bytesOf(`\ufeff${csvOf([[...headers]])}`);
	for await (const rows of pages) if (rows.length > 0) yield bytesOf(format === 'csv' ? csvOf(rows) : ndjsonOf(headers, rows));
}

function csvOf(rows: string[][]): string {
	return stringify(
		rows.map((cells) => cells.map(toFormulaSafe)),
		{ delimiter: ';', record_delimiter: 'windows', quoted_match: /[\r\n]/ },
	);
}

function ndjsonOf(headers: readonly string[], rows: string[][]): string {
	return rows.map((cells) => `${JSON.stringify(Object.fromEntries(headers.map((header, index) => [header, cells[index] ?? ''])))}\n`).join('');
}

/** Every cell is text, so that codes keep their zeros and nothing is a formula. */
async function writeXlsx(headers: readonly string[], pages: AsyncIterable<string[][]> | Iterable<string[][]>): Promise<Uint8Array> {
	const data = [headers.map((value) => ({ value, fontWeight: 'bold' as const, type: String }))];
	const rows: { value: string; type: StringConstructor }[][] = [];
	for await (const page of pages) for (const cells of page) rows.push(headers.map((_, index) => ({ value: cells[index] ?? '', type: String })));
	return writeXlsxFile([...data, ...rows], { stickyRowsCount: 1, columns: headers.map((header) => ({ width: Math.max(14, header.length + 4) })) }).toBuffer();
}

function bytesOf(text: string): Uint8Array {
	return new TextEncoder().encode(text);
}
