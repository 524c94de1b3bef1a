const number = new Intl.NumberFormat('nl-NL');

/** A number with its noun: `(1, 'resultaat', 'resultaten')` → `1 resultaat`, `1200` → `1.200 resultaten`, `0` → `geen resultaten`. */
export function formatCount(count: number, one: string, many: string): string {
	if (count === 0) return `geen ${many}`;
	return `${number.format(count)} ${count === 1 ? one : many}`;
}

/** A list as in a sentence: `po, vo en mbo`. */
export function formatList(items: readonly string[]): string {
	return new Intl.ListFormat('nl-NL', { type: 'conjunction' }).format(items);
}

/** The first letter as a capital, for a count that opens a sentence. */
export function capitalise(text: string): string {
	return text.charAt(0).toLocaleUpperCase('nl-NL') + text.slice(1);
}
