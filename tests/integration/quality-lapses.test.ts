import { createLocalReq } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { QualityCase } from '../../cms/payload-types.ts';
import { mailsTo } from '../fixtures/mails.ts';
import type { Person } from '../fixtures/people.ts';
import { makeQuality, type Quality } from '../fixtures/quality.ts';

const PROPOSAL = { outcome: 'recognised', reasons: 'Goed opgebouwd.', conditions: [] };
const TODAY = '2026-11-20T09:00:00.000Z';

let quality: Quality;
beforeAll(async () => {
	quality = await makeQuality();
});
afterAll(() => quality.stop());

const codeOf = ({ text }: { text: string }) => JSON.parse(text).errors?.[0]?.data?.code;
const payloadOf = () => quality.people.cms.payload;
const act = (person: Person, { id }: QualityCase, verb: string, body: Record<string, unknown> = {}) => quality.step(person, 'qualityCases', id, verb, body);
const reviewed = (changes: Parameters<Quality['makeCase']>[0] = {}) =>
	quality.makeCase({ state: 'in-review', reviews: [{ reviewer: quality.cast.bo }, { reviewer: quality.cast.ben }], ...changes });
const prepared = async (changes: Parameters<Quality['makeCase']>[0] = {}) => {
	await quality.setNow(TODAY);
	const found = await reviewed(changes);
	expect((await act(quality.cast.secretary, found, 'prepare', PROPOSAL)).status).toBe(200);
	return found;
};
async function tasksOf({ id }: Person, about: QualityCase) {
	const { loadTasks } = await import('../../cms/operations/tasks/loadTasks.ts');
	const { env } = await import('../../cms/env.ts');
	const user = { ...(await payloadOf().findByID({ collection: 'users', id, depth: 0 })), collection: 'users' as const };
	const { tasks } = await loadTasks({ req: await createLocalReq({ user }, payloadOf()), moment: new Date(env.NAPL_NOW ?? TODAY) });
	return tasks.filter(({ itemId }) => itemId === about.id).map(({ kind }) => kind);
}

describe('a term that stands still', () => {
	it('keeps the provider’s days for the facts: nobody votes before they are over, and they go on where they were', async () => {
		const { cast } = quality;
		const found = await prepared();
		expect((await quality.caseOf(found.id)).factsUntil).toBe('2026-11-27');
		await quality.setNow('2026-11-23T09:00:00.000Z');
		expect((await act(cast.secretary, found, 'suspend-term', { reason: 'Wij wachten op een stuk.' })).status).toBe(200);
		await quality.setNow('2026-12-10T09:00:00.000Z');
		expect(codeOf(await act(cast.cas, found, 'vote', { outcome: 'recognised' }))).toBe('facts-open');
		expect(await tasksOf(cast.cas, found)).toEqual([]);
		expect((await act(cast.secretary, found, 'resume-term')).status).toBe(200);
		expect((await quality.caseOf(found.id)).factsUntil).toBe('2026-12-16');
		await quality.setNow('2026-12-17T09:00:00.000Z');
		expect((await act(cast.cas, found, 'vote', { outcome: 'recognised' })).status).toBe(200);
	});

	it('keeps reviewers from being reminded', async () => {
		const { cast, people } = quality;
		const { remindReviewers } = await import('../../cms/operations/quality/remindReviewers.ts');
		await quality.setNow(TODAY);
		const round = await quality.makeRound({ state: 'scoring' });
		const titles = ['Staat stil', 'Loopt gewoon'];
		for (const title of titles) {
			const found = await quality.makeCase({ state: 'in-review', round, title, reviews: [{ reviewer: cast.bas, state: 'accepted' }] });
			if (title === 'Staat stil') expect((await act(cast.secretary, found, 'suspend-term', { reason: 'Ziekte.' })).status).toBe(200);
		}
		await remindReviewers({ payload: people.cms.payload, moment: new Date('2026-12-04T09:00:00.000Z') });
		const told = (await mailsTo(people.cms, cast.bas.email)).map(({ subject }) => subject ?? '');
		expect(titles.map((title) => told.some((subject) => subject.includes(title)))).toEqual([false, true]);
	});

	it('moves what reviewers still have to do, and not what was late already', async () => {
		const { cast } = quality;
		await quality.setNow(TODAY);
		const found = await quality.makeCase({ state: 'in-review', reviews: [cast.bo, cast.ben].map((reviewer) => ({ reviewer, state: 'accepted' as const })) });
		const { docs } = await payloadOf().find({ collection: 'reviews', where: { case: { equals: found.id } }, sort: 'id', depth: 0 });
		await payloadOf().db.updateOne({ collection: 'reviews', id: docs[1]?.id ?? '', data: { dueDay: '2026-11-10' } });
		expect((await act(cast.secretary, found, 'suspend-term', { reason: 'Ziekte.' })).status).toBe(200);
		await quality.setNow('2026-11-27T09:00:00.000Z');
		expect((await act(cast.secretary, found, 'resume-term')).status).toBe(200);
		const after = await payloadOf().find({ collection: 'reviews', where: { case: { equals: found.id } }, sort: 'id', depth: 0 });
		expect(after.docs.map(({ dueDay }) => dueDay)).toEqual(['2026-12-08', '2026-11-10']);
	});
});

