import { createLocalReq } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bodies } from '../contract/grid/bodies.ts';
import { type Actor, makeWorld, type World } from '../contract/grid/world.ts';
import { mailsTo } from '../fixtures/mails.ts';
import { SITE_KEY } from '../fixtures/testSettings.ts';

const AT = '2026-12-01T09:00';
let world: World;
let loadTasks: typeof import('../../cms/operations/tasks/loadTasks.ts').loadTasks;
beforeAll(async () => {
	world = await makeWorld();
	({ loadTasks } = await import('../../cms/operations/tasks/loadTasks.ts'));
	await world.cms.payload.update({ collection: 'providers', id: world.providers.B, data: { isAdmitted: true } });
});
afterAll(() => world.stop());

const offering = () =>
	world.cms.payload.create({ collection: 'offerings', data: bodies.offering(world, { provider: world.providers.A, status: 'published' }) });
const plan = (actor: Actor, id: string) => world.send({ actor, method: 'POST', path: `/offerings/${id}/plan`, body: { verb: 'publish', at: AT } });
const move = (id: string, { draft = false } = {}) =>
	world.send({
		actor: 'edi',
		method: 'PATCH',
		path: `/offerings/${id}${draft ? '?draft=true' : ''}`,
		body: { provider: world.providers.B, ...(draft ? { _status: 'draft' } : {}) },
	});
const planOf = async (id: string) =>
	(await world.cms.payload.find({ collection: 'plannedChanges', where: { itemId: { equals: id } }, depth: 0, limit: 1 })).docs[0];
const seenBy = async (actor: Actor, id: string) => {
	const { json } = await world.send({ actor, method: 'GET', path: `/plannedChanges?where[itemId][equals]=${id}&depth=0` });
	return JSON.parse(JSON.stringify(json)).totalDocs;
};
const file = (kind: string, slug: string) =>
	world.send({
		actor: 'vis',
		method: 'POST',
		path: '/reports/file',
		body: { kind, slug, category: 'dates', text: 'De datum is al geweest.' },
		headers: { 'x-napl-key': SITE_KEY, 'x-napl-visitor': '192.0.2.1' },
	});
const newestReport = async () => (await world.cms.payload.find({ collection: 'reports', sort: '-createdAt', limit: 1, depth: 0 })).docs[0];

describe('an offering that goes to another provider', () => {
	it('takes along what an editor planned: its new provider sees it and may put it away, the old one no longer', async () => {
		const { id } = await offering();
		expect((await plan('edi', id)).status).toBe(200);
		expect([await seenBy('prA', id), await seenBy('prB', id)]).toEqual([1, 0]);
		expect((await move(id)).status).toBe(200);
		expect(await planOf(id)).toMatchObject({ state: 'waiting', provider: world.providers.B, plannedBy: world.userOf('edi') });
		expect([await seenBy('prA', id), await seenBy('prB', id)]).toEqual([0, 1]);
		const unplan = (actor: Actor) => world.send({ actor, method: 'POST', path: `/offerings/${id}/unplan`, body: { verb: 'publish' } });
		expect((await unplan('prA')).status).toBe(404);
		expect((await unplan('prB')).status).toBe(200);
	});

	it('drops what its old provider planned, with a mail to whoever planned it', async () => {
		const { id, title } = await offering();
		await plan('prA', id);
		await move(id);
		expect(await planOf(id)).toMatchObject({ state: 'cancelled', provider: world.providers.B });
		const [mail, ...more] = await mailsTo(world.cms, 'pra@test.example');
		expect(more).toEqual([]);
		expect(mail?.subject).toBe(`"${title}" wordt niet gepubliceerd zoals u had gepland`);
		expect(mail?.text).toContain('dinsdag 1 december 2026');
	});

	it('moves nothing as long as only its draft names the other', async () => {
		const { id } = await offering();
		await plan('prA', id);
		expect((await move(id, { draft: true })).status).toBe(200);
		expect(await planOf(id)).toMatchObject({ state: 'waiting', provider: world.providers.A });
		expect((await world.send({ actor: 'edi', method: 'PATCH', path: `/offerings/${id}`, body: { _status: 'published' } })).status).toBe(200);
		expect(await planOf(id)).toMatchObject({ state: 'cancelled', provider: world.providers.B });
	});

	it('puts away what had failed', async () => {
		const { id } = await offering();
		await plan('edi', id);
		await world.cms.payload.update({ collection: 'plannedChanges', where: { itemId: { equals: id } }, data: { state: 'failed', failure: 'Iets.' } });
		await move(id);
		expect(await planOf(id)).toMatchObject({ state: 'cancelled' });
	});

	it('takes the reports of visitors along', async () => {
		const { id, slug } = await offering();
		await file('offerings', slug);
		const report = await newestReport();
		const read = async (actor: Actor) => (await world.send({ actor, method: 'GET', path: `/reports/${report?.id}` })).status;
		expect([await read('prA'), await read('prB')]).toEqual([200, 404]);
		await move(id);
		expect([await read('prA'), await read('prB')]).toEqual([404, 200]);
	});
});

describe('a report about an item that was deleted', () => {
	it.each(['offerings', 'paths', 'providers', 'regions'] as const)('keeps its title and leads nowhere: %s', async (kind) => {
		const { payload } = world.cms;
		const slug = `weg-${kind}`;
		const data = {
			offerings: { ...bodies.offering(world, { provider: world.providers.A, status: 'published' }), slug },
			paths: { ...bodies.path(world, { status: 'published' }), slug },
			providers: { name: 'Weg', slug, kind: 'company', summary: 'Kort.', email: 'weg@aanbieder.example', isAdmitted: true },
			regions: { name: 'Weg', slug, kind: 'regional', source: 'Verzonnen.' },
		} as const;
		const item = await payload.create({ collection: kind, data: data[kind] });
		expect((await file(kind, slug)).text).toBe('{"ok":true}');
		const before = await newestReport();
		expect(before?.item).toEqual({ relationTo: kind, value: item.id });
		await payload.delete({ collection: kind, id: item.id });
		const after = await newestReport();
		expect(after).toMatchObject({ id: before?.id, title: before?.title, state: 'open' });
		expect(after?.item ?? null).toBe(null);
		const handled = await world.send({ actor: 'edi', method: 'GET', path: `/reports/${before?.id}?depth=1` });
		expect(handled.status).toBe(200);
		expect(handled.text).not.toContain(item.id);
		const user = await payload.findByID({ collection: 'users', id: world.userOf('edi'), depth: 0 });
		const req = await createLocalReq({ user: { ...user, collection: 'users' } }, payload);
		const { tasks } = await loadTasks({ req, moment: new Date('2026-11-20T09:00:00.000Z') });
		expect(tasks.find(({ itemId }) => itemId === before?.id)?.why).toContain('Het item is intussen verwijderd.');
		expect((await world.send({ actor: 'edi', method: 'POST', path: `/reports/${before?.id}/handle`, body: { note: 'Het is weg.' } })).status).toBe(200);
	});
});
