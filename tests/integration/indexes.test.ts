import { join } from 'node:path';
import { type Db, MongoClient } from 'mongodb';
import { createLocalReq } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Context } from '../../cms/operations/catalogueContext.ts';
import { EXAMPLE_PASSWORD } from '../../cms/seed/exampleUsers.ts';
import { fillCatalogue } from '../fixtures/bulkCatalogue.ts';
import { SITE_KEY, startTestCms, TEST_NOW, type TestCms } from '../fixtures/cms.ts';
import { type ProfiledQuery, profileQueries } from '../fixtures/profiler.ts';

const OFFERINGS = 10_000;
/** Of a handful of documents MongoDB reads all, whatever the indexes. */
const A_FEW_DOZEN = 50;
/** Rows of what comes into being by itself over the years: log lines, moved and withdrawn addresses. */
const SIDE_ROWS = 2000;
/** A list sorts what one organisation has; never what everybody has. */
const MOST_SORTED_IN_MEMORY = 1000;
/** MongoDB answers a question with so many documents at first; whoever gets that many asks on for all others. */
const FIRST_BATCH = 101;

let cms: TestCms;
let mongo: MongoClient;
let db: Db;
const sizes = new Map<string, number>();

beforeAll(async () => {
	cms = await startTestCms();
	const { loadContent } = await import('../../cms/seed/loadContent.ts');
	const { loadExampleUsers } = await import('../../cms/seed/loadExampleUsers.ts');
	const { readContent } = await import('../../cms/seed/readContent.ts');
	const content = await readContent(join(import.meta.dirname, '..', '..', 'content'));
	await loadContent({ payload: cms.payload, content, seedDay: TEST_NOW.slice(0, 10) });
	await loadExampleUsers(cms.payload);
	const mongoUrl = process.env['MONGODB_URL'] ?? '';
	await fillCatalogue({ mongoUrl, count: OFFERINGS, seed: 7, today: new Date(TEST_NOW) });
	mongo = await new MongoClient(mongoUrl).connect();
	db = mongo.db();
	await fillSideTables();
	for (const { name } of await db.listCollections({ type: 'collection' }).toArray()) sizes.set(name, await db.collection(name).estimatedDocumentCount());
});
afterAll(async () => {
	await mongo?.close();
	await cms?.stop();
});

describe('at 10,000 offerings no query reads a whole collection', () => {
	it.each([
		'/offerings/by-slug/aanbod-00123',
		'/offerings/by-slug/er-is-niets',
		'/offerings/by-slug/verhuisd-1',
		'/offerings/by-slug/weg-1',
		'/offerings/browse?pagina=1',
		'/offerings/browse?pagina=2',
		'/paths/by-slug/pad-003',
		'/paths/overview',
		'/regions/by-slug/rijnmond',
		'/regions/overview',
		'/providers/by-slug/bureau-0003',
		'/vocabulary/overview',
		'/pages/by-slug/privacy',
		'/pages/frame',
		'/criteriaSets/current',
		'/addresses?pagina=1',
		'/addresses?pagina=2',
	])('behind the door %s of the site', async (door) => {
		const queries = await profileQueries(db, () => requireOk({ path: door, headers: { 'x-napl-key': SITE_KEY } }));
		expect(queries).not.toHaveLength(0);
		expect(faultsOf(queries)).toEqual([]);
	});

	it.each([
		['the editor', 'redacteur@napl.example'],
		['the auditor', 'auditor@napl.example'],
		['a provider', 'aanbieder@napl.example'],
		['a coordinator', 'regio@napl.example'],
		['the secretary', 'secretaris@napl.example'],
		['the admin', 'beheer@napl.example'],
	])('in the lists of %s', async (_who, email) => {
		const headers = await cms.signIn({ email, password: EXAMPLE_PASSWORD });
		const queries = await profileQueries(db, async () => {
			for (const path of defaultLists()) await fetch(`${cms.url}/api${path}`, { headers }).then((response) => response.text());
		});
		expect(queries.length).toBeGreaterThan(20);
		expect(faultsOf(queries)).toEqual([]);
	});

	it('in the lists of a provider, narrowed down to the own work as the panel does', async () => {
		const headers = await cms.signIn({ email: 'aanbieder@napl.example', password: EXAMPLE_PASSWORD });
		const provider = await db.collection('providers').findOne({ slug: 'leerhuis-de-waterlijn' });
		const path = `/offerings?limit=10&depth=0&draft=true&sort=-updatedAt&where[provider][in][0]=${provider?._id}`;
		expect(faultsOf(await profileQueries(db, () => requireOk({ path, headers })))).toEqual([]);
	});

	it.each([
		['the editor', 'redacteur@napl.example'],
		['a provider', 'aanbieder@napl.example'],
		['a coordinator', 'regio@napl.example'],
	])('when the menu counts the tasks of %s, which reads own work only', async (_who, email) => {
		const { loadTasks } = await import('../../cms/operations/tasks/loadTasks.ts');
		const { docs } = await cms.payload.find({ collection: 'users', where: { email: { equals: email } }, depth: 0, limit: 1 });
		const [user] = docs;
		if (!user) throw new Error(`${email} has no account`);
		const req = await createLocalReq({ user: { ...user, collection: 'users' } }, cms.payload);
		const queries = await profileQueries(db, async () => void (await loadTasks({ req, moment: new Date(TEST_NOW) })));
		expect(faultsOf(queries)).toEqual([]);
		expect(queries.filter(({ docsExamined }) => docsExamined >= FIRST_BATCH).map(({ text }) => text)).toEqual([]);
	});

	it('when a job looks which offerings a change or a date touches', async () => {
		const { affectedOfferingIds } = await import('../../cms/operations/affectedOfferings.ts');
		const { offeringIdsWithPassedBoundary } = await import('../../cms/operations/passedBoundaries.ts');
		const context: Context = { payload: cms.payload, req: await createLocalReq({}, cms.payload), today: TEST_NOW.slice(0, 10) };
		const ids = await Promise.all(
			[
				{ collection: 'providers', stored: 'providers' },
				{ collection: 'regions', stored: 'regions' },
				{ collection: 'competences', stored: 'competences' },
				{ collection: 'vocabulary', stored: 'vocabularies' },
			].map(async ({ collection, stored }) => ({ collection, id: String((await db.collection(stored).findOne({}))?._id) })),
		);
		const queries = await profileQueries(db, async () => {
			for (const { collection, id } of ids) await affectedOfferingIds(context, { collection, id, related: [] });
			await offeringIdsWithPassedBoundary(context, context.today);
		});
		expect(faultsOf(queries)).toEqual([]);
	});
});

