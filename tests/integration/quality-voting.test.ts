import { createLocalReq } from 'payload';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openVoting } from '../../cms/operations/quality/openVoting.ts';
import { loadTasks } from '../../cms/operations/tasks/loadTasks.ts';
import type { QualityCase } from '../../cms/payload-types.ts';
import { mailsTo } from '../fixtures/mails.ts';
import type { Person } from '../fixtures/people.ts';
import { makeQuality, type Quality } from '../fixtures/quality.ts';

const LAST_DAY = '2026-11-27T09:00:00.000Z';
const AFTER_FACTS = '2026-11-28T05:50:00.000Z';
const PROPOSAL = { outcome: 'recognised', reasons: 'De doelen zijn helder.' };

let quality: Quality;
beforeAll(async () => {
	quality = await makeQuality();
});
afterEach(() => quality.setNow());
afterAll(() => quality.stop());

const payloadOf = () => quality.people.cms.payload;
const act = (person: Person, id: string, verb: string, body: Record<string, unknown> = {}) => quality.step(person, 'qualityCases', id, verb, body);
const morning = (moment: string) => openVoting({ payload: payloadOf(), moment: new Date(moment) });
/** In the order of the alphabet: mails that wait at the same time are sent side by side. */
const asked = async ({ email }: Person, { title }: QualityCase) =>
	(await mailsTo(quality.people.cms, email)).flatMap(({ subject }) => (subject?.endsWith(`: ${title}`) ? [subject.replace(`: ${title}`, '')] : [])).sort();
/** One after another: each look sends what waits first. */
async function askedAll(found: QualityCase, ...people: Person[]): Promise<string[][]> {
	const all: string[][] = [];
	for (const person of people) all.push(await asked(person, found));
	return all;
}
const hasTask = async (person: Person, { id }: QualityCase) => {
	const user = { ...(await payloadOf().findByID({ collection: 'users', id: person.id, depth: 0 })), collection: 'users' as const };
	const { tasks } = await loadTasks({ req: await createLocalReq({ user }, payloadOf()), moment: new Date(AFTER_FACTS) });
	return tasks.some(({ kind, itemId }) => kind === 'vote-waiting' && itemId === id);
};

/** A case with a proposal to which the provider may answer through 27 November. */
async function proposed(changes: Parameters<Quality['makeCase']>[0] = {}): Promise<QualityCase> {
	await quality.setNow();
	const { cast } = quality;
	const found = await quality.makeCase({ state: 'in-review', reviews: [{ reviewer: cast.bo }, { reviewer: cast.ben }], ...changes });
	expect((await act(cast.secretary, found.id, 'prepare', PROPOSAL)).status).toBe(200);
	return found;
}

async function answer(found: QualityCase): Promise<void> {
	const { json } = await quality.cast.provider.call('GET', `/qualityCases/${found.id}/own`);
	const seen = JSON.parse(JSON.stringify(json['head'])).revision;
	expect((await quality.cast.provider.call('POST', `/qualityCases/${found.id}/answer-facts`, { seen, answer: 'Het klopt.' })).status).toBe(200);
}

describe('the committee hears that it can vote', () => {
	it('at once when the provider answered, each member once', async () => {
		const { cas, cor, cis, bea, secretary } = quality.cast;
		const found = await proposed();
		await morning('2026-11-21T05:50:00.000Z');
		expect(await askedAll(found, cas, cor, cis)).toEqual([[], [], []]);
		await answer(found);
		await morning(AFTER_FACTS);
		expect(await askedAll(found, cas, cor, cis, bea, secretary)).toEqual([['U kunt stemmen'], ['U kunt stemmen'], ['U kunt stemmen'], [], []]);
		expect([await hasTask(cas, found), await hasTask(bea, found)]).toEqual([true, false]);
	});

	it('the morning after the provider’s term, once, also where several processes look at the same moment', async () => {
		const { cas, cor, cis } = quality.cast;
		const found = await proposed();
		await morning(LAST_DAY);
		expect(await askedAll(found, cas, cor, cis)).toEqual([[], [], []]);
		await Promise.allSettled([morning(AFTER_FACTS), morning(AFTER_FACTS), morning(AFTER_FACTS)]);
		await morning('2026-11-29T05:50:00.000Z');
		expect(await askedAll(found, cas, cor, cis)).toEqual([['U kunt stemmen'], ['U kunt stemmen'], ['U kunt stemmen']]);
	});

	it('but not who has an interest, and not while the term stands still', async () => {
		const { cas, cor, cis, secretary } = quality.cast;
		const found = await proposed();
		expect((await act(cor, found.id, 'declare-conflict', { reason: 'Ik ken de maker.' })).status).toBe(200);
		expect((await act(secretary, found.id, 'suspend-term', { reason: 'Wij wachten op een stuk.' })).status).toBe(200);
		await morning(AFTER_FACTS);
		expect(await askedAll(found, cas, cor, cis)).toEqual([[], [], []]);
		expect((await act(secretary, found.id, 'resume-term')).status).toBe(200);
		await morning(AFTER_FACTS);
		expect(await askedAll(found, cas, cor, cis)).toEqual([['U kunt stemmen'], [], ['U kunt stemmen']]);
	});

	it('anew of a new proposal', async () => {
		const { cas, secretary } = quality.cast;
		const found = await proposed();
		await answer(found);
		expect((await act(secretary, found.id, 'prepare', { ...PROPOSAL, reasons: 'Een betere tekst.' })).status).toBe(200);
		expect(await asked(cas, found)).toEqual(['U kunt stemmen']);
		await answer(found);
		expect(await asked(cas, found)).toEqual(['U kunt stemmen', 'U kunt stemmen']);
	});
});

