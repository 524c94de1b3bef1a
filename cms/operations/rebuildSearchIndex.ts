import type { Meilisearch } from 'meilisearch';
import type { SearchableOffering } from '../domain/search/searchable-offering.ts';
import { listIndexedOfferings } from '../search/listIndexedOfferings.ts';
import { type RebuildResult, rebuildIndex } from '../search/rebuildIndex.ts';
import type { Context } from './catalogueContext.ts';
import { idsThatDiffer, indexOfferings } from './indexOfferings.ts';
import { LIVE } from './live.ts';
import { loadSearchableOfferings } from './loadSearchableOfferings.ts';
import { keepRebuildLock, releaseRebuildLock, takeRebuildLock } from './rebuildLock.ts';
import { writeState } from './systemState.ts';

const CHUNK = 500;

/**
 * Builds the search index anew beside the live one and swaps them, while search, publishing and withdrawing go on.
 * `onProgress` hears how many offerings are written, of how many. One rebuild at a time: null while another is under way.
 */
export async function rebuildSearchIndex({
	context,
	client,
	stamp,
	onProgress,
}: {
	context: Context;
	client: Meilisearch;
	stamp: string;
	onProgress?: (written: number, total: number) => void;
}): Promise<RebuildResult | null> {
	if (!(await takeRebuildLock(context, new Date()))) return null;
	const total = await countLive(context);
	return rebuildIndex({
		client,
		stamp,
		source: () => readChunks(context),
		countLive: () => countLive(context),
		onStarted: ({ indexName }) => writeState(context, 'buildingIndex', indexName),
		onChunkWritten: async ({ offerings, offeringsWritten }) => {
			const changed = await idsThatDiffer({ context, ids: offerings.map(({ id }) => id), written: offerings });
			await indexOfferings({ context, client, ids: changed });
			await keepRebuildLock(context, new Date());
			onProgress?.(offeringsWritten, total);
		},
		onCountsDiffer: async ({ indexName }) => {
			const ids = await idsOutOfStep({ context, client, indexName });
			await indexOfferings({ context, client, ids });
			await keepRebuildLock(context, new Date());
			return ids;
		},
		onEnded: async () => {
			await writeState(context, 'buildingIndex', null);
			await releaseRebuildLock(context);
		},
	});
}

/** The offerings that are live but not in an index, or in it but not live any more. */
async function idsOutOfStep({ context, client, indexName }: { context: Context; client: Meilisearch; indexName: string }): Promise<string[]> {
	const indexed = new Set<string>();
	for await (const rows of listIndexedOfferings({ client, indexName })) for (const { offering } of rows) indexed.add(offering);
	const live = new Set<string>();
	for (let ids = await nextIds({ context, after: null }); ids.length > 0; ids = await nextIds({ context, after: ids.at(-1) ?? null }))
		for (const id of ids) live.add(id);
	return [...[...live].filter((id) => !indexed.has(id)), ...[...indexed].filter((id) => !live.has(id))];
}

/** All live offerings by id, chunk by chunk; each chunk begins after the last id of the one before, so that none is skipped. */
async function* readChunks(context: Context): AsyncGenerator<SearchableOffering[]> {
	for (let after: string | null = null; ; ) {
		const ids = await nextIds({ context, after });
		if (ids.length === 0) return;
		yield loadSearchableOfferings(context, ids);
		after = ids.at(-1) ?? null;
	}
}

async function nextIds({ context, after }: { context: Context; after: string | null }): Promise<string[]> {
	const { docs } = await context.payload.find({
		collection: 'offerings',
		where: after ? { and: [LIVE, { id: { greater_than: after } }] } : LIVE,
		sort: 'id',
		depth: 0,
		select: { slug: true },
		limit: CHUNK,
		pagination: false,
		req: context.req,
	});
	return docs.map(({ id }) => id);
}

async function countLive({ payload, req }: Context): Promise<number> {
	const { totalDocs } = await payload.count({ collection: 'offerings', where: LIVE, req });
	return totalDocs;
}
