import { attributeOf, elementsOf, prefixOf } from './elementsOf.ts';

/** What a number's format says of it: a day, a time of day, or a code shown with so many digits. */
export type CellStyle = { kind: 'plain' } | { kind: 'date' } | { kind: 'time' } | { kind: 'zeros'; length: number };

const BUILT_IN_DATES = [14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58];
const BUILT_IN_TIMES = [18, 19, 20, 21, 32, 33, 45, 46, 47];
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The sheets of a workbook in their order, with where they lie in the zip. */
export function sheetsOf(parts: ReadonlyMap<string, string>): { sheets: { name: string; path: string }[]; is1904: boolean } {
	const workbook = parts.get('xl/workbook.xml') ?? '';
	const targets = new Map(
		[...elementsOf(parts.get('xl/_rels/workbook.xml.rels') ?? '', 'Relationship')].map(({ attributes }): [string, string] => [
			attributeOf(attributes, 'Id'),
			attributeOf(attributes, 'Target')
				.replace(/^\/?(xl\/)?/, 'xl/')
				.toLowerCase(),
		]),
	);
	const sheets = [...elementsOf(workbook, 'sheet')].map(({ attributes }, index) => ({
		name: unescapeXml(attributeOf(attributes, 'name')),
		path: targets.get(/\s\w+:id="([^"]*)"/.exec(attributes)?.[1] ?? '') ?? `xl/worksheets/sheet${index + 1}.xml`,
	}));
	const [properties] = elementsOf(workbook, 'workbookPr');
	return { sheets, is1904: ['1', 'true'].includes(attributeOf(properties?.attributes ?? '', 'date1904')) };
}

/** The texts that cells name by number. */
export function sharedStringsOf(parts: ReadonlyMap<string, string>): string[] {
	const xml = parts.get('xl/sharedstrings.xml') ?? '';
	const prefix = prefixOf(xml);
	return Array.from(elementsOf(xml, 'si', prefix), ({ inner }) => textIn(inner, prefix));
}

/** The text of a cell or shared string: its runs together, without the reading aids of Japanese. */
export function textIn(inner: string, prefix: string): string {
	const cut = inner.indexOf(`<${prefix}rPh`);
	return Array.from(elementsOf(cut < 0 ? inner : inner.slice(0, cut), 't', prefix), (run) => unescapeXml(run.inner)).join('');
}

/** What each style of a cell says of its number. */
export function stylesOf(parts: ReadonlyMap<string, string>): CellStyle[] {
	const xml = parts.get('xl/styles.xml') ?? '';
	const prefix = prefixOf(xml);
	const formats = new Map(
		Array.from(elementsOf(xml, 'numFmt', prefix), ({ attributes }): [number, string] => [
			Number(attributeOf(attributes, 'numFmtId')),
			unescapeXml(attributeOf(attributes, 'formatCode')),
		]),
	);
	const [cellStyles] = elementsOf(xml, 'cellXfs', prefix);
	return Array.from(elementsOf(cellStyles?.inner ?? '', 'xf', prefix), ({ attributes }) => {
		const id = Number(attributeOf(attributes, 'numFmtId'));
		return styleOf(id, formats.get(id));
	});
}

/** Text between tags, with its signs. */
export function unescapeXml(text: string): string {
	return text
		.replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, '$1')
		.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name) => {
			if (name) return ENTITIES[String(name)] ?? whole;
			const point = hex ? Number.parseInt(hex, 16) : Number(decimal);
			return point <= 0x10ffff ? String.fromCodePoint(point) : '';
		})
		.replace(/_x([0-9A-F]{4})_/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
		.replace(/\r\n?/g, '\n')
		.replaceAll('\u0000', '');
}

function styleOf(id: number, format: string | undefined): CellStyle {
	if (BUILT_IN_DATES.includes(id)) return { kind: 'date' };
	if (BUILT_IN_TIMES.includes(id)) return { kind: 'time' };
	const plain = (format ?? '').replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '').split(';')[0] ?? '';
	if (/^0{2,}$/.test(plain)) return { kind: 'zeros', length: plain.length };
	if (/[dy]/i.test(plain)) return { kind: 'date' };
	return /[hs]/i.test(plain) && !/general|standaard/i.test(plain) ? { kind: 'time' } : { kind: 'plain' };
}
