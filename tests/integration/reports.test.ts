import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { forgetReports } from '../../cms/operations/reports/forgetReports.ts';
import { bodies } from '../contract/grid/bodies.ts';
import { type Actor, makeWorld, type World } from '../contract/grid/world.ts';
import { SITE_KEY, TEST_NOW } from '../fixtures/testSettings.ts';

let world: World;
let live: { id: string; slug: string };
let draft: { id: string; slug: string };

beforeAll(async () => {
	world = await makeWorld();
	const { payload } = world.cms;
	live = await payload.create({ collection: 'offerings', data: bodies.offering(world, { provider: world.providers.A, status: 'published' }) });
	draft = await payload.create({ collection: 'offerings', data: bodies.offering(world, { provider: world.providers.A, status: 'draft' }) });
});
afterAll(() => world.stop());

const file = (body: Record<string, unknown>, headers: Record<string, string> = {}) =>
	world.send({ actor: 'vis', method: 'POST', path: '/reports/file', body, headers: { 'x-napl-key': SITE_KEY, 'x-napl-visitor': '192.0.2.1', ...headers } });
const about = (slug: string, changes: Record<string, unknown> = {}) => ({
	kind: 'offerings',
	slug,
	category: 'dates',
	text: 'De datum is al geweest.',
	...changes,
});
const handle = (actor: Actor, id: string, note = 'Aangepast.') => world.send({ actor, method: 'POST', path: `/reports/${id}/handle`, body: { note } });
const newest = async () => {
	const { docs } = await world.cms.payload.find({ collection: 'reports', sort: '-createdAt', limit: 1, depth: 0 });
	if (!docs[0]) throw new Error('No report');
	return docs[0];
};

describe('a report of a visitor', () => {
	it('comes by the site only', async () => {
		expect((await file(about(live.slug), { 'x-napl-key': 'x' })).status).toBe(403);
		expect((await world.send({ actor: 'edi', method: 'POST', path: '/reports/file', body: about(live.slug) })).status).toBe(403);
	});

	it('reaches the provider of the offering, with nothing about the visitor', async () => {
		expect((await file(about(live.slug, { name: 'Jan', address: '192.0.2.1' }))).text).toBe('{"ok":true}');
		const report = await newest();
		expect(report).toMatchObject({ state: 'open', category: 'dates', provider: world.providers.A, text: 'De datum is al geweest.' });
		expect(JSON.stringify(report)).not.toMatch(/Jan|192\.0/);
		const { docs } = await world.cms.payload.find({ collection: 'throttles', depth: 0, pagination: false });
		expect(docs).toHaveLength(1);
		expect(JSON.stringify(docs)).not.toContain('192.0');
	});

	it('about a draft, or about nothing, is as unknown', async () => {
		expect((await file(about(draft.slug))).text).toBe('{"ok":false,"code":"unknown"}');
		expect((await file(about('bestaat-niet'))).text).toBe('{"ok":false,"code":"unknown"}');
		expect((await file(about(live.slug, { text: 'kort' }))).status).toBe(400);
		expect((await file(about(live.slug, { kind: 'users' }))).status).toBe(400);
	});

	it('about a path, a provider and a region finds whoever can do something about it', async () => {
		const { payload } = world.cms;
		const path = await payload.create({ collection: 'paths', data: bodies.path(world, { status: 'published' }) });
		const region = await payload.findByID({ collection: 'regions', id: world.regions.A, depth: 0 });
		const provider = await payload.findByID({ collection: 'providers', id: world.providers.A, depth: 0 });
		await file(about(path.slug, { kind: 'paths' }));
		expect(await newest()).toMatchObject({ provider: null, region: null });
		await file(about(region.slug, { kind: 'regions' }));
		expect(await newest()).toMatchObject({ provider: null, region: world.regions.A });
		await file(about(provider.slug, { kind: 'providers' }));
		expect(await newest()).toMatchObject({ provider: world.providers.A });
		const waiting = await payload.findByID({ collection: 'providers', id: world.providers.B, depth: 0 });
		expect((await file(about(waiting.slug, { kind: 'providers' }))).text).toContain('unknown');
	});

	it('is answered once, by its own people or the editor, with a note', async () => {
		await file(about(live.slug));
		const { id } = await newest();
		expect((await handle('prA', id, ' ')).status).toBe(400);
		expect((await handle('prB', id)).status).toBe(404);
		expect((await handle('aud', id)).status).toBe(403);
		const answers = await Promise.all([handle('prA', id), handle('edi', id)]);
		expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
		expect(await world.cms.payload.findByID({ collection: 'reports', id, depth: 0 })).toMatchObject({ state: 'handled', note: 'Aangepast.' });
	});

	it('is one of at most so many from one place in an hour; from another place they go on', async () => {
		const answers: string[] = [];
		for (let sent = 0; sent < 22; sent += 1) answers.push((await file(about('bestaat-niet'), { 'x-napl-visitor': '2001:db8:1:2::7' })).text);
		expect(answers.filter((text) => text.includes('unknown'))).toHaveLength(20);
		expect(answers.at(-1)).toContain('too-many');
		expect((await file(about('bestaat-niet'), { 'x-napl-visitor': '2001:db8:1:2:ffff::9' })).text).toContain('too-many');
		expect((await file(about('bestaat-niet'), { 'x-napl-visitor': '2001:db8:1:3::7' })).text).toContain('unknown');
	});

	it('counts each one, also when many come at once', async () => {
		const answers = await Promise.all(Array.from({ length: 30 }, () => file(about('bestaat-niet'), { 'x-napl-visitor': '198.51.100.4' })));
		expect(answers.filter(({ status }) => status !== 200)).toEqual([]);
		const { docs } = await world.cms.payload.find({ collection: 'throttles', where: { count: { equals: 30 } }, depth: 0 });
		expect(docs).toHaveLength(1);
	});

	it('is forgotten after a year', async () => {
		await file(about(live.slug));
		const { id } = await newest();
		await world.cms.payload.db.collections['reports']?.updateOne(
			{ _id: id },
			{ $set: { createdAt: new Date('2025-11-19T09:00:00.000Z') } },
			{ timestamps: false },
		);
		const { totalDocs: before } = await world.cms.payload.count({ collection: 'reports' });
		await forgetReports({ payload: world.cms.payload, moment: new Date(TEST_NOW) });
		expect((await world.cms.payload.count({ collection: 'reports' })).totalDocs).toBe(before - 1);
	});
});
