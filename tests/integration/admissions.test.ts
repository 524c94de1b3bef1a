import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { bodies } from '../contract/grid/bodies.ts';
import { type Actor, mailOf, makeWorld, type World } from '../contract/grid/world.ts';

const viewSchema = z.object({
	admission: z
		.object({ state: z.string().nullable(), steps: z.array(z.string()), textMoment: z.string(), reason: z.string().nullable(), dueDay: z.string().nullable() })
		.nullable(),
});
let world: World;
let secondEditor: Record<string, string>;

beforeAll(async () => {
	world = await makeWorld();
	await world.cms.payload.create({
		collection: 'users',
		data: { ...bodies.user([{ role: 'editor' }]), email: 'edi2@test.example', password: 'a-long-test-password' },
	});
	secondEditor = await world.cms.signIn({ email: 'edi2@test.example', password: 'a-long-test-password' });
});
afterAll(() => world.stop());

const post = (actor: Actor, id: string, step: string, body?: unknown) => world.send({ actor, method: 'POST', path: `/offerings/${id}/${step}`, body });
const view = async (actor: Actor, id: string) =>
	viewSchema.parse((await world.send({ actor, method: 'GET', path: `/offerings/${id}/admission` })).json).admission;
const statusOf = async (id: string) => (await world.cms.payload.findByID({ collection: 'offerings', id, depth: 0 }))._status;
const mailsOf = async (template: string) =>
	(await world.cms.payload.find({ collection: 'mails', where: { template: { equals: template } }, depth: 0, pagination: false })).docs
		.map(({ email }) => email)
		.sort();

/** A draft of a provider that is new, with somebody of its own. */
async function newcomer(changes: Record<string, unknown> = {}): Promise<{ id: string; provider: string; own: Record<string, string>; email: string }> {
	const { payload } = world.cms;
	const provider = (await payload.create({ collection: 'providers', data: bodies.provider({ isAdmitted: false }) })).id;
	const data = bodies.user([{ role: 'provider', provider }]);
	await payload.create({ collection: 'users', data });
	const { id } = await payload.create({ collection: 'offerings', draft: true, data: { ...bodies.offering(world, { provider, status: 'draft' }), ...changes } });
	return { id, provider, email: data.email, own: await world.cms.signIn({ email: data.email, password: data.password }) };
}

const postAs = async (headers: Record<string, string>, id: string, step: string, body?: unknown) =>
	world.send({ actor: 'vis', method: 'POST', path: `/offerings/${id}/${step}`, body, headers });
const viewAs = async (headers: Record<string, string>, id: string) =>
	viewSchema.parse((await world.send({ actor: 'vis', method: 'GET', path: `/offerings/${id}/admission`, headers })).json).admission;

