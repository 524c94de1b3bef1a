import type { PayloadRequest, TaskConfig } from 'payload';
import { staleTags } from '../domain/shared/tags.ts';
import { now } from '../env.ts';
import { affectedOfferingIds } from '../operations/affectedOfferings.ts';
import { type Context, contextOf } from '../operations/catalogueContext.ts';
import { indexOfferings } from '../operations/indexOfferings.ts';
import { ATTEMPTS } from './attempts.ts';
import { searchClient } from './searchClient.ts';

/** A page whose render began before the first refresh and ended after it is stored again; a render is cut off after 3 s. */
const SECOND_REFRESH_AFTER_MS = 4000;
const CHUNK = 500;

/** `others` are more changed documents of the same collection, where an import changed many at once. */
type Input = { collection: string; id: string; others?: string[]; slugs?: string[]; related?: string[] };

/**
 * Lets site and index follow one changed document. The pages don't wait for the index, which none of the cached ones is made of: what is
 * withdrawn while search is out of order leaves them as quickly as ever. Reads the present state, so that running it late, twice or out
 * of order does no harm.
 */
export const followChange: TaskConfig<{ input: Input; output: Record<string, never> }> = {
	slug: 'followChange',
	label: 'Zoekindex en website bijwerken',
	inputSchema: [
		{ name: 'collection', type: 'text', required: true },
		{ name: 'id', type: 'text', required: true },
		{ name: 'others', type: 'text', hasMany: true },
		{ name: 'slugs', type: 'text', hasMany: true },
		{ name: 'related', type: 'text', hasMany: true },
	],
	retries: ATTEMPTS,
	handler: async ({ input, req, job }) => {
		const context = contextOf({ req, moment: now() });
		const ids = await affectedByAll(context, input);
		const isFirstTry = !job.totalTried;
		if (isFirstTry) await queueRefreshes({ req, tags: await tagsOf({ req, input, ids }) });
		for (let start = 0; start < ids.length; start += CHUNK) await indexOfferings({ context, client: searchClient, ids: ids.slice(start, start + CHUNK) });
		return { output: {} };
	},
};

/** The offerings that any of the changed documents touches. */
async function affectedByAll(context: Context, { collection, id, others = [], related = [] }: Input): Promise<string[]> {
	const affected = new Set(related);
	for (const changed of [id, ...others])
		for (const offering of await affectedOfferingIds(context, { collection, id: changed, related: [] })) affected.add(offering);
	return [...affected];
}

async function tagsOf({ req, input, ids }: { req: PayloadRequest; input: Input; ids: string[] }): Promise<string[]> {
	return staleTags({ collection: input.collection, slugs: input.slugs ?? [], offeringSlugs: await slugsOf({ req, ids: ids.slice(0, CHUNK) }) });
}

async function queueRefreshes({ req, tags }: { req: PayloadRequest; tags: string[] }): Promise<void> {
	if (tags.length === 0) return;
	await req.payload.jobs.queue({ task: 'refreshSite', input: { tags } });
	await req.payload.jobs.queue({ task: 'refreshSite', input: { tags }, waitUntil: new Date(Date.now() + SECOND_REFRESH_AFTER_MS) });
}

async function slugsOf({ req, ids }: { req: PayloadRequest; ids: string[] }): Promise<string[]> {
	if (ids.length === 0) return [];
	const { docs } = await req.payload.find({
		collection: 'offerings',
		where: { id: { in: ids } },
		depth: 0,
		select: { slug: true },
		limit: 0,
		pagination: false,
		req,
	});
	return docs.map(({ slug }) => slug);
}
