import { ImportFileError } from '../domain/import/limits.ts';

const BOM = { utf8: [0xef, 0xbb, 0xbf], utf16le: [0xff, 0xfe], utf16be: [0xfe, 0xff] } as const;
const LOOKED_AT = 4096;

/**
 * The text of a file: UTF-8 or UTF-16 as its first bytes say, else UTF-8 where that fits, else Windows-1252, which Excel writes.
 * Throws an `ImportFileError` for what is no text.
 */
export function decodeText(bytes: Uint8Array): string {
	if (beginsWith(bytes, BOM.utf16le)) return decode(bytes, 'utf-16le');
	if (beginsWith(bytes, BOM.utf16be)) return decode(bytes, 'utf-16be');
	const utf16 = utf16WithoutMark(bytes);
	if (utf16) return decode(bytes, utf16);
	if (bytes.includes(0))
		throw new ImportFileError('Dit is geen tekstbestand: er staan tekens in die geen tekst zijn. Bewaar het als CSV of als Excel-werkmap (.xlsx).');
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return new TextDecoder('windows-1252').decode(bytes);
	}
}

function decode(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): string {
	const text = new TextDecoder(encoding).decode(bytes);
	if (text.includes('\u0000') || text.includes('\ufffd'))
		throw new ImportFileError('De tekst van dit bestand is beschadigd. Bewaar het opnieuw als CSV (UTF-8).');
	return text;
}

/** Western text in UTF-16 has a zero in every second byte. */
function utf16WithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
	const some = bytes.subarray(0, LOOKED_AT);
	const zeros = (offset: number) => some.filter((byte, index) => index % 2 === offset && byte === 0).length;
	const half = some.length / 2;
	if (some.length < 4) return null;
	if (zeros(1) > half * 0.8 && zeros(0) === 0) return 'utf-16le';
	return zeros(0) > half * 0.8 && zeros(1) === 0 ? 'utf-16be' : null;
}

/** Whether a file begins with these bytes. */
export function beginsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
	return mark.every((byte, index) => bytes[index] === byte);
}
