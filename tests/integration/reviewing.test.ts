import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Person } from '../fixtures/people.ts';
import { HIGH, LOW, MIDDLE, makeQuality, type Quality } from '../fixtures/quality.ts';

const ABSENT = 404;
const ROWS_HIGH = ['doel', 'opbouw', 'bewijs'].map((criterion) => ({ criterion, level: 3, doesNotApply: false, reason: 'Overal terug te zien.' }));
const ROWS_LOW = ROWS_HIGH.map((row) => ({ ...row, level: 1, reason: 'Nergens te vinden.' }));

let quality: Quality;
let scoring: string;
beforeAll(async () => {
	quality = await makeQuality();
	scoring = await quality.makeRound({ title: 'Beoordelen', state: 'scoring' });
});
afterAll(() => quality.stop());

const inReview = (changes: Parameters<Quality['makeCase']>[0] = {}) => quality.makeCase({ state: 'in-review', round: scoring, ...changes });
const review = (id: string) => quality.people.cms.payload.findByID({ collection: 'reviews', id, depth: 0 });
const save = (person: Person, id: string, draft: number, rows = ROWS_HIGH, note = '') => person.call('POST', `/reviews/${id}/save`, { draft, rows, note });
const codeOf = ({ text }: { text: string }) => JSON.parse(text).errors?.[0]?.data?.code;

async function asked(person: Person, state: 'invited' | 'accepted' | 'drafted' = 'invited', levels = HIGH) {
	const found = await inReview();
	return { found, made: await quality.makeReview(found, { reviewer: person, state, levels }) };
}

describe('an invited reviewer', () => {
	it('declares to have no interest, with the moment, and gets until the day before deciding', async () => {
		const { bo } = quality.cast;
		const { made } = await asked(bo);
		expect((await quality.step(bo, 'reviews', made.id, 'accept')).status).toBe(200);
		expect(await review(made.id)).toMatchObject({ state: 'accepted', revision: 1, declaredAt: expect.any(String), dueDay: '2026-12-06' });
	});

	it('reads no draft before declaring', async () => {
		const { bo } = quality.cast;
		const { made } = await asked(bo);
		expect((await bo.call('GET', `/reviews/${made.id}/draft`)).status).toBe(ABSENT);
		expect((await save(bo, made.id, 0)).status).toBe(409);
	});

	it('says why when declining', async () => {
		const { bo } = quality.cast;
		const { made } = await asked(bo);
		expect(codeOf(await quality.step(bo, 'reviews', made.id, 'decline'))).toBe('reason-missing');
		expect((await quality.step(bo, 'reviews', made.id, 'decline', { reason: 'Op vakantie.' })).status).toBe(200);
		expect((await review(made.id)).state).toBe('declined');
	});

	it('declares an interest and finds no trace of the case afterwards', async () => {
		const { bea } = quality.cast;
		const { found, made } = await asked(bea);
		const before = await queue(bea);
		expect(before).toContain(found.title);
		expect((await quality.step(bea, 'reviews', made.id, 'declare-conflict', { reason: 'Mijn zus werkt daar.' })).status).toBe(200);
		expect(await queue(bea)).not.toContain(found.title);
		const none = await bea.call('POST', `/reviews/${'0'.repeat(24)}/accept`, { seen: 1 });
		for (const verb of ['accept', 'decline', 'abstain', 'deliver']) {
			const answer = await bea.call('POST', `/reviews/${made.id}/${verb}`, { seen: 1, reason: 'x', draft: 0 });
			expect([answer.status, answer.text]).toEqual([none.status, none.text]);
		}
		const { totalDocs } = await quality.people.cms.payload.count({ collection: 'conflicts', where: { key: { equals: `${found.id}:${bea.id}` } } });
		expect(totalDocs).toBe(1);
	});

	it('has no answer about somebody else’s review, and nobody else has one', async () => {
		const { bo, ben, secretary, provider } = quality.cast;
		const { made } = await asked(bo);
		expect((await quality.step(ben, 'reviews', made.id, 'accept')).status).toBe(ABSENT);
		expect((await ben.call('GET', `/reviews/${made.id}/draft`)).status).toBe(ABSENT);
		expect((await quality.step(secretary, 'reviews', made.id, 'accept')).status).toBe(403);
		expect((await quality.step(provider, 'reviews', made.id, 'accept')).status).toBe(403);
		expect((await quality.people.visitor('POST', `/reviews/${made.id}/accept`, { seen: 0 })).status).toBe(403);
		expect((await review(made.id)).state).toBe('invited');
	});
});

