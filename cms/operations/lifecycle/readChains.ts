import type { Payload } from 'payload';
import { z } from 'zod';
import type { SealedEntry } from '../../domain/lifecycle/verifyChain.ts';

const id = z.unknown().transform((value) => (value === null || value === undefined ? null : String(value)));
const text = z
	.string()
	.nullish()
	.transform((value) => value ?? null);
const entrySchema = z.object({
	key: z.string(),
	kind: z.string(),
	itemId: z.string(),
	case: text,
	provider: text,
	revision: z.number(),
	at: z.date().transform((value) => value.toISOString()),
	actor: id,
	actorLabel: text,
	onBehalfOf: id,
	capacity: z.string(),
	verb: z.string(),
	from: text,
	to: z.string(),
	fields: z
		.array(z.string())
		.nullish()
		.transform((value) => value ?? []),
	textDigest: text,
	previousHash: text,
	hash: z.string(),
});

/** All chains of the log, one after another, each in order of its steps. Reads along an index: memory holds one chain, whatever the log's length. */
export async function* readChains(payload: Payload): AsyncGenerator<SealedEntry[]> {
	let chain: SealedEntry[] = [];
	for await (const entry of readEntries({ payload, order: { kind: 1, itemId: 1, revision: 1 } })) {
		const [first] = chain;
		if (first && (first.kind !== entry.kind || first.itemId !== entry.itemId)) {
			yield chain;
			chain = [];
		}
		chain.push(entry);
	}
	if (chain.length > 0) yield chain;
}

/** Entries of the log between two moments (after the first, up to the second), or all, in an order. */
export async function* readEntries({
	payload,
	order,
	after = null,
	until = null,
}: {
	payload: Payload;
	order: Record<string, 1>;
	after?: Date | null;
	until?: Date | null;
}): AsyncGenerator<SealedEntry> {
	const { caseLog } = payload.db.collections;
	if (!caseLog) throw new Error('There is no log');
	const at = { ...(after ? { $gt: after } : {}), ...(until ? { $lte: until } : {}) };
	const cursor = caseLog
		.find(after || until ? { at } : {})
		.sort(order)
		.lean()
		.cursor();
	for await (const row of cursor) yield entrySchema.parse(row);
}
