import { createLocalReq } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Person } from '../fixtures/people.ts';
import { makeQuality, type Quality } from '../fixtures/quality.ts';

const TODAY = '2026-11-20';
let quality: Quality;
let round: string;
beforeAll(async () => {
	quality = await makeQuality();
	round = await quality.makeRound({ title: 'Bord', state: 'scoring' });
	const { bo, ben } = quality.cast;
	await quality.makeCase({ round, state: 'in-review', title: 'Van A', reviewsAsked: 2, reviews: [{ reviewer: bo, state: 'accepted' }] });
	await quality.makeCase({
		round,
		state: 'in-review',
		title: 'Van B',
		provider: quality.people.providers.B,
		reviewsAsked: 2,
		reviews: [{ reviewer: ben, state: 'delivered' }],
	});
	await quality.makeCase({ round, state: 'prepared', title: 'Ook van B', provider: quality.people.providers.B, dueDay: '2026-11-01' });
});
afterAll(() => quality.stop());

async function boardFor(person: Person, filter: { state?: 'all' | 'prepared'; isLateOnly?: boolean; round?: string } = {}) {
	const { loadOfficeRound } = await import('../../cms/operations/quality/loadOfficeRound.ts');
	const { loadRoundBoard } = await import('../../cms/operations/quality/loadRoundBoard.ts');
	const { payload } = quality.people.cms;
	const user = await payload.findByID({ collection: 'users', id: person.id, depth: 0 });
	const req = await createLocalReq({ user: { ...user, collection: 'users' } }, payload);
	const shown = await loadOfficeRound({ req, id: filter.round ?? round, moment: new Date(`${TODAY}T09:00:00.000Z`) });
	if (!shown) return null;
	const wanted = { state: filter.state ?? ('all' as const), isLateOnly: filter.isLateOnly ?? false, page: 1 };
	return { shown, board: await loadRoundBoard({ req, round: shown.round, reviewers: shown.reviewers, filter: wanted, today: TODAY }) };
}

describe('the board of a round', () => {
	it('says how many cases stand where, and shows them by what is due first', async () => {
		const found = await boardFor(quality.cast.secretary);
		expect(found?.board.counts.filter(({ count }) => count > 0).map(({ code, count }) => [code, count])).toEqual([
			['in-review', 2],
			['prepared', 1],
		]);
		expect(found?.board.cases.map(({ title, isLate }) => [title, isLate])).toEqual([
			['Ook van B', true],
			['Van A', false],
			['Van B', false],
		]);
	});

	it('can be narrowed to a state and to what is late', async () => {
		expect((await boardFor(quality.cast.secretary, { state: 'prepared' }))?.board.cases.map(({ title }) => title)).toEqual(['Ook van B']);
		expect((await boardFor(quality.cast.secretary, { isLateOnly: true }))?.board.cases.map(({ title }) => title)).toEqual(['Ook van B']);
	});

	it('proposes as many as are needed, each time counting the proposals before, and nobody who was asked', async () => {
		const found = await boardFor(quality.cast.secretary);
		const [a, b] = ['Van A', 'Van B'].map((title) => found?.board.cases.find((row) => row.title === title)?.assignment);
		expect([a?.needed, b?.needed]).toEqual([1, 1]);
		expect([a?.proposed.length, b?.proposed.length]).toEqual([1, 1]);
		expect(a?.proposed).not.toEqual(b?.proposed);
		expect(a?.candidates.map(({ id }) => id)).not.toContain(quality.cast.bo.id);
		expect(found?.board.cases.find(({ title }) => title === 'Ook van B')?.assignment).toBeNull();
	});

	it('carries the best eight and whoever is proposed, and gives the others when asked', async () => {
		const { join } = quality.people;
		const full = await Promise.all(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k'].map((letter) => join(`veel-${letter}`, { role: 'reviewer' })));
		const many = await quality.makeRound({ title: 'Velen', state: 'scoring', reviewers: full.map(({ id }) => id) });
		const busy = full.slice(0, 8);
		for (const reviewer of busy) {
			await quality.people.cms.payload.create({ collection: 'reviewerProfiles', data: { user: reviewer.id, capacity: 1, isAvailable: false } });
		}
		const made = await quality.makeCase({ round: many, state: 'in-review', title: 'Met velen', reviewsAsked: 2 });
		const [row] = (await boardFor(quality.cast.secretary, { round: many }))?.board.cases ?? [];
		const shown = row?.assignment?.candidates.map(({ id }) => id) ?? [];
		expect(shown).toHaveLength(8);
		expect(shown).toEqual(expect.arrayContaining([...(row?.assignment?.proposed ?? []), ...full.slice(8).map(({ id }) => id)]));
		expect(row?.assignment).toMatchObject({ needed: 2, others: 3 });
		const { status, json } = await quality.cast.secretary.call('GET', `/qualityCases/${made.id}/askable`);
		expect(status).toBe(200);
		expect(json).toMatchObject({ reviewers: expect.arrayContaining(full.map(({ id }) => expect.objectContaining({ id }))) });
		expect(JSON.stringify(json)).not.toContain('points');
	});

	it('tells who may be asked to a secretary without an interest, and to nobody where nobody is asked', async () => {
		const { cast, people } = quality;
		const { docs } = await people.cms.payload.find({ collection: 'qualityCases', where: { title: { equals: 'Van A' } }, depth: 0 });
		const path = `/qualityCases/${docs[0]?.id}/askable`;
		const own = await cast.secretary.call('GET', path);
		expect(own.status).toBe(200);
		expect(own.text).not.toContain(cast.bo.id);
		const absent = await cast.interested.call('GET', `/qualityCases/${'0'.repeat(24)}/askable`);
		expect(absent.status).toBe(404);
		expect(await cast.interested.call('GET', path)).toEqual(absent);
		for (const person of [cast.cas, cast.bo, cast.provider, cast.auditor, cast.admin, cast.editor]) expect((await person.call('GET', path)).status).toBe(403);
		expect((await people.visitor('GET', path)).status).toBe(403);
		const prepared = await people.cms.payload.find({ collection: 'qualityCases', where: { title: { equals: 'Ook van B' } }, depth: 0 });
		expect((await cast.secretary.call('GET', `/qualityCases/${prepared.docs[0]?.id}/askable`)).json).toEqual({ reviewers: [] });
	});

	it('shows nothing of a case to whoever has an interest, in no number either', async () => {
		const found = await boardFor(quality.cast.interested);
		expect(JSON.stringify(found)).not.toContain('Van A');
		expect(found?.board.counts.find(({ code }) => code === 'in-review')?.count).toBe(1);
		expect(found?.shown.reviewers.find(({ id }) => id === quality.cast.bo.id)?.work).toEqual({ open: 0, late: 0, delivered: 0 });
		const other = await boardFor(quality.cast.secretary);
		expect(other?.shown.reviewers.find(({ id }) => id === quality.cast.bo.id)?.work).toEqual({ open: 1, late: 0, delivered: 0 });
	});

	it('names no reviewers to the committee, and is for nobody outside the office', async () => {
		const found = await boardFor(quality.cast.cas);
		expect(found?.board.cases).toHaveLength(3);
		expect(JSON.stringify(found?.board)).not.toMatch(/(Bo|Ben) Test/);
		expect(found?.shown.reviewers).toEqual([]);
		expect(found?.shown.head.verbs).toEqual([]);
		expect(await boardFor(quality.cast.provider)).toBeNull();
		expect(await boardFor(quality.cast.bo)).toBeNull();
	});
});
