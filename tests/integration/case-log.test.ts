import { createLocalReq, type PayloadRequest } from 'payload';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { criteriaSetLifecycle } from '../../cms/domain/criteriaSet/transitions.ts';
import { inTransaction } from '../../cms/operations/inTransaction.ts';
import { checkInvariants } from '../../cms/operations/invariants/checkInvariants.ts';
import { sealLog } from '../../cms/operations/lifecycle/sealLog.ts';
import { beginLog, transition } from '../../cms/operations/lifecycle/transition.ts';
import { verifyLog } from '../../cms/operations/lifecycle/verifyLog.ts';
import type { CriteriaSet } from '../../cms/payload-types.ts';
import { bodies } from '../contract/grid/bodies.ts';
import { startTestCms, type TestCms } from '../fixtures/cms.ts';

const MOMENT = new Date('2026-11-20T09:00:00.000Z');
const LATER = new Date('2026-11-21T03:00:00.000Z');
const facts = { isComplete: true, hasActorProposed: false, isNewest: true };

let cms: TestCms;
beforeAll(async () => {
	cms = await startTestCms();
});
afterAll(() => cms.stop());
beforeEach(async () => {
	for (const collection of ['caseLog', 'caseTexts', 'logSeals', 'criteriaSets'] as const) await cms.payload.db.deleteMany({ collection, where: {} });
});

const request = (): Promise<PayloadRequest> => createLocalReq({}, cms.payload);
const log = async () => (await cms.payload.find({ collection: 'caseLog', sort: 'revision', limit: 0 })).docs;

async function makeSet(): Promise<CriteriaSet> {
	const req = await request();
	return inTransaction(req, async () => {
		const set = await cms.payload.create({ collection: 'criteriaSets', data: bodies.storedSet('draft'), req });
		return set;
	});
}

async function step({
	set,
	verb,
	reason = '',
	revision = set.revision,
	state = set.state,
}: {
	set: CriteriaSet;
	verb: string;
	reason?: string;
	revision?: number;
	state?: CriteriaSet['state'];
}) {
	const req = await request();
	return inTransaction(req, () =>
		transition({
			req,
			collection: 'criteriaSets',
			lifecycle: criteriaSetLifecycle,
			record: { id: set.id, state, revision, about: null },
			verb,
			capacities: ['secretary', 'committee'],
			facts,
			seen: revision,
			reason,
			moment: MOMENT,
		}),
	);
}

/** A set that was proposed and sent back: a chain of three. */
async function returnedSet(): Promise<CriteriaSet> {
	const set = await makeSet();
	await step({ set, verb: 'propose' });
	await step({ set, verb: 'return', reason: 'De vragen zijn te lang.', revision: 1, state: 'proposed' });
	return set;
}

describe('a step of a record', () => {
	it('changes state, term and log together', async () => {
		const set = await makeSet();
		expect(await step({ set, verb: 'propose' })).toEqual({ ok: true, revision: 1 });
		const after = await cms.payload.findByID({ collection: 'criteriaSets', id: set.id });
		// Ten working days after Friday 20 November.
		expect(after).toMatchObject({ state: 'proposed', revision: 1, stateSince: MOMENT.toISOString(), dueDay: '2026-12-04' });
		expect((await log()).map(({ key, from, to, verb }) => [key, from, to, verb])).toEqual([
			[`criteriaSets:${set.id}:0`, null, 'draft', 'begin'],
			[`criteriaSets:${set.id}:1`, 'draft', 'proposed', 'propose'],
		]);
	});

	it('that is refused leaves everything as it was', async () => {
		const set = await makeSet();
		expect(await step({ set, verb: 'agree' })).toMatchObject({ ok: false, code: 'not-now' });
		expect(await step({ set, verb: 'propose', revision: 7 })).toMatchObject({ ok: false, code: 'stale' });
		expect(await cms.payload.findByID({ collection: 'criteriaSets', id: set.id })).toMatchObject({ state: 'draft', revision: 0 });
		expect(await log()).toHaveLength(1);
	});

	it('is won by one of twenty', async () => {
		const set = await makeSet();
		const outcomes = await Promise.all(Array.from({ length: 20 }, () => step({ set, verb: 'propose' })));
		expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
		expect(outcomes.filter((outcome) => !outcome.ok).map((outcome) => !outcome.ok && outcome.code)).toEqual(Array.from({ length: 19 }, () => 'stale'));
		expect(await log()).toHaveLength(2);
	});

	it('whose transaction fails is not in the log', async () => {
		const set = await makeSet();
		const req = await request();
		const failing = inTransaction(req, async () => {
			const record = { id: set.id, state: set.state, revision: 0, about: null };
			await transition({
				req,
				collection: 'criteriaSets',
				lifecycle: criteriaSetLifecycle,
				record,
				verb: 'propose',
				capacities: ['secretary'],
				facts,
				seen: 0,
				moment: MOMENT,
			});
			throw new Error('no');
		});
		await expect(failing).rejects.toThrow('no');
		expect([await log(), await cms.payload.findByID({ collection: 'criteriaSets', id: set.id })]).toMatchObject([[{ revision: 0 }], { state: 'draft' }]);
	});

	it('can stand in the log once', async () => {
		const set = await makeSet();
		const req = await request();
		const again = inTransaction(req, () =>
			beginLog({ req, collection: 'criteriaSets', record: { id: set.id, state: 'draft', revision: 0, about: null }, capacity: 'system', moment: MOMENT }),
		);
		await expect(again).rejects.toThrow();
	});
});

