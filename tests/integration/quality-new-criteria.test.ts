import { createLocalReq } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkInvariants } from '../../cms/operations/invariants/checkInvariants.ts';
import { loadTasks } from '../../cms/operations/tasks/loadTasks.ts';
import { makeFormerSet } from '../contract/grid/verbSubjects.ts';
import { TEST_NOW } from '../fixtures/cms.ts';
import { mailsTo } from '../fixtures/mails.ts';
import type { Person } from '../fixtures/people.ts';
import { makeQuality, QUALITY_CRITERIA, type Quality } from '../fixtures/quality.ts';

const REASON = { reason: 'De ronde sloot zonder besluit.' };

let quality: Quality;
let former: string;
beforeAll(async () => {
	quality = await makeQuality();
	// The former set asked `opbouw` with four levels, and `oud`, which is gone; `bewijs` is new in the set in effect.
	const [doel, opbouw] = QUALITY_CRITERIA;
	if (!doel || !opbouw) throw new Error('The criteria of the tests changed');
	const levels = [...opbouw.levels, { text: 'Meer dan geheel.' }];
	former = await makeFormerSet({ quality, criteria: [doel, { ...opbouw, levels }, { ...opbouw, code: 'oud', title: 'Uit de tijd' }] });
});
afterAll(() => quality.stop());

const payloadOf = () => quality.people.cms.payload;
const act = (person: Person, id: string, verb: string, body: Record<string, unknown> = {}) => quality.step(person, 'qualityCases', id, verb, body);
const codeOf = ({ text }: { text: string }) => JSON.parse(text).errors?.[0]?.data?.code;
const answered = (criterion: string, level: number) => ({
	criterion,
	level,
	doesNotApply: false,
	explanation: `Over ${criterion}.`,
	links: [{ url: 'https://bewijs.example/stuk' }],
});

/** A case that waits without a round, by the former criteria. */
const waiting = (changes: Record<string, unknown> = {}) =>
	quality.makeCase({
		state: 'in-review',
		round: null,
		criteriaSet: former,
		selfAssessment: [answered('doel', 3), answered('opbouw', 4), answered('oud', 2)],
		reviews: [{ reviewer: quality.cast.bo }, { reviewer: quality.cast.ben, state: 'drafted' }],
		...changes,
	});

