import { ImportFileError, LIMITS, TOO } from '../domain/import/limits.ts';

/** What a file holds: its headers, and its rows by the number that a spreadsheet shows beside them. Cells are text. */
export type Table = { headers: string[]; rows: TableRow[] };
export type TableRow = { number: number; cells: string[] };
/** A row under the making; `isHeader` is the first that says anything. */
export type TableBuilder = { add: (number: number, cells: string[]) => void; finish: () => Table };

/** Puts rows together and holds them to the limits while they come in, so that no file takes more than its share of memory. */
export function buildTable(): TableBuilder {
	let headers: string[] | null = null;
	let characters = 0;
	const rows: TableRow[] = [];
	const add = (number: number, raw: string[]) => {
		const cells = withoutTrailing(raw);
		if (cells.length === 0) return;
		if (cells.length > LIMITS.columns) throw new ImportFileError(TOO.manyColumns);
		if (cells.some((cell) => cell.length > LIMITS.cellInCharacters)) throw new ImportFileError(TOO.longCell(number));
		if (!headers) {
			headers = cells.map((cell) => cell.trim());
			requireDistinct(headers);
			return;
		}
		characters += cells.reduce((sum, cell) => sum + cell.length, 0);
		if (characters > LIMITS.characters) throw new ImportFileError(TOO.much);
		if (rows.length >= LIMITS.rows) throw new ImportFileError(TOO.manyRows);
		rows.push({ number, cells });
	};
	return {
		add,
		finish: () => {
			if (!headers) throw new ImportFileError(TOO.empty);
			if (rows.length === 0) throw new ImportFileError(TOO.onlyHeader);
			return { headers, rows };
		},
	};
}

function withoutTrailing(cells: string[]): string[] {
	let length = cells.length;
	while (length > 0 && (cells[length - 1] ?? '').trim() === '') length -= 1;
	return cells.slice(0, length);
}

function requireDistinct(headers: readonly string[]): void {
	const twice = headers.find((header, index) => header !== '' && headers.findIndex((other) => other.toLowerCase() === header.toLowerCase()) !== index);
	if (twice) throw new ImportFileError(`De kolom "${twice}" staat twee keer in het bestand. Haal er een weg of geef hem een andere naam.`);
}