describe('whoever decides', () => {
	it('holds the role on that day: for a member who lost it a substitute can be named', async () => {
		const { cast } = quality;
		const found = await prepared();
		await quality.setNow('2026-12-01T09:00:00.000Z');
		expect(codeOf(await act(cast.secretary, found, 'name-substitute', { reviewer: cast.bea.id, reason: 'Ziekte.' }))).toBe('enough-deciders');
		const [kept, ...gone] = [cast.cas, cast.cor, cast.cis];
		for (const { id } of gone)
			await payloadOf().db.updateOne({ collection: 'users', id, data: { roles: [{ role: 'broker', region: quality.people.region }] } });
		expect((await act(cast.secretary, found, 'name-substitute', { reviewer: cast.bea.id, reason: 'Vertrek.' })).status).toBe(200);
		for (const member of [kept ?? cast.cas, cast.bea]) expect((await act(member, found, 'vote', { outcome: 'recognised' })).status).toBe(200);
		expect((await quality.caseOf(found.id)).state).toBe('decided');
		for (const { id } of gone) await payloadOf().db.updateOne({ collection: 'users', id, data: { roles: [{ role: 'committee' }] } });
	});
});

describe('a case that goes to another round', () => {
	it('needs as many reviews as that round asks', async () => {
		const { cast } = quality;
		await quality.setNow(TODAY);
		const round = await quality.makeRound({ title: 'Drie nodig', state: 'scoring', quorum: 3 });
		const found = await reviewed();
		expect((await act(cast.secretary, found, 'carry-over', { round, reason: 'Te druk.' })).status).toBe(200);
		expect((await quality.caseOf(found.id)).reviewsAsked).toBe(3);
		expect(await tasksOf(cast.secretary, found)).toEqual(['reviewers-needed']);
	});
});

describe('offering that goes to another provider', () => {
	it('ends what is under way about its recognition, tells the former one, and leaves the new one free', async () => {
		const { cast, people } = quality;
		await quality.setNow(TODAY);
		const offering = await quality.makeOffering({ title: 'Verhuisd aanbod' });
		const found = await quality.makeCase({ state: 'submitted', offering, title: 'Verhuisd aanbod' });
		expect((await cast.editor.call('PATCH', `/offerings/${offering}`, { provider: people.providers.B })).status).toBe(200);
		expect(await quality.caseOf(found.id)).toMatchObject({ state: 'withdrawn', key: `void:${found.id}` });
		expect((await mailsTo(people.cms, cast.provider.email)).map(({ subject }) => subject)).toContain('Uw aanvraag is vervallen: Verhuisd aanbod');
		expect((await cast.otherProvider.call('POST', '/qualityCases/open', { offering })).status).toBe(201);
	});
});

