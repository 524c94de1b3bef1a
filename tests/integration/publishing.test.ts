import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { loadContent } from '../../cms/seed/loadContent.ts';
import { readContent } from '../../cms/seed/readContent.ts';
import { startTestCms, type TestCms } from '../fixtures/cms.ts';

let cms: TestCms;
let provider: Record<string, string>;
let providerId: string;

beforeAll(async () => {
	cms = await startTestCms();
	await loadContent({ payload: cms.payload, content: await readContent(join(import.meta.dirname, '..', '..', 'content')), seedDay: '2026-11-20' });
	const { docs } = await cms.payload.find({ collection: 'providers', where: { slug: { equals: 'leerhuis-de-waterlijn' } }, limit: 1, depth: 0 });
	providerId = docs[0]?.id ?? '';
	await cms.payload.create({
		collection: 'users',
		data: { email: 'provider@test.example', password: 'a-long-test-password', name: 'Provider', roles: [{ role: 'provider', provider: providerId }] },
	});
	provider = await cms.signIn({ email: 'provider@test.example', password: 'a-long-test-password' });
});
afterAll(() => cms.stop());
beforeEach(() => cms.payload.delete({ collection: 'payload-jobs', where: {} }).then(() => undefined));

async function send(method: string, path: string, body: unknown) {
	const response = await fetch(`${cms.url}/api${path}`, { method, headers: { ...provider, 'content-type': 'application/json' }, body: JSON.stringify(body) });
	return { status: response.status, json: await response.json() };
}

/** What the follow-up jobs of the changes so far will look at. */
async function followUps() {
	const { docs } = await cms.payload.find({ collection: 'payload-jobs', limit: 0, depth: 0, pagination: false });
	return docs.map(({ input }) => input);
}

async function ownLiveOffering() {
	const { docs } = await cms.payload.find({
		collection: 'offerings',
		where: { provider: { equals: providerId }, _status: { equals: 'published' } },
		limit: 1,
		depth: 0,
	});
	const [offering] = docs;
	if (!offering) throw new Error('The example provider has no live offering');
	return offering;
}

describe('publishing', () => {
	it('leaves a draft as incomplete as it is', async () => {
		const { status } = await send('POST', '/offerings?draft=true', { title: 'Nog niet af', provider: providerId, _status: 'draft' });
		expect(status).toBe(201);
	});

	it('lists what must be mended, each field by its Dutch name', async () => {
		const draft = await send('POST', '/offerings?draft=true', { title: 'Te vroeg', provider: providerId, _status: 'draft' });
		const { status, json } = await send('PATCH', `/offerings/${draft.json.doc.id}`, { _status: 'published' });
		expect(status).toBe(400);
		const labels = json.errors[0].data.errors.map((fault: { label: string }) => fault.label);
		for (const label of [
			'Samenvatting',
			'Beschrijving',
			'Leeruitkomsten',
			'Voor wie',
			'Sectoren',
			'Vorm',
			'Contacturen',
			'Prijs per deelnemer',
			'E-mailadres',
		]) {
			expect(labels.join('\n')).toContain(label);
		}
		expect(json.errors[0].message).toMatch(/^De volgende velden zijn ongeldig:/);
	});

	it('names the stage of a path that asks more competences than it holds', async () => {
		const { docs } = await cms.payload.find({ collection: 'paths', limit: 1, depth: 0 });
		const [path] = docs;
		const stages = path?.stages.map((stage, index) => (index === 1 ? { ...stage, requiredCompetences: 40 } : stage));
		await expect(cms.payload.update({ collection: 'paths', id: path?.id ?? '', data: { stages, _status: 'published' } })).rejects.toThrow(
			'Fasen 2 > Benodigd aantal competenties',
		);
	});
});

describe('what follows a change', () => {
	it('is nothing while only a draft that was never live changes', async () => {
		const draft = await send('POST', '/offerings?draft=true', { title: 'Stil', provider: providerId, _status: 'draft' });
		await send('PATCH', `/offerings/${draft.json.doc.id}?draft=true`, { title: 'Nog stiller', _status: 'draft' });
		expect(await followUps()).toEqual([]);
	});

	it('is a refresh of the old and the new address when a rename goes live by way of a draft', async () => {
		const { id, slug } = await ownLiveOffering();
		await send('PATCH', `/offerings/${id}?draft=true`, { slug: 'hernoemd-op-concept', _status: 'draft' });
		await cms.payload.delete({ collection: 'payload-jobs', where: {} });
		await send('PATCH', `/offerings/${id}`, { _status: 'published' });
		const [job] = await followUps();
		expect(job).toMatchObject({ collection: 'offerings', id, slugs: expect.arrayContaining([slug, 'hernoemd-op-concept']) });
		await send('PATCH', `/offerings/${id}`, { slug, _status: 'published' });
	});

	it('is a removal when an item goes off line while a draft of it is waiting', async () => {
		const { id, slug } = await ownLiveOffering();
		await send('PATCH', `/offerings/${id}?draft=true`, { title: 'Wacht nog', slug: 'wacht-nog', _status: 'draft' });
		await cms.payload.delete({ collection: 'payload-jobs', where: {} });
		await send('POST', `/offerings/${id}/withdraw`, { reason: 'Het wordt niet meer gegeven.' });
		expect(await followUps()).toContainEqual(expect.objectContaining({ collection: 'offerings', id, slugs: expect.arrayContaining([slug]) }));
		await send('POST', `/offerings/${id}/republish`, {});
	});

	it('reaches the offerings that a path no longer names, also when they left it on a draft', async () => {
		const { docs } = await cms.payload.find({ collection: 'paths', limit: 1, depth: 0 });
		const [path] = docs;
		const before = path?.stages.flatMap(({ competences }) => competences.flatMap(({ offerings }) => offerings ?? []).map(String)) ?? [];
		const emptied = path?.stages.map((stage) => ({ ...stage, competences: stage.competences.map((row) => ({ ...row, offerings: [] })) }));
		await cms.payload.update({ collection: 'paths', id: path?.id ?? '', data: { stages: emptied, _status: 'draft' }, draft: true });
		await cms.payload.delete({ collection: 'payload-jobs', where: {} });
		await cms.payload.update({ collection: 'paths', id: path?.id ?? '', data: { _status: 'published' } });
		const [job] = await followUps();
		expect(job).toMatchObject({ collection: 'paths', related: expect.arrayContaining([...new Set(before)]) });
	});
});
