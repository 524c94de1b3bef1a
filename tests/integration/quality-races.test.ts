import { createLocalReq } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkInvariants } from '../../cms/operations/invariants/checkInvariants.ts';
import type { LifecycleCollection } from '../../cms/operations/lifecycle/collections.ts';
import { releaseRound } from '../../cms/operations/quality/releaseRound.ts';
import { VERB_SUBJECTS, verbBody } from '../contract/grid/verbSubjects.ts';
import { TEST_NOW } from '../fixtures/cms.ts';
import type { Answer, Person } from '../fixtures/people.ts';
import { HIGH, LOW, makeQuality, type Quality } from '../fixtures/quality.ts';

const AT_ONCE = 20;

let quality: Quality;
beforeAll(async () => {
	quality = await makeQuality();
});
afterAll(() => quality.stop());

/** Who takes each verb, and from where. */
const VERBS: [LifecycleCollection, string, string, 'provider' | 'secretary' | 'cas' | 'bo'][] = [
	['rounds', 'open', 'planned', 'secretary'],
	['rounds', 'start-scoring', 'open', 'secretary'],
	['rounds', 'start-deciding', 'scoring', 'secretary'],
	['rounds', 'reschedule', 'scoring', 'secretary'],
	['rounds', 'add-people', 'scoring', 'secretary'],
	['rounds', 'begin-release', 'deciding', 'secretary'],
	['rounds', 'close', 'released', 'secretary'],
	['qualityCases', 'declare-conflict', 'prepared', 'cas'],
	['qualityCases', 'submit', 'open', 'provider'],
	['qualityCases', 'send-back', 'submitted', 'secretary'],
	['qualityCases', 'take-up', 'submitted', 'secretary'],
	['qualityCases', 'invite', 'in-review', 'secretary'],
	['qualityCases', 'carry-over', 'in-review', 'secretary'],
	['qualityCases', 'renew-criteria', 'prepared', 'secretary'],
	['qualityCases', 'withdraw', 'submitted', 'provider'],
	['qualityCases', 'prepare', 'in-review', 'secretary'],
	['qualityCases', 'prepare-objection', 'appealed', 'secretary'],
	['qualityCases', 'propose-measure', 'released', 'secretary'],
	['qualityCases', 'answer-facts', 'prepared', 'provider'],
	['qualityCases', 'name-substitute', 'prepared', 'secretary'],
	['qualityCases', 'vote', 'prepared', 'cas'],
	['qualityCases', 'release-alone', 'decided', 'secretary'],
	['qualityCases', 'object', 'released', 'provider'],
	['qualityCases', 'withdraw-objection', 'appealed', 'provider'],
	['qualityCases', 'suspend-term', 'in-review', 'secretary'],
	['qualityCases', 'resume-term', 'in-review', 'secretary'],
	['reviews', 'accept', 'invited', 'bo'],
	['reviews', 'declare-conflict', 'accepted', 'bo'],
	['reviews', 'declare-conflict', 'delivered', 'bo'],
	['reviews', 'decline', 'invited', 'bo'],
	['reviews', 'draft', 'accepted', 'bo'],
	['reviews', 'deliver', 'drafted', 'bo'],
	['reviews', 'abstain', 'drafted', 'bo'],
	['reviews', 'replace', 'invited', 'secretary'],
	['objections', 'hear', 'received', 'secretary'],
	// Last: whoever agrees with one takes the others out of force.
	['criteriaSets', 'propose', 'draft', 'secretary'],
	['criteriaSets', 'take-back', 'proposed', 'secretary'],
	['criteriaSets', 'return', 'proposed', 'cas'],
	['criteriaSets', 'agree', 'proposed', 'cas'],
];

const act = (person: Person, path: string, body: Record<string, unknown>) => person.call('POST', path, { seen: 0, reason: 'Daarom.', ...body });
const statuses = (answers: Answer[]) => answers.map(({ status }) => status).sort();

/** The steps of a record as its log tells them, in order; where the log doesn't follow its record it says so. */
async function stepsOf(collection: LifecycleCollection, id: string): Promise<string[]> {
	const { payload } = quality.people.cms;
	const { docs } = await payload.find({ collection: 'caseLog', where: { itemId: { equals: id } }, sort: 'revision', depth: 0, limit: 0, pagination: false });
	const record = await payload.findByID({ collection, id, depth: 0, select: { state: true, revision: true } });
	expect(docs.map(({ revision }) => revision)).toEqual(docs.map((_, index) => index));
	expect({ state: docs.at(-1)?.to, revision: docs.at(-1)?.revision }).toEqual({ state: record.state, revision: record.revision });
	return docs.slice(1).map(({ verb }) => verb);
}

