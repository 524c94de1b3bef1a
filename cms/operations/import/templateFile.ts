import { type ImportKind, KINDS } from '../../domain/import/kinds.ts';
import { writtenColumns } from '../../domain/import/writeRow.ts';
import { type TableFormat, writeTable } from '../../sheets/writeTable.ts';

/** An example file of a kind: every column with one filled-in row. */
export function templateFile(kind: ImportKind, format: TableFormat): AsyncGenerator<Uint8Array> {
	const columns = writtenColumns(KINDS[kind]);
	return writeTable({ format, headers: columns.map(({ name }) => name), pages: [[columns.map(({ example }) => example)]] });
}
