import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CriteriaSet } from '../../cms/payload-types.ts';
import { mailsTo } from '../fixtures/mails.ts';
import { makeQuality, QUALITY_CRITERIA, type Quality } from '../fixtures/quality.ts';

let quality: Quality;
let version = 1;
beforeAll(async () => {
	quality = await makeQuality();
});
afterAll(() => quality.stop());

const setOf = (id: string) => quality.people.cms.payload.findByID({ collection: 'criteriaSets', id, depth: 0 });
const stateOf = async (id: string) => (await setOf(id)).state;
const subjectsTo = async (email: string) => (await mailsTo(quality.people.cms, email)).map(({ subject }) => subject);
const codeOf = ({ text }: { text: string }) => JSON.parse(text).errors?.[0]?.data?.code;

/** A set as a secretary makes it in the form, at the next free version. */
async function draft(changes: Partial<CriteriaSet> = {}): Promise<string> {
	version += 1;
	const body = { title: 'Kader', slug: `kader-${version}`, version, summary: 'Kort.', criteria: QUALITY_CRITERIA, ...changes };
	const { json } = await quality.cast.secretary.call('POST', '/criteriaSets', body);
	const { doc } = JSON.parse(JSON.stringify(json));
	return String(doc.id);
}

async function proposed(changes: Partial<CriteriaSet> = {}): Promise<string> {
	const id = await draft(changes);
	expect((await quality.step(quality.cast.secretary, 'criteriaSets', id, 'propose')).status).toBe(200);
	return id;
}

describe('a version of the criteria', () => {
	it('is written by the secretary, agreed by a committee member, and then takes the place of the former one', async () => {
		const { secretary, cas } = quality.cast;
		const id = await proposed();
		expect((await setOf(id)).proposedBy).toBe(secretary.id);
		expect((await secretary.call('PATCH', `/criteriaSets/${id}`, { title: 'Anders' })).status).toBe(404);
		expect((await quality.step(cas, 'criteriaSets', id, 'agree')).status).toBe(200);
		expect([await stateOf(id), await stateOf(quality.criteriaSet)]).toEqual(['effective', 'superseded']);
	});

	it('is told to the committee, and to whoever proposed it when it comes back', async () => {
		const { secretary, cor } = quality.cast;
		const id = await proposed({ title: 'Postkader' });
		expect(await subjectsTo(cor.email)).toContain(`Nieuwe criteria om te lezen: Postkader, versie ${version}`);
		expect(codeOf(await quality.step(cor, 'criteriaSets', id, 'return'))).toBe('reason-missing');
		expect((await quality.step(cor, 'criteriaSets', id, 'return', { reason: 'De vraag bij doel is onduidelijk.' })).status).toBe(200);
		expect(await setOf(id)).toMatchObject({ state: 'draft', proposedBy: null });
		const mails = await mailsTo(quality.people.cms, secretary.email);
		const mail = mails.find(({ subject }) => subject === `Teruggestuurd: Postkader, versie ${version}`);
		expect(mail?.text).toMatch(/De reden staat bij de\s+set\./);
		expect(mail?.text).not.toContain('onduidelijk');
	});

	it('can be taken back by the secretary, and written at again', async () => {
		const id = await proposed();
		expect((await quality.step(quality.cast.secretary, 'criteriaSets', id, 'take-back')).status).toBe(200);
		expect((await quality.cast.secretary.call('PATCH', `/criteriaSets/${id}`, { title: 'Anders' })).status).toBe(200);
	});

	it('is not proposed while a reviewer could not score by it', async () => {
		const [first] = QUALITY_CRITERIA;
		const id = await draft({ criteria: first ? [first, first] : [] });
		expect(codeOf(await quality.step(quality.cast.secretary, 'criteriaSets', id, 'propose'))).toBe('incomplete');
		expect(await stateOf(id)).toBe('draft');
	});

	it('is not agreed by whoever proposed it, also with a second role', async () => {
		const both = await quality.people.join('beide', { role: 'secretary' }, { role: 'committee' });
		const id = await draft();
		expect((await quality.step(both, 'criteriaSets', id, 'propose')).status).toBe(200);
		expect(codeOf(await quality.step(both, 'criteriaSets', id, 'agree'))).toBe('four-eyes');
		expect(await stateOf(id)).toBe('proposed');
	});

	it('does not take the place of a later one', async () => {
		const [early, late] = [await proposed(), await proposed()];
		expect((await quality.step(quality.cast.cas, 'criteriaSets', late, 'agree')).status).toBe(200);
		expect(codeOf(await quality.step(quality.cast.cor, 'criteriaSets', early, 'agree'))).toBe('not-newest');
	});

	it.each(['provider', 'bo', 'auditor', 'editor', 'admin', 'cas'] as const)('is not proposed by %s', async (who) => {
		const id = await draft();
		expect((await quality.step(quality.cast[who], 'criteriaSets', id, 'propose')).status).toBe(403);
	});

	it.each(['provider', 'bo', 'auditor', 'editor', 'admin', 'secretary'] as const)('is not agreed by %s', async (who) => {
		const id = await proposed();
		expect((await quality.step(quality.cast[who], 'criteriaSets', id, 'agree')).status).toBe(403);
	});

	it('is agreed once by twenty at once, and of two versions agreed at once one is in force', async () => {
		const { cas, cor } = quality.cast;
		const one = await proposed();
		const answers = await Promise.all(Array.from({ length: 20 }, (_, index) => quality.step(index % 2 ? cas : cor, 'criteriaSets', one, 'agree')));
		expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
		expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 409]));
		const [first, second] = [await proposed(), await proposed()];
		await Promise.all([quality.step(cas, 'criteriaSets', first, 'agree'), quality.step(cor, 'criteriaSets', second, 'agree')]);
		const { totalDocs } = await quality.people.cms.payload.count({ collection: 'criteriaSets', where: { state: { equals: 'effective' } } });
		expect(totalDocs).toBe(1);
	});

	it('of which the screen is stale keeps its state', async () => {
		const id = await proposed();
		const answer = await quality.step(quality.cast.cas, 'criteriaSets', id, 'agree', { seen: 0 });
		expect([answer.status, codeOf(answer)]).toEqual([409, 'stale']);
	});
});

