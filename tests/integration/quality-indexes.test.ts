import { join } from 'node:path';
import { type Db, MongoClient } from 'mongodb';
import { createLocalReq, type PayloadRequest } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXAMPLE_PASSWORD } from '../../cms/seed/exampleUsers.ts';
import { fillCatalogue } from '../fixtures/bulkCatalogue.ts';
import { fillQuality } from '../fixtures/bulkQuality/fillQuality.ts';
import { startTestCms, TEST_NOW, type TestCms } from '../fixtures/cms.ts';
import { type ProfiledQuery, profileQueries } from '../fixtures/profiler.ts';

/** With three reviews each, over ten rounds and sixty reviewers. */
const CASES = 1000;
/** Of a handful of documents MongoDB reads all, whatever the indexes. */
const A_FEW_DOZEN = 50;
/** A page reads what is under way, or a round (a hundred cases here), or somebody's own work; never what was ever done: 700 cases are over, and 2,000 reviews. */
const MOST_READ = 400;
/** Of reviews those under way and those of a round; of decisions those on which somebody votes. */
const MOST_OF: Readonly<Record<string, number>> = { reviews: 700, decisions: 150 };
const TODAY = TEST_NOW.slice(0, 10);
const MOMENT = new Date(TEST_NOW);

let cms: TestCms;
let mongo: MongoClient;
let db: Db;
let filled: Awaited<ReturnType<typeof fillQuality>>;
const sizes = new Map<string, number>();

beforeAll(async () => {
	cms = await startTestCms();
	const { loadContent } = await import('../../cms/seed/loadContent.ts');
	const { loadExampleUsers } = await import('../../cms/seed/loadExampleUsers.ts');
	const { readContent } = await import('../../cms/seed/readContent.ts');
	const { readQuality } = await import('../../cms/seed/quality/readQuality.ts');
	const { loadExampleQuality } = await import('../../cms/seed/quality/loadExampleQuality.ts');
	const folder = join(import.meta.dirname, '..', '..', 'content');
	await loadContent({ payload: cms.payload, content: await readContent(folder), seedDay: TODAY });
	await loadExampleUsers(cms.payload);
	await loadExampleQuality({ payload: cms.payload, plan: await readQuality(folder), today: TODAY });
	const mongoUrl = process.env['MONGODB_URL'] ?? '';
	await fillCatalogue({ mongoUrl, count: CASES + 500, seed: 7, today: MOMENT });
	filled = await fillQuality({ mongoUrl, cases: CASES, seed: 7, today: MOMENT });
	mongo = await new MongoClient(mongoUrl).connect();
	db = mongo.db();
	await giveAnInterest();
	for (const { name } of await db.listCollections({ type: 'collection' }).toArray()) sizes.set(name, await db.collection(name).estimatedDocumentCount());
}, 400_000);
afterAll(async () => {
	await mongo?.close();
	await cms?.stop();
});

it('what is filled in keeps every invariant', async () => {
	const { checkInvariants } = await import('../../cms/operations/invariants/checkInvariants.ts');
	const report = await checkInvariants({ payload: cms.payload, moment: MOMENT });
	expect(report.flatMap(({ violations }) => violations)).toEqual([]);
	expect(await db.collection('qualitycases').countDocuments({ reference: /^METING/ })).toBe(CASES);
	expect(await db.collection('reviews').countDocuments({ key: /^ffff/ })).toBeGreaterThanOrEqual(3 * CASES);
}, 300_000);

