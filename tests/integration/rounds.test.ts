import { createLocalReq } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeRounds } from '../../cms/operations/quality/closeRounds.ts';
import { loadTasks } from '../../cms/operations/tasks/loadTasks.ts';
import type { Round } from '../../cms/payload-types.ts';
import { TEST_NOW } from '../fixtures/cms.ts';
import { mailsTo } from '../fixtures/mails.ts';
import { makeQuality, type Quality } from '../fixtures/quality.ts';

let quality: Quality;
beforeAll(async () => {
	quality = await makeQuality();
});
afterAll(() => quality.stop());

const roundOf = (id: string) => quality.people.cms.payload.findByID({ collection: 'rounds', id, depth: 0 });
const codeOf = ({ text }: { text: string }) => JSON.parse(text).errors?.[0]?.data?.code;
const step = (id: string, verb: string, body: Record<string, unknown> = {}) => quality.step(quality.cast.secretary, 'rounds', id, verb, body);
const planned = (changes: Partial<Round> = {}) => quality.makeRound({ state: 'planned', dueDay: '2026-10-01', ...changes });
const DATES = { opensOn: '2026-10-01', scoringFrom: '2026-11-02', decidingFrom: '2026-12-14', releaseOn: '2027-02-01' };

describe('a round', () => {
	it('goes its way by the secretary, with a term for each next phase', async () => {
		const id = await planned();
		expect((await step(id, 'open')).status).toBe(200);
		expect(await roundOf(id)).toMatchObject({ state: 'open', dueDay: '2026-11-02' });
		expect((await step(id, 'start-scoring')).status).toBe(200);
		expect(await roundOf(id)).toMatchObject({ state: 'scoring', dueDay: '2026-12-07' });
		expect((await step(id, 'start-deciding')).status).toBe(200);
		expect(await roundOf(id)).toMatchObject({ state: 'deciding', dueDay: '2027-01-18' });
		const mails = await mailsTo(quality.people.cms, quality.cast.cor.email);
		expect(mails.map(({ subject }) => subject).filter((subject) => subject?.startsWith('De commissie is aan zet'))).toHaveLength(1);
	});

	it.each([
		['too-few-reviewers', () => ({ reviewers: [quality.cast.bo.id], quorum: 2 })],
		['too-few-committee', () => ({ committee: [quality.cast.cas.id] })],
		['dates-out-of-order', () => ({ releaseOn: '2026-12-01T12:00:00.000Z' })],
	])('does not open: %s', async (code, changes) => {
		const id = await planned(changes());
		expect(codeOf(await step(id, 'open'))).toBe(code);
		expect((await roundOf(id)).state).toBe('planned');
	});

	it('does not open by criteria that were superseded, or with reviewers who no longer are', async () => {
		const { payload } = quality.people.cms;
		const { id: criteriaSet } = await payload.create({ collection: 'criteriaSets', data: await copyOfCriteria(), context: { isBulkLoad: true } });
		const former = await planned({ criteriaSet });
		await payload.db.updateOne({ collection: 'criteriaSets', id: criteriaSet, data: { state: 'superseded' } });
		expect(codeOf(await step(former, 'open'))).toBe('criteria-not-effective');
		const leaver = await quality.people.join('gaat', { role: 'reviewer' });
		const left = await planned({ reviewers: [quality.cast.bo.id, leaver.id] });
		await payload.db.updateOne({ collection: 'users', id: leaver.id, data: { accountState: 'left' } });
		expect(codeOf(await step(left, 'open'))).toBe('too-few-reviewers');
	});

	it('is planned in the form, with the people whom the secretary finds there', async () => {
		const { secretary, bo, cas, provider } = quality.cast;
		const { json } = await secretary.call('GET', '/users?limit=0&depth=0');
		const found = JSON.stringify(json['docs']);
		expect([bo, cas].map(({ id }) => found.includes(id))).toEqual([true, true]);
		expect(found).not.toContain(provider.id);
		const id = await planned();
		expect((await secretary.call('PATCH', `/rounds/${id}`, { reviewers: [bo.id], committee: [cas.id] })).status).toBe(200);
	});

	it('keeps criteria, quorum and thresholds from opening on', async () => {
		const id = await planned();
		expect((await quality.cast.secretary.call('PATCH', `/rounds/${id}`, { quorum: 3 })).status).toBe(200);
		expect((await step(id, 'open')).status).toBe(200);
		expect((await quality.cast.secretary.call('PATCH', `/rounds/${id}`, { quorum: 4 })).status).toBe(404);
		expect((await roundOf(id)).quorum).toBe(3);
	});

	it('is closed once the six weeks for objections are over, not before', async () => {
		const released = (releasedAt: string) => quality.makeRound({ state: 'released', releasedAt });
		expect(codeOf(await step(await released('2026-10-30T09:00:00.000Z'), 'close'))).toBe('objection-term-runs');
		const id = await released('2026-09-01T09:00:00.000Z');
		expect((await step(id, 'close')).status).toBe(200);
		expect((await roundOf(id)).state).toBe('closed');
	});

	it('closes by itself once that term is over, once, also where several processes look at the same moment', async () => {
		const { payload } = quality.people.cms;
		const released = (releasedAt: string) => quality.makeRound({ state: 'released', releasedAt });
		// It is 20 November: the term of what became known on 9 October, in Amsterdam, runs through the 20th; that of 8 October is over.
		const [running, over] = [await released('2026-10-08T22:30:00.000Z'), await released('2026-10-08T21:30:00.000Z')];
		const closed = await Promise.all(Array.from({ length: 4 }, () => closeRounds({ payload, moment: new Date('2026-11-20T09:00:00.000Z') })));
		expect(closed.reduce((sum, count) => sum + count, 0)).toBe(1);
		expect([(await roundOf(running)).state, (await roundOf(over)).state]).toEqual(['released', 'closed']);
		const { docs } = await payload.find({ collection: 'caseLog', where: { and: [{ itemId: { equals: over } }, { verb: { equals: 'close' } }] }, depth: 0 });
		expect(docs.map(({ capacity, actor }) => [capacity, actor ?? null])).toEqual([['system', null]]);
		expect(await closeRounds({ payload, moment: new Date('2026-11-20T10:00:00.000Z') })).toBe(0);
		expect(await closeRounds({ payload, moment: new Date('2026-11-21T09:00:00.000Z') })).toBe(1);
	});

	it('that only waits for its term asks nothing of the secretary', async () => {
		const { payload } = quality.people.cms;
		const id = await quality.makeRound({ state: 'released', releasedAt: '2026-10-12T09:00:00.000Z', dueDay: '2026-11-23' });
		const user = { ...(await payload.findByID({ collection: 'users', id: quality.cast.secretary.id, depth: 0 })), collection: 'users' as const };
		const { tasks } = await loadTasks({ req: await createLocalReq({ user }, payload), moment: new Date(TEST_NOW) });
		expect(tasks.filter(({ itemId }) => itemId === id)).toEqual([]);
	});

	it.each(['open', 'start-scoring', 'start-deciding', 'reschedule', 'add-people', 'close'])('is not for other roles: %s', async (verb) => {
		const id = await planned();
		for (const who of ['provider', 'bo', 'cas', 'auditor', 'editor', 'admin'] as const) {
			expect((await quality.step(quality.cast[who], 'rounds', id, verb, DATES)).status).toBe(403);
		}
		expect((await quality.people.visitor('POST', `/rounds/${id}/${verb}`, { seen: 0, ...DATES })).status).toBe(403);
		expect((await quality.cast.secretary.call('POST', `/rounds/${'0'.repeat(24)}/${verb}`, { seen: 0, ...DATES })).status).toBe(404);
		expect((await roundOf(id)).revision).toBe(0);
	});

	it('is opened once by twenty at once', async () => {
		const { secretary, secondSecretary } = quality.cast;
		const id = await planned();
		const answers = await Promise.all(
			Array.from({ length: 20 }, (_, index) => (index % 2 ? secretary : secondSecretary).call('POST', `/rounds/${id}/open`, { seen: 0 })),
		);
		expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
		expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 409]));
		expect(await roundOf(id)).toMatchObject({ state: 'open', revision: 1 });
	});
});

