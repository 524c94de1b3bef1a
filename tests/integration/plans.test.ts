import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { loadContent } from '../../cms/seed/loadContent.ts';
import { readContent } from '../../cms/seed/readContent.ts';
import { startTestCms, type TestCms } from '../fixtures/cms.ts';

let cms: TestCms;
let providerId: string;
let runDuePlans: typeof import('../../cms/operations/plans/runDuePlans.ts').runDuePlans;
let loadTasks: typeof import('../../cms/operations/tasks/loadTasks.ts').loadTasks;
const actors: Record<string, Record<string, string>> = {};
const userIds: Record<string, string> = {};
const PASSWORD = 'een-lang-wachtwoord-voor-proeven';
/** The tests live at 10:00 in Amsterdam. */
const SOON = '2026-11-20T10:05';
const THEN = new Date('2026-11-20T09:05:30.000Z');

beforeAll(async () => {
	cms = await startTestCms();
	await loadContent({ payload: cms.payload, content: await readContent(join(import.meta.dirname, '..', '..', 'content')), seedDay: '2026-11-20' });
	const { docs } = await cms.payload.find({ collection: 'providers', where: { slug: { equals: 'leerhuis-de-waterlijn' } }, limit: 1, depth: 0 });
	providerId = docs[0]?.id ?? '';
	({ runDuePlans } = await import('../../cms/operations/plans/runDuePlans.ts'));
	({ loadTasks } = await import('../../cms/operations/tasks/loadTasks.ts'));
	await addUser('provider', [{ role: 'provider', provider: providerId }]);
	await addUser('editor', [{ role: 'editor' }]);
});
afterAll(() => cms.stop());
beforeEach(async () => {
	await cms.payload.delete({ collection: 'plannedChanges', where: {} });
	await cms.payload.delete({ collection: 'mails', where: {} });
});

async function addUser(name: string, roles: { role: 'provider' | 'editor' | 'reviewer'; provider?: string }[]) {
	const email = `${name}@test.example`;
	userIds[name] = (await cms.payload.create({ collection: 'users', data: { email, password: PASSWORD, name, roles } })).id;
	actors[name] = await cms.signIn({ email, password: PASSWORD });
}

async function send({ as = 'editor', method = 'POST', path, body }: { as?: string; method?: string; path: string; body?: unknown }) {
	const response = await fetch(`${cms.url}/api${path}`, {
		method,
		headers: { ...actors[as], 'content-type': 'application/json' },
		...(method === 'GET' ? {} : { body: JSON.stringify(body ?? {}) }),
	});
	return { status: response.status, json: await response.json() };
}

let made = 0;
async function page(status: 'draft' | 'published', summary = 'Tekst.') {
	made += 1;
	const leaf = { detail: 0, format: 0, mode: 'normal', style: '', text: 'Tekst.', type: 'text', version: 1 };
	const paragraph = { children: [leaf], direction: null, format: '', indent: 0, type: 'paragraph', version: 1 };
	const body = { root: { children: [paragraph], direction: null, format: '', indent: 0, type: 'root', version: 1 } };
	const answer = await send({
		path: `/pages${status === 'draft' ? '?draft=true' : ''}`,
		body: { title: `Gepland ${made}`, slug: `gepland-${made}`, summary, body, _status: status },
	});
	return String(answer.json.doc.id);
}

const statusOf = async (id: string) => (await cms.payload.findByID({ collection: 'pages', id, draft: false, depth: 0 }))._status;
const plansOf = async (id: string, as = 'editor') => (await send({ as, method: 'GET', path: `/pages/${id}/plans` })).json.plans;
const run = (moment = THEN) => runDuePlans({ payload: cms.payload, moment });
const mails = async () => (await cms.payload.find({ collection: 'mails', depth: 0, limit: 0, pagination: false })).docs;

