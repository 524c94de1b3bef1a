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
		const { headers, rows } = await readTable({ bytes: await bytesOf(format), sheet: null });
		expect([headers, rows.map(({ cells }) => cells)]).toEqual([HEADERS, ROWS]);
	});

	it('that is written as a workbook is read back as it was, by us and by another reader', async () => {
		const bytes = await bytesOf('xlsx');
		const texts = ROWS.slice(0, 3);
		const { headers, rows } = await readTable({ bytes, sheet: null });
		expect([headers, rows.slice(0, 3).map(({ cells }) => cells)]).toEqual([HEADERS, texts]);
		const [sheet] = await readXlsx(Buffer.from(bytes), { trim: false });
		expect(sheet?.data.slice(0, 4)).toEqual([HEADERS, ...texts]);
	});
});

describe('a file that breaks off', () => {
	const read = (text: string) => readTable({ bytes: new TextEncoder().encode(text), sheet: null });

	it('in a row without the end of a line says where', async () => {
		await expect(read('code;naam;plaats\nA;De Eik;Zeist\nB;De Be')).rejects.toThrow('Het bestand houdt op midden in regel 3: daar staan 2 van de 3 kolommen.');
	});

	it('is not what ends with a line, has short rows elsewhere, or has one row only', async () => {
		for (const text of ['a;b\n1;2\n3\n', 'a;b\n1\n2;3\n4', 'a;b\n1', 'a;b\n1;2\n3;4']) await expect(read(text)).resolves.toBeDefined();
	});

	it('and an image under another name each get a sentence', async () => {
		for (const mark of [
			[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
			[0xff, 0xd8, 0xff, 0xe0],
		])
			await expect(readTable({ bytes: new Uint8Array(mark), sheet: null })).rejects.toThrow('Dit is een afbeelding');
	});
});

describe('a big file', () => {
	it('is read with other work in between', async () => {
		let turns = 0;
		const clock = setInterval(() => {
			turns += 1;
		}, 1);
		const row = `${'x'.repeat(100)};`.repeat(10);
		const { rows } = await readTable({ bytes: new TextEncoder().encode(`a;b;c;d;e;f;g;h;i;j\n${`${row}\n`.repeat(2000)}`), sheet: null });
		clearInterval(clock);
		expect(rows).toHaveLength(2000);
		expect(turns).toBeGreaterThan(10);
	});
});
