import { createLocalReq } from 'payload';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { contextOf } from '../../cms/operations/catalogueContext.ts';
import { loadSearchableOfferings } from '../../cms/operations/loadSearchableOfferings.ts';
import { announceDecisions } from '../../cms/operations/quality/announceDecisions.ts';
import { loadOfficeCase } from '../../cms/operations/quality/loadOfficeCase.ts';
import { loadTasks } from '../../cms/operations/tasks/loadTasks.ts';
import type { Decision, QualityCase } from '../../cms/payload-types.ts';
import { SITE_KEY } from '../fixtures/cms.ts';
import { mailsTo } from '../fixtures/mails.ts';
import type { Person } from '../fixtures/people.ts';
import { makeQuality, type Quality } from '../fixtures/quality.ts';

const PROPOSED = '2027-02-15T09:00:00.000Z';
const VOTED = '2027-03-01T09:00:00.000Z';
const LIFT = { outcome: 'reinstated', reasons: 'De aanbieder herstelde het aanbod.' };

let quality: Quality;
beforeAll(async () => {
	quality = await makeQuality();
});
afterEach(() => quality.setNow());
afterAll(() => quality.stop());

const payloadOf = () => quality.people.cms.payload;
const act = (person: Person, id: string, verb: string, body: Record<string, unknown> = {}) => quality.step(person, 'qualityCases', id, verb, body);
const codeOf = ({ text }: { text: string }) => JSON.parse(text).errors?.[0]?.data?.code;
const latestOf = async (id: string): Promise<Decision> =>
	payloadOf().findByID({ collection: 'decisions', id: String((await quality.caseOf(id)).decision), depth: 0 });
const recognitionOf = async ({ offering }: Pick<QualityCase, 'offering'>) => {
	const [recognition] = (await payloadOf().find({ collection: 'recognitions', where: { offering: { equals: String(offering) } }, depth: 0 })).docs;
	if (!recognition) throw new Error('No recognition');
	return recognition;
};
const pageOf = async ({ offering }: Pick<QualityCase, 'offering'>) => {
	const { slug } = await payloadOf().findByID({ collection: 'offerings', id: String(offering), depth: 0 });
	const { json } = await quality.people.visitor('GET', `/offerings/by-slug/${slug}`, undefined, { 'x-napl-key': SITE_KEY });
	return JSON.parse(JSON.stringify(json)).item.recognition;
};
const facetOf = async ({ offering }: Pick<QualityCase, 'offering'>) =>
	(await loadSearchableOfferings(contextOf({ req: await createLocalReq({}, payloadOf()), moment: new Date(VOTED) }), [String(offering)]))[0]?.recognition;
const requestOf = async (person: Person) => {
	const user = await payloadOf().findByID({ collection: 'users', id: person.id, depth: 0 });
	return createLocalReq({ user: { ...user, collection: 'users' } }, payloadOf());
};

/** A case whose recognition, from 18 January 2027 to 17 January 2031, was suspended on the first of February; in a round that is released. */
async function suspended(changes: Record<string, unknown> = {}): Promise<QualityCase> {
	const { cast } = quality;
	const round = await quality.makeRound({ state: 'released', releasedAt: '2027-01-18T09:00:00.000Z', releaseStartedAt: '2027-01-18T08:00:00.000Z' });
	const found = await quality.makeCase({ state: 'released', round, ...changes });
	const about = { case: found.id, provider: found.provider, preparedBy: cast.secretary.id, preparedAt: '2027-01-20T09:00:00.000Z' };
	const { id: decision } = await payloadOf().create({
		collection: 'decisions',
		depth: 0,
		data: {
			key: `${found.id}:1`,
			...about,
			number: 1,
			kind: 'measure',
			proposedOutcome: 'suspended',
			outcome: 'suspended',
			reasons: 'Het aanbod klopt niet meer.',
			votes: [cast.cor, cast.cis].map(({ id }) => ({ member: id, outcome: 'suspended' as const, at: '2027-01-30T09:00:00.000Z' })),
			decidedAt: '2027-01-30T09:00:00.000Z',
			releasedAt: '2027-02-01T09:00:00.000Z',
			announcedAt: '2027-02-01T09:00:00.000Z',
		},
	});
	await payloadOf().db.updateOne({ collection: 'qualityCases', id: found.id, data: { decision } });
	await payloadOf().create({
		collection: 'recognitions',
		depth: 0,
		data: {
			key: `own:${found.id}`,
			offering: found.offering,
			case: found.id,
			outcome: 'recognised',
			validFrom: '2027-01-18T12:00:00.000Z',
			validUntil: '2031-01-17T12:00:00.000Z',
			suspendedFrom: '2027-02-01T12:00:00.000Z',
			grantedAt: '2027-01-18T09:00:00.000Z',
		},
	});
	return found;
}

