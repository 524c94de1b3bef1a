import type { Payload } from 'payload';
import { firstBrokenLink, type Head, type SealedEntry } from '../../domain/lifecycle/verifyChain.ts';
import { LIFECYCLES, type LifecycleCollection } from './collections.ts';
import { readChains } from './readChains.ts';
import { firstBrokenSeal } from './sealLog.ts';
import { saltedText, sha256 } from './writeLog.ts';

/** A link that doesn't hold: of which record, and what is wrong in plain Dutch. */
export type BrokenLink = { kind: string; itemId: string; case: string | null; provider: string | null; key: string; problem: string };

/** Goes through the whole log and yields each chain's first broken link: bent, dropped or swapped entries, texts that don't fit, records that stand elsewhere. */
export async function* findBrokenLinks(payload: Payload): AsyncGenerator<BrokenLink> {
	for await (const entries of readChains(payload)) {
		const [first] = entries;
		if (!first) continue;
		const { kind, itemId } = first;
		const broken = firstBrokenLink({ entries, head: await headOf({ payload, kind, itemId }), digest: sha256 }) ?? (await firstBrokenText({ payload, entries }));
		if (broken) yield { kind, itemId, case: first.case, provider: first.provider, ...broken };
	}
}

/** The first link of the whole log that doesn't hold, else the first seal that doesn't; null where all hold. */
export async function verifyLog(payload: Payload): Promise<{ key: string; problem: string } | null> {
	for await (const { key, kind, itemId, problem } of findBrokenLinks(payload)) return { key: key || `${kind}:${itemId}`, problem };
	return firstBrokenSeal(payload);
}

async function headOf({ payload, kind, itemId }: { payload: Payload; kind: string; itemId: string }): Promise<Head | null> {
	if (!isLifecycle(kind)) return null;
	return payload.findByID({ collection: kind, id: itemId, depth: 0, select: { state: true, revision: true }, disableErrors: true });
}

async function firstBrokenText({ payload, entries }: { payload: Payload; entries: SealedEntry[] }): Promise<{ key: string; problem: string } | null> {
	const told = entries.filter(({ textDigest }) => textDigest !== null);
	if (told.length === 0) return null;
	const { docs } = await payload.find({ collection: 'caseTexts', where: { key: { in: told.map(({ key }) => key) } }, depth: 0, limit: 0, pagination: false });
	const texts = new Map(docs.map((doc) => [doc.key, doc]));
	for (const { key, textDigest } of told) {
		const kept = texts.get(key);
		if (!kept) return { key, problem: 'De tekst bij de stap is verdwenen zonder dat zij gewist is.' };
		if (kept.erasedAt) continue;
		if (sha256(saltedText({ salt: kept.salt ?? '', text: kept.text ?? '' })) !== textDigest) return { key, problem: 'De tekst bij de stap is veranderd.' };
	}
	return null;
}

function isLifecycle(kind: string): kind is LifecycleCollection {
	return Object.hasOwn(LIFECYCLES, kind);
}
