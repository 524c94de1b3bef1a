import { createLocalReq, type Where } from 'payload';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { checkInvariants } from '../../cms/operations/invariants/checkInvariants.ts';
import { loadOfficeCase } from '../../cms/operations/quality/loadOfficeCase.ts';
import { releaseRound } from '../../cms/operations/quality/releaseRound.ts';
import { loadTasks } from '../../cms/operations/tasks/loadTasks.ts';
import { TEST_NOW } from '../fixtures/cms.ts';
import { mailsTo } from '../fixtures/mails.ts';
import type { Person } from '../fixtures/people.ts';
import { HIGH, LOW, MIDDLE, makeQuality, type Quality } from '../fixtures/quality.ts';

const AFTER_FACTS = '2026-11-30T09:00:00.000Z';
const PROPOSAL = { outcome: 'recognised', reasons: 'Het voldoet.' };

let quality: Quality;
beforeAll(async () => {
	quality = await makeQuality();
});
afterEach(() => quality.setNow());
afterAll(() => quality.stop());

const payloadOf = () => quality.people.cms.payload;
const act = (person: Person, id: string, verb: string, body: Record<string, unknown> = {}) => quality.step(person, 'qualityCases', id, verb, body);
const codeOf = ({ text }: { text: string }) => JSON.parse(text).errors?.[0]?.data?.code;
const reviewOf = async (found: { id: string }, person: Person) => {
	const where: Where = { and: [{ case: { equals: found.id } }, { reviewer: { equals: person.id } }] };
	const [review] = (await payloadOf().find({ collection: 'reviews', where, depth: 0 })).docs;
	if (!review) throw new Error('No such review');
	return review;
};
const declare = async (found: { id: string }, person: Person, reason = 'Ik ga bij deze aanbieder werken.') =>
	quality.step(person, 'reviews', (await reviewOf(found, person)).id, 'declare-conflict', { reason });
const decisionsOf = async (found: { id: string }) =>
	(await payloadOf().find({ collection: 'decisions', where: { case: { equals: found.id } }, sort: 'number', depth: 0 })).docs;
const toldTo = async ({ email }: Person, title: string) =>
	(await mailsTo(quality.people.cms, email))
		.filter(({ subject }) => subject?.endsWith(title))
		.map(({ subject, text }) => ({ subject, text: text?.replaceAll(/\s+/g, ' ') }));
const requestOf = async (person: Person) => {
	const user = await payloadOf().findByID({ collection: 'users', id: person.id, depth: 0 });
	return createLocalReq({ user: { ...user, collection: 'users' } }, payloadOf());
};
const tasksOf = async (person: Person, id: string) =>
	(await loadTasks({ req: await requestOf(person), moment: new Date(TEST_NOW) })).tasks.filter(({ itemId }) => itemId === id);

const reviewed = (changes: Record<string, unknown> = {}, second = HIGH) =>
	quality.makeCase({
		state: 'in-review',
		...changes,
		reviews: [
			{ reviewer: quality.cast.bo, levels: MIDDLE },
			{ reviewer: quality.cast.ben, levels: second },
		],
	});

/** A case on which two members agreed. */
async function decided(changes: Record<string, unknown> = {}) {
	const { cast } = quality;
	await quality.setNow();
	const found = await reviewed(changes, MIDDLE);
	expect(
		(await act(cast.secretary, found.id, 'prepare', { ...PROPOSAL, outcome: 'conditional', conditions: [{ text: 'Leg uit.', dueDate: '2027-06-01' }] })).status,
	).toBe(200);
	await quality.setNow(AFTER_FACTS);
	for (const member of [cast.cas, cast.cor]) expect((await act(member, found.id, 'vote', { outcome: 'conditional' })).status).toBe(200);
	return found;
}

describe('a round that asks one review', () => {
	it('has a case to decide once that one is delivered', async () => {
		const { cast, makeCase, makeRound } = quality;
		const round = await makeRound({ state: 'scoring', quorum: 1 });
		const waiting = await makeCase({ state: 'in-review', round, reviewsAsked: 1 });
		const found = await makeCase({ state: 'in-review', round, reviewsAsked: 1, reviews: [{ reviewer: cast.bo }] });
		expect((await tasksOf(cast.secretary, waiting.id)).map(({ kind }) => kind)).not.toContain('case-to-decide');
		expect((await tasksOf(cast.secretary, found.id)).map(({ kind }) => kind)).toContain('case-to-decide');
	});
});