describe('at 1,000 cases and 3,000 reviews no page reads more than itself', () => {
	it('the queue of a reviewer', async () => {
		const { loadReviewQueue } = await import('../../cms/operations/quality/loadReviewQueue.ts');
		await expectFrugal('beoordelaar', async (req) => void (await loadReviewQueue({ req, moment: MOMENT, page: 2 })));
	});

	it('a review', async () => {
		const { loadReviewScreen } = await import('../../cms/operations/quality/loadReviewScreen.ts');
		const user = await db.collection('users').findOne({ email: 'beoordelaar@napl.example' });
		const review = await db.collection('reviews').findOne({ reviewer: user?._id, state: 'delivered' });
		await expectFrugal('beoordelaar', async (req) => void (await loadReviewScreen({ req, id: String(review?._id), moment: MOMENT })));
	});

	it.each(['secretaris', 'secretaris2', 'auditor'])('the list of cases of %s', async (who) => {
		const { loadCaseList } = await import('../../cms/operations/quality/loadCaseList.ts');
		await expectFrugal(who, async (req) => {
			for (const state of ['running', 'released', 'submitted', 'in-review'] as const) {
				await loadCaseList({ req, state, search: '', page: 1, today: TODAY });
				await loadCaseList({ req, state, search: '', page: 3, today: TODAY });
			}
		});
	});

	it.each(['secretaris', 'secretaris2', 'commissie', 'auditor'])('the boards of rounds of %s', async (who) => {
		const { loadOfficeRound } = await import('../../cms/operations/quality/loadOfficeRound.ts');
		const { loadRoundBoard } = await import('../../cms/operations/quality/loadRoundBoard.ts');
		await expectFrugal(who, async (req) => {
			for (const id of filled.rounds.values()) {
				const found = await loadOfficeRound({ req, id, moment: MOMENT });
				if (!found) throw new Error('The round is not there');
				const { round, reviewers } = found;
				await loadRoundBoard({ req, round, reviewers, filter: { state: 'all', isLateOnly: false, page: 1 }, today: TODAY });
				await loadRoundBoard({ req, round, reviewers, filter: { state: 'in-review', isLateOnly: true, page: 2 }, today: TODAY });
			}
		});
	});

	it.each(['secretaris', 'secretaris2', 'commissie'])('a case before %s', async (who) => {
		const { loadOfficeCase } = await import('../../cms/operations/quality/loadOfficeCase.ts');
		const found = await db.collection('qualitycases').find({ reference: /^METING/, state: { $in: ['in-review', 'prepared', 'released', 'appealed'] } });
		const ids = (await found.limit(40).toArray()).map(({ _id }) => String(_id));
		await expectFrugal(who, async (req) => {
			for (const id of ids) await loadOfficeCase({ req, id, moment: MOMENT });
		});
	});

	it.each(['secretaris', 'secretaris2', 'beoordelaar', 'commissie'])('the tasks of %s, which the menu counts on each screen', async (who) => {
		const { loadTasks } = await import('../../cms/operations/tasks/loadTasks.ts');
		await expectFrugal(who, async (req) => void (await loadTasks({ req, moment: MOMENT })));
	});

	it('the own cases and tasks of a provider', async () => {
		const { loadOwnCases } = await import('../../cms/operations/quality/own/loadOwnCases.ts');
		const { loadTasks } = await import('../../cms/operations/tasks/loadTasks.ts');
		await expectFrugal(filled.providerEmail.split('@')[0] ?? '', async (req) => {
			await loadOwnCases({ req, moment: MOMENT });
			await loadTasks({ req, moment: MOMENT });
		});
	});

	it.each(['secretaris', 'secretaris2', 'commissie', 'auditor'])('the lists of the panel for %s', async (who) => {
		const headers = await cms.signIn({ email: `${who}@napl.example`, password: EXAMPLE_PASSWORD });
		const kinds = ['qualityCases', 'reviews', 'decisions', 'objections', 'recognitions', 'rounds', 'conflicts', 'caseLog'];
		const queries = await profileQueries(db, async () => {
			for (const { slug, defaultSort } of cms.payload.config.collections.filter(({ slug: kind }) => kinds.includes(kind))) {
				const path = `/${slug}?limit=10&depth=0&sort=${[defaultSort].flat().join(',')}`;
				await fetch(`${cms.url}/api${path}`, { headers }).then((response) => response.text());
			}
		});
		// A list counts what it may show; that reads keys of an index, but no documents.
		expect(scansIn(queries)).toEqual([]);
	});
});

/** Asks as somebody does, twice: what is looked up once a process doesn't count. */
async function expectFrugal(who: string, ask: (req: PayloadRequest) => Promise<void>): Promise<void> {
	const { docs } = await cms.payload.find({ collection: 'users', where: { email: { equals: `${who}@napl.example` } }, depth: 0, limit: 1 });
	const [user] = docs;
	if (!user) throw new Error(`${who} has no account`);
	const request = () => createLocalReq({ user: { ...user, collection: 'users' } }, cms.payload);
	await ask(await request());
	const queries = await profileQueries(db, async () => ask(await request()));
	expect(queries).not.toHaveLength(0);
	expect(scansIn(queries)).toEqual([]);
	expect(queries.filter(({ collection, docsExamined }) => docsExamined > (MOST_OF[collection] ?? MOST_READ)).map(({ text }) => text)).toEqual([]);
}

/** The queries that read a whole collection of more than a few dozen documents, in words. */
function scansIn(queries: ProfiledQuery[]): string[] {
	return queries.filter(({ collection, plan }) => plan.includes('COLLSCAN') && (sizes.get(collection) ?? 0) > A_FEW_DOZEN).map(({ text }) => text);
}

/** The second secretary gives trainings for a provider, and so has an interest in its cases. */
async function giveAnInterest(): Promise<void> {
	const provider = await db.collection('providers').findOne({ slug: 'bureau-0001' });
	await db
		.collection<{ email: string; roles: { id: string; role: string; provider: unknown }[] }>('users')
		.updateOne({ email: 'secretaris2@napl.example' }, { $push: { roles: { id: 'belang', role: 'trainer', provider: provider?._id } } });
}
