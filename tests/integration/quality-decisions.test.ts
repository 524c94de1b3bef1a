import { createLocalReq } from 'payload';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { now } from '../../cms/env.ts';
import { loadTasks } from '../../cms/operations/tasks/loadTasks.ts';
import type { Decision } from '../../cms/payload-types.ts';
import type { Person } from '../fixtures/people.ts';
import { HIGH, LOW, MIDDLE, makeQuality, type Quality } from '../fixtures/quality.ts';

const AFTER_FACTS = '2026-11-30T09:00:00.000Z';
const PROPOSAL = { outcome: 'recognised', reasons: 'De doelen zijn helder en het bewijs is goed.' };

let quality: Quality;
beforeAll(async () => {
	quality = await makeQuality();
});
afterEach(() => quality.setNow());
afterAll(() => quality.stop());

const reviewed = (changes = {}) =>
	quality.makeCase({
		state: 'in-review',
		...changes,
		reviews: [{ reviewer: quality.cast.bo }, { reviewer: quality.cast.ben, levels: { ...HIGH, opbouw: 2 } }],
	});
const act = (person: Person, id: string, verb: string, body: Record<string, unknown> = {}) => quality.step(person, 'qualityCases', id, verb, body);
const decisionOf = async (id: string): Promise<Decision> => {
	const { decision } = await quality.caseOf(id);
	return quality.people.cms.payload.findByID({ collection: 'decisions', id: String(decision), depth: 0 });
};
const tasksOf = async (person: Person) => {
	const { payload } = quality.people.cms;
	const user = await payload.findByID({ collection: 'users', id: person.id, depth: 0 });
	return (await loadTasks({ req: await createLocalReq({ user: { ...user, collection: 'users' } }, payload), moment: now() })).tasks;
};
const mailsOf = async (template: string) =>
	(await quality.people.cms.payload.find({ collection: 'mails', where: { template: { equals: template } }, depth: 0, pagination: false })).docs;
const codeOf = ({ json }: { json: Record<string, unknown> }) => JSON.stringify(json).match(/"code":"([a-z-]+)"/)?.[1];

/** A case with a proposal of which the provider's term is over. */
async function prepared(proposal: Record<string, unknown> = PROPOSAL, changes = {}) {
	await quality.setNow();
	const found = await reviewed(changes);
	expect((await act(quality.cast.secretary, found.id, 'prepare', proposal)).status).toBe(200);
	await quality.setNow(AFTER_FACTS);
	return found;
}

