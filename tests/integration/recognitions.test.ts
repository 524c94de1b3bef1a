import { createLocalReq } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contextOf } from '../../cms/operations/catalogueContext.ts';
import { inTransaction } from '../../cms/operations/inTransaction.ts';
import { loadSearchableOfferings } from '../../cms/operations/loadSearchableOfferings.ts';
import { offeringIdsWithPassedBoundary } from '../../cms/operations/passedBoundaries.ts';
import { applyDecision } from '../../cms/operations/quality/applyDecision.ts';
import { followRound } from '../../cms/operations/quality/followRecognitions.ts';
import { remindOfTerms } from '../../cms/operations/quality/remindOfTerms.ts';
import { loadTasks } from '../../cms/operations/tasks/loadTasks.ts';
import type { Decision, QualityCase } from '../../cms/payload-types.ts';
import { unique } from '../contract/grid/bodies.ts';
import { SITE_KEY, TEST_NOW } from '../fixtures/cms.ts';
import { makeQuality, type Quality } from '../fixtures/quality.ts';

const MOMENT = new Date(TEST_NOW);
const RELEASED = '2026-11-20T09:00:00.000Z';

let quality: Quality;
beforeAll(async () => {
	quality = await makeQuality();
});
afterAll(() => quality.stop());

const payloadOf = () => quality.people.cms.payload;
const context = async () => contextOf({ req: await createLocalReq({}, payloadOf()), moment: MOMENT });

async function decide(found: QualityCase, changes: Partial<Decision> = {}): Promise<Decision> {
	return payloadOf().create({
		collection: 'decisions',
		depth: 0,
		data: {
			key: `${found.id}:${unique()}`,
			case: found.id,
			provider: found.provider,
			round: found.round ?? null,
			number: 1,
			kind: 'assessment',
			proposedOutcome: 'conditional',
			outcome: 'conditional',
			reasons: 'De opbouw is helder. De toets past bij het doel.',
			conditions: [{ text: 'Beschrijf de toets.', dueDate: '2027-03-01T12:00:00.000Z' }],
			validFrom: '2026-11-20T12:00:00.000Z',
			validUntil: '2027-11-20T12:00:00.000Z',
			score: 61.5,
			profile: [
				{ group: 'Inhoud', score: 70.4 },
				{ group: 'Onderbouwing', score: null },
			],
			preparedBy: quality.cast.secretary.id,
			preparedAt: RELEASED,
			decidedAt: RELEASED,
			releasedAt: RELEASED,
			...changes,
		},
	});
}

async function apply(found: QualityCase, decision: Decision): Promise<void> {
	const req = await createLocalReq({}, payloadOf());
	await inTransaction(req, () => applyDecision({ req, found, decision, moment: MOMENT }));
}

async function granted(changes: Partial<Decision> = {}, round?: string | null) {
	const offering = await quality.makeOffering();
	const found = await quality.makeCase({ offering, state: 'released', ...(round === undefined ? {} : { round }) });
	const decision = await decide(found, changes);
	await apply(found, decision);
	return { offering, found, decision };
}

const pageOf = async (offering: string) => {
	const { slug } = await payloadOf().findByID({ collection: 'offerings', id: offering, depth: 0 });
	const { json } = await quality.people.visitor('GET', `/offerings/by-slug/${slug}`, undefined, { 'x-napl-key': SITE_KEY });
	return JSON.parse(JSON.stringify(json)).item.recognition;
};
const foundBy = async (offering: string) => (await loadSearchableOfferings(await context(), [offering]))[0]?.recognition;
const listOf = async (person: { call: Quality['cast']['provider']['call'] }, offering: string) => {
	const { status, json } = await person.call('GET', `/recognitions?where[offering][equals]=${offering}`);
	return status === 200 ? json['totalDocs'] : status;
};

