/** A name, header or code as it is compared: without case, accents, spaces and signs. "BEVOEGD_GEZAG nummer" and "bevoegd gezag Nummer" are the same. */
export function foldText(text: string): string {
	return text
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '');
}
