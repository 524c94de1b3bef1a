import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { csv, type ImportWorld, knock, makeImportWorld, rowsOf, upload } from '../fixtures/importing.ts';

let world: ImportWorld;
beforeAll(async () => {
	world = await makeImportWorld();
});
afterAll(() => world.cms.stop());

const HEADER = 'bestuursnummer;naam;plaats';
const send = (file: string | Uint8Array, query = '') =>
	knock<{ errors?: { message: string }[] }>(world, {
		as: world.eva,
		method: 'POST',
		path: `/importRuns/upload?kind=boards&name=x${query}`,
		body: typeof file === 'string' ? new TextEncoder().encode(file) : file,
	});
const sentenceFor = async (file: string | Uint8Array, query = '') => {
	const { status, json } = await send(file, query);
	return `${status} ${json.errors?.[0]?.message ?? ''}`;
};
const firstRow = async (file: string | Uint8Array, query = '') => {
	const run = await upload(world, { as: world.eva, kind: 'boards', file, query });
	return (await rowsOf(world, { as: world.eva, id: run.id }))[0];
};

/** A workbook with one sheet of these rows, as Excel writes it; `styles` are number formats by style number. */
function workbook(
	rows: string,
	{ styles = '', name = 'Blad1', extra = {} }: { styles?: string; name?: string; extra?: Record<string, Uint8Array> } = {},
): Uint8Array {
	return zipSync({
		'[Content_Types].xml': strToU8('<Types/>'),
		'xl/workbook.xml': strToU8(
			`<workbook xmlns:r="r"><sheets><sheet name="Leeg" sheetId="1" r:id="rId1"/><sheet name="${name}" sheetId="2" r:id="rId2"/></sheets></workbook>`,
		),
		'xl/_rels/workbook.xml.rels': strToU8(
			'<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Target="worksheets/sheet2.xml"/></Relationships>',
		),
		'xl/styles.xml': strToU8(
			`<styleSheet><numFmts><numFmt numFmtId="164" formatCode="00000"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/>${styles}</cellXfs></styleSheet>`,
		),
		'xl/worksheets/sheet1.xml': strToU8('<worksheet><sheetData/></worksheet>'),
		'xl/worksheets/sheet2.xml': strToU8(`<worksheet><sheetData>${rows}</sheetData></worksheet>`),
		...extra,
	});
}
const text = (place: string, value: string) => `<c r="${place}" t="inlineStr"><is><t>${value}</t></is></c>`;
const TITLES = `<row r="1">${text('A1', 'bestuursnummer')}${text('B1', 'naam')}${text('C1', 'plaats')}</row>`;

