import { join } from 'node:path';
import type { CollectionSlug } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXAMPLE_KINDS, FOLLOWERS, KEPT } from '../../cms/operations/examples/exampleKinds.ts';
import { removeExamples } from '../../cms/operations/examples/removeExamples.ts';
import { checkInvariants } from '../../cms/operations/invariants/checkInvariants.ts';
import { verifyLog } from '../../cms/operations/lifecycle/verifyLog.ts';
import { loadContent } from '../../cms/seed/loadContent.ts';
import { loadExampleUsers } from '../../cms/seed/loadExampleUsers.ts';
import { loadExampleWork } from '../../cms/seed/loadExampleWork.ts';
import { loadExampleQuality } from '../../cms/seed/quality/loadExampleQuality.ts';
import { readQuality } from '../../cms/seed/quality/readQuality.ts';
import { readContent } from '../../cms/seed/readContent.ts';
import { startTestCms, type TestCms } from '../fixtures/cms.ts';

/** More than a thousand items are written and removed one by one. */
const SLOW = 300_000;
const MOMENT = new Date('2026-11-20T09:00:00.000Z');

const CONTENT = join(import.meta.dirname, '..', '..', 'content');

let cms: TestCms;
let mailsBefore: number;

beforeAll(async () => {
	cms = await startTestCms();
	const content = await readContent(CONTENT);
	await loadContent({ payload: cms.payload, content, seedDay: '2026-11-20' });
	await loadExampleUsers(cms.payload);
	await loadExampleWork({ payload: cms.payload, moment: MOMENT, today: '2026-11-20' });
	mailsBefore = await counted('mails');
	await loadRounds();
}, SLOW);
afterAll(() => cms.stop());

const counted = async (collection: CollectionSlug) => (await cms.payload.count({ collection })).totalDocs;
const remove = () => removeExamples({ payload: cms.payload, moment: MOMENT });

const loadRounds = async () => loadExampleQuality({ payload: cms.payload, plan: await readQuality(CONTENT), today: '2026-11-20' });
const standing = async (collection: 'qualityCases' | 'reviews' | 'rounds') => {
	const { docs } = await cms.payload.find({ collection, depth: 0, select: { state: true }, limit: 0, pagination: false });
	return Object.fromEntries(docs.map(({ state }) => [state, docs.filter((other) => other.state === state).length]));
};

describe('the example rounds', () => {
	it('are a finished one and one that runs, with cases and reviews in every state', async () => {
		expect(await standing('rounds')).toEqual({ released: 1, scoring: 1 });
		expect(await standing('qualityCases')).toEqual({
			appealed: 1,
			decided: 1,
			'in-review': 5,
			open: 1,
			prepared: 1,
			released: 6,
			submitted: 2,
			'to-complete': 1,
			withdrawn: 1,
		});
		expect(Object.keys(await standing('reviews')).sort()).toEqual(['accepted', 'conflict', 'declined', 'delivered', 'drafted', 'invited']);
	});

	it('keep every invariant and a whole log', async () => {
		expect((await checkInvariants({ payload: cms.payload, moment: MOMENT })).filter(({ violations }) => violations.length > 0)).toEqual([]);
		expect(await verifyLog(cms.payload)).toBeNull();
	});

	it('sent nobody mail about what happened before the installation was there', async () => {
		expect(await counted('mails')).toBe(mailsBefore);
	});

	it('are played once', async () => {
		const before = await counted('caseLog');
		await loadRounds();
		expect(await counted('caseLog')).toBe(before);
	});
});

describe('removing the examples', () => {
	it('knows of every collection whether it holds examples, follows them or stays', () => {
		const known = [...EXAMPLE_KINDS.map(({ collection }) => collection), ...FOLLOWERS.map(({ collection }) => collection), ...KEPT];
		const all = cms.payload.config.collections.map(({ slug }) => slug).filter((slug) => !slug.startsWith('payload-'));
		expect([...new Set<string>(known)].sort()).toEqual(all.sort());
	});

	it('changes nothing while a real item names an example, and says which', async () => {
		const { docs } = await cms.payload.find({ collection: 'offerings', where: { _status: { equals: 'published' } }, limit: 1, depth: 0 });
		const id = docs[0]?.id ?? '';
		await cms.payload.update({ collection: 'offerings', id, data: { isExample: false, _status: 'published' }, depth: 0 });
		const before = await counted('offerings');
		const removal = await remove();
		expect(removal).toMatchObject({ ok: false });
		expect(removal.ok ? [] : removal.uses).toContainEqual({ collection: 'offerings', path: 'provider', of: 'providers', count: 1, ids: [id] });
		expect(await counted('offerings')).toBe(before);
		await cms.payload.update({ collection: 'offerings', id, data: { isExample: true, _status: 'published' }, depth: 0 });
	});

	it('have work with them for the example people, which goes with its items', async () => {
		expect([await counted('admissions'), await counted('reports')]).toEqual([1, 2]);
		expect(await counted('visits')).toBeGreaterThan(100);
		await loadExampleWork({ payload: cms.payload, moment: MOMENT, today: '2026-11-20' });
		expect([await counted('admissions'), await counted('reports')]).toEqual([1, 2]);
	});

	it(
		'removes them all, with what follows them, and leaves the country, the words and the log',
		async () => {
			const kept = { regions: await counted('regions'), vocabulary: await counted('vocabulary') };
			expect(await remove()).toMatchObject({ ok: true });
			for (const { collection } of EXAMPLE_KINDS) {
				const { totalDocs } = await cms.payload.count({ collection, where: { isExample: { equals: true } } });
				expect([collection, totalDocs]).toEqual([collection, 0]);
			}
			for (const { collection } of FOLLOWERS) expect([collection, await counted(collection)]).toEqual([collection, 0]);
			expect({ regions: await counted('regions'), vocabulary: await counted('vocabulary') }).toEqual(kept);
			const { docs } = await cms.payload.find({ collection: 'activities', where: { verb: { equals: 'remove-examples' } }, limit: 0, depth: 0 });
			expect(docs.map(({ kind }) => kind)).toContain('offerings');
		},
		SLOW,
	);

	it('has nothing to do the second time', async () => {
		expect(await remove()).toEqual({ ok: true, removed: 0 });
	});
});
