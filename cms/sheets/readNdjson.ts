import { ImportFileError, LIMITS } from '../domain/import/limits.ts';
import { writeList } from '../domain/import/readList.ts';
import { writeNumber } from '../domain/import/readNumber.ts';
import { buildTable, type Table } from './table.ts';

/** Reads NDJSON: a JSON object on each line, its names being the columns. Numbers, booleans and lists of texts are read as their cells would be. */
export function readNdjson(text: string): Table {
	const headers: string[] = [];
	const places = new Map<string, number>();
	const rows: { number: number; cells: string[] }[] = [];
	let number = 0;
	for (const line of linesOf(text)) {
		number += 1;
		if (line.trim() === '') continue;
		if (line.length > LIMITS.lineInCharacters) throw new ImportFileError(`Regel ${number} is langer dan ${LIMITS.lineInCharacters} tekens.`);
		const cells: string[] = [];
		for (const [name, value] of Object.entries(objectOf(line, number))) {
			const place = places.get(name) ?? headers.push(name) - 1;
			if (place >= LIMITS.columns) throw new ImportFileError(`Dit bestand heeft meer dan ${LIMITS.columns} verschillende namen.`);
			places.set(name, place);
			cells[place] = cellOf({ value, name, number });
		}
		rows.push({ number, cells: Array.from(cells, (cell) => cell ?? '') });
		if (rows.length > LIMITS.rows) break;
	}
	const table = buildTable();
	table.add(0, headers);
	for (const row of rows) table.add(row.number, row.cells);
	return table.finish();
}

function* linesOf(text: string): Generator<string> {
	let start = 0;
	for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
		yield text.slice(start, end);
		start = end + 1;
	}
	yield text.slice(start);
}

function objectOf(line: string, number: number): object {
	const value = parsed(line, number);
	if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
	throw new ImportFileError(`Regel ${number} is geen JSON-object. Zet op elke regel één object: {"titel": "…"}.`);
}

function parsed(line: string, number: number): unknown {
	try {
		return JSON.parse(line);
	} catch {
		throw new ImportFileError(`Regel ${number} is geen geldige JSON. Is het bestand helemaal opgeslagen? Zet op elke regel één object.`);
	}
}

function cellOf({ value, name, number }: { value: unknown; name: string; number: number }): string {
	if (value === null || value === undefined) return '';
	if (typeof value === 'string') return value;
	if (typeof value === 'number') return writeNumber(value);
	if (typeof value === 'boolean') return value ? 'ja' : 'nee';
	if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return writeList(value);
	throw new ImportFileError(`Regel ${number}: "${name}" is een waarde binnen een waarde. Gebruik tekst, een getal, ja of nee, of een lijst van teksten.`);
}
