import { createLocalReq, type Where } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { announceDecisions } from '../../cms/operations/quality/announceDecisions.ts';
import { releaseInRound } from '../../cms/operations/quality/releaseDecision.ts';
import { releaseRound } from '../../cms/operations/quality/releaseRound.ts';
import { TEST_NOW } from '../fixtures/cms.ts';
import { runJobs } from '../fixtures/mails.ts';
import type { Person } from '../fixtures/people.ts';
import { makeQuality, type Quality } from '../fixtures/quality.ts';

const MOMENT = new Date(TEST_NOW);

let quality: Quality;
beforeAll(async () => {
	quality = await makeQuality();
});
afterAll(() => quality.stop());

const payloadOf = () => quality.people.cms.payload;
const req = () => createLocalReq({}, payloadOf());
const ask = ({ call }: Pick<Person, 'call'>, round: string) => call('GET', `/rounds/${round}/release`);
const progressFor = async (person: Person, round: string) => JSON.parse((await ask(person, round)).text).release;

/** A decided case of a round. */
async function decided({ round, title, provider }: { round: string; title: string; provider?: string }): Promise<string> {
	const { cast } = quality;
	const found = await quality.makeCase({
		state: 'decided',
		round,
		title,
		...(provider ? { provider } : {}),
		reviews: [{ reviewer: cast.bo }, { reviewer: cast.ben }],
	});
	const { id: decision } = await payloadOf().create({
		collection: 'decisions',
		depth: 0,
		data: {
			key: `${found.id}:1`,
			case: found.id,
			provider: found.provider,
			round,
			number: 1,
			kind: 'assessment',
			proposedOutcome: 'recognised',
			outcome: 'recognised',
			reasons: 'Voldoet.',
			validFrom: '2026-11-20T12:00:00.000Z',
			validUntil: '2030-11-19T12:00:00.000Z',
			votes: [cast.cas, cast.cor].map(({ id }) => ({ member: id, outcome: 'recognised' as const, at: TEST_NOW })),
			preparedBy: cast.secretary.id,
			preparedAt: TEST_NOW,
			decidedAt: TEST_NOW,
		},
	});
	await payloadOf().db.updateOne({ collection: 'qualityCases', id: found.id, data: { decision } });
	return found.id;
}

/** A round of which the release has begun, with two cases of provider B and one of provider A, for whom `interested` works. */
async function releasing() {
	const round = await quality.makeRound({ state: 'deciding' });
	const { B } = quality.people.providers;
	const [first, second, hidden] = [
		await decided({ round, title: 'Een van B', provider: B }),
		await decided({ round, title: 'Nog een van B', provider: B }),
		await decided({ round, title: 'Die van A' }),
	];
	expect((await quality.step(quality.cast.secretary, 'rounds', round, 'begin-release')).status).toBe(200);
	const release = async (id: string) => releaseInRound({ req: await req(), id, round, moment: MOMENT });
	return { round, first, second, hidden, release };
}

/** What the queue keeps of a job that was tried in vain. */
async function fail(task: 'releaseRound' | 'announceDecisions', round: string): Promise<void> {
	const where: Where = { and: [{ taskSlug: { equals: task } }, { 'input.round': { equals: round } }] };
	const { docs } = await payloadOf().find({ collection: 'payload-jobs', where, depth: 0, limit: 1 });
	await payloadOf().db.updateOne({ collection: 'payload-jobs', id: docs[0]?.id ?? '', data: { totalTried: 3 } });
}

