import { createLocalReq } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { loadOfferingVisits, loadVisits } from '../../cms/operations/visits/loadVisits.ts';
import { tendVisits } from '../../cms/operations/visits/tendVisits.ts';
import { bodies } from '../contract/grid/bodies.ts';
import { type Actor, makeWorld, type World } from '../contract/grid/world.ts';
import { SITE_KEY, TEST_NOW } from '../fixtures/testSettings.ts';

type Visit = { kind: 'view' | 'enrol'; slug: string; query?: string; address?: string };
let world: World;
let own: { id: string; slug: string };
let draft: { id: string; slug: string };

beforeAll(async () => {
	world = await makeWorld();
	const { payload } = world.cms;
	own = await payload.create({
		collection: 'offerings',
		data: { ...bodies.offering(world, { provider: world.providers.A, status: 'published' }), title: '=Formule' },
	});
	draft = await payload.create({ collection: 'offerings', data: bodies.offering(world, { provider: world.providers.A, status: 'draft' }) });
});
afterAll(() => world.stop());

const count = async (visits: Visit[], key = SITE_KEY) =>
	world.send({
		actor: 'vis',
		method: 'POST',
		path: '/visits/count',
		body: { visits: visits.map((visit) => ({ address: '192.0.2.1', ...visit })) },
		headers: { 'x-napl-key': key },
	});
const askedBy = async (actor: Actor, moment = TEST_NOW) => {
	const user = await world.cms.payload.findByID({ collection: 'users', id: world.userOf(actor), depth: 0 });
	return { req: await createLocalReq({ user: { ...user, collection: 'users' } }, world.cms.payload), today: moment.slice(0, 10) };
};
const seen = async (actor: Actor) => loadOfferingVisits({ ...(await askedBy(actor)), id: own.id, period: '30-dagen' });
const many = (visit: Visit, times: number) => Array.from({ length: times }, () => visit);

describe('visits', () => {
	it('come by the site only', async () => {
		expect((await count([{ kind: 'view', slug: own.slug }], 'x')).status).toBe(403);
	});

	it('are added up for live offerings, and none is lost when many come at once', async () => {
		const batch: Visit[] = [
			...many({ kind: 'view', slug: own.slug }, 9),
			{ kind: 'enrol', slug: own.slug },
			{ kind: 'view', slug: draft.slug },
			{ kind: 'view', slug: 'x' },
		];
		const answers = await Promise.all(Array.from({ length: 8 }, () => count(batch)));
		expect(answers.map(({ text }) => text)).toEqual(answers.map(() => '{"counted":10}'));
		expect(await seen('prA')).toMatchObject({ views: 72, enrols: 8 });
		const { docs } = await world.cms.payload.find({ collection: 'visits', depth: 0, pagination: false });
		expect(docs.map(({ offering, period, kind, count: times }) => [offering, period, kind, times]).sort()).toEqual([
			[own.id, '2026-11-20', 'enrol', 8],
			[own.id, '2026-11-20', 'view', 72],
		]);
	});

	it('tell a search only when it was used often enough in a month, and never one that looks personal', async () => {
		await count([
			...many({ kind: 'view', slug: own.slug, query: 'Rekencoördinator' }, 5),
			...many({ kind: 'view', slug: own.slug, query: 'zeldzaam' }, 4),
			...many({ kind: 'view', slug: own.slug, query: 'jan@school.nl' }, 9),
			...many({ kind: 'enrol', slug: own.slug, query: 'rekencoordinator' }, 9),
		]);
		expect((await seen('prA'))?.queries).toEqual([{ query: 'rekencoordinator', count: 5 }]);
		const { docs } = await world.cms.payload.find({ collection: 'visitQueries', depth: 0, pagination: false });
		expect(docs.map(({ query }) => query).sort()).toEqual(['rekencoordinator', 'zeldzaam']);
	});

	it('are for the own organisation, editor and auditor only', async () => {
		for (const actor of ['prA', 'edi', 'aud'] as const) expect(await seen(actor), actor).not.toBeNull();
		for (const actor of ['prB', 'coA', 'trA', 'rev', 'adm'] as const) expect(await seen(actor), actor).toBeNull();
		expect((await loadVisits({ ...(await askedBy('prB')), period: '30-dagen' })).offerings).toEqual([]);
		const door = async (actor: Actor) => (await world.send({ actor, method: 'GET', path: `/offerings/${own.id}/visits` })).json;
		expect(await door('prA')).toMatchObject({ visits: { enrols: 17 } });
		for (const actor of ['vis', 'prB', 'adm'] as const) expect(await door(actor)).toEqual({ visits: null });
	});

	it('go out as CSV that no spreadsheet takes for a formula', async () => {
		const { status, text } = await world.send({ actor: 'prA', method: 'GET', path: '/visits/export?periode=12-maanden' });
		expect(status).toBe(200);
		expect(text.split('\n')).toEqual(['Aanbod;Bekeken;Doorgeklikt naar inschrijving', "'=Formule;90;17", '']);
		for (const actor of ['vis', 'rev', 'adm'] as const) expect((await world.send({ actor, method: 'GET', path: '/visits/export' })).status).toBe(403);
	});

	it('from one place beyond the limit of an hour are not counted', async () => {
		const before = (await seen('prA'))?.views ?? 0;
		const flood = many({ kind: 'view', slug: own.slug, address: '203.0.113.9' }, 500);
		const counted = z.object({ counted: z.number() });
		const answers: number[] = [];
		for (let batch = 0; batch < 4; batch += 1) answers.push(counted.parse((await count(flood)).json).counted);
		expect(answers).toEqual([500, 500, 500, 0]);
		expect((await seen('prA'))?.views).toBe(before + 1500);
	});

	it('go with their offering', async () => {
		const { payload } = world.cms;
		const gone = await payload.create({ collection: 'offerings', data: bodies.offering(world, { provider: world.providers.A, status: 'published' }) });
		await count(many({ kind: 'view', slug: gone.slug, query: 'verdwijnt' }, 5));
		await payload.delete({ collection: 'offerings', id: gone.id });
		for (const collection of ['visits', 'visitQueries'] as const) {
			expect((await payload.count({ collection, where: { offering: { equals: gone.id } } })).totalDocs, collection).toBe(0);
		}
	});

	it('become months after thirteen months, and rare searches go when their month is over', async () => {
		const before = (await seen('prA'))?.views ?? 0;
		await tendVisits({ req: (await askedBy('edi')).req, moment: new Date('2026-12-01T09:00:00.000Z') });
		const { docs: queries } = await world.cms.payload.find({ collection: 'visitQueries', depth: 0, pagination: false });
		expect(queries.map(({ query }) => query)).toEqual(['rekencoordinator']);
		await count([{ kind: 'view', slug: own.slug }]);
		await tendVisits({ req: (await askedBy('edi')).req, moment: new Date('2028-01-02T09:00:00.000Z') });
		const rows = async () => (await world.cms.payload.find({ collection: 'visits', depth: 0, pagination: false })).docs;
		expect((await rows()).map(({ period, grain, kind, count: times }) => [period, grain, kind, times]).sort()).toEqual([
			['2026-11', 'month', 'enrol', 17],
			['2026-11', 'month', 'view', before + 1],
		]);
		await tendVisits({ req: (await askedBy('edi')).req, moment: new Date('2028-01-02T09:00:00.000Z') });
		expect(await rows()).toHaveLength(2);
		await tendVisits({ req: (await askedBy('edi')).req, moment: new Date('2032-01-02T09:00:00.000Z') });
		expect(await rows()).toEqual([]);
	});
});
