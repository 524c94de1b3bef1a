/**
 * The words of a text in lower case and without accents: letters `a`–`z` and digits only. Single letters and the `'s` of
 * plurals are left out. Example: `Rekencoördinator (PO): regio's 's avonds` gives `rekencoordinator`, `po`, `regio`, `avonds`.
 */
export function foldText(text: string): string[] {
	return text
		.toWellFormed()
		.normalize('NFKD')
		.replace(/[\p{M}\p{Cf}]/gu, '')
		.toLowerCase()
		.replace(/(?<=[a-z0-9])['’]s\b/g, '')
		.replace(/[^a-z0-9]+/g, ' ')
		.trim()
		.split(' ')
		.filter((word) => word.length > 1 || /\d/.test(word));
}