describe('preparing a decision', () => {
	it('rests on the delivered reviews, without names and internal notes, and asks the provider for facts', async () => {
		const { cast } = quality;
		const found = await reviewed();
		const answer = await act(cast.secretary, found.id, 'prepare', PROPOSAL);
		expect(answer.status).toBe(200);
		expect(await quality.caseOf(found.id)).toMatchObject({ state: 'prepared', factsUntil: '2026-11-27', dueDay: '2026-12-11' });
		const decision = await decisionOf(found.id);
		expect(decision).toMatchObject({
			kind: 'assessment',
			number: 1,
			proposedOutcome: 'recognised',
			score: 93.75,
			scoreRange: 12.5,
			reviewCount: 2,
			profile: [
				{ group: 'Inhoud', score: expect.closeTo(91.67, 1) },
				{ group: 'Onderbouwing', score: 100 },
			],
			validFrom: '2027-01-18T12:00:00.000Z',
			validUntil: '2031-01-17T12:00:00.000Z',
		});
		expect(decision.levels?.map(({ criterion, level }) => [criterion, level])).toEqual([
			['doel', 3],
			['opbouw', 2.5],
			['bewijs', 3],
		]);
		const text = JSON.stringify(decision);
		for (const secret of ['Alleen voor het secretariaat', cast.bo.id, cast.ben.id]) expect(text).not.toContain(secret);
		expect((await mailsOf('caseFactsAsked')).map(({ email }) => email).sort()).toEqual([cast.provider.email, cast.interested.email].sort());
	});

	it('is refused without quorum, with reviews that differ too much, with conditions missing and after a failed knock-out', async () => {
		const { cast, makeCase } = quality;
		const few = await makeCase({ state: 'in-review', reviews: [{ reviewer: cast.bo }] });
		expect(codeOf(await act(cast.secretary, few.id, 'prepare', PROPOSAL))).toBe('no-quorum');
		const far = await makeCase({ state: 'in-review', isDisputed: true, reviews: [{ reviewer: cast.bo }, { reviewer: cast.ben, levels: MIDDLE }] });
		expect(codeOf(await act(cast.secretary, far.id, 'prepare', PROPOSAL))).toBe('disputed');
		const failed = await makeCase({
			state: 'in-review',
			reviews: [
				{ reviewer: cast.bo, levels: LOW },
				{ reviewer: cast.ben, levels: { ...HIGH, doel: 1 } },
			],
		});
		expect((await act(cast.secretary, failed.id, 'prepare', PROPOSAL)).text).toContain('knock-out');
		expect((await act(cast.secretary, failed.id, 'prepare', { ...PROPOSAL, outcome: 'conditional' })).text).toContain('voorwaarde');
		expect((await act(cast.secretary, failed.id, 'prepare', { ...PROPOSAL, reasons: ' ' })).status).toBe(400);
		expect((await quality.caseOf(failed.id)).state).toBe('in-review');
	});

	it('is the secretary’s alone, and absent for one who works for the provider', async () => {
		const { cast } = quality;
		const found = await reviewed();
		for (const person of [cast.provider, cast.bo, cast.auditor, cast.cas, cast.editor, cast.admin])
			expect((await act(person, found.id, 'prepare', PROPOSAL)).status).toBe(403);
		expect((await act(cast.interested, found.id, 'prepare', PROPOSAL)).status).toBe(404);
		expect((await cast.secretary.call('POST', `/qualityCases/${found.id}/prepare`, { ...PROPOSAL, seen: 7 })).text).toContain('Ververs');
	});

	it('has one winner when twenty try at once', async () => {
		const { cast } = quality;
		const found = await reviewed();
		const answers = await Promise.all(
			Array.from({ length: 20 }, () => cast.secretary.call('POST', `/qualityCases/${found.id}/prepare`, { ...PROPOSAL, seen: 0 })),
		);
		expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array.from({ length: 19 }, () => 409)]);
		const { totalDocs } = await quality.people.cms.payload.count({ collection: 'decisions', where: { case: { equals: found.id } } });
		expect(totalDocs).toBe(1);
	});
});

