import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { loadContent } from '../../cms/seed/loadContent.ts';
import { readContent } from '../../cms/seed/readContent.ts';
import {
	addressListSchema,
	browseSchema,
	lookUpSchema,
	offeringSchema,
	pageSchema,
	pathCardSchema,
	pathSchema,
	providerSchema,
	qualitySchema,
	regionCardSchema,
	regionSchema,
	siteFrameSchema,
	vocabularySchema,
} from '../../src/data/schemas.ts';
import { SITE_KEY, startTestCms, type TestCms } from '../fixtures/cms.ts';

let cms: TestCms;

beforeAll(async () => {
	cms = await startTestCms();
	await loadContent({ payload: cms.payload, content: await readContent(join(import.meta.dirname, '..', '..', 'content')), seedDay: '2026-11-20' });
});
afterAll(() => cms.stop());

async function read(path: string): Promise<unknown> {
	const response = await fetch(`${cms.url}/api${path}`, { headers: { 'x-napl-key': SITE_KEY } });
	expect(response.status, path).toBe(200);
	return response.json();
}

/** Answers must say exactly what the schema lists: nothing missing, and nothing that leaks beside it. */
function expectExactly(schema: z.ZodType, answer: unknown): void {
	expect(schema.parse(answer)).toEqual(answer);
}

describe('what the cms answers the site', () => {
	it('is, for each live offering, what the site reads and no more', async () => {
		const { docs } = await cms.payload.find({ collection: 'offerings', where: { _status: { equals: 'published' } }, limit: 0, depth: 0 });
		expect(docs.length).toBeGreaterThan(30);
		for (const { slug } of docs) expectExactly(lookUpSchema(offeringSchema), await read(`/offerings/by-slug/${slug}`));
	});

	it.each([
		['/paths/by-slug/rekencoordinator-po', lookUpSchema(pathSchema)],
		['/regions/by-slug/rijnmond', lookUpSchema(regionSchema)],
		['/providers/by-slug/leerhuis-de-waterlijn', lookUpSchema(providerSchema)],
		['/pages/by-slug/privacy', lookUpSchema(pageSchema)],
		['/paths/overview', z.object({ items: z.array(pathCardSchema).min(5) })],
		['/regions/overview', z.object({ items: z.array(regionCardSchema).length(27) })],
		['/offerings/browse?pagina=1', browseSchema],
		['/criteriaSets/current', qualitySchema],
		['/vocabulary/overview', vocabularySchema],
		['/pages/frame', siteFrameSchema],
		['/addresses?pagina=1', addressListSchema],
	])('at %s is what the site reads and no more', async (path, schema) => {
		const answer = await read(path);
		expect(answer).not.toEqual({ outcome: 'unknown' });
		expectExactly(schema, answer);
	});

	it.each(['/offerings/by-slug/bestaat-niet', '/paths/by-slug/BESTAAT%20NIET', '/pages/by-slug/a.b', '/regions/by-slug/x%00y'])(
		'at %s is "unknown"',
		async (path) => {
			expect(await read(path)).toEqual({ outcome: 'unknown' });
		},
	);

	it('keeps a nonsense page number within bounds', async () => {
		expectExactly(browseSchema, await read('/offerings/browse?pagina=-3'));
		expectExactly(browseSchema, await read('/offerings/browse?pagina=99999'));
	});
});