describe('a next version', () => {
	it('begins as a copy with the next number, and asked twice it is the same one', async () => {
		const { secretary } = quality.cast;
		const { docs } = await quality.people.cms.payload.find({ collection: 'criteriaSets', where: { state: { in: ['draft', 'proposed'] } }, limit: 0 });
		for (const { id } of docs) await quality.people.cms.payload.delete({ collection: 'criteriaSets', id });
		const { docs: inForce } = await quality.people.cms.payload.find({ collection: 'criteriaSets', where: { state: { equals: 'effective' } }, limit: 1 });
		const [current] = inForce;
		const ask = () => secretary.call('POST', `/criteriaSets/${current?.id}/next-version`);
		const answers = await Promise.all(Array.from({ length: 5 }, ask));
		expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
		expect(new Set(answers.map(({ json }) => json['id'])).size).toBe(1);
		const made = await setOf(String(answers[0]?.json['id']));
		expect(made).toMatchObject({ state: 'draft', revision: 0, version: (current?.version ?? 0) + 1, summary: 'Kort.' });
		expect(made.criteria.map(({ code, levels }) => [code, levels.length])).toEqual(QUALITY_CRITERIA.map(({ code, levels }) => [code, levels.length]));
	});

	it('is made by the secretary only, of a set that is there', async () => {
		const door = `/criteriaSets/${quality.criteriaSet}/next-version`;
		for (const who of ['cas', 'bo', 'provider', 'admin'] as const) expect((await quality.cast[who].call('POST', door)).status).toBe(403);
		expect((await quality.people.visitor('POST', door)).status).toBe(403);
		expect((await quality.cast.secretary.call('POST', `/criteriaSets/${'0'.repeat(24)}/next-version`)).status).toBe(404);
	});
});