describe('a request after others', () => {
	it('begins with what was written last per criterion, in whichever case', async () => {
		const { cast } = quality;
		await quality.setNow(TODAY);
		const offering = await quality.makeOffering({ title: 'Al vaker beoordeeld' });
		const row = (criterion: string, explanation: string) => ({ criterion, level: 2, doesNotApply: false, explanation });
		await quality.makeCase({ state: 'released', offering, key: 'void:een', selfAssessment: [row('doel', 'Toen.'), row('opbouw', 'Toen.')] });
		await quality.makeCase({ state: 'withdrawn', offering, key: 'void:twee', selfAssessment: [row('doel', 'Later.')] });
		const { status, json } = await cast.provider.call('POST', '/qualityCases/open', { offering });
		expect(status).toBe(201);
		const { selfAssessment } = await quality.caseOf(String(json['id']));
		expect(Object.fromEntries((selfAssessment ?? []).map(({ criterion, explanation }) => [criterion, explanation]))).toEqual({
			doel: 'Later.',
			opbouw: 'Toen.',
		});
	});
});

describe('a change in recognised offering', () => {
	it('can’t be undone by withdrawing what it reopened, and whoever lets it lie is seen', async () => {
		const { cast } = quality;
		await quality.setNow(TODAY);
		const offering = await quality.makeOffering({ title: 'Gewijzigd aanbod' });
		const differences = [{ field: 'learningOutcomes', label: 'Leeruitkomsten', before: 'Toen.', after: 'Nu.', isWaiting: false }];
		const found = await quality.makeCase({ state: 'open', kind: 'reopened', offering, criteria: ['doel'], differences, dueDay: '2026-11-19', round: null });
		const withdraw = async () => {
			const { json } = await cast.provider.call('GET', `/qualityCases/${found.id}/own`);
			return cast.provider.call('POST', `/qualityCases/${found.id}/withdraw`, { seen: JSON.parse(JSON.stringify(json['head'])).revision });
		};
		const before = await quality.makeCase({ state: 'released', offering, key: 'void:toen' });
		const { id: recognition } = await payloadOf().create({
			collection: 'recognitions',
			data: {
				key: `${before.id}:1`,
				offering,
				case: before.id,
				outcome: 'recognised',
				grantedAt: '2026-01-01T09:00:00.000Z',
				validFrom: '2026-01-01T12:00:00.000Z',
				validUntil: '2029-01-01T12:00:00.000Z',
			},
		});
		expect(await tasksOf(cast.secretary, found)).toEqual(['reopening-late']);
		expect(codeOf(await withdraw())).toBe('reopened');
		await payloadOf().db.updateOne({ collection: 'recognitions', id: recognition, data: { validUntil: '2026-06-01T12:00:00.000Z' } });
		expect((await withdraw()).status).toBe(200);
	});

	it('is measured by the case that recognised it, and by no other', async () => {
		const { cast } = quality;
		await quality.setNow(TODAY);
		const offering = await quality.makeOffering({ title: 'Twee keer beoordeeld' });
		const refused = await quality.makeCase({ state: 'released', offering, key: 'void:eerder' });
		const recognised = await quality.makeCase({ state: 'released', offering });
		await payloadOf().create({
			collection: 'recognitions',
			data: {
				key: `${recognised.id}:1`,
				offering,
				case: recognised.id,
				outcome: 'recognised',
				grantedAt: '2026-01-01T09:00:00.000Z',
				validFrom: '2026-01-01T12:00:00.000Z',
				validUntil: '2029-01-01T12:00:00.000Z',
			},
		});
		const measure = { outcome: 'suspended', reasons: 'De opleider is weg.', conditions: [], reason: 'Melding.' };
		expect(codeOf(await act(cast.secretary, refused, 'propose-measure', measure))).toBe('no-recognition');
	});
});
