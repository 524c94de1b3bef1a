import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadContent } from '../../cms/seed/loadContent.ts';
import { type Content, ContentError, readContent } from '../../cms/seed/readContent.ts';
import { startTestCms, type TestCms } from '../fixtures/cms.ts';

const FOLDER = join(import.meta.dirname, '..', '..', 'content');

let cms: TestCms;
let content: Content;

beforeAll(async () => {
	cms = await startTestCms();
	content = await readContent(FOLDER);
});
afterAll(() => cms.stop());

describe('loading the example content', () => {
	it('fills an empty database with what the issue asks at the least', async () => {
		const report = await loadContent({ payload: cms.payload, content, seedDay: '2026-11-20' });
		expect(report).toMatchObject({ updated: 0, unchanged: 0 });
		const count = async (collection: 'offerings' | 'editions' | 'paths' | 'providers' | 'regions' | 'criteriaSets') =>
			(await cms.payload.count({ collection })).totalDocs;
		expect(await count('offerings')).toBeGreaterThanOrEqual(240);
		expect(await count('editions')).toBeGreaterThanOrEqual(500);
		expect(await count('paths')).toBeGreaterThanOrEqual(14);
		expect(await count('providers')).toBeGreaterThanOrEqual(30);
		expect(await count('regions')).toBe(27);
		expect(await count('criteriaSets')).toBe(1);
	});

	it('changes nothing the second time', async () => {
		const versionsBefore = await cms.payload.countVersions({ collection: 'offerings' });
		const report = await loadContent({ payload: cms.payload, content, seedDay: '2026-11-20' });
		expect(report).toMatchObject({ created: 0, updated: 0 });
		expect(await cms.payload.countVersions({ collection: 'offerings' })).toEqual(versionsBefore);
	});

	it('brings back only what somebody changed', async () => {
		const { docs } = await cms.payload.find({ collection: 'offerings', where: { _status: { equals: 'published' } }, limit: 1, depth: 0 });
		await cms.payload.update({ collection: 'offerings', id: docs[0]?.id ?? '', data: { title: 'Gewijzigd', _status: 'published' }, depth: 0 });
		const report = await loadContent({ payload: cms.payload, content, seedDay: '2026-11-20' });
		expect(report).toMatchObject({ created: 0, updated: 1 });
	});

	it('names the slug of a reference that leads nowhere', async () => {
		const [first] = content.offerings;
		const broken = { ...content, offerings: first ? [{ ...first, slug: 'verwijst-verkeerd', provider: 'bestaat-niet' }] : [] };
		await expect(loadContent({ payload: cms.payload, content: broken, seedDay: '2026-11-20' })).rejects.toThrow(ContentError);
		await expect(loadContent({ payload: cms.payload, content: broken, seedDay: '2026-11-20' })).rejects.toThrow('bestaat-niet');
	});
});
