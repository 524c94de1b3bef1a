import { entryText, type LogEntry, logKey } from './logEntry.ts';

/** An entry with the hash that it claims. */
export type SealedEntry = LogEntry & { hash: string };
/** Where the record stands now, as the chain should say. */
export type Head = { state: string; revision: number };

/** The first link of one record's chain that doesn't hold, with what is wrong in plain words; null where all holds. Entries in order of revision. */
export function firstBrokenLink({
	entries,
	head,
	digest,
}: {
	entries: readonly SealedEntry[];
	/** Null where the record is gone. */
	head: Head | null;
	digest: (text: string) => string;
}): { key: string; problem: string } | null {
	let previous: SealedEntry | null = null;
	for (const entry of entries) {
		const problem = brokenBy({ entry, previous, digest });
		if (problem) return { key: entry.key, problem };
		previous = entry;
	}
	if (!head) return null;
	if (!previous) return { key: '', problem: 'Er is geen enkele stap vastgelegd.' };
	if (previous.revision !== head.revision) return { key: previous.key, problem: `De laatste stap is ${previous.revision}, de zaak staat op ${head.revision}.` };
	if (previous.to !== head.state) return { key: previous.key, problem: `De laatste stap leidt naar "${previous.to}", de zaak staat op "${head.state}".` };
	return null;
}

function brokenBy({ entry, previous, digest }: { entry: SealedEntry; previous: SealedEntry | null; digest: (text: string) => string }): string | null {
	const expected = previous ? previous.revision + 1 : 0;
	if (entry.revision !== expected) return `Stap ${expected} ontbreekt.`;
	if (entry.key !== logKey(entry)) return 'De sleutel hoort bij een andere stap.';
	if (entry.previousHash !== (previous?.hash ?? null)) return 'De schakel sluit niet aan op de vorige.';
	if (digest(entryText(entry)) !== entry.hash) return 'De inhoud van de stap is veranderd.';
	if (previous && entry.from !== previous.to) return `De stap begint bij "${entry.from ?? ''}", de vorige leidde naar "${previous.to}".`;
	return null;
}
