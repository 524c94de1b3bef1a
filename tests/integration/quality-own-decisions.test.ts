import { createLocalReq } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeLog } from '../../cms/operations/lifecycle/writeLog.ts';
import type { QualityCase } from '../../cms/payload-types.ts';
import { TEST_NOW } from '../fixtures/cms.ts';
import type { Person } from '../fixtures/people.ts';
import { makeQuality, type Quality } from '../fixtures/quality.ts';

let quality: Quality;
beforeAll(async () => {
	quality = await makeQuality();
});
afterAll(() => quality.stop());

const payload = () => quality.people.cms.payload;
const own = async (person: Person, id: string) => person.call('GET', `/qualityCases/${id}/own`);
const verb = (person: Person, id: string, name: string, body: Record<string, unknown> = {}) =>
	person.call('POST', `/qualityCases/${id}/${name}`, { seen: 0, ...body });

/** A case with a proposal or decision; `factsUntil` lies ahead unless told otherwise. */
async function withDecision(changes: Partial<QualityCase>, decided: Record<string, unknown> = {}): Promise<string> {
	const { makeCase, cast, people } = quality;
	const found = await makeCase({ factsUntil: '2026-11-30', ...changes });
	const { id } = await payload().create({
		collection: 'decisions',
		data: {
			key: `${found.id}:1`,
			case: found.id,
			provider: people.providers.A,
			round: found.round ?? null,
			number: 1,
			kind: 'assessment',
			proposedOutcome: 'refused',
			reasons: 'GEHEIM VOORSTEL',
			score: 42,
			levels: [{ criterion: 'doel', level: 2, reasons: 'De doelen zijn algemeen.' }],
			preparedBy: cast.secretary.id,
			preparedAt: '2026-11-16T09:00:00.000Z',
			...decided,
		},
	});
	await payload().update({ collection: 'qualityCases', id: found.id, data: { decision: id } });
	return found.id;
}
/** Takes the committee's steps in the log, and puts the case where they lead. */
async function hiddenSteps({ id, state, verbs }: { id: string; state: 'prepared' | 'decided' | 'released'; verbs: readonly string[] }): Promise<void> {
	const req = await createLocalReq({}, payload());
	const about = { case: id, provider: quality.people.providers.A };
	let from = 'prepared';
	for (const [index, name] of verbs.entries()) {
		const to = name === 'conclude' ? 'decided' : name === 'release' ? 'released' : from;
		const step = { kind: 'qualityCases' as const, itemId: id, about, revision: index + 1, capacity: 'committee', verb: name, from, to, fields: [], text: '' };
		await writeLog({ req, step: { ...step, moment: new Date(TEST_NOW) } });
		from = to;
	}
	await payload().update({
		collection: 'qualityCases',
		id,
		data: { state, revision: verbs.length, dueDay: state === 'prepared' ? '2026-11-27' : '2026-12-24' },
	});
}

const DECIDED = { outcome: 'refused', decidedAt: '2026-11-18T09:00:00.000Z' };
const RELEASED = { ...DECIDED, releasedAt: '2026-11-18T10:00:00.000Z' };

describe('a proposal', () => {
	it('that the committee decided on stays where it stood in the list, until that is known', async () => {
		const { cast } = quality;
		const first = await withDecision({ state: 'prepared', title: 'Eerste', stateSince: '2026-11-10T09:00:00.000Z' });
		await withDecision({ state: 'prepared', title: 'Tweede', stateSince: '2026-11-12T09:00:00.000Z' });
		const list = async () => (await cast.provider.call('GET', '/qualityCases/own')).text;
		const before = await list();
		await hiddenSteps({ id: first, state: 'decided', verbs: ['vote', 'conclude'] });
		await payload().update({ collection: 'qualityCases', id: first, data: { stateSince: '2026-11-18T09:00:00.000Z' } });
		expect(await list()).toBe(before);
	});

	it('shows its provider the findings in words, and nothing of the outcome or score', async () => {
		const { cast } = quality;
		const id = await withDecision({ state: 'prepared' });
		const { json, text } = await own(cast.provider, id);
		expect(json).toMatchObject({ facts: { until: '2026-11-30', findings: [{ reasons: 'De doelen zijn algemeen.' }], answer: null }, decisions: [] });
		for (const hidden of ['GEHEIM', 'refused', '"score":42', cast.secretary.id]) expect(text).not.toContain(hidden);
	});

	it('is answered once, in time, by its own provider', async () => {
		const { cast, caseOf } = quality;
		const id = await withDecision({ state: 'prepared' });
		expect((await verb(cast.provider, id, 'answer-facts', { answer: ' ' })).status).toBe(400);
		expect((await verb(cast.otherProvider, id, 'answer-facts', { answer: 'x' })).status).toBe(404);
		expect((await verb(cast.secretary, id, 'answer-facts', { answer: 'x' })).status).toBe(403);
		expect((await verb(cast.provider, id, 'answer-facts', { answer: 'Het programma duurt zes dagen.' })).json).toEqual({ ok: true, revision: 1 });
		expect((await verb(cast.provider, id, 'answer-facts', { answer: 'Nog iets.', seen: 1 })).json).toMatchObject({
			errors: [{ data: { code: 'facts-answered' } }],
		});
		const { decision } = await caseOf(id);
		expect(await payload().findByID({ collection: 'decisions', id: String(decision), depth: 0 })).toMatchObject({
			factsAnswer: 'Het programma duurt zes dagen.',
		});
		const late = await withDecision({ state: 'prepared', factsUntil: '2026-11-19' });
		expect((await verb(cast.provider, late, 'answer-facts', { answer: 'Te laat.' })).status).toBe(409);
	});
});