/** Proposed by the secretary, voted on by two members once the provider's term is over; not released. */
async function liftingDecided(changes: Record<string, unknown> = {}): Promise<QualityCase> {
	const { cast } = quality;
	const found = await suspended(changes);
	await quality.setNow(PROPOSED);
	expect((await act(cast.secretary, found.id, 'propose-measure', LIFT)).status).toBe(200);
	await quality.setNow(VOTED);
	for (const member of [cast.cas, cast.cor]) expect((await act(member, found.id, 'vote', { outcome: 'reinstated' })).status).toBe(200);
	return found;
}

describe('lifting a suspension', () => {
	it('is a measure: proposed with a reason, answered by the provider, decided by two members, and then known everywhere', async () => {
		const { cast } = quality;
		const found = await liftingDecided({ title: 'Weer erkend' });
		expect(await pageOf(found)).toMatchObject({ code: 'none', suspendedFrom: '2027-02-01' });
		expect((await act(cast.secretary, found.id, 'release-alone')).status).toBe(200);
		expect(await recognitionOf(found)).toMatchObject({
			validFrom: '2027-01-18T12:00:00.000Z',
			validUntil: '2031-01-17T12:00:00.000Z',
			pastSuspensions: [{ from: '2027-02-01T12:00:00.000Z', until: '2027-03-01T12:00:00.000Z' }],
		});
		expect((await recognitionOf(found)).suspendedFrom ?? null).toBeNull();
		expect(await pageOf(found)).toMatchObject({ code: 'recognised', suspendedFrom: null, validUntil: '2031-01-17' });
		expect(await facetOf(found)).toBe('recognised');
		const queued = await payloadOf().find({ collection: 'payload-jobs', where: { taskSlug: { equals: 'followChange' } }, limit: 0, pagination: false });
		expect(JSON.stringify(queued.docs.map(({ input }) => input))).toContain(String(found.offering));
	});

	it('says so in the letter, the mails and on the provider’s screen, with the end that the recognition always had', async () => {
		const { cast } = quality;
		const found = await liftingDecided({ title: 'Brief en scherm' });
		await act(cast.secretary, found.id, 'release-alone');
		await announceDecisions({ req: await createLocalReq({}, payloadOf()), about: { decision: (await latestOf(found.id)).id }, moment: new Date(VOTED) });
		const { json } = await cast.provider.call('GET', `/qualityCases/${found.id}/own`);
		const [known] = JSON.parse(JSON.stringify(json['decisions']));
		expect(known).toMatchObject({
			outcome: 'reinstated',
			outcomeLabel: 'Schorsing opgeheven',
			validFrom: '2027-03-01',
			validUntil: '2031-01-17',
			objectUntil: '2027-04-12',
			reasons: LIFT.reasons,
		});
		const letter = await letterAt(known.letter.url, cast.provider);
		expect(letter).toContain('heft de schorsing van de erkenning van Brief en scherm op');
		expect(letter).toContain('van 1 maart 2027 tot en met 17 januari 2031');
		const mails = (await mailsTo(quality.people.cms, cast.provider.email)).filter(({ subject }) => subject?.endsWith('Brief en scherm'));
		const words = mails.map(({ text }) => text?.replaceAll(/\s+/g, ' ') ?? '').join(' | ');
		expect(words).toContain('stelt voor de schorsing van de erkenning van Brief en scherm op te heffen');
		expect(words).toContain('heeft besloten over Brief en scherm: schorsing opgeheven');
	});

	it('knows no eyes but four: who proposed does not vote, and one vote decides nothing', async () => {
		const { cast } = quality;
		const found = await suspended();
		await quality.setNow(PROPOSED);
		expect((await act(cast.interested, found.id, 'propose-measure', LIFT)).status).toBe(404);
		expect((await act(cast.secretary, found.id, 'propose-measure', { ...LIFT, reasons: ' ' })).status).toBe(400);
		expect((await act(cast.secretary, found.id, 'propose-measure', LIFT)).status).toBe(200);
		expect(codeOf(await act(cast.cas, found.id, 'vote', { outcome: 'reinstated' }))).toBe('facts-open');
		await quality.setNow(VOTED);
		expect((await act(cast.secretary, found.id, 'vote', { outcome: 'reinstated' })).status).toBe(403);
		expect((await act(cast.cas, found.id, 'vote', { outcome: 'reinstated' })).status).toBe(200);
		expect((await quality.caseOf(found.id)).state).toBe('prepared');
		expect((await recognitionOf(found)).suspendedFrom).toBe('2027-02-01T12:00:00.000Z');
	});

	it('is offered where there is a suspension, and suspending where there is none', async () => {
		const { cast } = quality;
		const found = await suspended();
		const choices = async () => {
			const shown = await loadOfficeCase({ req: await requestOf(cast.secretary), id: found.id, moment: new Date(PROPOSED) });
			return shown?.choices.proposal?.outcomes.map(({ value }) => value);
		};
		await quality.setNow(PROPOSED);
		expect(await choices()).toEqual(['reinstated', 'revoked', 'maintained']);
		expect((await act(cast.secretary, found.id, 'propose-measure', { ...LIFT, outcome: 'suspended' })).text).toContain('al geschorst');
		const { id } = await recognitionOf(found);
		await payloadOf().db.updateOne({ collection: 'recognitions', id, data: { suspendedFrom: null } });
		expect(await choices()).toEqual(['suspended', 'revoked', 'maintained']);
		expect((await act(cast.secretary, found.id, 'propose-measure', LIFT)).text).toContain('niet geschorst');
		expect((await quality.caseOf(found.id)).state).toBe('released');
	});

	it('is released by the secretary, who has the task, though the case was in a round', async () => {
		const { cast } = quality;
		const found = await liftingDecided({ title: 'Nog vrijgeven' });
		const { tasks } = await loadTasks({ req: await requestOf(cast.secretary), moment: new Date(VOTED) });
		expect(tasks.filter(({ itemId }) => itemId === found.id).map(({ title }) => title)).toEqual(['Besluit vrijgeven: Nog vrijgeven']);
	});

	it('changes nothing where the committee would rather not, and nothing that ended meanwhile', async () => {
		const { cast } = quality;
		const found = await suspended();
		await quality.setNow(PROPOSED);
		await act(cast.secretary, found.id, 'propose-measure', LIFT);
		await quality.setNow(VOTED);
		for (const member of [cast.cas, cast.cor])
			expect((await act(member, found.id, 'vote', { outcome: 'maintained', reason: 'Nog niet hersteld.' })).status).toBe(200);
		await act(cast.secretary, found.id, 'release-alone');
		expect(await pageOf(found)).toMatchObject({ code: 'none', suspendedFrom: '2027-02-01' });
		const ended = await liftingDecided();
		const { id } = await recognitionOf(ended);
		await payloadOf().db.updateOne({ collection: 'recognitions', id, data: { validUntil: '2027-02-20T12:00:00.000Z' } });
		expect((await act(cast.secretary, ended.id, 'release-alone')).status).toBe(200);
		expect(await latestOf(ended.id)).toMatchObject({ outcome: 'reinstated' });
		expect(await pageOf(ended)).toMatchObject({ code: 'none', suspendedFrom: null });
	});

	it('can be the answer to an objection against the suspension, which leaves the term as it was', async () => {
		const { cast } = quality;
		const found = await suspended();
		await quality.setNow(PROPOSED);
		const { json } = await cast.provider.call('GET', `/qualityCases/${found.id}/own`);
		const seen = JSON.parse(JSON.stringify(json['head'])).revision;
		expect((await cast.provider.call('POST', `/qualityCases/${found.id}/object`, { seen, reason: 'Het is hersteld.' })).status).toBe(200);
		const [objection] = (await payloadOf().find({ collection: 'objections', where: { case: { equals: found.id } }, depth: 0 })).docs;
		expect((await quality.step(cast.secondSecretary, 'objections', objection?.id ?? '', 'hear', { reason: 'Gehoord.' })).status).toBe(200);
		expect((await act(cast.secondSecretary, found.id, 'prepare-objection', LIFT)).status).toBe(200);
		expect((await act(cast.cas, found.id, 'vote', { outcome: 'reinstated' })).status).toBe(200);
		await act(cast.secondSecretary, found.id, 'name-substitute', { reviewer: cast.bea.id, reason: 'De anderen schorsten.' });
		expect((await act(cast.bea, found.id, 'vote', { outcome: 'reinstated' })).status).toBe(200);
		expect((await act(cast.secondSecretary, found.id, 'release-alone')).status).toBe(200);
		expect(await pageOf(found)).toMatchObject({ code: 'recognised', validUntil: '2031-01-17' });
	});
});

/** What a letter says, downloaded as its provider. */
async function letterAt(url: string, { email }: Person): Promise<string> {
	const { cms } = quality.people;
	const response = await fetch(`${cms.url}${url}`, { headers: await cms.signIn({ email, password: 'a-long-test-password' }) });
	expect(response.status).toBe(200);
	const { text } = await extractText(await getDocumentProxy(new Uint8Array(await response.arrayBuffer())), { mergePages: true });
	return text.replaceAll(/\s+/g, ' ');
}