describe('a case without a round whose criteria were replaced', () => {
	it('can’t be carried over, and asks the secretary to send it back', async () => {
		const { cast } = quality;
		const found = await waiting({ title: 'Oude criteria' });
		expect(codeOf(await act(cast.secretary, found.id, 'carry-over', { ...REASON, round: quality.round }))).toBe('other-criteria');
		const user = { ...(await payloadOf().findByID({ collection: 'users', id: cast.secretary.id, depth: 0 })), collection: 'users' as const };
		const { tasks } = await loadTasks({ req: await createLocalReq({ user }, payloadOf()), moment: new Date(TEST_NOW) });
		expect(tasks.filter(({ itemId, kind }) => itemId === found.id && kind === 'case-to-decide')).toMatchObject([{ title: 'Nieuwe criteria: Oude criteria' }]);
	});

	it('goes back to its provider under the criteria in effect, with the answers that still fit', async () => {
		const { cast } = quality;
		const found = await waiting({ title: 'Terug' });
		expect(codeOf(await act(cast.secretary, found.id, 'renew-criteria'))).toBe('reason-missing');
		expect((await act(cast.secretary, found.id, 'renew-criteria', REASON)).status).toBe(200);
		const now = await quality.caseOf(found.id);
		// Ten working days after 20 November.
		expect(now).toMatchObject({
			state: 'to-complete',
			criteriaSet: quality.criteriaSet,
			score: null,
			reviewsDelivered: 0,
			isDisputed: false,
			dueDay: '2026-12-04',
		});
		expect(now.selfAssessment?.map(({ criterion, level, explanation }) => [criterion, level ?? null, explanation])).toEqual([
			['doel', 3, 'Over doel.'],
			['opbouw', null, 'Over opbouw.'],
		]);
		const { json } = await cast.provider.call('GET', `/qualityCases/${found.id}/own`);
		expect(JSON.parse(JSON.stringify(json['missing'])).map(({ criterion }: { criterion: string }) => criterion)).toEqual(['opbouw', 'bewijs']);
		expect(JSON.stringify(json['steps'])).toContain(REASON.reason);
		const subjects = async (person: Person) =>
			(await mailsTo(quality.people.cms, person.email)).map(({ subject }) => subject).filter((one) => one?.endsWith(': Terug'));
		expect(await subjects(cast.provider)).toEqual(['Er gelden nieuwe criteria: Terug']);
		expect([await subjects(cast.bo), await subjects(cast.ben)]).toEqual([['De criteria zijn vervangen: Terug'], ['De criteria zijn vervangen: Terug']]);
	});

	it('counts no review of before, and goes its way again to reviewers who may be the same', async () => {
		const { cast } = quality;
		const found = await waiting();
		await act(cast.secretary, found.id, 'renew-criteria', REASON);
		const { docs } = await payloadOf().find({ collection: 'reviews', where: { case: { equals: found.id } }, depth: 0 });
		expect(docs.map(({ state }) => state)).toEqual(['abstained', 'abstained']);
		expect((await quality.step(cast.bo, 'reviews', docs.find(({ reviewer }) => reviewer === cast.bo.id)?.id ?? '', 'declare-conflict', REASON)).status).toBe(
			409,
		);
		const { draftRevision } = await quality.caseOf(found.id);
		const row = { doesNotApply: false, explanation: 'Zo.', links: ['https://bewijs.example/stuk'], files: [] };
		const rows = [
			{ ...row, criterion: 'opbouw', level: 2 },
			{ ...row, criterion: 'bewijs', level: 2 },
		];
		expect((await cast.provider.call('PATCH', `/qualityCases/${found.id}/assessment`, { draftRevision, rows })).status).toBe(200);
		const { json } = await cast.provider.call('GET', `/qualityCases/${found.id}/own`);
		const seen = JSON.parse(JSON.stringify(json['head'])).revision;
		expect((await cast.provider.call('POST', `/qualityCases/${found.id}/submit`, { seen })).status).toBe(200);
		expect((await act(cast.secretary, found.id, 'take-up', { round: quality.round })).status).toBe(200);
		expect((await act(cast.secretary, found.id, 'invite', { reviewers: [cast.bo.id, cast.ben.id] })).status).toBe(200);
	});

	it('loses its proposal too', async () => {
		const { cast } = quality;
		const found = await waiting({
			state: 'prepared',
			factsUntil: '2026-11-19',
			reviews: [{ reviewer: cast.bo }, { reviewer: cast.ben }],
			substitutes: [cast.bas.id],
		});
		const decision = await payloadOf().create({
			collection: 'decisions',
			depth: 0,
			data: {
				key: `${found.id}:1`,
				case: found.id,
				provider: found.provider,
				number: 1,
				kind: 'assessment',
				proposedOutcome: 'recognised',
				reasons: 'Voldoet.',
				preparedBy: cast.secretary.id,
				preparedAt: TEST_NOW,
			},
		});
		await payloadOf().db.updateOne({ collection: 'qualityCases', id: found.id, data: { decision: decision.id } });
		expect((await act(cast.secretary, found.id, 'renew-criteria', REASON)).status).toBe(200);
		expect(await quality.caseOf(found.id)).toMatchObject({ state: 'to-complete', decision: null, factsUntil: null, substitutes: [] });
		expect(await payloadOf().findByID({ collection: 'decisions', id: decision.id, depth: 0 })).toMatchObject({ voidedAt: TEST_NOW });
		expect((await act(cast.bas, found.id, 'vote', { outcome: 'recognised' })).status).toBe(404);
	});

	it.each([
		['those of which its decision says nothing', false, ['doel', 'bewijs']],
		['all where a level was given on another scale', true, []],
	])('is about the same criteria as before, and %s', async (_, hasOtherScale, criteria) => {
		const { cast } = quality;
		const [doel, opbouw] = QUALITY_CRITERIA;
		if (!doel || !opbouw) throw new Error('The criteria of the tests changed');
		const criteriaSet = hasOtherScale ? former : await makeFormerSet({ quality, criteria: [doel, opbouw, { ...opbouw, code: 'oud', title: 'Uit de tijd' }] });
		const earlier = await quality.makeCase({ state: 'released' });
		const decision = await payloadOf().create({
			collection: 'decisions',
			depth: 0,
			data: {
				key: `${earlier.id}:1`,
				case: earlier.id,
				provider: earlier.provider,
				number: 1,
				kind: 'assessment',
				proposedOutcome: 'recognised',
				reasons: 'Voldoet.',
				levels: ['doel', 'opbouw', 'oud'].map((criterion) => ({ criterion, level: 3 })),
				preparedBy: cast.secretary.id,
				preparedAt: TEST_NOW,
			},
		});
		const found = await waiting({ kind: 'reopened', basedOn: decision.id, criteria: ['doel'], criteriaSet });
		expect((await act(cast.secretary, found.id, 'renew-criteria', REASON)).status).toBe(200);
		expect((await quality.caseOf(found.id)).criteria).toEqual(criteria);
	});

	it('is not taken up under criteria that nobody answered for: it goes back first', async () => {
		const { cast } = quality;
		const found = await waiting({ state: 'submitted', reviews: [], title: 'Te laat ingediend' });
		expect(codeOf(await act(cast.secretary, found.id, 'take-up', { round: quality.round }))).toBe('other-criteria');
		const user = { ...(await payloadOf().findByID({ collection: 'users', id: cast.secretary.id, depth: 0 })), collection: 'users' as const };
		const { tasks } = await loadTasks({ req: await createLocalReq({ user }, payloadOf()), moment: new Date(TEST_NOW) });
		expect(tasks.find(({ itemId }) => itemId === found.id)?.why).toMatch(/intussen zijn vervangen/);
		expect((await act(cast.secretary, found.id, 'renew-criteria', REASON)).status).toBe(200);
		expect(await quality.caseOf(found.id)).toMatchObject({ state: 'to-complete', criteriaSet: quality.criteriaSet });
	});

	it('stays where it is while its criteria are in effect, or while it is in a round', async () => {
		const { cast } = quality;
		const current = await quality.makeCase({ state: 'in-review', round: null });
		expect(codeOf(await act(cast.secretary, current.id, 'renew-criteria', REASON))).toBe('criteria-in-effect');
		const inRound = await quality.makeCase({ state: 'in-review', criteriaSet: former });
		expect(codeOf(await act(cast.secretary, inRound.id, 'renew-criteria', REASON))).toBe('has-round');
	});

	it('leaves nothing that does not hold', async () => {
		const report = await checkInvariants({ payload: payloadOf(), moment: new Date(TEST_NOW) });
		expect(report.flatMap(({ code, violations }) => violations.map((violation) => `${code}: ${JSON.stringify(violation)}`))).toEqual([]);
	});
});