describe('a decision that is not known yet', () => {
	it('leaves every answer to its provider as if the committee still voted', async () => {
		const { cast, makeRound } = quality;
		const round = await makeRound({ state: 'deciding', releaseStartedAt: '2026-11-18T10:00:00.000Z' });
		const answers: string[] = [];
		for (const [state, decided, verbs] of [
			['prepared', {}, []],
			['decided', DECIDED, ['vote', 'vote', 'conclude']],
			['released', RELEASED, ['vote', 'vote', 'conclude', 'release']],
		] as const) {
			const id = await withDecision({ state: 'prepared', round, factsUntil: '2026-11-17', title: 'Aanbod', reference: `KW-${state}` }, decided);
			await hiddenSteps({ id, state, verbs });
			const [shown, objecting, answering, withdrawing] = [
				await own(cast.provider, id),
				await verb(cast.provider, id, 'object', { reason: 'Niet eens.' }),
				await verb(cast.provider, id, 'answer-facts', { answer: 'Iets.' }),
				await verb(cast.provider, id, 'withdraw'),
			];
			expect([objecting.status, answering.status, withdrawing.status]).toEqual([409, 409, 409]);
			const offering = String(shown.json['offering']);
			const text = [shown, objecting, answering, withdrawing].map((answer) => answer.text).join('\n');
			answers.push(text.replaceAll(id, 'ID').replaceAll(offering, 'OFFERING').replaceAll(`KW-${state}`, 'KW'));
		}
		expect(answers[1]).toBe(answers[0]);
		expect(answers[2]).toBe(answers[0]);
	});

	it('may be overtaken: the provider withdraws until it is released', async () => {
		const { cast, caseOf } = quality;
		const id = await withDecision({ state: 'decided' }, DECIDED);
		expect((await verb(cast.provider, id, 'withdraw')).json).toEqual({ ok: true, revision: 1 });
		expect(await caseOf(id)).toMatchObject({ state: 'withdrawn', key: `void:${id}` });
	});
});

describe('an objection', () => {
	it('is made once within six weeks, and can be taken back', async () => {
		const { cast, caseOf } = quality;
		const id = await withDecision({ state: 'released', round: null }, RELEASED);
		expect((await own(cast.provider, id)).json).toMatchObject({ decisions: [{ outcome: 'refused', reasons: 'GEHEIM VOORSTEL', objectUntil: '2026-12-30' }] });
		expect((await verb(cast.provider, id, 'object', { reason: ' ' })).json).toMatchObject({ errors: [{ data: { code: 'reason-missing' } }] });
		expect((await verb(cast.otherProvider, id, 'object', { reason: 'Niet eens.' })).status).toBe(404);
		expect((await verb(cast.provider, id, 'object', { reason: 'Niet eens.' })).status).toBe(200);
		expect(await caseOf(id)).toMatchObject({ state: 'appealed', dueDay: '2026-12-18' });
		const objections = () => payload().find({ collection: 'objections', where: { case: { equals: id } }, depth: 0 });
		expect((await objections()).docs).toMatchObject([{ state: 'received', grounds: 'Niet eens.', madeBy: cast.provider.id }]);
		expect((await verb(cast.provider, id, 'withdraw-objection', { seen: 1 })).json).toEqual({ ok: true, revision: 2 });
		expect((await objections()).docs).toMatchObject([{ state: 'withdrawn' }]);
		expect((await verb(cast.provider, id, 'object', { reason: 'Toch wel.', seen: 2 })).status).toBe(200);
	});

	it('comes too late after six weeks, and is won by one of twenty', async () => {
		const { cast } = quality;
		const late = await withDecision({ state: 'released', round: null }, { ...RELEASED, releasedAt: '2026-10-01T09:00:00.000Z' });
		expect((await verb(cast.provider, late, 'object', { reason: 'Niet eens.' })).json).toMatchObject({ errors: [{ data: { code: 'objection-term-over' } }] });
		const id = await withDecision({ state: 'released', round: null }, RELEASED);
		const answers = await Promise.all(Array.from({ length: 20 }, () => verb(cast.provider, id, 'object', { reason: 'Niet eens.' })));
		expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array.from({ length: 19 }, () => 409)]);
	});
});

describe('a submitted case', () => {
	it('is sent back with a reason, or taken up into a round; not by whoever has an interest', async () => {
		const { cast, makeCase, caseOf, round } = quality;
		const { id } = await makeCase({ state: 'submitted', round: null });
		expect((await verb(cast.interested, id, 'send-back', { reason: 'Er mist iets.' })).status).toBe(404);
		expect((await verb(cast.cas, id, 'send-back', { reason: 'Er mist iets.' })).status).toBe(403);
		expect((await verb(cast.secretary, id, 'send-back')).json).toMatchObject({ errors: [{ data: { code: 'reason-missing' } }] });
		expect((await verb(cast.secretary, id, 'send-back', { reason: 'De link werkt niet.' })).status).toBe(200);
		expect((await own(cast.provider, id)).text).toContain('De link werkt niet.');
		expect((await verb(cast.provider, id, 'submit', { seen: 1 })).status).toBe(200);
		expect((await verb(cast.secretary, id, 'take-up', { seen: 1, round })).json).toMatchObject({ errors: [{ data: { code: 'stale' } }] });
		expect((await verb(cast.secretary, id, 'take-up', { seen: 2 })).status).toBe(400);
		expect((await verb(cast.secretary, id, 'take-up', { seen: 2, round })).status).toBe(200);
		expect(await caseOf(id)).toMatchObject({ state: 'in-review', round, reviewsAsked: 2, dueDay: '2026-12-07' });
	});
});