describe('a planned publication', () => {
	it('happens at its moment and not before, as the user who planned it', async () => {
		const id = await page('draft');
		expect((await send({ path: `/pages/${id}/plan`, body: { verb: 'publish', at: SOON } })).status).toBe(200);
		expect(await plansOf(id)).toEqual([{ verb: 'publish', at: '2026-11-20T09:05:00.000Z', state: 'waiting', failure: null, plannedBy: 'editor' }]);
		await run(new Date('2026-11-20T09:04:59.000Z'));
		expect(await statusOf(id)).toBe('draft');
		await run();
		expect(await statusOf(id)).toBe('published');
		expect(await plansOf(id)).toEqual([]);
		const { docs } = await cms.payload.find({ collection: 'activities', where: { itemId: { equals: id }, verb: { equals: 'publish' } }, depth: 0 });
		expect(docs.map(({ actor }) => actor)).toEqual([userIds['editor']]);
		expect(await mails()).toEqual([]);
	});

	it('of a draft that is not complete becomes a task and a mail, and is not tried again', async () => {
		const id = await page('draft', '');
		await send({ path: `/pages/${id}/plan`, body: { verb: 'publish', at: SOON } });
		await run();
		expect(await statusOf(id)).toBe('draft');
		const [failed] = await plansOf(id);
		expect(failed).toMatchObject({ state: 'failed', failure: expect.stringContaining('Samenvatting') });
		await run(new Date('2026-11-20T10:00:00.000Z'));
		const [mail, ...others] = await mails();
		expect(others).toEqual([]);
		expect(mail).toMatchObject({ template: 'planFailed', email: 'editor@test.example' });
		const { createLocalReq } = await import('payload');
		const user = await cms.payload.findByID({ collection: 'users', id: userIds['editor'] ?? '', depth: 0 });
		const req = await createLocalReq({ user: { ...user, collection: 'users' } }, cms.payload);
		const { tasks } = await loadTasks({ req, moment: THEN });
		expect(tasks.find(({ kind }) => kind === 'plan-failed')).toMatchObject({ itemId: id, title: expect.stringContaining('niet gepubliceerd') });
		expect((await send({ path: `/pages/${id}/unplan`, body: { verb: 'publish' } })).status).toBe(200);
		expect((await loadTasks({ req, moment: THEN })).tasks.some(({ kind }) => kind === 'plan-failed')).toBe(false);
	});

	it('is refused when whoever planned it lost the right', async () => {
		await addUser('loser', [{ role: 'editor' }]);
		const id = await page('draft');
		await send({ as: 'loser', path: `/pages/${id}/plan`, body: { verb: 'publish', at: SOON } });
		await cms.payload.update({ collection: 'users', id: userIds['loser'] ?? '', data: { roles: [{ role: 'reviewer' }] } });
		await run();
		expect(await statusOf(id)).toBe('draft');
		expect(await plansOf(id)).toMatchObject([{ state: 'failed', failure: expect.stringContaining('mag het niet meer') }]);
	});

	it('is refused when whoever planned it is gone', async () => {
		await addUser('gone', [{ role: 'editor' }]);
		const id = await page('draft');
		await send({ as: 'gone', path: `/pages/${id}/plan`, body: { verb: 'publish', at: SOON } });
		await cms.payload.delete({ collection: 'users', id: userIds['gone'] ?? '' });
		await run();
		expect(await statusOf(id)).toBe('draft');
		expect(await plansOf(id)).toMatchObject([{ state: 'failed', failure: expect.stringContaining('geen account') }]);
	});

	it('of a withdrawn item is refused', async () => {
		const id = await page('published');
		await send({ path: `/pages/${id}/plan`, body: { verb: 'publish', at: SOON } });
		await send({ path: `/pages/${id}/withdraw`, body: { reason: 'Weg.' } });
		await run();
		expect(await statusOf(id)).toBe('draft');
		expect(await plansOf(id)).toMatchObject([{ state: 'failed', failure: expect.stringContaining('ingetrokken') }]);
	});

	it('of a provider that was not let through is refused', async () => {
		const waiting = await cms.payload.create({
			collection: 'providers',
			data: { name: 'Wacht nog', slug: 'wacht-nog', kind: 'company', summary: 'Nieuw.', email: 'a@wacht.example', isAdmitted: false },
		});
		await addUser('newcomer', [{ role: 'provider', provider: waiting.id }]);
		const { docs } = await cms.payload.find({ collection: 'offerings', where: { provider: { equals: providerId } }, limit: 1, depth: 0 });
		const copy = { ...docs[0], id: undefined, slug: 'kopie-van-nieuweling', provider: waiting.id, _status: 'draft' };
		const { json } = await send({ as: 'newcomer', path: '/offerings?draft=true', body: copy });
		const { id } = json.doc;
		expect((await send({ as: 'newcomer', path: `/offerings/${id}/plan`, body: { verb: 'publish', at: SOON } })).status).toBe(200);
		await run();
		const { docs: plans } = await cms.payload.find({ collection: 'plannedChanges', where: { itemId: { equals: id } }, depth: 0 });
		expect(plans[0]).toMatchObject({ state: 'failed', failure: expect.stringContaining('redactie') });
	});

	it('happens once when two processes come at the same time', async () => {
		const id = await page('draft');
		await send({ path: `/pages/${id}/plan`, body: { verb: 'publish', at: SOON } });
		await Promise.all([run(), run()]);
		const { totalDocs } = await cms.payload.count({ collection: 'activities', where: { itemId: { equals: id }, verb: { equals: 'publish' } } });
		expect(totalDocs).toBe(1);
		expect(await statusOf(id)).toBe('published');
	});
});