describe('a text file', () => {
	const rows = 'Stichting Ré;Zoë';
	it.each([
		['UTF-8', new TextEncoder().encode(`${HEADER}\n01234;${rows}`)],
		['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${HEADER}\r\n01234;${rows}\r\n`)],
		['Windows-1252', Uint8Array.from([...`${HEADER}\n01234;${rows}`].map((letter) => letter.charCodeAt(0)))],
		['UTF-16 with a mark', Buffer.from(`\ufeff${HEADER}\n01234;${rows}`, 'utf16le')],
		['UTF-16 without', Buffer.from(`${HEADER}\n01234;${rows}`, 'utf16le')],
		['commas', new TextEncoder().encode(`bestuursnummer,naam,plaats\n01234,${rows.replace(';', ',')}`)],
		['tabs', new TextEncoder().encode(`bestuursnummer\tnaam\tplaats\n01234\t${rows.replace(';', '\t')}`)],
		['a line that says the sign', new TextEncoder().encode(`sep=|\nbestuursnummer|naam|plaats\n01234|${rows.replace(';', '|')}`)],
		['NDJSON', new TextEncoder().encode('{"bestuursnummer":"01234","naam":"Stichting Ré","plaats":"Zoë"}\n')],
	])('is read in %s, and keeps its leading zeros', async (_, file) => {
		expect(await firstRow(file)).toMatchObject({ outcome: 'new', cells: { bestuursnummer: '01234', naam: 'Stichting Ré', plaats: 'Zoë' } });
	});

	it('may have line ends, quotes and signs in a quoted cell', async () => {
		expect(await firstRow(`${HEADER}\n01234;"Een ""naam""; met\nregels";Goes`)).toMatchObject({ cells: { naam: 'Een "naam"; met\nregels' } });
	});

	it('never has formulas, only text', async () => {
		expect(await firstRow(`${HEADER}\n01234;=HYPERLINK("http://x");'+Goes`)).toMatchObject({
			outcome: 'new',
			cells: { naam: '=HYPERLINK("http://x")', plaats: '+Goes' },
		});
	});

	it('with lost zeros is padded, with a warning', async () => {
		expect(await firstRow(`${HEADER}\n1234;Naam;Goes`)).toMatchObject({
			outcome: 'new',
			warnings: [{ column: 'bestuursnummer', message: expect.stringContaining('01234') }],
		});
	});

	it('with a sign too many in a row has that row marked', async () => {
		expect((await firstRow(`${HEADER}\n01234;Naam;Goes;en nog wat`))?.faults[0]?.problem).toBe('Deze regel heeft meer cellen dan er kolommen zijn.');
	});
});

describe('a workbook', () => {
	it('is read from the first sheet with rows: texts, codes with their zeros, kept results of formulas', async () => {
		const file = workbook(
			`${TITLES}<row r="2"><c r="A2" s="2"><v>1234</v></c><c r="B2" t="str"><f>A1&amp;"x"</f><v>Uit &lt;formule&gt;</v></c><c r="C2" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>`,
		);
		expect(await firstRow(file)).toMatchObject({ number: 2, outcome: 'new', cells: { bestuursnummer: '01234', naam: 'Uit <formule>', plaats: '#DIV/0!' } });
	});

	it('gives days for date cells and Dutch numbers for numbers', async () => {
		const titles = `<row r="1">${text('A1', 'bestuursnummer')}${text('B1', 'naam')}${text('C1', 'gesloten op')}</row>`;
		const file = workbook(`${titles}<row r="3"><c r="A3"><v>1234</v></c><c r="B3"><v>645.125</v></c><c r="C3" s="1"><v>46399</v></c></row>`);
		expect(await firstRow(file)).toMatchObject({
			number: 3,
			cells: { naam: '645,125', 'gesloten op': '2027-01-12' },
			warnings: [{ column: 'bestuursnummer' }],
		});
	});

	it('is read from the sheet that is named, and says which there are', async () => {
		const file = workbook(`${TITLES}<row r="2">${text('A2', '01234')}${text('B2', 'N')}</row>`, { name: 'Besturen' });
		expect((await send(file, '&sheet=besturen')).status).toBe(201);
		expect(await sentenceFor(file, '&sheet=Anders')).toBe('400 Het blad "Anders" staat niet in deze werkmap. Er zijn: Leeg, Besturen.');
	});
});

describe('a hostile file gets a sentence', () => {
	const big = (size: number, letter = 'x') => new Uint8Array(size).fill(letter.charCodeAt(0));
	const bomb = () => {
		const part = big(100 * 1024 * 1024, ' ');
		return workbook(TITLES, { extra: { 'xl/sharedStrings.xml': part } });
	};
	const cases: [string, () => string | Uint8Array, RegExp][] = [
		['nothing', () => '', /^400 Dit bestand is leeg\.$/],
		['only line ends', () => '\n\n\n', /^400 Dit bestand is leeg\.$/],
		['only a header', () => HEADER, /^400 Dit bestand heeft alleen een regel met kolomnamen/],
		['100 MB', () => big(100 * 1024 * 1024), /^413 Dit bestand is te groot/],
		['a zip bomb', bomb, /^400 Dit Excel-bestand wordt uitgepakt te groot/],
		['a million columns', () => Array.from({ length: 1_000_000 }, (_, index) => `k${index}`).join(';'), /^400 Dit bestand heeft te veel kolommen/],
		['too many rows', () => `${HEADER}\n${'1;a;b\n'.repeat(20_001)}`, /^400 Dit bestand heeft te veel regels/],
		['a workbook with a far column', () => workbook(`${TITLES}<row r="2">${text('XFD2', 'x')}</row>`), /^400 Dit bestand heeft te veel kolommen/],
		['an endless cell', () => `${HEADER}\n1;${'x'.repeat(40_000)};b`, /^400 Regel 2 heeft een cel van meer dan/],
		['a file cut in half', () => `${HEADER}\n01234;"Half`, /^400 Het bestand houdt op midden in een cel/],
		['a file cut in half between quotes', () => `${HEADER}\n01234;"Heel";"b"\n01235;Hal`, /^400 Het bestand houdt op midden in regel 3/],
		[
			'a workbook cut in half',
			() => workbook(`${TITLES}<row r="2">${text('A2', 'x'.repeat(5000))}</row>`).subarray(0, 600),
			/^400 Dit Excel-bestand is beschadigd/,
		],
		['a picture by another name', () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 1, 2, 3]), /^400 Dit is een afbeelding/],
		['an old workbook', () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), /^400 Dit is een oud Excel-bestand/],
		['a pdf', () => '%PDF-1.7 …', /^400 Dit is een pdf/],
		['zero bytes', () => `${HEADER}\n01\u00002;a;b`, /^400 Dit is geen tekstbestand/],
		['the same column twice', () => 'naam;Naam\na;b', /^400 De kolom "Naam" staat twee keer/],
		['deep JSON', () => `{"naam":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, /^400 Regel 1/],
		['a list of JSON', () => '[{"naam":"a"}]', /^400 Dit is JSON in één lijst/],
		['half a line of JSON', () => '{"naam":"a"}\n{"naam":', /^400 Regel 2 is geen geldige JSON/],
		['JSON within JSON', () => '{"naam":{"a":1}}', /^400 Regel 1: "naam" is een waarde binnen een waarde/],
		['a zip that is no workbook', () => zipSync({ 'a.txt': strToU8('x') }), /^400 Dit Excel-bestand is beschadigd/],
		['an endless row without an end', () => workbook(`${TITLES}${'<row r="2"><c '.repeat(200_000)}`), /^(400 |201 )/],
	];

	it.each(cases)('%s', async (_, make, sentence) => {
		expect(await sentenceFor(make())).toMatch(sentence);
	});

	it('and takes no more memory than an honest one', async () => {
		const file = bomb();
		const before = process.memoryUsage().rss;
		for (let round = 0; round < 3; round += 1) await send(file);
		expect((process.memoryUsage().rss - before) / 1024 / 1024).toBeLessThan(400);
	});

	it('and leaves no run behind', async () => {
		const before = (await world.cms.payload.count({ collection: 'importRuns' })).totalDocs;
		await sentenceFor('');
		expect((await world.cms.payload.count({ collection: 'importRuns' })).totalDocs).toBe(before);
	});
});

describe('own column names', () => {
	const file = csv(['Nr. bestuur', 'Hoe het heet', 'interne opmerking'], ['01234', 'Stichting', 'x']);

	it('are reported, mapped, and remembered for the next file with the same columns, by the same person only', async () => {
		const run = await upload(world, { as: world.eva, kind: 'boards', file });
		expect(run).toMatchObject({
			unknownHeaders: ['Nr. bestuur', 'Hoe het heet', 'interne opmerking'],
			missingColumns: ['bestuursnummer', 'naam'],
			counts: { faulty: 1 },
		});
		const mapping = { 'Nr. bestuur': 'bestuursnummer', 'Hoe het heet': 'naam', 'interne opmerking': null };
		const { status } = await knock(world, { as: world.eva, method: 'POST', path: `/importRuns/${run.id}/mapping`, body: { mapping } });
		expect(status).toBe(200);
		const again = await upload(world, { as: world.eva, kind: 'boards', file });
		expect(again).toMatchObject({ mapping, unknownHeaders: [], missingColumns: [], counts: { new: 1, faulty: 0 } });
	});

	it('can’t be mapped to what is no column, or twice to one', async () => {
		const run = await upload(world, { as: world.eva, kind: 'boards', file: csv(['a', 'b'], ['1', '2']) });
		const map = async (mapping: Record<string, string>) =>
			(await knock<{ errors: { message: string }[] }>(world, { as: world.eva, method: 'POST', path: `/importRuns/${run.id}/mapping`, body: { mapping } })).json
				.errors[0]?.message;
		expect(await map({ a: 'bestaat niet' })).toBe('Er is geen kolom "bestaat niet" bij Schoolbesturen.');
		expect(await map({ a: 'naam', b: 'naam' })).toContain('zijn allebei "naam"');
		expect(await map({ c: 'naam' })).toBe('Het bestand heeft geen kolom "c".');
	});
});
