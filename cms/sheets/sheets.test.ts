import { buffer } from 'node:stream/consumers';
import readXlsx from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { readTable } from './readTable.ts';
import { type TableFormat, writeTable } from './writeTable.ts';

const HEADERS = ['code', 'naam'];
const ROWS = [
	['01234', '=SOM(A1)'],
	['00', '\'s avonds; "snel"\nen goed'],
	['-5', '  ruimte & <teken> ü 😀'],
	['1,5', '_x0041_'],
];
const bytesOf = async (format: TableFormat) => new Uint8Array(await buffer(writeTable({ format, headers: HEADERS, pages: [ROWS] })));

describe('a table', () => {
	it.each(['csv', 'ndjson'] as const)('that is written as %s is read back as it was', async (format) => {
		const { headers, rows } = readTable({ bytes: await bytesOf(format), sheet: null });
		expect([headers, rows.map(({ cells }) => cells)]).toEqual([HEADERS, ROWS]);
	});

	it('that is written as a workbook is read back as it was, by us and by another reader', async () => {
		const bytes = await bytesOf('xlsx');
		const texts = ROWS.slice(0, 3);
		const { headers, rows } = readTable({ bytes, sheet: null });
		expect([headers, rows.slice(0, 3).map(({ cells }) => cells)]).toEqual([HEADERS, texts]);
		const [sheet] = await readXlsx(Buffer.from(bytes), { trim: false });
		expect(sheet?.data.slice(0, 4)).toEqual([HEADERS, ...texts]);
	});
});