describe('a review in the making', () => {
	it('begins with the first save and goes on from the version that was saved', async () => {
		const { bo } = quality.cast;
		const { made } = await asked(bo, 'accepted');
		expect((await save(bo, made.id, 0, ROWS_HIGH.slice(0, 1), 'Nog even bellen.')).json).toEqual({ ok: true, draft: 1, revision: 1, state: 'drafted' });
		expect((await save(bo, made.id, 1)).json).toEqual({ ok: true, draft: 2, revision: 1, state: 'drafted' });
		const { json } = await bo.call('GET', `/reviews/${made.id}/draft`);
		expect(json).toEqual({ draft: 2, revision: 1, state: 'drafted', content: { rows: ROWS_HIGH, note: '' } });
	});

	it('is never overwritten by a window that has an older version', async () => {
		const { bo } = quality.cast;
		const { made } = await asked(bo, 'accepted');
		await save(bo, made.id, 0);
		expect(codeOf(await save(bo, made.id, 0, ROWS_LOW))).toBe('stale-draft');
		expect((await review(made.id)).scores?.[0]?.level).toBe(3);
	});

	it('lets one of twenty windows through that save at once', async () => {
		const { bo } = quality.cast;
		const { made } = await asked(bo, 'accepted');
		const answers = await Promise.all(Array.from({ length: 20 }, () => save(bo, made.id, 0)));
		expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
		expect(answers.filter(({ status }) => status === 409)).toHaveLength(19);
	});

	it('takes no criterion or level that the set doesn’t have, and no "not applicable" where that is not allowed', async () => {
		const { bo } = quality.cast;
		const { made } = await asked(bo, 'drafted');
		const [first] = ROWS_HIGH;
		if (!first) throw new Error('There is a row');
		for (const row of [
			{ ...first, criterion: 'anders' },
			{ ...first, level: 9 },
			{ ...first, level: null, doesNotApply: true },
		]) {
			expect(codeOf(await save(bo, made.id, 0, [row] as typeof ROWS_HIGH))).toBe('unknown-criterion');
		}
		expect((await bo.call('POST', `/reviews/${made.id}/save`, { draft: 'x' })).status).toBe(400);
	});

	it('waits until the round scores, and stops when it decides', async () => {
		const { bo } = quality.cast;
		for (const state of ['open', 'deciding'] as const) {
			const found = await inReview({ round: await quality.makeRound({ state }) });
			const made = await quality.makeReview(found, { reviewer: bo, state: 'accepted' });
			expect(codeOf(await save(bo, made.id, 0))).toBe('not-scoring');
			expect((await review(made.id)).state).toBe('accepted');
		}
	});
});