describe('a planned withdrawal', () => {
	it('leaves the reason and the successor, as withdrawing does', async () => {
		const [id, successor] = [await page('published'), await page('published')];
		const body = { verb: 'withdraw', at: SOON, reason: 'Er is iets beters.', successor: { kind: 'pages', id: successor } };
		expect((await send({ path: `/pages/${id}/plan`, body })).status).toBe(200);
		await run();
		const { docs } = await cms.payload.find({ collection: 'withdrawals', where: { itemId: { equals: id } }, depth: 0 });
		expect(docs[0]).toMatchObject({ reason: 'Er is iets beters.', successor: { relationTo: 'pages', value: successor }, withdrawnBy: userIds['editor'] });
	});

	it('asks for a reason', async () => {
		const id = await page('published');
		expect((await send({ path: `/pages/${id}/plan`, body: { verb: 'withdraw', at: SOON, reason: ' ' } })).status).toBe(400);
	});

	it('of what is not live any more fails with a sentence', async () => {
		const id = await page('published');
		await send({ path: `/pages/${id}/plan`, body: { verb: 'withdraw', at: SOON, reason: 'Oud.' } });
		await send({ path: `/pages/${id}/withdraw`, body: { reason: 'Nu al.' } });
		await run();
		expect(await plansOf(id)).toMatchObject([{ state: 'failed', failure: 'Het item stond niet live.' }]);
	});
});

describe('planning', () => {
	it('takes the place of an earlier plan of the same kind', async () => {
		const id = await page('draft');
		await send({ path: `/pages/${id}/plan`, body: { verb: 'publish', at: SOON } });
		await send({ path: `/pages/${id}/plan`, body: { verb: 'publish', at: '2027-01-11T09:00' } });
		expect(await plansOf(id)).toMatchObject([{ at: '2027-01-11T08:00:00.000Z' }]);
		await run();
		expect(await statusOf(id)).toBe('draft');
	});

	it('can be taken back', async () => {
		const id = await page('draft');
		await send({ path: `/pages/${id}/plan`, body: { verb: 'publish', at: SOON } });
		expect((await send({ path: `/pages/${id}/unplan`, body: { verb: 'publish' } })).status).toBe(200);
		expect((await send({ path: `/pages/${id}/unplan`, body: { verb: 'publish' } })).status).toBe(409);
		await run();
		expect(await statusOf(id)).toBe('draft');
	});

	it('refuses the past, nonsense and what is too far', async () => {
		const id = await page('draft');
		for (const at of ['2026-11-20T10:00', 'morgen', '2030-01-01T09:00', '']) {
			expect((await send({ path: `/pages/${id}/plan`, body: { verb: 'publish', at } })).status, at).toBe(400);
		}
	});

	it('is nothing for others: a provider neither plans nor sees, nor cancels', async () => {
		const id = await page('draft');
		await send({ path: `/pages/${id}/plan`, body: { verb: 'publish', at: SOON } });
		expect((await send({ as: 'provider', path: `/pages/${id}/plan`, body: { verb: 'publish', at: SOON } })).status).toBe(403);
		expect((await send({ as: 'provider', path: `/pages/${id}/unplan`, body: { verb: 'publish' } })).status).toBe(403);
		expect(await plansOf(id, 'provider')).toEqual([]);
	});

	it('goes with the item', async () => {
		const id = await page('draft');
		await send({ path: `/pages/${id}/plan`, body: { verb: 'publish', at: SOON } });
		await send({ method: 'DELETE', path: `/pages/${id}` });
		expect((await cms.payload.count({ collection: 'plannedChanges' })).totalDocs).toBe(0);
	});
});