describe('the dates of a round', () => {
	it('move with the terms of what is at work in it, but for a term that stands still', async () => {
		const { bo, ben } = quality.cast;
		const id = await quality.makeRound({ state: 'scoring', title: 'Verzet' });
		const found = await quality.makeCase({
			round: id,
			state: 'in-review',
			reviews: [
				{ reviewer: bo, state: 'drafted' },
				{ reviewer: ben, state: 'delivered' },
			],
		});
		const still = await quality.makeCase({ round: id, state: 'in-review', suspendedOn: '2026-11-10' });
		const elsewhere = await quality.makeCase({ state: 'in-review' });
		expect((await step(id, 'reschedule', { ...DATES, reason: 'Veel aanvragen.' })).status).toBe(200);
		expect(await roundOf(id)).toMatchObject({ state: 'scoring', dueDay: '2026-12-14', releaseOn: '2027-02-01T12:00:00.000Z' });
		expect((await quality.caseOf(found.id)).dueDay).toBe('2026-12-14');
		expect([(await quality.caseOf(still.id)).dueDay, (await quality.caseOf(elsewhere.id)).dueDay]).toEqual(['2026-11-27', '2026-11-27']);
		const reviews = await quality.people.cms.payload.find({ collection: 'reviews', where: { case: { equals: found.id } }, depth: 0 });
		expect(new Map(reviews.docs.map(({ reviewer, dueDay }) => [reviewer, dueDay]))).toEqual(
			new Map([
				[bo.id, '2026-12-13'],
				[ben.id, '2026-12-01'],
			]),
		);
		const toldTo = async (email: string) => (await mailsTo(quality.people.cms, email)).filter(({ subject }) => subject === 'Nieuwe data: Verzet').length;
		expect([await toldTo(bo.email), await toldTo(ben.email)]).toEqual([1, 0]);
	});

	it('stay where the new ones are out of order, nobody says why, or the release began', async () => {
		const id = await quality.makeRound({ state: 'deciding' });
		expect(codeOf(await step(id, 'reschedule', { ...DATES, scoringFrom: '2026-09-01', reason: 'Zomaar.' }))).toBe('dates-out-of-order');
		expect(codeOf(await step(id, 'reschedule', DATES))).toBe('reason-missing');
		expect((await step(id, 'reschedule', { ...DATES, releaseOn: 'morgen', reason: 'x' })).status).toBe(400);
		const releasing = await quality.makeRound({ state: 'deciding', releaseStartedAt: '2026-11-20T09:00:00.000Z' });
		expect(codeOf(await step(releasing, 'reschedule', { ...DATES, reason: 'Te laat.' }))).toBe('releasing');
	});
});

