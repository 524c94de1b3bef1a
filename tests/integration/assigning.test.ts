import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { QualityCase } from '../../cms/payload-types.ts';
import { mailsTo } from '../fixtures/mails.ts';
import type { Person } from '../fixtures/people.ts';
import { makeQuality, type Quality } from '../fixtures/quality.ts';

let quality: Quality;
let scoring: string;
beforeAll(async () => {
	quality = await makeQuality();
	scoring = await quality.makeRound({ title: 'Toewijzen', state: 'scoring' });
});
afterAll(() => quality.stop());

const codeOf = ({ text }: { text: string }) => JSON.parse(text).errors?.[0]?.data?.code;
const inReview = (changes: Parameters<Quality['makeCase']>[0] = {}) => quality.makeCase({ state: 'in-review', round: scoring, ...changes });
const invite = (found: QualityCase, ...people: Person[]) =>
	quality.step(quality.cast.secretary, 'qualityCases', found.id, 'invite', { reviewers: people.map(({ id }) => id) });
const reviewsOf = async (found: QualityCase) =>
	(await quality.people.cms.payload.find({ collection: 'reviews', where: { case: { equals: found.id } }, depth: 0, sort: 'createdAt', limit: 0 })).docs;

describe('a reviewer', () => {
	it('is asked by the secretary, with the grounds, a term and a mail that says title and provider only', async () => {
		const { bo } = quality.cast;
		const found = await inReview({ title: 'Taal in de klas' });
		expect((await invite(found, bo)).status).toBe(200);
		const [review] = await reviewsOf(found);
		expect(review).toMatchObject({ reviewer: bo.id, state: 'invited', revision: 0, dueDay: '2026-11-27', isThird: false });
		expect(review?.grounds).toMatch(/^(Voorgesteld|Met de hand gekozen): /);
		expect((await quality.caseOf(found.id)).revision).toBe(1);
		const mail = (await mailsTo(quality.people.cms, bo.email)).find(({ subject }) => subject === 'Wilt u beoordelen: Taal in de klas');
		expect(mail?.text).toContain('Leerhuis a');
	});

	it('who belongs to the provider, or declared an interest, can’t be asked, in the words for whoever isn’t in the round', async () => {
		const worker = await quality.people.join('wim', { role: 'reviewer' }, { role: 'trainer', provider: quality.people.providers.A });
		const stranger = await quality.people.join('vreemd', { role: 'reviewer' });
		const round = await quality.makeRound({ state: 'scoring', reviewers: [worker.id, quality.cast.bea.id] });
		const found = await inReview({ round });
		await quality.people.cms.payload.create({
			collection: 'conflicts',
			data: {
				key: `${found.id}:${quality.cast.bea.id}`,
				case: found.id,
				provider: found.provider,
				user: quality.cast.bea.id,
				declaredAt: '2026-11-20T09:00:00.000Z',
			},
		});
		const answers = [await invite(found, worker), await invite(found, quality.cast.bea), await invite(found, stranger)];
		expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
		expect(answers.map(codeOf)).toEqual(['not-askable', 'not-askable', 'not-askable']);
		expect(await reviewsOf(found)).toEqual([]);
		expect((await quality.caseOf(found.id)).revision).toBe(0);
	});

	it('who works for the region that acts as the provider can’t be asked', async () => {
		const { cms, region } = quality.people;
		const acting = await cms.payload.create({
			collection: 'providers',
			data: { name: 'Regio als aanbieder', slug: 'regio-als', kind: 'region', region, summary: 'Kort.', email: 'r@aanbieder.example', isAdmitted: true },
		});
		const regional = await quality.people.join('rina', { role: 'reviewer' }, { role: 'coordinator', region });
		const round = await quality.makeRound({ state: 'scoring', reviewers: [regional.id, quality.cast.bo.id] });
		expect(codeOf(await invite(await inReview({ round, provider: acting.id, submittedBy: quality.cast.otherProvider.id }), regional))).toBe('not-askable');
	});

	it('is not asked twice for the same case, but again after declining', async () => {
		const { bo, ben } = quality.cast;
		const found = await inReview({
			reviews: [
				{ reviewer: bo, state: 'declined' },
				{ reviewer: ben, state: 'invited' },
			],
		});
		expect(codeOf(await invite(found, ben))).toBe('not-askable');
		expect((await invite(found, bo)).status).toBe(200);
		expect((await reviewsOf(found)).filter(({ reviewer }) => reviewer === bo.id).map(({ state }) => state)).toEqual(['declined', 'invited']);
	});

	it('is asked once by twenty at once', async () => {
		const { secretary, secondSecretary, bas } = quality.cast;
		const found = await inReview();
		const answers = await Promise.all(
			Array.from({ length: 20 }, (_, index) =>
				(index % 2 ? secretary : secondSecretary).call('POST', `/qualityCases/${found.id}/invite`, { seen: 0, reviewers: [bas.id] }),
			),
		);
		expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
		expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 409]));
		expect(await reviewsOf(found)).toHaveLength(1);
	});

	it('is not asked once the committee decides, or before the case is in review', async () => {
		const deciding = await quality.makeRound({ state: 'deciding' });
		expect(codeOf(await invite(await inReview({ round: deciding }), quality.cast.bo))).toBe('not-inviting');
		expect(codeOf(await invite(await inReview({ state: 'submitted' }), quality.cast.bo))).toBe('not-now');
	});

	it('is asked by nobody else, and by no secretary with an interest', async () => {
		const found = await inReview();
		const body = { seen: 0, reviewers: [quality.cast.bo.id] };
		for (const who of ['provider', 'bo', 'cas', 'auditor', 'editor', 'admin'] as const) {
			expect((await quality.cast[who].call('POST', `/qualityCases/${found.id}/invite`, body)).status).toBe(403);
		}
		const hidden = await quality.cast.interested.call('POST', `/qualityCases/${found.id}/invite`, body);
		const absent = await quality.cast.interested.call('POST', `/qualityCases/${'0'.repeat(24)}/invite`, body);
		expect([hidden.status, hidden.text]).toEqual([absent.status, absent.text]);
		expect(hidden.status).toBe(404);
		expect((await quality.cast.secretary.call('POST', `/qualityCases/${found.id}/invite`, { seen: 0, reviewers: [] })).status).toBe(400);
	});
});

