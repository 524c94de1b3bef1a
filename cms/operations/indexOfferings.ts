import { isDeepStrictEqual } from 'node:util';
import type { Meilisearch } from 'meilisearch';
import { LIVE_INDEX } from '../domain/search/search-document.ts';
import type { SearchableOffering } from '../domain/search/searchable-offering.ts';
import { ensureIndex } from '../search/ensureIndex.ts';
import { removeOfferings, upsertOfferings } from '../search/writeOfferings.ts';
import type { Context } from './catalogueContext.ts';
import { loadSearchableOfferings } from './loadSearchableOfferings.ts';
import { readState } from './systemState.ts';

/** More rounds than this would mean that an offering changes faster than it can be indexed. */
const MOST_ROUNDS = 10;

/**
 * Makes the index say of these offerings what the database says: live ones are put in, all others taken out.
 * Whoever writes last has read last: after writing it looks whether a text changed meanwhile and does those again.
 * While a rebuild goes on it writes to both indexes.
 */
export async function indexOfferings({ context, client, ids }: { context: Context; client: Meilisearch; ids: string[] }): Promise<void> {
	if (ids.length === 0) return;
	let pending = ids;
	for (let round = 0; pending.length > 0; round += 1) {
		if (round === MOST_ROUNDS) throw new Error(`Offerings keep changing while they are indexed: ${pending.join(', ')}`);
		pending = await indexOnce({ context, client, ids: pending });
	}
}

/** Writes once and returns the ids of which the database says something else by now. */
async function indexOnce({ context, client, ids }: { context: Context; client: Meilisearch; ids: string[] }): Promise<string[]> {
	const indexNames = await indexNamesNow(context);
	const offerings = await loadSearchableOfferings(context, ids);
	const liveIds = offerings.map(({ id }) => id);
	await ensureIndex({ client, indexName: LIVE_INDEX });
	await upsertOfferings({ client, indexNames, offerings });
	await removeOfferings({ client, indexNames, offeringIds: ids.filter((id) => !liveIds.includes(id)) });
	return idsThatDiffer({ context, ids, written: offerings });
}

/**
 * The ids of which the database says something else than what was written: text, editions, recognition or paths.
 * An id that was not written is one that was not live.
 */
export async function idsThatDiffer({ context, ids, written }: { context: Context; ids: string[]; written: readonly SearchableOffering[] }): Promise<string[]> {
	const current = await loadSearchableOfferings(context, ids);
	const writtenById = new Map(written.map((offering) => [offering.id, offering]));
	const currentById = new Map(current.map((offering) => [offering.id, offering]));
	return ids.filter((id) => !isDeepStrictEqual(currentById.get(id), writtenById.get(id)));
}

async function indexNamesNow(context: Context): Promise<string[]> {
	const building = await readState(context, 'buildingIndex');
	return building ? [LIVE_INDEX, building] : [LIVE_INDEX];
}