it('finds fault with a query that no index serves', async () => {
	const queries = await profileQueries(db, async () => {
		await db.collection('offerings').findOne({ summary: 'x' });
		await db.collection('editions').find({}).sort({ placesLeft: 1 }).limit(10).toArray();
	});
	expect(faultsOf(queries)).toEqual([expect.stringMatching(/^offerings: COLLSCAN/), expect.stringMatching(/^editions: COLLSCAN/)]);
});

/** The queries that read or sort a whole collection of more than a few dozen documents, in words. */
function faultsOf(queries: ProfiledQuery[]): string[] {
	return queries
		.filter(({ collection }) => (sizes.get(collection) ?? 0) > A_FEW_DOZEN)
		.filter(({ plan, sortsInMemory, docsExamined }) => plan.includes('COLLSCAN') || (sortsInMemory && docsExamined > MOST_SORTED_IN_MEMORY))
		.map(({ text }) => text);
}

/** What the panel asks for the first page of each list. */
function defaultLists(): string[] {
	return cms.payload.config.collections.map(({ slug, defaultSort }) => {
		const sort = defaultSort ? `&sort=${[defaultSort].flat().join(',')}` : '';
		return `/${slug}?limit=10&depth=0&draft=true${sort}`;
	});
}

async function requireOk({ path, headers }: { path: string; headers: Record<string, string> }): Promise<void> {
	const response = await fetch(`${cms.url}/api${path}`, { headers });
	const text = await response.text();
	if (!response.ok) throw new Error(`${path} answered ${response.status}: ${text.slice(0, 200)}`);
}

async function fillSideTables(): Promise<void> {
	const moment = (index: number) => new Date(Date.parse(TEST_NOW) - index * 3_600_000);
	const stamps = (index: number) => ({ createdAt: moment(index), updatedAt: moment(index) });
	const rows = (make: (index: number) => object) => Array.from({ length: SIDE_ROWS }, (_, index) => ({ ...make(index), ...stamps(index) }));
	const moved = await db.collection('offerings').findOne({ slug: 'aanbod-00001' });
	const movedId = String(moved?._id);
	await db
		.collection('activities')
		.insertMany(rows((index) => ({ at: moment(index), verb: 'update', kind: 'offerings', itemId: `item-${index}`, fields: [] })));
	await db.collection('redirects').insertMany(rows((index) => ({ key: `offerings/verhuisd-${index}`, kind: 'offerings', itemId: movedId })));
	await db
		.collection('withdrawals')
		.insertMany(rows((index) => ({ key: `offerings/weg-${index}`, kind: 'offerings', itemId: `weg-${index}`, withdrawnAt: moment(index) })));
}