describe('a recognition of a round', () => {
	it('shows nowhere before the round is released, and everywhere after that one write', async () => {
		const { cast, people } = quality;
		const round = await quality.makeRound({ state: 'deciding' });
		const { offering } = await granted({ validUntil: '2026-12-20T12:00:00.000Z' }, round);
		const { docs } = await payloadOf().find({ collection: 'recognitions', where: { offering: { equals: offering } }, depth: 0 });
		const id = docs[0]?.id ?? '';
		const tasksOf = async () => {
			const user = { ...(await payloadOf().findByID({ collection: 'users', id: cast.provider.id, depth: 0 })), collection: 'users' as const };
			const req = await createLocalReq({ user }, payloadOf());
			return (await loadTasks({ req, moment: MOMENT })).tasks.filter(({ itemId }) => itemId === offering && docs.length > 0).map(({ kind }) => kind);
		};
		const everywhere = async () => ({
			page: (await pageOf(offering)).code,
			search: await foundBy(offering),
			provider: await listOf(cast.provider, offering),
			secretary: await listOf(cast.secretary, offering),
			one: (await cast.secretary.call('GET', `/recognitions/${id}`)).status,
			boundary: (await offeringIdsWithPassedBoundary(await context(), '2026-11-18')).includes(offering),
			task: (await tasksOf()).includes('recognition-ending'),
			visitor: await listOf({ call: people.visitor }, offering),
		});
		const hidden = { page: 'none', search: 'none', provider: 0, secretary: 0, one: 404, boundary: false, task: false, visitor: 403 };
		expect(await everywhere()).toEqual(hidden);
		await payloadOf().db.updateOne({ collection: 'rounds', id: round, data: { releasedAt: RELEASED, state: 'released' } });
		expect(await everywhere()).toEqual({
			page: 'conditional',
			search: 'conditional',
			provider: 1,
			secretary: 1,
			one: 200,
			boundary: true,
			task: true,
			visitor: 403,
		});
	});

	it('is read by nobody of the office who has an interest, and by its provider', async () => {
		const { cast } = quality;
		const round = await quality.makeRound({ state: 'released', releasedAt: RELEASED });
		const { offering, found } = await granted({}, round);
		expect(await listOf(cast.interested, offering)).toBe(1);
		expect([await listOf(cast.otherProvider, offering), await listOf(cast.bo, offering), await listOf(cast.editor, offering)]).toEqual([0, 403, 403]);
		expect(await listOf(cast.secondSecretary, offering)).toBe(1);
		await payloadOf().create({
			collection: 'conflicts',
			data: { key: `${found.id}:${cast.secondSecretary.id}`, case: found.id, provider: found.provider, user: cast.secondSecretary.id, declaredAt: RELEASED },
		});
		expect(await listOf(cast.secondSecretary, offering)).toBe(0);
	});

	it('is one per decision, also when it is granted by several at once', async () => {
		const offering = await quality.makeOffering();
		const found = await quality.makeCase({ offering, state: 'released' });
		const decision = await decide(found, { round: null });
		const tries = await Promise.allSettled(Array.from({ length: 8 }, () => apply(found, decision)));
		expect(tries.some(({ status }) => status === 'fulfilled')).toBe(true);
		await apply(found, decision);
		const { totalDocs } = await payloadOf().count({ collection: 'recognitions', where: { offering: { equals: offering } } });
		expect(totalDocs).toBe(1);
	});
});