describe('verifying the log', () => {
	it('finds nothing in a log as it was written', async () => {
		await returnedSet();
		expect(await verifyLog(cms.payload)).toBeNull();
	});

	it('names the link that somebody bent', async () => {
		const set = await returnedSet();
		await cms.payload.db.updateOne({ collection: 'caseLog', where: { key: { equals: `criteriaSets:${set.id}:1` } }, data: { verb: 'agree' } });
		expect(await verifyLog(cms.payload)).toMatchObject({ key: `criteriaSets:${set.id}:1` });
	});

	it('names the place where a link was dropped', async () => {
		const set = await returnedSet();
		await cms.payload.db.deleteOne({ collection: 'caseLog', where: { key: { equals: `criteriaSets:${set.id}:1` } } });
		expect(await verifyLog(cms.payload)).toEqual({ key: `criteriaSets:${set.id}:2`, problem: 'Stap 1 ontbreekt.' });
	});

	it('names a link that was swapped with another', async () => {
		const set = await returnedSet();
		const [, second, third] = await log();
		if (!second || !third) throw new Error('no chain');
		const swap = { verb: third.verb, from: third.from ?? null, to: third.to, at: third.at };
		await cms.payload.db.updateOne({ collection: 'caseLog', id: second.id, data: swap });
		await cms.payload.db.updateOne({
			collection: 'caseLog',
			id: third.id,
			data: { verb: second.verb, from: second.from ?? null, to: second.to, at: second.at },
		});
		expect(await verifyLog(cms.payload)).toMatchObject({ key: `criteriaSets:${set.id}:1` });
	});

	it('names a record that stands elsewhere than its log says', async () => {
		const set = await returnedSet();
		await cms.payload.db.updateOne({ collection: 'criteriaSets', id: set.id, data: { state: 'effective' } });
		expect(await verifyLog(cms.payload)).toMatchObject({ key: `criteriaSets:${set.id}:2` });
	});

	it('sees that somebody changed what was written at a step, and lets it be erased', async () => {
		const set = await returnedSet();
		const key = `criteriaSets:${set.id}:2`;
		await cms.payload.db.updateOne({ collection: 'caseTexts', where: { key: { equals: key } }, data: { text: 'Prima zo.' } });
		expect(await verifyLog(cms.payload)).toEqual({ key, problem: 'De tekst bij de stap is veranderd.' });
		await cms.payload.db.updateOne({
			collection: 'caseTexts',
			where: { key: { equals: key } },
			data: { text: null, salt: null, erasedAt: MOMENT.toISOString() },
		});
		expect(await verifyLog(cms.payload)).toBeNull();
		await cms.payload.db.deleteMany({ collection: 'caseTexts', where: {} });
		expect(await verifyLog(cms.payload)).toMatchObject({ key });
	});

	it('sees by the nightly seal that a whole chain is gone, with its record', async () => {
		const set = await returnedSet();
		await returnedSet();
		await sealLog({ payload: cms.payload, moment: LATER });
		expect(await verifyLog(cms.payload)).toBeNull();
		await cms.payload.db.deleteMany({ collection: 'caseLog', where: { itemId: { equals: set.id } } });
		await cms.payload.db.deleteOne({ collection: 'criteriaSets', where: { id: { equals: set.id } } });
		expect(await verifyLog(cms.payload)).toMatchObject({ key: '2026-11-21' });
	});

	it('seals a night once, also when two processes do it', async () => {
		await returnedSet();
		await Promise.allSettled([sealLog({ payload: cms.payload, moment: LATER }), sealLog({ payload: cms.payload, moment: LATER })]);
		expect((await cms.payload.count({ collection: 'logSeals' })).totalDocs).toBe(1);
	});
});

describe('the invariants', () => {
	const broken = async () =>
		(await checkInvariants({ payload: cms.payload, moment: MOMENT })).filter(({ violations }) => violations.length > 0).map(({ code }) => code);

	it('hold on a database that only the steps wrote', async () => {
		await returnedSet();
		expect(await broken()).toEqual([]);
	});

	it.each([
		['known-states', { state: 'nowhere' }, ['known-states', 'whole-log']],
		['terms-set', { state: 'proposed', dueDay: null }, ['terms-set', 'whole-log']],
		['whole-log', { revision: 9 }, ['whole-log']],
	] as const)('break where a record was changed by hand: %s', async (_, data, expected) => {
		const set = await returnedSet();
		await cms.payload.db.connection.collection('criteriasets').updateOne({ slug: set.slug }, { $set: data });
		expect(await broken()).toEqual(expected);
	});
});