describe('voting', () => {
	it('waits for the provider’s term, is blind, and two that agree decide', async () => {
		const { cast } = quality;
		const found = await reviewed();
		await act(cast.secretary, found.id, 'prepare', PROPOSAL);
		expect(codeOf(await act(cast.cas, found.id, 'vote', { outcome: 'recognised' }))).toBe('facts-open');
		await quality.setNow(AFTER_FACTS);
		expect((await act(cast.cas, found.id, 'vote', { outcome: 'recognised' })).status).toBe(200);
		expect(codeOf(await act(cast.cas, found.id, 'vote', { outcome: 'recognised' }))).toBe('may-not-vote');
		const { decision } = await quality.caseOf(found.id);
		for (const person of [cast.cor, cast.secretary, cast.auditor]) {
			const read = await person.call('GET', `/decisions/${String(decision)}`);
			expect(read.status).toBe(200);
			expect(read.json['votes']).toEqual([]);
			for (const path of ['votes.outcome', 'votes.member']) {
				const asked = await person.call('GET', `/decisions?where[and][0][id][equals]=${String(decision)}&where[and][1][${path}][equals]=recognised`);
				expect(asked.status).not.toBe(200);
			}
		}
		expect((await act(cast.cor, found.id, 'vote', { outcome: 'recognised' })).status).toBe(200);
		expect(await quality.caseOf(found.id)).toMatchObject({ state: 'decided', dueDay: '2027-01-18' });
		expect(await decisionOf(found.id)).toMatchObject({ outcome: 'recognised' });
		expect((await cast.auditor.call('GET', `/decisions/${String(decision)}`)).json['votes']).toHaveLength(2);
	});

	it('calls a third where two differ; who differs says why; three that all differ need a new proposal', async () => {
		const { cast } = quality;
		const found = await prepared();
		await act(cast.cas, found.id, 'vote', { outcome: 'recognised' });
		expect((await act(cast.cor, found.id, 'vote', { outcome: 'refused' })).text).toContain('waarom');
		expect((await act(cast.cor, found.id, 'vote', { outcome: 'refused', reason: 'Het bewijs is te mager.' })).status).toBe(200);
		expect((await quality.caseOf(found.id)).state).toBe('prepared');
		expect((await act(cast.cis, found.id, 'vote', { outcome: 'refused', reason: 'Geen onderzoek.' })).status).toBe(200);
		expect(await decisionOf(found.id)).toMatchObject({
			outcome: 'refused',
			validFrom: null,
			validUntil: null,
			proposedReasons: PROPOSAL.reasons,
			reasons: 'Het bewijs is te mager.\n\nGeen onderzoek.',
		});
	});

	it('is without outcome when three all differ: the secretary hears so and proposes anew', async () => {
		const { cast } = quality;
		const conditions = [{ text: 'Beschrijf de opbrengst.', dueDate: '2027-03-01' }];
		const found = await prepared({ ...PROPOSAL, outcome: 'conditional', conditions }, { title: 'Drie wegen' });
		const taskOf = async () => (await tasksOf(cast.secretary)).find(({ itemId }) => itemId === found.id)?.title;
		await act(cast.cas, found.id, 'vote', { outcome: 'conditional' });
		await act(cast.cor, found.id, 'vote', { outcome: 'refused', reason: 'Het bewijs is te mager.' });
		expect(await taskOf()).toBeUndefined();
		expect((await act(cast.cis, found.id, 'vote', { outcome: 'recognised', reason: 'Het is goed zo.' })).status).toBe(200);
		expect(await quality.caseOf(found.id)).toMatchObject({ state: 'prepared' });
		expect(await decisionOf(found.id)).toMatchObject({ isStuck: true });
		expect(await taskOf()).toBe('Nieuw voorstel: Drie wegen');
		expect((await mailsOf('stalemate')).length).toBeGreaterThan(0);
		await quality.setNow();
		expect((await act(cast.secretary, found.id, 'prepare', PROPOSAL)).status).toBe(200);
		expect(await taskOf()).toBeUndefined();
	});

	it('starts anew when the secretary proposes again, by the same members', async () => {
		const { cast } = quality;
		const found = await prepared();
		await act(cast.cas, found.id, 'vote', { outcome: 'refused', reason: 'Te mager.' });
		expect((await act(cast.secretary, found.id, 'prepare', { ...PROPOSAL, outcome: 'refused' })).status).toBe(200);
		expect(await decisionOf(found.id)).toMatchObject({ number: 2, votes: [] });
		await quality.setNow('2026-12-14T09:00:00.000Z');
		expect((await act(cast.cas, found.id, 'vote', { outcome: 'refused' })).status).toBe(200);
		expect((await act(cast.cor, found.id, 'vote', { outcome: 'refused' })).status).toBe(200);
		expect((await quality.caseOf(found.id)).state).toBe('decided');
	});

	it('is not for whoever prepared, scored, has an interest or is no member of the round', async () => {
		const { cast, people } = quality;
		const outsider = await people.join('olga', { role: 'committee' });
		const both = await people.join('dubbel', { role: 'committee' }, { role: 'secretary' });
		const own = await people.join('eigen', { role: 'committee' }, { role: 'provider', provider: people.providers.A });
		const round = await quality.makeRound({ committee: [cast.cas.id, cast.cor.id, both.id, own.id] });
		const found = await reviewed({ round });
		await act(both, found.id, 'prepare', PROPOSAL);
		await quality.setNow(AFTER_FACTS);
		expect(codeOf(await act(both, found.id, 'vote', { outcome: 'recognised' }))).toBe('may-not-vote');
		for (const person of [outsider, own, cast.bo]) expect((await act(person, found.id, 'vote', { outcome: 'recognised' })).status).toBe(404);
		for (const person of [cast.provider, cast.secretary]) expect((await act(person, found.id, 'vote', { outcome: 'recognised' })).status).toBe(403);
	});

	it('counts each once and loses none when three members vote at once, again and again', async () => {
		const { cast } = quality;
		const found = await prepared();
		const { revision } = await quality.caseOf(found.id);
		const votes = [cast.cas, cast.cor, cast.cis].flatMap((person) =>
			Array.from({ length: 7 }, () => person.call('POST', `/qualityCases/${found.id}/vote`, { seen: revision, outcome: 'recognised' })),
		);
		expect((await Promise.all(votes)).filter(({ status }) => status === 200)).toHaveLength(1);
		expect((await decisionOf(found.id)).votes).toHaveLength(1);
	});

	it('by a substitute, where too few members are free of interests', async () => {
		const { cast, people } = quality;
		const own = await people.join('belang', { role: 'committee' }, { role: 'provider', provider: people.providers.A });
		const round = await quality.makeRound({ committee: [cast.cas.id, own.id] });
		const found = await prepared(PROPOSAL, { round });
		expect(codeOf(await act(cast.secretary, found.id, 'name-substitute', { reviewer: cast.bo.id, reason: 'Belang.' }))).toBe('no-candidate');
		expect((await act(cast.secretary, found.id, 'name-substitute', { reviewer: cast.bea.id, reason: '' })).text).toContain('waarom');
		expect((await act(cast.secretary, found.id, 'name-substitute', { reviewer: cast.bea.id, reason: 'Een lid heeft een belang.' })).status).toBe(200);
		expect((await mailsOf('caseSubstitute')).map(({ email }) => email)).toEqual([cast.bea.email]);
		expect(codeOf(await act(cast.secretary, found.id, 'name-substitute', { reviewer: cast.bas.id, reason: 'Nog een.' }))).toBe('enough-deciders');
		await act(cast.cas, found.id, 'vote', { outcome: 'recognised' });
		expect((await act(cast.bea, found.id, 'vote', { outcome: 'recognised' })).status).toBe(200);
		expect((await quality.caseOf(found.id)).state).toBe('decided');
	});
});

