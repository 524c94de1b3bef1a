import { Unzip, UnzipInflate } from 'fflate';
import { ImportFileError, LIMITS, TOO } from '../domain/import/limits.ts';
import { inBits } from './inBits.ts';

/** What of a workbook is read; pictures, macros and the like are never unpacked. */
const WANTED = /^(\[Content_Types\]\.xml|xl\/(workbook\.xml|sharedStrings\.xml|styles\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml))$/i;
const MOST_ENTRIES = 1000;
const CHUNK = 64 * 1024;
const BROKEN = 'Dit Excel-bestand is beschadigd of niet helemaal opgeslagen. Open het in Excel en bewaar het opnieuw als .xlsx.';

/**
 * Unpacks the parts of an XLSX that matter, bit by bit. What counts is what really comes out, not the size that the file gives itself:
 * past the limit it stops, so that a zip bomb takes no more memory than an honest file.
 */
export async function unzip(bytes: Uint8Array): Promise<Map<string, string>> {
	const parts = new Map<string, Uint8Array[]>();
	const state = { inflated: 0, entries: 0, unfinished: 0, isTooBig: false };
	const unzipper = new Unzip((entry) => {
		state.entries += 1;
		if (state.entries > MOST_ENTRIES) throw new ImportFileError(BROKEN);
		if (!WANTED.test(entry.name)) return;
		const chunks: Uint8Array[] = [];
		parts.set(entry.name.toLowerCase(), chunks);
		state.unfinished += 1;
		entry.ondata = (error, chunk, isLast) => {
			// The unzipper hands what is thrown here back as an error of its own.
			if (state.isTooBig) throw new ImportFileError(TOO.inflated);
			if (error) throw new ImportFileError(BROKEN, { cause: error });
			state.inflated += chunk.length;
			state.isTooBig = state.inflated > LIMITS.inflatedInBytes;
			if (state.isTooBig) throw new ImportFileError(TOO.inflated);
			chunks.push(chunk);
			if (isLast) state.unfinished -= 1;
		};
		entry.start();
	});
	unzipper.register(UnzipInflate);
	await push(unzipper, bytes);
	if (state.unfinished > 0 || !parts.has('xl/workbook.xml')) throw new ImportFileError(BROKEN);
	return new Map([...parts].map(([name, chunks]) => [name, Buffer.concat(chunks).toString('utf8')]));
}

async function push(unzipper: Unzip, bytes: Uint8Array): Promise<void> {
	try {
		const bits = inBits({ length: bytes.length, size: CHUNK, part: (start, end) => ({ bit: bytes.subarray(start, end), isLast: end === bytes.length }) });
		for await (const { bit, isLast } of bits) unzipper.push(bit, isLast);
	} catch (error) {
		throw error instanceof ImportFileError ? error : new ImportFileError(BROKEN, { cause: error });
	}
}