describe('an interest that a reviewer finds after delivering', () => {
	it('takes the review out of score, range and number, and asks the secretary for another reviewer', async () => {
		const { cast } = quality;
		const round = await quality.makeRound({ state: 'scoring' });
		const found = await reviewed({ round, title: 'Telt niet mee' });
		expect(await tasksOf(cast.secretary, found.id)).toMatchObject([{ kind: 'case-to-decide' }]);
		expect((await declare(found, cast.ben, ' ')).status).toBe(409);
		expect((await declare(found, cast.ben)).status).toBe(200);
		expect(await quality.caseOf(found.id)).toMatchObject({
			state: 'in-review',
			score: 50,
			scoreRange: 0,
			reviewsDelivered: 1,
			reviewsAsked: 2,
			isDisputed: false,
		});
		expect(await reviewOf(found, cast.ben)).toMatchObject({ state: 'conflict', declaredAt: TEST_NOW });
		expect(await tasksOf(cast.secretary, found.id)).toMatchObject([{ kind: 'reviewers-needed', href: `/admin/rondes/${round}?stand=in-review` }]);
		expect(codeOf(await act(cast.secretary, found.id, 'prepare', PROPOSAL))).toBe('no-quorum');
		expect((await toldTo(cast.secretary, 'Telt niet mee')).map(({ text }) => text?.includes('Nodig een andere beoordelaar uit'))).toEqual([true]);
	});

	it('hides the case from that reviewer, and nobody asks the same one again', async () => {
		const { cast } = quality;
		const round = await quality.makeRound({ state: 'scoring' });
		const found = await reviewed({ round });
		const review = await reviewOf(found, cast.ben);
		await declare(found, cast.ben);
		expect((await cast.ben.call('GET', `/reviews/${review.id}/draft`)).status).toBe(404);
		expect(codeOf(await act(cast.secretary, found.id, 'invite', { reviewers: [cast.ben.id] }))).toBe('not-askable');
		expect((await act(cast.secretary, found.id, 'invite', { reviewers: [cast.bea.id] })).status).toBe(200);
	});

	it('tells no secretary who has an interest, and names nobody to the provider', async () => {
		const { cast } = quality;
		const found = await reviewed({ title: 'Stil geval' });
		await act(cast.secretary, found.id, 'prepare', PROPOSAL);
		await declare(found, cast.ben);
		// As somebody who works for the provider `interested` hears what the provider hears.
		const subjects = (await toldTo(cast.interested, 'Stil geval')).map(({ subject }) => subject);
		expect(subjects.sort()).toEqual(['Er komt een nieuw voorstel: Stil geval', 'Kloppen de feiten? Stil geval']);
		const { text } = await cast.provider.call('GET', `/qualityCases/${found.id}/own`);
		for (const secret of [cast.ben.id, 'Ben Test', 'Ik ga bij deze aanbieder werken']) expect(text).not.toContain(secret);
	});

	it('settles a dispute that rested on it, or makes one anew', async () => {
		const { cast } = quality;
		const round = await quality.makeRound({ state: 'scoring' });
		const found = await quality.makeCase({
			round,
			state: 'in-review',
			reviewsAsked: 3,
			reviews: [
				{ reviewer: cast.bo, levels: LOW },
				{ reviewer: cast.ben, levels: HIGH },
				{ reviewer: cast.bea, levels: MIDDLE },
			],
		});
		await declare(found, cast.bea);
		expect(await quality.caseOf(found.id)).toMatchObject({ reviewsDelivered: 2, score: 50, scoreRange: 100, isDisputed: true, reviewsAsked: 3 });
		await declare(found, cast.bo);
		expect(await quality.caseOf(found.id)).toMatchObject({ reviewsDelivered: 1, score: 100, scoreRange: 0, isDisputed: false, reviewsAsked: 2 });
		await declare(found, cast.ben);
		expect(await quality.caseOf(found.id)).toMatchObject({ reviewsDelivered: 0, score: null, isDisputed: false, reviewsAsked: 2 });
	});

	it('makes a proposal void with its votes; another review, and the same secretary proposes anew', async () => {
		const { cast } = quality;
		const round = await quality.makeRound({ state: 'scoring' });
		const found = await reviewed({ round, title: 'Opnieuw voorgesteld' });
		await act(cast.secretary, found.id, 'prepare', PROPOSAL);
		await quality.setNow(AFTER_FACTS);
		expect((await act(cast.cas, found.id, 'vote', { outcome: 'recognised' })).status).toBe(200);
		expect((await declare(found, cast.bo)).status).toBe(200);
		expect(await quality.caseOf(found.id)).toMatchObject({
			state: 'in-review',
			decision: null,
			factsUntil: null,
			score: 100,
			reviewsDelivered: 1,
			dueDay: '2026-12-07',
		});
		expect(await decisionsOf(found)).toMatchObject([{ number: 1, voidedAt: AFTER_FACTS }]);
		expect(codeOf(await act(cast.cor, found.id, 'vote', { outcome: 'recognised' }))).toBe('not-now');
		const shown = await loadOfficeCase({ req: await requestOf(cast.secretary), id: found.id, moment: new Date(AFTER_FACTS) });
		expect(shown?.decisions.map(({ isVoid }) => isVoid)).toEqual([true]);
		expect(shown?.timeline.map(({ label }) => label)).toContain('Voorstel vervallen');
		expect((await toldTo(cast.provider, 'Opnieuw voorgesteld')).map(({ subject }) => subject).sort()).toEqual([
			'Er komt een nieuw voorstel: Opnieuw voorgesteld',
			'Kloppen de feiten? Opnieuw voorgesteld',
		]);
		await quality.makeReview(found, { reviewer: cast.bea });
		await payloadOf().db.updateOne({ collection: 'qualityCases', id: found.id, data: { reviewsDelivered: 2 } });
		expect((await act(cast.secretary, found.id, 'prepare', PROPOSAL)).status).toBe(200);
		expect((await decisionsOf(found)).map(({ number, votes }) => [number, (votes ?? []).length])).toEqual([
			[1, 1],
			[2, 0],
		]);
	});

	it('makes a decision void that nobody knows yet, and its round is released without it', async () => {
		const { cast } = quality;
		const round = await quality.makeRound({ state: 'deciding' });
		const found = await decided({ round });
		expect((await quality.caseOf(found.id)).state).toBe('decided');
		const { json: before } = await cast.provider.call('GET', `/qualityCases/${found.id}/own`);
		expect(before['head']).toMatchObject({ state: 'prepared' });
		expect((await declare(found, cast.bo)).status).toBe(200);
		expect(await quality.caseOf(found.id)).toMatchObject({ state: 'in-review', decision: null, dueDay: '2026-12-07' });
		expect(await decisionsOf(found)).toMatchObject([{ outcome: 'conditional', voidedAt: AFTER_FACTS }]);
		expect(await tasksOf(cast.secretary, found.id)).toMatchObject([{ kind: 'reviewers-needed', href: `/admin/zaken/${found.id}` }]);
		expect((await quality.step(cast.secretary, 'rounds', round, 'begin-release')).status).toBe(200);
		await releaseRound({ req: await createLocalReq({}, payloadOf()), round, moment: new Date(AFTER_FACTS) });
		expect((await payloadOf().findByID({ collection: 'rounds', id: round, depth: 0 })).state).toBe('released');
		expect((await quality.caseOf(found.id)).round).not.toBe(round);
		expect((await payloadOf().count({ collection: 'recognitions', where: { case: { equals: found.id } } })).totalDocs).toBe(0);
	});

	it('changes nothing of a decision that is known, or being released; it is logged and the secretaries hear it', async () => {
		const { cast } = quality;
		const round = await quality.makeRound({ state: 'deciding' });
		const [known, releasing] = [await decided({ round, title: 'Al bekend' }), await decided({ round, title: 'Net bekend' })];
		await quality.setNow(AFTER_FACTS);
		expect((await quality.step(cast.secretary, 'rounds', round, 'begin-release')).status).toBe(200);
		expect((await declare(releasing, cast.bo)).status).toBe(200);
		expect((await quality.caseOf(releasing.id)).state).toBe('decided');
		await releaseRound({ req: await createLocalReq({}, payloadOf()), round, moment: new Date(AFTER_FACTS) });
		expect((await declare(known, cast.bo)).status).toBe(200);
		for (const found of [known, releasing]) {
			expect(await quality.caseOf(found.id)).toMatchObject({ state: 'released', reviewsDelivered: 1 });
			expect(await decisionsOf(found)).toMatchObject([{ outcome: 'conditional', score: 50, reviewCount: 2, releasedAt: AFTER_FACTS }]);
			expect((await payloadOf().count({ collection: 'recognitions', where: { case: { equals: found.id } } })).totalDocs).toBe(1);
			const where: Where = { and: [{ case: { equals: found.id } }, { kind: { equals: 'reviews' } }, { verb: { equals: 'declare-conflict' } }] };
			expect((await payloadOf().count({ collection: 'caseLog', where })).totalDocs).toBe(1);
		}
		for (const title of ['Al bekend', 'Net bekend']) {
			const told = await toldTo(cast.secretary, title);
			expect(told.map(({ text }) => text?.includes('het verandert niet'))).toEqual([true]);
		}
	});

	it('leaves nothing that does not hold', async () => {
		const report = await checkInvariants({ payload: payloadOf(), moment: new Date(TEST_NOW) });
		expect(report.flatMap(({ code, violations }) => violations.map((violation) => `${code}: ${JSON.stringify(violation)}`))).toEqual([]);
	});
});
