import { z } from 'zod';
import { env } from '../env.ts';
import {
	addressListSchema,
	browseSchema,
	draftOfferingSchema,
	draftPathSchema,
	establishedPathSchema,
	lookUpSchema,
	offeringSchema,
	pageSchema,
	pathCardSchema,
	pathSchema,
	previewSchema,
	providerSchema,
	qualitySchema,
	regionCardSchema,
	regionSchema,
	siteFrameSchema,
	vocabularySchema,
} from './schemas.ts';

/** Below the 3 s after which a render is cut off, so that a slow CMS gives our own kind page. */
const TIMEOUT_IN_MS = 2500;

/** The CMS gave no answer that can be used: out of reach, too late, an error, or not what the contract says. */
export class CmsUnavailable extends Error {
	override name = 'CmsUnavailable';
}

/** Questions to the CMS. Each answers parsed data or throws `CmsUnavailable`. */
export const cms = {
	getOffering: (slug: string) => ask(`/api/offerings/by-slug/${encodeURIComponent(slug)}`, lookUpSchema(offeringSchema)),
	getPath: (slug: string) => ask(`/api/paths/by-slug/${encodeURIComponent(slug)}`, lookUpSchema(pathSchema)),
	getPathVersion: async ({ slug, number }: { slug: string; number: number }) =>
		(await ask(`/api/paths/by-slug/${encodeURIComponent(slug)}/version/${number}`, z.object({ item: establishedPathSchema.nullable() }))).item,
	getRegion: (slug: string) => ask(`/api/regions/by-slug/${encodeURIComponent(slug)}`, lookUpSchema(regionSchema)),
	getProvider: (slug: string) => ask(`/api/providers/by-slug/${encodeURIComponent(slug)}`, lookUpSchema(providerSchema)),
	getPage: (slug: string) => ask(`/api/pages/by-slug/${encodeURIComponent(slug)}`, lookUpSchema(pageSchema)),
	/** What the signed address of a draft's preview leads to; `query` is that of the address, which only the CMS can judge. */
	previewOffering: (id: string, query: string) => ask(`/api/offerings/preview/${encodeURIComponent(id)}?${query}`, previewSchema(draftOfferingSchema)),
	previewPath: (id: string, query: string) => ask(`/api/paths/preview/${encodeURIComponent(id)}?${query}`, previewSchema(draftPathSchema)),
	previewPage: (id: string, query: string) => ask(`/api/pages/preview/${encodeURIComponent(id)}?${query}`, previewSchema(pageSchema)),
	getFrame: () => ask('/api/pages/frame', siteFrameSchema),
	getVocabulary: () => ask('/api/vocabulary/overview', vocabularySchema),
	getQuality: () => ask('/api/criteriaSets/current', qualitySchema),
	listPaths: async () => (await ask('/api/paths/overview', z.object({ items: z.array(pathCardSchema) }))).items,
	listRegions: async () => (await ask('/api/regions/overview', z.object({ items: z.array(regionCardSchema) }))).items,
	/** Offerings in the CMS's own order; pages count from 1. */
	browseOfferings: (page: number) => ask(`/api/offerings/browse?pagina=${page}`, browseSchema),
	/** Addresses for the site map, 5,000 a page, from 1. */
	listAddresses: (page: number) => ask(`/api/addresses?pagina=${page}`, addressListSchema),
};

/** Hands the cms what a visitor sent, with the address for its limits. Throws `CmsUnavailable` where it does not answer as agreed. */
export async function postToCms<Schema extends z.ZodType>({
	path,
	body,
	schema,
	visitor = '',
}: {
	path: string;
	body: unknown;
	schema: Schema;
	visitor?: string;
}): Promise<z.infer<Schema>> {
	return parseAnswer({
		path,
		schema,
		init: { method: 'POST', headers: { 'content-type': 'application/json', 'x-napl-visitor': visitor }, body: JSON.stringify(body) },
	});
}

async function ask<Schema extends z.ZodType>(path: string, schema: Schema): Promise<z.infer<Schema>> {
	return parseAnswer({ path, schema, init: {} });
}

async function parseAnswer<Schema extends z.ZodType>({
	path,
	schema,
	init,
}: {
	path: string;
	schema: Schema;
	init: { method?: 'POST'; headers?: Record<string, string>; body?: string };
}): Promise<z.infer<Schema>> {
	try {
		const response = await fetch(`${env.CMS_URL}${path}`, {
			...init,
			// Unpacking gzip costs more than it saves on one machine (measured: 48 ms against 2).
			headers: { ...init.headers, accept: 'application/json', 'accept-encoding': 'identity', 'x-napl-key': env.SITE_KEY },
			signal: AbortSignal.timeout(TIMEOUT_IN_MS),
		});
		if (!response.ok) throw new Error(`status ${response.status}`);
		return schema.parse(await response.json());
	} catch (cause) {
		throw new CmsUnavailable(`The CMS gave no usable answer to ${path}`, { cause });
	}
}
