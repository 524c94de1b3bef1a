import { pipeline } from 'node:stream/promises';
import { CsvError, parse } from 'csv-parse';
import { ImportFileError, LIMITS, TOO } from '../domain/import/limits.ts';
import { fromFormulaSafe } from '../domain/import/writeRow.ts';
import { inBits } from './inBits.ts';
import { buildTable, type Table } from './table.ts';

const DELIMITERS = [';', ',', '\t'] as const;
const BIT = 64 * 1024;
const SEP_LINE = /^sep=(.)\r?\n/i;

/** Reads CSV with `;`, `,` or tabs, as its first line shows; quoted cells may hold line ends. No cell is ever a formula. */
export async function readCsv(text: string): Promise<Table> {
	const told = SEP_LINE.exec(text);
	const body = told ? text.slice(told[0].length) : text;
	const table = buildTable();
	let number = told ? 1 : 0;
	const widths: number[] = [];
	try {
		const parser = parse({
			delimiter: told?.[1] ?? delimiterOf(body),
			bom: true,
			relax_quotes: true,
			relax_column_count: true,
			skip_empty_lines: false,
			max_record_size: LIMITS.lineInCharacters,
			on_record: (record: string[]) => {
				number += 1;
				widths.push(record.length);
				table.add(number, record.map(fromFormulaSafe));
				return null;
			},
		});
		// Nothing comes out at its end, and that has to be taken.
		parser.resume();
		await pipeline(inBits({ length: body.length, size: BIT, part: (start, end) => body.slice(start, end) }), parser);
	} catch (error) {
		throw inWords(error, number + 1);
	}
	if (!/[\r\n]$/.test(body)) requireWholeEnd(widths, number);
	return table.finish();
}

/** A file that breaks off ends in a row that is shorter than all before it, without the end of a line: its last cell may be half a word, which no check of the row would see. */
function requireWholeEnd(widths: readonly number[], number: number): void {
	const [whole = 0, ...rows] = widths;
	const last = rows.pop() ?? whole;
	if (last >= whole || rows.length === 0 || rows.some((width) => width < whole)) return;
	throw new ImportFileError(
		`Het bestand houdt op midden in regel ${number}: daar staan ${last} van de ${whole} kolommen. Is het helemaal opgeslagen? Klopt de regel toch, sluit hem dan af met een enter.`,
	);
}

/** The sign that the first line has most of, outside quotes. */
function delimiterOf(text: string): string {
	const counts = new Map<string, number>(DELIMITERS.map((sign) => [sign, 0]));
	let isQuoted = false;
	for (const letter of text.slice(0, LIMITS.cellInCharacters)) {
		if (letter === '"') isQuoted = !isQuoted;
		if (letter === '\n' && !isQuoted) break;
		const count = counts.get(letter);
		if (count !== undefined && !isQuoted) counts.set(letter, count + 1);
	}
	return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? ';';
}

function inWords(error: unknown, row: number): unknown {
	if (!(error instanceof CsvError)) return error;
	if (error.code === 'CSV_QUOTE_NOT_CLOSED') {
		return new ImportFileError(
			`Het bestand houdt op midden in een cel die met een aanhalingsteken begint (vanaf regel ${row}). Is het helemaal opgeslagen? Anders mist er een aanhalingsteken.`,
		);
	}
	if (error.code === 'CSV_MAX_RECORD_SIZE') return new ImportFileError(row === 1 ? TOO.manyColumns : TOO.longRow(row));
	return new ImportFileError(`Regel ${row} kan niet gelezen worden als CSV. Bewaar het bestand opnieuw als CSV of als Excel-werkmap (.xlsx).`);
}