describe('two who cross', () => {
	const drafted = async (round: string, levels: [typeof HIGH, typeof HIGH]) => {
		const found = await quality.makeCase({ state: 'in-review', round });
		const [first, second] = [
			await quality.makeReview(found, { reviewer: quality.cast.bo, state: 'accepted' }),
			await quality.makeReview(found, { reviewer: quality.cast.ben, state: 'accepted' }),
		];
		const save = async (person: Person, id: string, scores: typeof HIGH) => {
			const rows = Object.entries(scores).map(([criterion, level]) => ({ criterion, level, doesNotApply: false, reason: 'Reden.' }));
			expect((await person.call('POST', `/reviews/${id}/save`, { draft: 0, rows, note: '' })).status).toBe(200);
		};
		await save(quality.cast.bo, first.id, levels[0]);
		await save(quality.cast.ben, second.id, levels[1]);
		return { found, first, second };
	};
	const deliver = (person: Person, id: string) => act(person, `/reviews/${id}/deliver`, { seen: 1, draft: 1 });

	it('two reviewers deliver: both count, and a third is asked for where they differ', async () => {
		const round = await quality.makeRound({ state: 'scoring' });
		for (let turn = 0; turn < 5; turn += 1) {
			const { found, first, second } = await drafted(round, [HIGH, LOW]);
			const answers = await Promise.all([deliver(quality.cast.bo, first.id), deliver(quality.cast.ben, second.id)]);
			expect(statuses(answers)).toEqual([200, 200]);
			expect(await quality.caseOf(found.id)).toMatchObject({ reviewsDelivered: 2, score: 50, scoreRange: 100, isDisputed: true, reviewsAsked: 3 });
		}
	});

	it('a review is delivered while the phase closes: it counts or it does not, and case and review agree', async () => {
		for (let turn = 0; turn < 5; turn += 1) {
			const round = await quality.makeRound({ state: 'scoring' });
			const { found, first } = await drafted(round, [HIGH, HIGH]);
			const [delivered, closed] = await Promise.all([deliver(quality.cast.bo, first.id), act(quality.cast.secretary, `/rounds/${round}/start-deciding`, {})]);
			expect(closed.status).toBe(200);
			expect([200, 409]).toContain(delivered.status);
			const isDelivered = delivered.status === 200;
			const review = await quality.people.cms.payload.findByID({ collection: 'reviews', id: first.id, depth: 0 });
			expect(review.state).toBe(isDelivered ? 'delivered' : 'drafted');
			expect((await quality.caseOf(found.id)).reviewsDelivered).toBe(isDelivered ? 1 : 0);
			expect((await deliver(quality.cast.ben, first.id)).status).toBe(404);
		}
	});

	it('a submission is withdrawn while it is decided: one of both, never both', async () => {
		for (let turn = 0; turn < 5; turn += 1) {
			const id = await VERB_SUBJECTS.qualityCases({ quality, state: 'prepared', verb: 'vote' });
			const answers = await Promise.all([
				act(quality.cast.provider, `/qualityCases/${id}/withdraw`, {}),
				act(quality.cast.cas, `/qualityCases/${id}/vote`, { outcome: 'recognised' }),
			]);
			const { state } = await quality.caseOf(id);
			expect(statuses(answers).every((status) => status === 200 || status === 409)).toBe(true);
			// A vote changes no state: the provider may still withdraw after one.
			expect(state).toBe(answers[0]?.status === 200 ? 'withdrawn' : 'prepared');
			await stepsOf('qualityCases', id);
		}
	});

	it('a submission is withdrawn by the vote that would decide it: one case, one end, and what was decided shows nowhere', async () => {
		for (let turn = 0; turn < 5; turn += 1) {
			const id = await VERB_SUBJECTS.qualityCases({ quality, state: 'prepared', verb: 'vote' });
			expect((await act(quality.cast.cor, `/qualityCases/${id}/vote`, { outcome: 'recognised' })).status).toBe(200);
			const answers = await Promise.all([
				act(quality.cast.provider, `/qualityCases/${id}/withdraw`, {}),
				act(quality.cast.cas, `/qualityCases/${id}/vote`, { seen: 1, outcome: 'recognised' }),
			]);
			expect(statuses(answers).every((status) => status === 200 || status === 409)).toBe(true);
			expect((await quality.caseOf(id)).state).toBe(answers[0]?.status === 200 ? 'withdrawn' : 'decided');
			await stepsOf('qualityCases', id);
		}
	});

	it('a submission is withdrawn while its round is released: it is withdrawn or known, never both, and the round goes on', async () => {
		const { payload } = quality.people.cms;
		const turns = { withdrawn: 0, released: 0 };
		for (let turn = 0; turn < 8; turn += 1) {
			const id = await VERB_SUBJECTS.qualityCases({ quality, state: 'decided', verb: 'withdraw' });
			const { round, decision, offering } = await quality.caseOf(id);
			const release = async () => {
				const begun = await act(quality.cast.secretary, `/rounds/${round}/begin-release`, {});
				await releaseRound({ req: await createLocalReq({}, payload), round: String(round), moment: new Date(TEST_NOW) });
				return begun;
			};
			// A later start on every other turn, so that each of both gets to be first.
			const withdraw = async () => {
				await new Promise((resolve) => setTimeout(resolve, turn * 25));
				return act(quality.cast.provider, `/qualityCases/${id}/withdraw`, {});
			};
			const [released, withdrawn] = await Promise.all([release(), withdraw()]);
			expect(released.status).toBe(200);
			const { state } = await quality.caseOf(id);
			expect(state).toBe(withdrawn.status === 200 ? 'withdrawn' : 'released');
			turns[state === 'withdrawn' ? 'withdrawn' : 'released'] += 1;
			const { totalDocs } = await payload.count({ collection: 'recognitions', where: { offering: { equals: String(offering) } } });
			expect(totalDocs).toBe(state === 'released' ? 1 : 0);
			const stored = await payload.findByID({ collection: 'decisions', id: String(decision), depth: 0 });
			expect([Boolean(stored.releasedAt), Boolean(stored.voidedAt)]).toEqual([state === 'released', state === 'withdrawn']);
			expect((await payload.findByID({ collection: 'rounds', id: String(round), depth: 0 })).state).toBe('released');
			await stepsOf('qualityCases', id);
		}
		expect(turns.withdrawn + turns.released).toBe(8);
	});

	it('an interest is declared over a delivered review by the vote that would decide on it: no decision rests on it', async () => {
		for (let turn = 0; turn < 5; turn += 1) {
			const id = await VERB_SUBJECTS.qualityCases({ quality, state: 'prepared', verb: 'vote' });
			expect((await act(quality.cast.cor, `/qualityCases/${id}/vote`, { outcome: 'recognised' })).status).toBe(200);
			const { docs } = await quality.people.cms.payload.find({
				collection: 'reviews',
				where: { and: [{ case: { equals: id } }, { reviewer: { equals: quality.cast.bo.id } }] },
				depth: 0,
			});
			const [voted, declared] = await Promise.all([
				act(quality.cast.cas, `/qualityCases/${id}/vote`, { seen: 1, outcome: 'recognised' }),
				act(quality.cast.bo, `/reviews/${docs[0]?.id}/declare-conflict`, {}),
			]);
			expect(declared.status).toBe(200);
			expect([200, 409]).toContain(voted.status);
			expect(await quality.caseOf(id)).toMatchObject({ state: 'in-review', decision: null, reviewsDelivered: 1 });
			await stepsOf('qualityCases', id);
		}
	});

	it('a vote and a new proposal: no vote stands over a text that it was not about', async () => {
		for (let turn = 0; turn < 5; turn += 1) {
			const id = await VERB_SUBJECTS.qualityCases({ quality, state: 'prepared', verb: 'vote' });
			const body = await verbBody({ quality, verb: 'prepare' });
			const [voted, prepared] = await Promise.all([
				act(quality.cast.cas, `/qualityCases/${id}/vote`, { outcome: 'recognised' }),
				act(quality.cast.secretary, `/qualityCases/${id}/prepare`, { ...body, reasons: 'Een andere tekst.' }),
			]);
			expect(statuses([voted, prepared])).toEqual([200, 409]);
			const { decision } = await quality.caseOf(id);
			const { votes, reasons } = await quality.people.cms.payload.findByID({ collection: 'decisions', id: String(decision), depth: 0 });
			if ((votes ?? []).length > 0) expect(reasons).toBe('Voldoet.');
		}
	});

	it('two secretaries release a round: one does', async () => {
		const round = await quality.makeRound({ state: 'deciding' });
		const { secretary, secondSecretary } = quality.cast;
		const answers = await Promise.all([secretary, secondSecretary].map((person) => act(person, `/rounds/${round}/begin-release`, {})));
		expect(statuses(answers)).toEqual([200, 409]);
		expect((await stepsOf('rounds', round)).filter((step) => step === 'begin-release')).toHaveLength(1);
	});
});