describe('the first item of a new provider', () => {
	it('is offered, read, let through, and from then on the provider publishes itself', async () => {
		const { id, provider, own, email } = await newcomer();
		expect(await viewAs(own, id)).toMatchObject({ state: null, steps: ['offer'] });
		expect((await postAs(own, id, 'offer')).status).toBe(200);
		expect(await viewAs(own, id)).toMatchObject({ state: 'waiting', steps: ['take-back'], dueDay: '2026-11-27' });
		expect(await mailsOf('admissionWaiting')).toEqual(['edi2@test.example', mailOf('edi')].sort());
		const seen = await view('edi', id);
		expect(seen).toMatchObject({ state: 'waiting', steps: ['admit', 'send-back'] });
		expect((await post('edi', id, 'admit', { textMoment: seen?.textMoment })).text).toBe('{"ok":true}');
		expect(await statusOf(id)).toBe('published');
		expect(await world.cms.payload.findByID({ collection: 'providers', id: provider, depth: 0 })).toMatchObject({ isAdmitted: true });
		expect(await mailsOf('admissionAdmitted')).toEqual([email]);
		const next = await world.cms.payload.create({ collection: 'offerings', data: bodies.offering(world, { provider, status: 'draft' }) });
		const published = await world.send({ actor: 'vis', method: 'PATCH', path: `/offerings/${next.id}`, body: { _status: 'published' }, headers: own });
		expect(published.status).toBe(200);
		expect(await viewAs(own, next.id)).toBeNull();
		expect((await postAs(own, next.id, 'offer')).status).toBe(409);
	});

	it('is sent back with a reason, mended and offered again', async () => {
		const { id, own, email } = await newcomer();
		await postAs(own, id, 'offer');
		expect((await post('edi', id, 'send-back', { reason: ' ' })).status).toBe(400);
		expect((await post('edi', id, 'send-back', { reason: 'Zet erbij wat het kost.' })).status).toBe(200);
		expect(await viewAs(own, id)).toMatchObject({ state: 'sent-back', steps: ['offer'], reason: 'Zet erbij wat het kost.' });
		expect(await mailsOf('admissionSentBack')).toEqual([email]);
		expect(await statusOf(id)).toBe('draft');
		expect((await postAs(own, id, 'offer')).status).toBe(200);
		expect(await view('edi', id)).toMatchObject({ state: 'waiting', reason: null });
	});

	it('can be taken back, and then the editor can not let it through', async () => {
		const { id, own } = await newcomer();
		await postAs(own, id, 'offer');
		const seen = await view('edi', id);
		expect((await postAs(own, id, 'take-back')).status).toBe(200);
		const late = await post('edi', id, 'admit', { textMoment: seen?.textMoment });
		expect(late.status).toBe(409);
		expect(late.text).toContain('Iemand was u voor');
		expect(await statusOf(id)).toBe('draft');
	});

	it('is not offered while something is missing for publication, and says what', async () => {
		const { id, own } = await newcomer({ summary: '', learningOutcomes: [] });
		const { status, text } = await postAs(own, id, 'offer');
		expect(status).toBe(400);
		expect(text).toContain('Samenvatting');
		expect(text).toContain('Leeruitkomsten');
		expect(await viewAs(own, id)).toMatchObject({ state: null });
		expect(await statusOf(id)).toBe('draft');
	});

	it('is not let through in a text that the editor has not read', async () => {
		const { id, own, provider } = await newcomer();
		await postAs(own, id, 'offer');
		const seen = await view('edi', id);
		await world.send({ actor: 'vis', method: 'PATCH', path: `/offerings/${id}?draft=true`, body: { summary: 'Heel iets anders.' }, headers: own });
		const { status, text } = await post('edi', id, 'admit', { textMoment: seen?.textMoment });
		expect(status).toBe(409);
		expect(text).toContain('De tekst is gewijzigd');
		expect(await statusOf(id)).toBe('draft');
		expect(await world.cms.payload.findByID({ collection: 'providers', id: provider, depth: 0 })).toMatchObject({ isAdmitted: false });
	});

	it('is decided on once when two editors press at once: one wins, the other reads why not', async () => {
		const { id, own } = await newcomer();
		await postAs(own, id, 'offer');
		const textMoment = (await view('edi', id))?.textMoment;
		const answers = await Promise.all([
			post('edi', id, 'admit', { textMoment }),
			postAs(secondEditor, id, 'send-back', { reason: 'Niet goed.' }),
			postAs(secondEditor, id, 'admit', { textMoment }),
		]);
		expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
		for (const { text } of answers.filter(({ status }) => status === 409)) expect(text).toMatch(/Iemand (was u voor|anders heeft dit net)/);
	});

	it('is offered once when somebody presses twice at once', async () => {
		const { id, own } = await newcomer();
		const before = (await mailsOf('admissionWaiting')).length;
		const answers = await Promise.all([1, 2, 3].map(() => postAs(own, id, 'offer')));
		expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
		expect(answers.filter(({ status }) => status >= 500)).toEqual([]);
		expect((await mailsOf('admissionWaiting')).length).toBe(before + 2);
	});

	it('is not decided on by an editor who belongs to its provider', async () => {
		const { id, own, provider } = await newcomer();
		await postAs(own, id, 'offer');
		const both = bodies.user([{ role: 'editor' }, { role: 'provider', provider }]);
		await world.cms.payload.create({ collection: 'users', data: both });
		const headers = await world.cms.signIn({ email: both.email, password: both.password });
		expect((await viewAs(headers, id))?.steps).toEqual(['take-back']);
		expect((await postAs(headers, id, 'admit', { textMoment: (await viewAs(headers, id))?.textMoment })).text).toContain('Laat een andere redacteur beslissen');
		const publication = await world.send({ actor: 'vis', method: 'PATCH', path: `/offerings/${id}`, body: { _status: 'published' }, headers });
		expect(publication.status).toBe(400);
	});

	it('needs no decision any more when an editor publishes another item of the provider', async () => {
		const { id, own, provider } = await newcomer();
		await postAs(own, id, 'offer');
		const other = await world.cms.payload.create({ collection: 'offerings', data: bodies.offering(world, { provider, status: 'draft' }) });
		expect((await world.send({ actor: 'edi', method: 'PATCH', path: `/offerings/${other.id}`, body: { _status: 'published' } })).status).toBe(200);
		const { docs } = await world.cms.payload.find({ collection: 'admissions', where: { key: { equals: id } }, depth: 0 });
		expect(docs.map(({ state }) => state)).toEqual(['taken-back']);
		expect(await view('edi', id)).toBeNull();
	});

	it('is forgotten with its offering', async () => {
		const { id, own } = await newcomer();
		await postAs(own, id, 'offer');
		await world.cms.payload.delete({ collection: 'offerings', id });
		expect((await world.cms.payload.count({ collection: 'admissions', where: { key: { equals: id } } })).totalDocs).toBe(0);
	});

	it('tells how it stands to its own people, editor and auditor only', async () => {
		const { id, own } = await newcomer();
		await postAs(own, id, 'offer');
		const told: string[] = [];
		for (const actor of ['vis', 'prA', 'prB', 'coA', 'rev', 'edi', 'aud', 'adm'] as const) if (await view(actor, id)) told.push(actor);
		expect(told).toEqual(['edi', 'aud']);
	});
});
