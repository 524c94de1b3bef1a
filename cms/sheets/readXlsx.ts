import { ImportFileError, LIMITS, TOO } from '../domain/import/limits.ts';
import { dayOfSerial } from '../domain/import/readDay.ts';
import { writeNumber } from '../domain/import/readNumber.ts';
import { timeOfFraction } from '../domain/import/readTime.ts';
import { attributeOf, elementsOf, prefixOf } from './elementsOf.ts';
import { buildTable, type Table } from './table.ts';
import { unzip } from './unzip.ts';
import { type CellStyle, sharedStringsOf, sheetsOf, stylesOf, textIn, unescapeXml } from './workbook.ts';

const FIRST_1904_DAY = 1462;

/**
 * Reads one sheet of an Excel workbook: the named one, else the first with rows. A formula counts as the value that Excel kept of it and is never
 * worked out; dates and times become days and times; numbers keep the zeros that their format shows.
 */
export async function readXlsx(bytes: Uint8Array, sheetName: string | null): Promise<Table & { sheet: string; sheets: string[] }> {
	const parts = await unzip(bytes);
	const { sheets, is1904 } = sheetsOf(parts);
	const wanted = sheetName ? sheets.filter(({ name }) => name.toLowerCase() === sheetName.toLowerCase()) : sheets;
	if (wanted.length === 0)
		throw new ImportFileError(`Het blad "${sheetName}" staat niet in deze werkmap. Er zijn: ${sheets.map(({ name }) => name).join(', ')}.`);
	const found = wanted.find(({ path }) => !elementsOf(parts.get(path) ?? '', 'c').next().done);
	if (!found) throw new ImportFileError(TOO.empty);
	const reading = { strings: sharedStringsOf(parts), styles: stylesOf(parts), is1904 };
	return { ...readSheet(parts.get(found.path) ?? '', reading), sheet: found.name, sheets: sheets.map(({ name }) => name) };
}

type Reading = { strings: string[]; styles: CellStyle[]; is1904: boolean };

function readSheet(xml: string, reading: Reading): Table {
	const table = buildTable();
	const prefix = prefixOf(xml);
	let number = 0;
	for (const { attributes, inner } of elementsOf(xml, 'row', prefix)) {
		number = Number(attributeOf(attributes, 'r')) || number + 1;
		table.add(number, cellsOf({ inner, reading, prefix, row: number }));
	}
	return table.finish();
}

function cellsOf({ inner, reading, prefix, row }: { inner: string; reading: Reading; prefix: string; row: number }): string[] {
	const cells: string[] = [];
	for (const cell of elementsOf(inner, 'c', prefix)) {
		const letters = /^([A-Z]{1,3})\d+$/.exec(attributeOf(cell.attributes, 'r'))?.[1];
		const place = letters ? columnNumber(letters) : cells.length;
		const text = cellText({ ...cell, reading, prefix, row });
		if (place >= LIMITS.columns) {
			if (text.trim() !== '') throw new ImportFileError(TOO.manyColumns);
			continue;
		}
		while (cells.length < place) cells.push('');
		cells[place] = text;
	}
	return cells;
}

type CellReading = { attributes: string; inner: string; reading: Reading; prefix: string; row: number };

function cellText({ attributes, inner, reading, prefix, row }: CellReading): string {
	const type = attributeOf(attributes, 't');
	if (type === 'inlineStr') return textIn(inner, prefix);
	const [shown] = elementsOf(inner, 'v', prefix);
	const value = unescapeXml(shown?.inner ?? '');
	if (type === 's') return reading.strings[Number(value)] ?? '';
	if (type === 'b') return value === '1' ? 'ja' : 'nee';
	// A formula's text, a day in words, or an error such as #N/A: what the cell shows, so that a fault can name it.
	if (type !== '' && type !== 'n') return value;
	if (value === '') return '';
	if (!Number.isFinite(Number(value)))
		throw new ImportFileError(`Regel ${row} heeft een cel die geen getal en geen tekst is. Bewaar de werkmap opnieuw in Excel.`);
	const styleNumber = Number(attributeOf(attributes, 's') || -1);
	return numberText({ value: Number(value), style: reading.styles[styleNumber], is1904: reading.is1904 });
}

function numberText({ value, style, is1904 }: { value: number; style: CellStyle | undefined; is1904: boolean }): string {
	if (style?.kind === 'date') return value < 1 ? timeOfFraction(value) : dayOfSerial(value + (is1904 ? FIRST_1904_DAY : 0));
	if (style?.kind === 'time') return timeOfFraction(value % 1);
	return style?.kind === 'zeros' && Number.isInteger(value) ? String(value).padStart(style.length, '0') : writeNumber(value);
}

function columnNumber(letters: string): number {
	return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