describe('twenty at once', () => {
	it.each(VERBS)('%s %s: one wins, the others hear why not', async (collection, verb, state, actor) => {
		// A form of a criteria set or round begins its own log; the others are made with one.
		const id = await VERB_SUBJECTS[collection]({ quality, state, verb });
		const body = await verbBody({ quality, verb });
		const answers = await Promise.all(Array.from({ length: AT_ONCE }, () => act(quality.cast[actor], `/${collection}/${id}/${verb}`, body)));
		const won = answers.filter(({ status }) => status === 200);
		// Whoever comes after an interest was declared finds no case at all.
		const lost = verb === 'declare-conflict' ? [404, 409] : [409];
		expect(won.length, answers.map(({ status, text }) => `${status} ${text.slice(0, 200)}`).join('\n')).toBe(1);
		for (const { status } of answers.filter(({ status }) => status !== 200)) expect(lost).toContain(status);
		expect((await stepsOf(collection, id)).filter((step) => step === verb)).toEqual([verb]);
	});
});

describe('after all of it', () => {
	it('log, states and terms hold', async () => {
		const report = await checkInvariants({ payload: quality.people.cms.payload, moment: new Date(TEST_NOW) });
		expect(report.flatMap(({ code, violations }) => violations.map((violation) => `${code}: ${JSON.stringify(violation)}`))).toEqual([]);
	});
});