describe('delivering', () => {
	it('asks a level for each criterion and a reason at the lowest and highest', async () => {
		const { bo } = quality.cast;
		const { made } = await asked(bo, 'accepted');
		await save(bo, made.id, 0, ROWS_HIGH.slice(1));
		expect(codeOf(await quality.step(bo, 'reviews', made.id, 'deliver', { draft: 1 }))).toBe('incomplete');
		await save(
			bo,
			made.id,
			1,
			ROWS_HIGH.map((row) => ({ ...row, reason: '' })),
		);
		expect(codeOf(await quality.step(bo, 'reviews', made.id, 'deliver', { draft: 2 }))).toBe('incomplete');
	});

	it('keeps what the case says together: score, range and number, whatever the order', async () => {
		const { bo, ben } = quality.cast;
		const found = await inReview();
		const first = await quality.makeReview(found, { reviewer: bo, state: 'drafted', levels: HIGH });
		const second = await quality.makeReview(found, { reviewer: ben, state: 'drafted', levels: { doel: 3, opbouw: 2, bewijs: 3 } });
		expect((await quality.step(bo, 'reviews', first.id, 'deliver', { draft: 0 })).status).toBe(200);
		expect(await quality.caseOf(found.id)).toMatchObject({ score: 100, scoreRange: 0, reviewsDelivered: 1, isDisputed: false });
		expect((await quality.step(ben, 'reviews', second.id, 'deliver', { draft: 0 })).status).toBe(200);
		expect(await quality.caseOf(found.id)).toMatchObject({ score: 93.75, scoreRange: 12.5, reviewsDelivered: 2, isDisputed: false, reviewsAsked: 2 });
		expect(await review(second.id)).toMatchObject({ state: 'delivered', score: 87.5, dueDay: null });
	});

	it('calls a third reviewer where two lie too far apart, and is settled by the third', async () => {
		const { bo, ben, bea, secretary, interested } = quality.cast;
		const found = await inReview();
		const made = await Promise.all([
			quality.makeReview(found, { reviewer: bo, state: 'drafted', levels: HIGH }),
			quality.makeReview(found, { reviewer: ben, state: 'drafted', levels: LOW }),
		]);
		const answers = await Promise.all([
			quality.step(bo, 'reviews', made[0].id, 'deliver', { draft: 0 }),
			quality.step(ben, 'reviews', made[1].id, 'deliver', { draft: 0 }),
		]);
		expect(answers.map(({ status }) => status)).toEqual([200, 200]);
		expect(await quality.caseOf(found.id)).toMatchObject({ isDisputed: true, reviewsAsked: 3, reviewsDelivered: 2, score: 50, scoreRange: 100 });
		expect(await tasks(secretary)).toContain(found.title);
		expect(await tasks(interested)).not.toContain(found.title);
		const third = await quality.makeReview(found, { reviewer: bea, state: 'drafted', levels: MIDDLE });
		expect(await tasks(secretary)).not.toContain(found.title);
		await quality.step(bea, 'reviews', third.id, 'deliver', { draft: 0 });
		expect(await quality.caseOf(found.id)).toMatchObject({ isDisputed: false, reviewsDelivered: 3, score: 50 });
	});

	it('delivers no text that another window saved unseen', async () => {
		const { bo } = quality.cast;
		const { made } = await asked(bo, 'accepted');
		await save(bo, made.id, 0);
		await save(bo, made.id, 1, ROWS_LOW);
		expect(codeOf(await quality.step(bo, 'reviews', made.id, 'deliver', { draft: 1 }))).toBe('stale-draft');
		expect((await review(made.id)).state).toBe('drafted');
	});

	it('happens once, of twenty at once', async () => {
		const { bo } = quality.cast;
		const { found, made } = await asked(bo, 'drafted');
		const answers = await Promise.all(Array.from({ length: 20 }, () => bo.call('POST', `/reviews/${made.id}/deliver`, { seen: 0, draft: 0 })));
		expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
		expect(answers.filter(({ status }) => status === 409)).toHaveLength(19);
		expect(await quality.caseOf(found.id)).toMatchObject({ reviewsDelivered: 1 });
	});

	it('is over when the phase closes, and nothing is lost', async () => {
		const { bo } = quality.cast;
		const round = await quality.makeRound({ state: 'deciding' });
		const found = await inReview({ round });
		const made = await quality.makeReview(found, { reviewer: bo, state: 'drafted' });
		expect(codeOf(await quality.step(bo, 'reviews', made.id, 'deliver', { draft: 0 }))).toBe('not-scoring');
		expect((await review(made.id)).scores).toHaveLength(3);
	});

	it('is refused with an old screen', async () => {
		const { bo } = quality.cast;
		const { made } = await asked(bo, 'accepted');
		await save(bo, made.id, 0);
		expect(codeOf(await bo.call('POST', `/reviews/${made.id}/deliver`, { seen: 0, draft: 1 }))).toBe('stale');
	});
});

describe('the scores of others', () => {
	it('are there only after one’s own, without names', async () => {
		const { bo, ben } = quality.cast;
		const found = await inReview();
		const own = await quality.makeReview(found, { reviewer: bo, state: 'accepted', internalNote: '' });
		await quality.makeReview(found, { reviewer: ben, levels: MIDDLE });
		await save(bo, own.id, 0);
		const before = await screen(bo, own.id);
		expect(before).not.toHaveProperty('others');
		expect(JSON.stringify(before)).not.toContain('Reden bij opbouw');
		await quality.step(bo, 'reviews', own.id, 'deliver', { draft: 1 });
		const after = await screen(bo, own.id);
		expect(after).toMatchObject({ kind: 'delivered', others: [{ score: 50 }] });
		expect(JSON.stringify(after)).not.toContain('Ben');
		expect(JSON.stringify(after)).not.toContain('Alleen voor het secretariaat.');
	});
});