describe('what a page says of a recognition', () => {
	it('is its term, profile, reasons and conditions, in whole points', async () => {
		const { offering } = await granted({ round: null });
		expect(await pageOf(offering)).toEqual({
			code: 'conditional',
			slug: 'voorwaardelijk',
			label: 'Erkend onder voorwaarden',
			validFrom: '2026-11-20',
			validUntil: '2027-11-20',
			suspendedFrom: null,
			expiredAfter: null,
			score: 62,
			profile: [
				{ group: 'Inhoud', score: 70 },
				{ group: 'Onderbouwing', score: null },
			],
			reasons: 'De opbouw is helder. De toets past bij het doel.',
			conditions: [{ text: 'Beschrijf de toets.', dueDate: '2027-03-01' }],
		});
	});

	it('is nothing of a refusal, not even the reasons', async () => {
		const { offering } = await granted({ round: null, outcome: 'refused', conditions: [], validFrom: null, validUntil: null });
		expect(await pageOf(offering)).toMatchObject({ code: 'none', score: null, profile: [], reasons: null, conditions: [], validUntil: null });
		expect(await foundBy(offering)).toBe('none');
	});

	it('is, once suspended, since when, and of a revoked one nothing', async () => {
		const { offering, found } = await granted({ round: null, outcome: 'recognised' });
		const measure = { kind: 'measure', round: null, validFrom: null, validUntil: null } as const;
		await apply(found, await decide(found, { ...measure, number: 2, outcome: 'maintained' }));
		expect(await pageOf(offering)).toMatchObject({ code: 'recognised' });
		await apply(found, await decide(found, { ...measure, number: 3, outcome: 'suspended' }));
		expect(await pageOf(offering)).toMatchObject({ code: 'none', suspendedFrom: '2026-11-20', reasons: null, score: null });
		expect(await foundBy(offering)).toBe('none');
		await apply(found, await decide(found, { ...measure, number: 4, outcome: 'revoked' }));
		expect(await pageOf(offering)).toMatchObject({ code: 'none', suspendedFrom: null });
	});

	it('is, once expired, its last day and nothing else', async () => {
		const past = { validFrom: '2024-11-20T12:00:00.000Z', validUntil: '2026-11-19T12:00:00.000Z' };
		const { offering } = await granted({ round: null, outcome: 'recognised', conditions: [], ...past });
		expect(await pageOf(offering)).toMatchObject({ code: 'none', expiredAfter: '2026-11-19', validUntil: null, reasons: null, score: null });
		expect(await foundBy(offering)).toBe('none');
	});

	it('is the new decision after an objection, of one day too', async () => {
		const { offering, found } = await granted({ round: null, outcome: 'refused' });
		await new Promise((resolve) => setTimeout(resolve, 5));
		const decision = await decide(found, { kind: 'objection', round: null, number: 2, outcome: 'recognised' });
		const req = await createLocalReq({}, payloadOf());
		await inTransaction(req, () => applyDecision({ req, found, decision, moment: new Date(MOMENT.getTime() + 60_000) }));
		expect(await pageOf(offering)).toMatchObject({ code: 'recognised' });
	});
});