describe('where two votes differ', () => {
	it('whoever did not vote hears that a third decides, and has the task', async () => {
		const { cas, cor, cis } = quality.cast;
		const found = await proposed();
		await answer(found);
		await quality.setNow(AFTER_FACTS);
		expect((await act(cas, found.id, 'vote', { outcome: 'recognised' })).status).toBe(200);
		expect((await act(cor, found.id, 'vote', { outcome: 'refused', reason: 'Te mager.' })).status).toBe(200);
		await morning('2026-11-29T05:50:00.000Z');
		expect(await askedAll(found, cas, cor, cis)).toEqual([['U kunt stemmen'], ['U kunt stemmen'], ['U kunt stemmen', 'Uw stem beslist']]);
		expect([await hasTask(cis, found), await hasTask(cas, found)]).toEqual([true, false]);
	});

	it('and nobody is left, the secretaries without an interest hear it', async () => {
		const { cas, cor, secretary, secondSecretary, interested } = quality.cast;
		const round = await quality.makeRound({ committee: [cas.id, cor.id] });
		const found = await proposed({ round });
		await answer(found);
		await quality.setNow(AFTER_FACTS);
		await act(cas, found.id, 'vote', { outcome: 'recognised' });
		await act(cor, found.id, 'vote', { outcome: 'refused', reason: 'Te mager.' });
		expect(await askedAll(found, secretary, secondSecretary)).toEqual([['Plaatsvervanger nodig'], ['Plaatsvervanger nodig']]);
		expect(await asked(interested, found)).not.toContain('Plaatsvervanger nodig');
	});
});

describe('a substitute', () => {
	const named = (found: QualityCase) => act(quality.cast.secretary, found.id, 'name-substitute', { reviewer: quality.cast.bea.id, reason: 'Te weinig leden.' });
	const mailsOf = async (found: QualityCase) => {
		const { docs } = await payloadOf().find({
			collection: 'mails',
			where: { email: { equals: quality.cast.bea.email } },
			sort: 'createdAt',
			depth: 0,
			showHiddenFields: true,
		});
		return docs.flatMap(({ data, template }) => (data?.includes(found.id) ? [template] : []));
	};

	it('who is named while voting is open gets one mail', async () => {
		const round = await quality.makeRound({ committee: [quality.cast.cas.id] });
		const found = await proposed({ round });
		await answer(found);
		expect(await asked(quality.cast.secretary, found)).toEqual(['Plaatsvervanger nodig']);
		expect((await named(found)).status).toBe(200);
		await morning(AFTER_FACTS);
		expect(await mailsOf(found)).toEqual(['caseSubstitute']);
		expect(await hasTask(quality.cast.bea, found)).toBe(true);
	});

	it('who is named before hears it when voting opens too', async () => {
		const round = await quality.makeRound({ committee: [quality.cast.cas.id] });
		const found = await proposed({ round });
		expect((await named(found)).status).toBe(200);
		await morning(AFTER_FACTS);
		await morning(AFTER_FACTS);
		expect(await mailsOf(found)).toEqual(['caseSubstitute', 'voteOpen']);
	});
});