describe('people in a running round', () => {
	it('can be added, not taken out', async () => {
		const id = await quality.makeRound({ reviewers: [quality.cast.bo.id, quality.cast.ben.id] });
		expect((await step(id, 'add-people', { reviewers: [quality.cast.bea.id, quality.cast.bo.id] })).status).toBe(200);
		expect((await roundOf(id)).reviewers).toEqual([quality.cast.bo.id, quality.cast.ben.id, quality.cast.bea.id]);
	});

	it('are holders of the role, and not in it yet', async () => {
		const id = await quality.makeRound({ reviewers: [quality.cast.bo.id, quality.cast.ben.id] });
		for (const reviewers of [[], [quality.cast.cas.id], [quality.cast.bo.id], ['0'.repeat(24)]]) {
			expect(codeOf(await step(id, 'add-people', { reviewers }))).toBe('nobody-chosen');
		}
	});
});

async function copyOfCriteria() {
	const { criteria } = await quality.people.cms.payload.findByID({ collection: 'criteriaSets', id: quality.criteriaSet, depth: 0 });
	const since = { state: 'effective' as const, revision: 0, stateSince: '2026-11-01T09:00:00.000Z' };
	return { title: 'Kopie', slug: `kopie-${crypto.randomUUID()}`, version: 99, summary: 'Kort.', criteria, ...since };
}
