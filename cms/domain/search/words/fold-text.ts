/**
 * The words of a text in lower case and without accents: letters `a`–`z` and digits only.
 * Example: `Rekencoördinator (PO) 's avonds` gives `rekencoordinator`, `po`, `s`, `avonds`.
 */
export function foldText(text: string): string[] {
	return text
		.toWellFormed()
		.normalize('NFKD')
		.replace(/[\p{M}\p{Cf}]/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, ' ')
		.trim()
		.split(' ')
		.filter((word) => word !== '');
}