describe('reminders', () => {
	const mailsAbout = async (offering: string) => {
		const { docs } = await payloadOf().find({ collection: 'mails', limit: 0, depth: 0, pagination: false, showHiddenFields: true });
		return docs
			.filter(({ data }) => data?.includes(offering))
			.map(({ template, email }) => `${template} ${email}`)
			.sort();
	};
	const remindOn = async (day: string) => {
		const req = await createLocalReq({}, payloadOf());
		await inTransaction(req, () => remindOfTerms({ req, moment: new Date(`${day}T06:40:00.000Z`) }));
	};
	const OWN = ['recognitionEnding anna@test.example', 'recognitionEnding stan@test.example'];

	it('of the end come at 90 and at 30 days, once each, to whoever works for the provider', async () => {
		const { offering } = await granted({ round: null, outcome: 'recognised', conditions: [], validUntil: '2027-06-30T12:00:00.000Z' });
		await remindOn('2027-03-31');
		expect(await mailsAbout(offering)).toEqual([]);
		await remindOn('2027-04-01');
		await remindOn('2027-04-02');
		expect(await mailsAbout(offering)).toEqual(OWN);
		await remindOn('2027-05-31');
		await remindOn('2027-06-30');
		expect(await mailsAbout(offering)).toEqual([...OWN, ...OWN].sort());
		await remindOn('2027-07-01');
		expect((await mailsAbout(offering)).length).toBe(4);
	});

	it('of the end do not come once a later recognition follows, nor while the round is not released, nor of a suspended one', async () => {
		const term: Partial<Decision> = { outcome: 'recognised', conditions: [], validUntil: '2027-06-30T12:00:00.000Z' };
		const followed = await granted({ ...term, round: null });
		const next = { ...term, round: null, number: 2, validFrom: '2027-06-15T12:00:00.000Z', validUntil: '2031-06-14T12:00:00.000Z' };
		await apply(followed.found, await decide(followed.found, next));
		const unreleased = await granted(term, await quality.makeRound({ state: 'deciding' }));
		const suspended = await granted({ ...term, round: null });
		await apply(suspended.found, await decide(suspended.found, { kind: 'measure', round: null, number: 2, outcome: 'suspended', validFrom: null }));
		await remindOn('2027-05-31');
		for (const { offering } of [followed, unreleased, suspended]) expect(await mailsAbout(offering)).toEqual([]);
	});

	it('of a condition come to the provider a month before, and after the day to the secretaries without an interest', async () => {
		const { offering, found } = await granted({ round: null });
		await remindOn('2027-01-29');
		expect(await mailsAbout(offering)).toEqual([]);
		await remindOn('2027-01-30');
		await remindOn('2027-02-10');
		expect(await mailsAbout(offering)).toEqual(['conditionDue anna@test.example', 'conditionDue stan@test.example']);
		await remindOn('2027-03-02');
		await remindOn('2027-03-03');
		expect(await mailsAbout(found.id)).toEqual(['conditionOverdue sam@test.example', 'conditionOverdue sara@test.example']);
	});

	it('of a condition do not come to the secretary once the provider asked a new decision', async () => {
		const { offering } = await granted({ round: null });
		const again = await quality.makeCase({ offering, key: `again:${offering}`, state: 'submitted' });
		await remindOn('2027-03-02');
		expect([await mailsAbout(offering), await mailsAbout(again.id)]).toEqual([[], []]);
	});
});

it('index and site follow a round by one job, and a decision alone by its own', async () => {
	const queued = async (offering: string) => {
		const { docs } = await payloadOf().find({ collection: 'payload-jobs', where: { taskSlug: { equals: 'followChange' } }, limit: 0, depth: 0 });
		return docs.filter(({ input }) => JSON.stringify(input).includes(offering) && JSON.stringify(input).includes('"recognitions"')).length;
	};
	const round = await quality.makeRound({ state: 'deciding' });
	const { offering } = await granted({}, round);
	expect(await queued(offering)).toBe(0);
	const req = await createLocalReq({}, payloadOf());
	await inTransaction(req, () => followRound({ req, roundId: round }));
	expect(await queued(offering)).toBe(1);
	expect(await queued((await granted({ round: null })).offering)).toBe(1);
});

it('recognitions of before get a key each, and keep it', async () => {
	const { up } = await import('../../cms/migrations/20261122_225100_recognitions_of_cases.ts');
	const offering = await quality.makeOffering();
	const rows = payloadOf().db.connection.collection('recognitions');
	const old = { offering, outcome: 'recognised', validFrom: new Date(RELEASED), validUntil: new Date('2027-11-20T12:00:00.000Z'), conditions: [] };
	await rows.insertMany([{ ...old }, { ...old }]);
	const migrate = async () => {
		const session = await payloadOf().db.connection.startSession();
		await up({ payload: payloadOf(), req: await createLocalReq({}, payloadOf()), session });
		await session.endSession();
	};
	await migrate();
	const keys = async () => (await rows.find({ key: /^own:/ }).toArray()).map((row) => row['key']).sort();
	const first = await keys();
	expect(new Set(first).size).toBe(2);
	await migrate();
	expect(await keys()).toEqual(first);
});