describe('an invited reviewer’s page', () => {
	it('holds title and provider and nothing of what was submitted', async () => {
		const { bo } = quality.cast;
		const { found, made } = await asked(bo);
		const shown = await screen(bo, made.id);
		expect(shown).toMatchObject({ kind: 'invited', title: found.title, provider: 'Leerhuis a' });
		expect(JSON.stringify(shown)).not.toMatch(/Zo doen wij dat|bewijs\.example|KW-/);
	});
});

describe('an interest of the office or the committee', () => {
	it('makes the case absent for who declared it, and for no other', async () => {
		const { secondSecretary, secretary, cas, cor, auditor, provider, editor } = quality.cast;
		const found = await inReview();
		for (const person of [secondSecretary, cas]) {
			expect(codeOf(await quality.step(person, 'qualityCases', found.id, 'declare-conflict'))).toBe('reason-missing');
			expect((await quality.step(person, 'qualityCases', found.id, 'declare-conflict', { reason: 'Familie.' })).status).toBe(200);
			expect((await person.call('GET', `/qualityCases/${found.id}`)).status).toBe(ABSENT);
			expect((await quality.step(person, 'qualityCases', found.id, 'declare-conflict', { reason: 'Nog eens.' })).status).toBe(ABSENT);
		}
		for (const person of [secretary, cor, auditor]) expect((await person.call('GET', `/qualityCases/${found.id}`)).status).toBe(200);
		for (const person of [provider, editor])
			expect((await quality.step(person, 'qualityCases', found.id, 'declare-conflict', { reason: 'x' })).status).toBe(403);
		expect((await quality.step(auditor, 'qualityCases', found.id, 'declare-conflict', { reason: 'Familie.' })).status).toBe(200);
		expect((await auditor.call('GET', `/caseLog?where[case][equals]=${found.id}`)).json['totalDocs']).toBe(0);
	});
});

describe('a declared interest after voting', () => {
	it('takes the vote on an open proposal away, and leaves the votes of others', async () => {
		const { cis, cor, secretary } = quality.cast;
		const { payload } = quality.people.cms;
		const found = await quality.makeCase({ state: 'prepared', round: await quality.makeRound({ state: 'deciding' }) });
		const vote = (member: string) => ({ member, outcome: 'recognised' as const, at: '2026-11-20T09:00:00.000Z' });
		const { id } = await payload.create({
			collection: 'decisions',
			data: {
				key: `${found.id}:1`,
				case: found.id,
				provider: String(found.provider),
				number: 1,
				kind: 'assessment',
				proposedOutcome: 'recognised',
				reasons: 'Voldoet.',
				preparedBy: secretary.id,
				preparedAt: '2026-11-19T09:00:00.000Z',
				votes: [vote(cis.id), vote(cor.id)],
			},
			depth: 0,
		});
		await payload.update({ collection: 'qualityCases', id: found.id, data: { decision: id }, depth: 0 });
		expect((await quality.step(cis, 'qualityCases', found.id, 'declare-conflict', { reason: 'Familie.' })).status).toBe(200);
		const { votes } = await payload.findByID({ collection: 'decisions', id, depth: 0 });
		expect(votes?.map(({ member }) => member)).toEqual([cor.id]);
	});
});

describe('whether a case exists', () => {
	it('shows in no byte of the queue of a reviewer with an interest', async () => {
		const { bas, bea } = quality.cast;
		const before = await queue(bea);
		const found = await inReview();
		await quality.people.cms.payload.create({
			collection: 'conflicts',
			data: { key: `${found.id}:${bea.id}`, case: found.id, provider: String(found.provider), user: bea.id, declaredAt: '2026-11-03T09:00:00.000Z' },
		});
		for (const state of ['invited', 'delivered'] as const) {
			const made = await quality.makeReview(found, { reviewer: state === 'invited' ? bea : bas, state });
			expect(await queue(bea)).toBe(before);
			expect(await screen(bea, made.id)).toBeNull();
		}
	});
});