describe('the progress of a release', () => {
	it('is there from its beginning until the round is closed, for whoever reads rounds', async () => {
		const { cast, people } = quality;
		const round = await quality.makeRound({ state: 'deciding' });
		expect(await progressFor(cast.secretary, round)).toBeNull();
		const { round: begun } = await releasing();
		for (const person of [cast.secretary, cast.cas, cast.auditor])
			expect(await progressFor(person, begun)).toMatchObject({ phase: 'releasing', done: 0, total: 3 });
		for (const person of [cast.provider, cast.bo, cast.editor, cast.admin]) expect((await ask(person, begun)).status).toBe(403);
		expect((await ask({ call: people.visitor }, begun)).status).toBe(403);
		expect((await ask(cast.secretary, '0'.repeat(24))).status).toBe(404);
		const closed = await quality.makeRound({ state: 'closed', releaseStartedAt: TEST_NOW, releasedAt: TEST_NOW });
		expect(await progressFor(cast.secretary, closed)).toBeNull();
	});

	it('counts what is ready, then letters and mails, and says when all is out', async () => {
		const { cast, people } = quality;
		const { round, first, release } = await releasing();
		await release(first);
		expect(await progressFor(cast.secretary, round)).toMatchObject({ done: 1, total: 3, words: '1 van 3 besluiten staan klaar. Er wordt nog niets bekend.' });
		await releaseRound({ req: await req(), round, moment: MOMENT });
		expect(await progressFor(cast.secretary, round)).toMatchObject({ phase: 'announcing', done: 0, total: 3 });
		await announceDecisions({ req: await req(), about: { round }, moment: MOMENT });
		// Anna and Stan work for provider A, Bram for B: four mails in all.
		expect((await progressFor(cast.secretary, round)).words).toBe('De besluiten zijn bekend. 3 van 3 brieven zijn gemaakt en 0 van 4 e-mails verstuurd.');
		await runJobs(people.cms);
		const done = {
			phase: 'done',
			words: 'De besluiten zijn bekend. Alle brieven zijn gemaakt en alle e-mails verstuurd.',
			hasTrouble: false,
			left: [],
			undelivered: [],
		};
		expect(await progressFor(cast.secretary, round)).toMatchObject(done);
	});

	it('tells nothing of a case in which the reader has an interest: no number, no name, no trouble', async () => {
		const { cast } = quality;
		const { round, first, second, release } = await releasing();
		await fail('releaseRound', round);
		expect(await progressFor(cast.interested, round)).toMatchObject({ done: 0, total: 2, hasTrouble: true });
		expect((await ask(cast.interested, round)).text).not.toContain('Die van A');
		await release(first);
		await release(second);
		expect(await progressFor(cast.secretary, round)).toMatchObject({ done: 2, total: 3, hasTrouble: true, left: [{ title: 'Die van A' }] });
		// The same as where no third case is there and the last step has yet to come.
		expect(await progressFor(cast.interested, round)).toEqual({
			phase: 'releasing',
			words: 'Wat vrijgegeven wordt, staat klaar. De laatste stap maakt alles in één keer bekend.',
			done: 2,
			total: 2,
			hasTrouble: false,
			left: [],
			undelivered: [],
		});
	});

	it('names what fails: cases that are stuck, letters, and mails that were given up', async () => {
		const { cast } = quality;
		const { round, first, second, hidden } = await releasing();
		await fail('releaseRound', round);
		expect((await progressFor(cast.secretary, round)).left.map(({ title }: { title: string }) => title)).toEqual(['Die van A', 'Een van B', 'Nog een van B']);
		await releaseRound({ req: await req(), round, moment: MOMENT });
		await fail('announceDecisions', round);
		expect(await progressFor(cast.secretary, round)).toMatchObject({ phase: 'announcing', hasTrouble: true });
		await announceDecisions({ req: await req(), about: { round }, moment: MOMENT });
		for (const [id, state] of [
			[first, 'failed'],
			[second, 'sent'],
			[hidden, 'failed'],
		] as const) {
			const { decision } = await quality.caseOf(id);
			const { docs } = await payloadOf().find({ collection: 'mails', where: { key: { like: `decided:${decision}` } }, depth: 0, limit: 0 });
			for (const mail of docs) await payloadOf().db.updateOne({ collection: 'mails', id: mail.id, data: { state } });
		}
		expect(await progressFor(cast.secretary, round)).toMatchObject({
			phase: 'done',
			words: 'De besluiten zijn bekend en de brieven gemaakt. 1 van 4 e-mails zijn verstuurd.',
			undelivered: [{ title: 'Die van A' }, { title: 'Een van B' }],
		});
		expect((await progressFor(cast.interested, round)).undelivered).toEqual([{ id: first, title: 'Een van B' }]);
	});

	it('is only read: asking changes nothing', async () => {
		const { round } = await releasing();
		const stand = async () => {
			const { docs } = await payloadOf().find({ collection: 'payload-jobs', limit: 0, depth: 0, pagination: false });
			return JSON.stringify([await payloadOf().findByID({ collection: 'rounds', id: round, depth: 0 }), docs]);
		};
		const before = await stand();
		for (let turn = 0; turn < 3; turn += 1) await ask(quality.cast.secretary, round);
		expect(await stand()).toBe(before);
	});
});
