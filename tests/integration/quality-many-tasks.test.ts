import { MongoClient, ObjectId } from 'mongodb';
import { createLocalReq } from 'payload';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { QualityCase } from '../../cms/payload-types.ts';
import type { Person } from '../fixtures/people.ts';
import { makeQuality, type Quality } from '../fixtures/quality.ts';

const MOMENT = '2026-11-20T09:00:00.000Z';
const PROPOSAL = { outcome: 'recognised', reasons: 'Goed opgebouwd.', conditions: [] };

let quality: Quality;
let mongo: MongoClient;
beforeAll(async () => {
	quality = await makeQuality();
	mongo = await new MongoClient(process.env['MONGODB_URL'] ?? '').connect();
});
afterAll(async () => {
	await mongo?.close();
	await quality?.stop();
});

it('the one case in hundreds that lacks a reviewer, a third one or a decision is found, however late it is due', async () => {
	const { cast } = quality;
	const early = { state: 'in-review', dueDay: '2026-11-21', reviewsAsked: 2 } as const;
	const asked = await quality.makeCase({ ...early, reviews: [cast.bo, cast.ben].map((reviewer) => ({ reviewer, state: 'accepted' as const })) });
	const half = await quality.makeCase({
		...early,
		reviewsAsked: 3,
		reviews: [{ reviewer: cast.bo }, { reviewer: cast.ben }, { reviewer: cast.bea, state: 'accepted' }],
	});
	const third = await quality.makeCase({
		...early,
		isDisputed: true,
		reviewsAsked: 3,
		reviews: [{ reviewer: cast.bo }, { reviewer: cast.bea, state: 'accepted' }],
	});
	for (const found of [asked, half, third]) await copy(found, 230);
	const late = { state: 'in-review', dueDay: '2026-12-20', reviewsAsked: 2 } as const;
	const wanted = [
		['reviewers-needed', await quality.makeCase({ ...late, reviews: [{ reviewer: cast.bo, state: 'declined' }] })],
		['reviews-disputed', await quality.makeCase({ ...late, isDisputed: true, reviews: [{ reviewer: cast.bo }, { reviewer: cast.ben }] })],
		['case-to-decide', await quality.makeCase({ ...late, reviews: [{ reviewer: cast.bo }, { reviewer: cast.ben }] })],
	] as const;
	const { tasks } = await tasksOf(cast.secretary);
	const found = tasks.filter(({ kind }) => wanted.some(([one]) => one === kind)).map(({ kind, itemId }) => [kind, itemId]);
	expect(found.sort()).toEqual(wanted.map(([kind, { id }]) => [kind, id]).sort());
}, 120_000);

it('who votes sees twenty proposals, how many there are, and where the others stand', async () => {
	const { cast } = quality;
	await quality.setNow(MOMENT);
	const prepared = await quality.makeCase({ state: 'in-review', reviews: [{ reviewer: cast.bo }, { reviewer: cast.ben }] });
	expect((await quality.step(cast.secretary, 'qualityCases', prepared.id, 'prepare', PROPOSAL)).status).toBe(200);
	const { id: decision } =
		(await quality.people.cms.payload.find({ collection: 'decisions', where: { case: { equals: prepared.id } }, depth: 0 })).docs[0] ?? {};
	await mongo
		.db()
		.collection('qualitycases')
		.updateOne({ _id: new ObjectId(prepared.id) }, { $set: { factsUntil: '2026-11-19' } });
	await copy(prepared, 24, decision);
	const { tasks, more } = await tasksOf(cast.cas);
	expect(tasks.filter(({ kind }) => kind === 'vote-waiting')).toHaveLength(20);
	expect(more).toEqual([{ label: 'voorstellen waarover u stemt', count: 5, href: '/admin/zaken?stand=prepared' }]);
});

async function tasksOf({ id }: Person) {
	const { loadTasks } = await import('../../cms/operations/tasks/loadTasks.ts');
	const { payload } = quality.people.cms;
	const user = { ...(await payload.findByID({ collection: 'users', id, depth: 0 })), collection: 'users' as const };
	return loadTasks({ req: await createLocalReq({ user }, payload), moment: new Date(MOMENT) });
}

/** The same case so many times more, with its reviews and its decision; straight into the database. */
async function copy({ id }: QualityCase, times: number, decision?: string): Promise<void> {
	const db = mongo.db();
	const found = await db.collection('qualitycases').findOne({ _id: new ObjectId(id) });
	const reviews = await db
		.collection('reviews')
		.find({ case: new ObjectId(id) })
		.toArray();
	const decided = decision ? await db.collection('decisions').findOne({ _id: new ObjectId(decision) }) : null;
	for (let index = 0; index < times; index += 1) {
		const [copied, key] = [new ObjectId(), `copy:${id}:${index}`];
		const made = decided ? { ...decided, _id: new ObjectId(), key, case: copied } : null;
		if (made) await db.collection('decisions').insertOne(made);
		await db.collection('qualitycases').insertOne({ ...found, _id: copied, key, reference: key, ...(made ? { decision: made._id } : {}) });
		await db.collection('reviews').insertMany(reviews.map((review, at) => ({ ...review, _id: new ObjectId(), key: `${key}:${at}`, case: copied })));
	}
}
