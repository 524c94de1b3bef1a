import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The code that decides what stands in the index: its settings, its documents and how words are read. */
const FOLDERS = [import.meta.dirname, join(import.meta.dirname, '..', 'domain', 'search')];

/** A digest of the code that makes the index. Where it differs from that of the last rebuild, the index is made anew. */
export async function indexFingerprint(): Promise<string> {
	const hash = createHash('sha256');
	for (const folder of FOLDERS) {
		const names = (await readdir(folder, { recursive: true })).filter((name) => /\.(ts|txt|csv|json)$/.test(name) && !name.endsWith('.test.ts')).sort();
		for (const name of names) hash.update(`${name}\0`).update(await readFile(join(folder, name)));
	}
	return hash.digest('hex');
}