describe('a term', () => {
	it('stands still with a reason and runs on later by the working days in between', async () => {
		const { cast } = quality;
		const found = await reviewed({ dueDay: '2026-11-27' });
		expect((await act(cast.secretary, found.id, 'suspend-term')).text).toContain('waarom');
		expect((await act(cast.secretary, found.id, 'suspend-term', { reason: 'Wacht op stukken.' })).status).toBe(200);
		expect(codeOf(await act(cast.secretary, found.id, 'suspend-term', { reason: 'Nog eens.' }))).toBe('suspended');
		await quality.setNow('2026-11-25T09:00:00.000Z');
		expect((await act(cast.secretary, found.id, 'resume-term')).status).toBe(200);
		expect(await quality.caseOf(found.id)).toMatchObject({ suspendedOn: null, dueDay: '2026-12-02', state: 'in-review' });
	});
});

describe('the release of a round', () => {
	/** A round that decides, with a decision to recognise, one to refuse and a case without decision. */
	async function deciding() {
		const { cast, makeRound } = quality;
		const round = await makeRound({ state: 'deciding' });
		const recognised = await prepared(PROPOSAL, { round });
		const refused = await prepared({ ...PROPOSAL, outcome: 'refused', reasons: 'Te weinig onderbouwd.' }, { round });
		for (const [found, outcome] of [
			[recognised, 'recognised'],
			[refused, 'refused'],
		] as const)
			for (const member of [cast.cas, cast.cor]) expect((await act(member, found.id, 'vote', { outcome })).status).toBe(200);
		const undecided = await reviewed({ round });
		await quality.setNow('2027-01-20T09:00:00.000Z');
		return { round, recognised, refused, undecided };
	}
	const run = async (round: string) => {
		const { createLocalReq } = await import('payload');
		const { releaseRound } = await import('../../cms/operations/quality/releaseRound.ts');
		const { announceDecisions } = await import('../../cms/operations/quality/announceDecisions.ts');
		const { payload } = quality.people.cms;
		const moment = new Date('2027-01-20T09:00:00.000Z');
		await releaseRound({ req: await createLocalReq({}, payload), round, moment });
		await announceDecisions({ req: await createLocalReq({}, payload), about: { round }, moment });
	};
	const recognitionsOf = async (offering: unknown) =>
		(await quality.people.cms.payload.find({ collection: 'recognitions', where: { offering: { equals: String(offering) } }, depth: 0 })).docs;

	it('makes every decision known by one last write, carries the others over, and says it once', async () => {
		const { cast, people } = quality;
		const { round, recognised, refused, undecided } = await deciding();
		const begun = await quality.step(cast.secretary, 'rounds', round, 'begin-release');
		expect(begun.status).toBe(200);
		expect(codeOf(await quality.step(cast.secondSecretary, 'rounds', round, 'begin-release'))).toBe('releasing');
		expect(await recognitionsOf(recognised.offering)).toEqual([]);
		await Promise.all([run(round), run(round)]);
		await run(round);
		expect(await people.cms.payload.findByID({ collection: 'rounds', id: round, depth: 0 })).toMatchObject({
			state: 'released',
			releasedAt: expect.any(String),
		});
		expect((await quality.caseOf(recognised.id)).state).toBe('released');
		expect(await quality.caseOf(undecided.id)).toMatchObject({ state: 'in-review', round: quality.round });
		expect(await recognitionsOf(recognised.offering)).toMatchObject([
			{ outcome: 'recognised', validFrom: '2027-01-20T12:00:00.000Z', validUntil: '2031-01-19T12:00:00.000Z' },
		]);
		expect(await recognitionsOf(refused.offering)).toMatchObject([{ outcome: 'refused' }]);
		const letters = await people.cms.payload.find({ collection: 'evidence', where: { case: { equals: recognised.id } }, depth: 0 });
		expect(letters.totalDocs).toBe(1);
		const told = [cast.provider.email, cast.interested.email, 'belang@test.example', 'eigen@test.example'];
		expect((await mailsOf('caseDecided')).map(({ email }) => email).sort()).toEqual([...told, ...told].sort());
	});

	it('gives the provider a letter that can be read and names nobody', async () => {
		const { cast, people } = quality;
		const { round, refused } = await deciding();
		await quality.step(cast.secretary, 'rounds', round, 'begin-release');
		await run(round);
		const { letter } = await decisionOf(refused.id);
		const file = await people.cms.payload.findByID({ collection: 'evidence', id: String(letter), depth: 0 });
		const headers = await people.cms.signIn({ email: cast.provider.email, password: 'a-long-test-password' });
		const response = await fetch(`${people.cms.url}/api/evidence/file/${file.filename}`, { headers });
		expect(response.status).toBe(200);
		expect(response.headers.get('content-disposition')).toContain('attachment');
		const { text } = await extractText(await getDocumentProxy(new Uint8Array(await response.arrayBuffer())), { mergePages: true });
		for (const part of ['niet erkend', 'Te weinig onderbouwd', refused.reference, 'bezwaar']) expect(text).toContain(part);
		for (const name of ['Bo Test', 'Ben Test', 'Cas Test', 'Cor Test', 'Sam Test', 'Alleen voor het secretariaat']) expect(text).not.toContain(name);
		const other = await people.cms.signIn({ email: cast.otherProvider.email, password: 'a-long-test-password' });
		expect((await fetch(`${people.cms.url}/api/evidence/file/${file.filename}`, { headers: other })).status).not.toBe(200);
	});

	it('is one secretary’s when two press at once, and nobody else’s', async () => {
		const { cast, makeRound } = quality;
		const round = await makeRound({ state: 'deciding' });
		const answers = await Promise.all(
			Array.from({ length: 20 }, (_, index) => (index % 2 ? cast.secretary : cast.secondSecretary).call('POST', `/rounds/${round}/begin-release`, { seen: 0 })),
		);
		expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
		expect(answers.filter(({ status }) => status === 409)).toHaveLength(19);
		for (const person of [cast.cas, cast.provider, cast.auditor, cast.admin])
			expect((await person.call('POST', `/rounds/${round}/begin-release`, { seen: 0 })).status).toBe(403);
	});

	it('leaves a case without a round where no other takes it', async () => {
		const { cast, makeRound, people } = quality;
		const { id: criteriaSet } = await people.cms.payload.create({
			collection: 'criteriaSets',
			data: {
				...(await people.cms.payload.findByID({ collection: 'criteriaSets', id: quality.criteriaSet, depth: 0, select: { criteria: true } })),
				title: 'Ouder',
				slug: 'ouder',
				version: 2,
				summary: 'Kort.',
				state: 'effective',
				revision: 0,
				stateSince: '2026-11-02T09:00:00.000Z',
			},
			context: { isBulkLoad: true },
		});
		const round = await makeRound({ state: 'deciding', criteriaSet });
		const found = await reviewed({ round, criteriaSet });
		await quality.step(cast.secretary, 'rounds', round, 'begin-release');
		await run(round);
		expect(await quality.caseOf(found.id)).toMatchObject({ state: 'in-review', round: null });
	});
});

