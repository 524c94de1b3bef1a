/** One element of an XML text: its attributes as they stand there, and what is inside. */
export type Element = { attributes: string; inner: string };

const ROOT = /<(\w+:)?(?:worksheet|sst|styleSheet|workbook|Relationships)\b/;
const LOOKED_AT = 4000;

/**
 * The elements of a name, one after another, in time that grows with the text alone, whatever a hostile file holds. No element of a workbook that is read here
 * holds another of its own name. One that is never closed ends the list.
 */
export function* elementsOf(xml: string, name: string, prefix = prefixOf(xml)): Generator<Element> {
	const opening = `<${prefix}${name}`;
	const closing = `</${prefix}${name}>`;
	for (let at = xml.indexOf(opening); at >= 0; ) {
		const after = at + opening.length;
		const end = xml.indexOf('>', after);
		if (end < 0) return;
		if (!/[\s/>]/.test(xml[after] ?? '')) {
			at = xml.indexOf(opening, after);
			continue;
		}
		if (xml[end - 1] === '/') {
			yield { attributes: xml.slice(after, end - 1), inner: '' };
			at = xml.indexOf(opening, end);
			continue;
		}
		const close = xml.indexOf(closing, end);
		if (close < 0) return;
		yield { attributes: xml.slice(after, end), inner: xml.slice(end + 1, close) };
		at = xml.indexOf(opening, close);
	}
}

/** The prefix that some programs put before every name: `x:` in `<x:worksheet>`. */
export function prefixOf(xml: string): string {
	return ROOT.exec(xml.slice(0, LOOKED_AT))?.[1] ?? '';
}

/** The value of an attribute; empty where it isn't there. */
export function attributeOf(attributes: string, name: string): string {
	const start = attributes.indexOf(` ${name}="`);
	if (start < 0) return '';
	const from = start + name.length + 3;
	const end = attributes.indexOf('"', from);
	return end < 0 ? '' : attributes.slice(from, end);
}
