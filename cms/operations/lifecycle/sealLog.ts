import type { Payload } from 'payload';
import type { LogSeal } from '../../payload-types.ts';
import { readEntries } from './readChains.ts';
import { sha256 } from './writeLog.ts';

/** A step is written within this time after the moment that it bears; what is younger waits for the next seal. */
const SETTLING_IN_MS = 10 * 60_000;

/** Seals all entries since the seal before, under the day's key: two processes at once make one. */
export async function sealLog({ payload, moment }: { payload: Payload; moment: Date }): Promise<void> {
	const until = new Date(moment.getTime() - SETTLING_IN_MS);
	const previous = await latestSeal(payload);
	if (previous && new Date(previous.until) >= until) return;
	const hash = await sealOver({ payload, previous, until });
	await payload.create({
		collection: 'logSeals',
		data: { key: until.toISOString().slice(0, 10), until: until.toISOString(), previousHash: previous?.hash ?? null, hash },
		depth: 0,
	});
}

/** The first seal that no longer fits the log, with the entries that it covers; null where all do. */
export async function firstBrokenSeal(payload: Payload): Promise<{ key: string; problem: string } | null> {
	const { docs } = await payload.find({ collection: 'logSeals', sort: 'until', depth: 0, limit: 0, pagination: false });
	let previous: LogSeal | null = null;
	for (const seal of docs) {
		if ((seal.previousHash ?? null) !== (previous?.hash ?? null)) return { key: seal.key, problem: 'Het zegel sluit niet aan op het vorige.' };
		if ((await sealOver({ payload, previous, until: new Date(seal.until) })) !== seal.hash)
			return { key: seal.key, problem: `Er ontbreekt een stap, of er is er een veranderd, van vóór ${seal.until}.` };
		previous = seal;
	}
	return null;
}

async function latestSeal(payload: Payload): Promise<LogSeal | null> {
	const { docs } = await payload.find({ collection: 'logSeals', sort: '-until', depth: 0, limit: 1, pagination: false });
	return docs[0] ?? null;
}

async function sealOver({ payload, previous, until }: { payload: Payload; previous: LogSeal | null; until: Date }): Promise<string> {
	let hash = sha256(previous?.hash ?? '');
	const after = previous ? new Date(previous.until) : null;
	for await (const entry of readEntries({ payload, order: { at: 1, key: 1 }, after, until })) hash = sha256(`${hash}\n${entry.key}\n${entry.hash}`);
	return hash;
}