describe('a reviewer who is late', () => {
	const replace = (person: Person, id: string, body: Record<string, unknown> = {}) =>
		quality.step(person, 'reviews', id, 'replace', { reason: 'Reageert niet.', ...body });

	it('is replaced by another, both or neither', async () => {
		const { secretary, bo, ben, cas } = quality.cast;
		const found = await inReview({ title: 'Rekenen met breuken', reviews: [{ reviewer: bo, state: 'drafted' }] });
		const [late] = await reviewsOf(found);
		if (!late) throw new Error('No review');
		expect(codeOf(await replace(secretary, late.id, { successor: cas.id }))).toBe('not-askable');
		expect((await reviewsOf(found)).map(({ state }) => state)).toEqual(['drafted']);
		expect((await replace(secretary, late.id, { successor: ben.id })).status).toBe(200);
		expect((await reviewsOf(found)).map(({ reviewer, state }) => [reviewer, state])).toEqual([
			[bo.id, 'abstained'],
			[ben.id, 'invited'],
		]);
		const subjects = (await mailsTo(quality.people.cms, bo.email)).map(({ subject }) => subject);
		expect(subjects).toContain('U hoeft niet meer te beoordelen: Rekenen met breuken');
	});

	it('can be let go without another, with a reason; what was delivered stays', async () => {
		const { secretary, bo, ben } = quality.cast;
		const found = await inReview({
			reviews: [
				{ reviewer: bo, state: 'invited' },
				{ reviewer: ben, state: 'delivered' },
			],
		});
		const reviews = await reviewsOf(found);
		const idOf = (person: Person) => reviews.find(({ reviewer }) => reviewer === person.id)?.id ?? '';
		expect(codeOf(await replace(secretary, idOf(bo), { reason: ' ' }))).toBe('reason-missing');
		expect((await replace(secretary, idOf(bo))).status).toBe(200);
		expect(codeOf(await replace(secretary, idOf(ben)))).toBe('not-now');
	});

	it('is replaced by the secretary only, and not by one with an interest', async () => {
		const { bo, ben, cas, provider, auditor, interested } = quality.cast;
		const found = await inReview({ reviews: [{ reviewer: bo, state: 'invited' }] });
		const [review] = await reviewsOf(found);
		const id = review?.id ?? '';
		for (const person of [bo, ben, cas, provider, auditor]) expect((await replace(person, id)).status).toBe(403);
		expect((await replace(interested, id)).status).toBe(404);
	});
});

describe('a reviewer who leaves, or loses the role', () => {
	it.each(['leave', 'take-role'] as const)('has nothing left to deliver, and what was delivered stays: %s', async (verb) => {
		const { ben } = quality.cast;
		const admin = await quality.people.join(`beheer-${verb}`, { role: 'admin' });
		const going = await quality.people.join(`weg-${verb}`, { role: 'reviewer' });
		const cases = await Promise.all(
			(['invited', 'accepted', 'drafted', 'delivered'] as const).map((state) =>
				inReview({
					title: `${verb} ${state}`,
					reviews: [
						{ reviewer: going, state },
						{ reviewer: ben, state: 'drafted' },
					],
				}),
			),
		);
		const summary = await admin.call('GET', `/users/${going.id}/summary`);
		expect(summary.text).not.toMatch(/beoordeling/i);
		const body = verb === 'leave' ? { heir: null } : { role: 'reviewer', providerId: null, regionId: null };
		expect((await admin.call('POST', `/users/${going.id}/${verb}`, body)).status).toBe(200);
		for (const [at, found] of cases.entries()) {
			const states = Object.fromEntries((await reviewsOf(found)).map(({ reviewer, state }) => [reviewer, state]));
			expect(states, found.title).toEqual({ [going.id]: at === 3 ? 'delivered' : 'abstained', [ben.id]: 'drafted' });
		}
		const [first] = cases;
		if (!first) throw new Error('No case');
		expect((await invite(first, quality.cast.bo)).status).toBe(200);
		const log = await quality.people.cms.payload.find({ collection: 'caseLog', where: { verb: { equals: 'lapse' } }, depth: 0, limit: 0 });
		expect(log.docs.length).toBeGreaterThanOrEqual(3);
	});
});