describe('a late reviewer', () => {
	const mailsTo = async (email: string, title: string) => {
		const { docs } = await quality.people.cms.payload.find({
			collection: 'mails',
			where: { email: { equals: email } },
			depth: 0,
			limit: 0,
			pagination: false,
			showHiddenFields: true,
		});
		return docs.filter(({ template, data }) => template === 'reviewLate' && data?.includes(title)).length;
	};
	const remind = async (moment: string) => {
		const { remindReviewers } = await import('../../cms/operations/quality/remindReviewers.ts');
		return remindReviewers({ payload: quality.people.cms.payload, moment: new Date(moment) });
	};

	it('hears so the day after, and again after five working days, once for two that remind at once', async () => {
		const { bas } = quality.cast;
		const { found } = await asked(bas, 'drafted');
		await remind('2026-12-01T06:00:00.000Z');
		expect(await mailsTo(bas.email, found.title)).toBe(0);
		await Promise.all([remind('2026-12-02T06:00:00.000Z'), remind('2026-12-02T06:00:00.000Z')]);
		expect(await mailsTo(bas.email, found.title)).toBe(1);
		await remind('2026-12-08T06:00:00.000Z');
		expect(await mailsTo(bas.email, found.title)).toBe(1);
		await remind('2026-12-09T06:00:00.000Z');
		expect(await mailsTo(bas.email, found.title)).toBe(2);
	});

	it('hears nothing of a case that is no longer reviewed, or in which there is an interest by now', async () => {
		const { bas, bea } = quality.cast;
		const gone = await quality.makeCase({ state: 'withdrawn', round: scoring });
		await quality.makeReview(gone, { reviewer: bas, state: 'accepted' });
		const { found } = await asked(bea, 'accepted');
		await quality.people.cms.payload.create({
			collection: 'conflicts',
			data: { key: `${found.id}:${bea.id}`, case: found.id, provider: String(found.provider), user: bea.id, declaredAt: '2026-11-03T09:00:00.000Z' },
		});
		await remind('2026-12-02T06:00:00.000Z');
		expect(await mailsTo(bas.email, gone.title)).toBe(0);
		expect(await mailsTo(bea.email, found.title)).toBe(0);
	});

	it('is a task for the secretary, and for no secretary with an interest', async () => {
		const { bas, secretary, interested } = quality.cast;
		const { found } = await asked(bas, 'accepted');
		await quality.setNow('2026-12-02T09:00:00.000Z');
		expect(await tasks(secretary)).toContain(`Beoordelaar te laat: ${found.title}`);
		expect(await tasks(interested)).not.toContain(found.title);
		await quality.setNow();
		expect(await tasks(secretary)).not.toContain(`Beoordelaar te laat: ${found.title}`);
	});

	it('finds the review among the own tasks, a conflicted one doesn’t', async () => {
		const { bas, bea } = quality.cast;
		const { found } = await asked(bas, 'invited');
		expect(await tasks(bas)).toContain(`Uitnodiging: ${found.title}`);
		const { found: other, made } = await asked(bea, 'invited');
		expect(await tasks(bea)).toContain(other.title);
		await quality.step(bea, 'reviews', made.id, 'declare-conflict', { reason: 'Familie.' });
		expect(await tasks(bea)).not.toContain(other.title);
	});
});

async function reqOf(person: Person) {
	const { createLocalReq } = await import('payload');
	const { payload } = quality.people.cms;
	const user = await payload.findByID({ collection: 'users', id: person.id, depth: 0 });
	return createLocalReq({ user: { ...user, collection: 'users' } }, payload);
}

async function now(): Promise<Date> {
	return (await import('../../cms/env.ts')).now();
}

async function queue(person: Person): Promise<string> {
	const { loadReviewQueue } = await import('../../cms/operations/quality/loadReviewQueue.ts');
	return JSON.stringify(await loadReviewQueue({ req: await reqOf(person), moment: await now(), page: 1 }));
}

async function screen(person: Person, id: string) {
	const { loadReviewScreen } = await import('../../cms/operations/quality/loadReviewScreen.ts');
	return loadReviewScreen({ req: await reqOf(person), id, moment: await now() });
}

async function tasks(person: Person): Promise<string> {
	const { loadTasks } = await import('../../cms/operations/tasks/loadTasks.ts');
	return JSON.stringify(await loadTasks({ req: await reqOf(person), moment: await now() }));
}