describe('an objection and a measure', () => {
	/** A decision that is known, outside any round. */
	async function known(outcome: 'recognised' | 'refused') {
		const { cast, people } = quality;
		const found = await prepared({ ...PROPOSAL, outcome });
		for (const member of [cast.cas, cast.cor]) await act(member, found.id, 'vote', { outcome });
		// As if its round had been released.
		const { decision } = await quality.caseOf(found.id);
		await people.cms.payload.update({ collection: 'decisions', id: String(decision), data: { round: null } });
		await people.cms.payload.db.updateOne({ collection: 'qualityCases', id: found.id, data: { round: null } });
		expect((await act(cast.secretary, found.id, 'release-alone')).status).toBe(200);
		await announce(String(decision));
		await people.cms.payload.db.updateOne({ collection: 'qualityCases', id: found.id, data: { round: quality.round } });
		return found;
	}
	async function announce(decision: string) {
		const { createLocalReq } = await import('payload');
		const { announceDecisions } = await import('../../cms/operations/quality/announceDecisions.ts');
		const { now } = await import('../../cms/env.ts');
		await announceDecisions({ req: await createLocalReq({}, quality.people.cms.payload), about: { decision }, moment: now() });
	}
	/** As the provider's door does it. */
	async function objected(found: { id: string }) {
		const { payload } = quality.people.cms;
		const { decision, provider } = await quality.caseOf(found.id);
		await payload.db.updateOne({ collection: 'qualityCases', id: found.id, data: { state: 'appealed' } });
		const objection = await payload.create({
			collection: 'objections',
			depth: 0,
			data: {
				key: `decision:${String(decision)}`,
				case: found.id,
				provider: String(provider),
				decision: String(decision),
				state: 'received',
				revision: 0,
				stateSince: '2026-12-01T09:00:00.000Z',
				grounds: 'Het bewijs ontbrak niet.',
				madeBy: quality.cast.provider.id,
			},
		});
		const { createLocalReq } = await import('payload');
		const { beginLog } = await import('../../cms/operations/lifecycle/transition.ts');
		await beginLog({
			req: await createLocalReq({}, payload),
			collection: 'objections',
			record: { ...objection, about: { case: found.id, provider: String(provider) } },
			capacity: 'provider',
			moment: new Date('2026-12-01T09:00:00.000Z'),
		});
		return objection.id;
	}
	const recognitionsOf = async (found: { offering: unknown }) =>
		(await quality.people.cms.payload.find({ collection: 'recognitions', where: { offering: { equals: String(found.offering) } }, depth: 0 })).docs;

	it('is heard and decided anew by people who did not decide before', async () => {
		const { cast, people } = quality;
		const found = await known('refused');
		const objection = await objected(found);
		const hear = (person: Person) => quality.step(person, 'objections', objection, 'hear', { reason: 'De aanbieder lichtte het bewijs toe.' });
		expect(codeOf(await act(cast.secondSecretary, found.id, 'prepare-objection', PROPOSAL))).toBe('not-heard');
		expect(codeOf(await hear(cast.secretary))).toBe('decided-before');
		expect((await hear(cast.interested)).status).toBe(404);
		expect((await hear(cast.cas)).status).toBe(403);
		expect((await hear(cast.secondSecretary)).status).toBe(200);
		expect(codeOf(await act(cast.secretary, found.id, 'prepare-objection', PROPOSAL))).toBe('four-eyes');
		expect((await act(cast.secondSecretary, found.id, 'prepare-objection', PROPOSAL)).status).toBe(200);
		expect(codeOf(await act(cast.cas, found.id, 'vote', { outcome: 'recognised' }))).toBe('may-not-vote');
		expect((await act(cast.cis, found.id, 'vote', { outcome: 'recognised' })).status).toBe(200);
		await act(cast.secondSecretary, found.id, 'name-substitute', { reviewer: cast.bea.id, reason: 'De anderen besloten eerder.' });
		expect((await act(cast.bea, found.id, 'vote', { outcome: 'recognised' })).status).toBe(200);
		expect((await act(cast.secondSecretary, found.id, 'release-alone')).status).toBe(200);
		const decision = await decisionOf(found.id);
		await announce(decision.id);
		expect(decision).toMatchObject({ kind: 'objection', number: 2, outcome: 'recognised' });
		expect(await people.cms.payload.findByID({ collection: 'objections', id: objection, depth: 0 })).toMatchObject({
			state: 'decided',
			newDecision: decision.id,
			hearing: 'De aanbieder lichtte het bewijs toe.',
		});
		expect((await recognitionsOf(found)).map((row) => row.outcome).sort()).toEqual(['recognised', 'refused']);
	});

	it('three ways to vote on a measure lead to another proposal, by the same verb; of a first decision there is none', async () => {
		const { cast } = quality;
		const first = await prepared();
		expect(codeOf(await act(cast.secretary, first.id, 'propose-measure', { outcome: 'revoked', reasons: 'Het klopt niet meer.' }))).toBe('not-a-measure');
		const found = await known('recognised');
		await quality.setNow('2027-02-15T09:00:00.000Z');
		const measure = { outcome: 'suspended', reasons: 'Wij onderzoeken het.' };
		expect((await act(cast.secretary, found.id, 'propose-measure', measure)).status).toBe(200);
		await quality.setNow('2027-03-01T09:00:00.000Z');
		for (const [member, outcome] of [
			[cast.cas, 'suspended'],
			[cast.cor, 'revoked'],
			[cast.cis, 'maintained'],
		] as const)
			expect((await act(member, found.id, 'vote', { outcome, reason: 'Zo lees ik het.' })).text).toContain('"ok":true');
		expect(await decisionOf(found.id)).toMatchObject({ isStuck: true });
		expect((await act(cast.secretary, found.id, 'propose-measure', { ...measure, outcome: 'revoked' })).text).toContain('"ok":true');
		expect(await decisionOf(found.id)).toMatchObject({ kind: 'measure', proposedOutcome: 'revoked', votes: [], isStuck: false });
		await quality.setNow('2027-03-15T09:00:00.000Z');
		for (const member of [cast.cas, cast.cor]) expect((await act(member, found.id, 'vote', { outcome: 'revoked' })).status).toBe(200);
		expect((await quality.caseOf(found.id)).state).toBe('decided');
	});

	it('a recognition is revoked with a reason by two members, and ends when that is known', async () => {
		const { cast } = quality;
		const found = await known('recognised');
		await quality.setNow('2027-02-15T09:00:00.000Z');
		const measure = { outcome: 'revoked', reasons: 'Het aanbod is niet meer wat het was.' };
		expect((await act(cast.secretary, found.id, 'propose-measure', { ...measure, reasons: '' })).status).toBe(400);
		expect((await act(cast.secretary, found.id, 'propose-measure', { ...measure, outcome: 'recognised' })).text).toContain('past niet');
		expect((await act(cast.secretary, found.id, 'propose-measure', measure)).status).toBe(200);
		await quality.setNow('2027-03-01T09:00:00.000Z');
		for (const member of [cast.cas, cast.cor]) expect((await act(member, found.id, 'vote', { outcome: 'revoked' })).status).toBe(200);
		expect((await recognitionsOf(found))[0]?.endedOn).toBeFalsy();
		expect((await act(cast.secretary, found.id, 'release-alone')).status).toBe(200);
		await announce((await decisionOf(found.id)).id);
		expect(await recognitionsOf(found)).toMatchObject([{ endedOn: '2027-03-01T12:00:00.000Z' }]);
		expect(codeOf(await act(cast.secretary, found.id, 'propose-measure', measure))).toBe('no-recognition');
	});
});
