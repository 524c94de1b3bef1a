import { createLocalReq } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadTasks } from '../../cms/operations/tasks/loadTasks.ts';
import { bodies } from '../contract/grid/bodies.ts';
import { type Actor, makeWorld, type World } from '../contract/grid/world.ts';
import { TEST_NOW } from '../fixtures/testSettings.ts';

let world: World;
const ids: Record<string, string> = {};

beforeAll(async () => {
	world = await makeWorld();
	ids['fresh'] = await offering({ title: 'Vers', status: 'published' });
	await edition(ids['fresh'], { code: 'open', date: '2027-01-12' });
	ids['stale'] = await offering({ title: 'Oud', status: 'published' });
	await edition(ids['stale'], { code: 'straks', date: '2027-03-12' });
	await age('offerings', ids['stale'], '2025-11-01');
	ids['closed'] = await offering({ title: 'Zonder uitvoering', status: 'published' });
	ids['past'] = await edition(ids['closed'], { code: 'voorbij', date: '2026-11-10' });
	ids['deadline'] = await edition(ids['closed'], { code: 'te laat', date: '2026-12-10', enrolmentDeadline: '2026-11-12' });
	ids['planned'] = await edition(ids['closed'], { code: 'gepland', date: '2026-12-01', state: 'planned' });
	ids['selfPaced'] = await offering({ title: 'Zelfstudie', status: 'published', modality: 'self-paced' });
	ids['unfinished'] = await offering({ title: 'Onaf', status: 'draft' });
	await age('offerings', ids['unfinished'], '2026-10-01');
	await offering({ title: 'Net begonnen', status: 'draft' });
	await world.cms.payload.update({ collection: 'offerings', id: ids['selfPaced'], data: { summary: 'Anders.', _status: 'draft' }, draft: true });
	await age('offerings', ids['selfPaced'], '2026-11-05');
	await world.cms.payload.create({
		collection: 'recognitions',
		data: { key: 'erkenning', offering: ids['fresh'], outcome: 'recognised', validFrom: '2025-01-01T12:00:00.000Z', validUntil: '2026-12-31T12:00:00.000Z' },
	});
	ids['page'] = (await world.cms.payload.create({ collection: 'pages', data: { ...bodies.page('published'), title: 'Oude pagina' } })).id;
	await age('pages', ids['page'], '2025-01-01');
});
afterAll(() => world.stop());

describe('tasks', () => {
	it('of a provider are those of the own organisation, by day and then by weight', async () => {
		const { tasks, total } = await tasksOf('prA');
		expect(tasks.map(({ kind, itemId, dueDay }) => [kind, itemId, dueDay])).toEqual([
			['edition-past-deadline', ids['deadline'], '2026-11-19'],
			['edition-past', ids['past'], '2026-11-24'],
			['edition-still-planned', ids['planned'], '2026-12-01'],
			['recognition-ending', ids['fresh'], '2026-12-31'],
			['draft-waiting', ids['selfPaced'], null],
			['offering-without-edition', ids['closed'], null],
			['draft-unfinished', ids['unfinished'], null],
			['offering-stale', ids['stale'], null],
		]);
		expect(total).toBe(8);
	});

	it('of another organisation, of a trainer and of an office role without work are none', async () => {
		for (const actor of ['coA', 'coB', 'trA', 'brA', 'rev', 'fin', 'aud', 'adm'] as const) {
			expect((await tasksOf(actor)).tasks, actor).toEqual([]);
		}
	});

	it('of a provider without anything say where to begin', async () => {
		expect((await tasksOf('prB')).tasks).toMatchObject([{ kind: 'first-offering', itemId: world.providers.B, href: '/admin/collections/offerings/create' }]);
	});

	it('of the editor are the national texts, not what providers keep', async () => {
		expect((await tasksOf('edi')).tasks.map(({ kind, itemId }) => [kind, itemId])).toEqual([['pages-stale', ids['page']]]);
	});

	it('of a coordinator are those of the provider as which the region acts', async () => {
		const id = await offering({ title: 'Van de regio', status: 'published', provider: world.providers.regionA });
		expect((await tasksOf('coA')).tasks.map(({ itemId }) => itemId)).toEqual([id]);
	});

	it('of one kind are at most twenty, and how many more there are is told', async () => {
		for (let made = 0; made < 23; made += 1) await offering({ title: `Rij ${made}`, status: 'published' });
		const { tasks, total, more } = await tasksOf('prA');
		expect(tasks.filter(({ kind }) => kind === 'offering-without-edition')).toHaveLength(20);
		expect(more).toEqual([{ label: 'aanbodsitems zonder open uitvoering', count: 4, href: '/admin/collections/offerings' }]);
		expect(total).toBe(8 + 23);
	});

	it('are gone when the facts no longer ask for them', async () => {
		const hold = (actor: Actor) => world.send({ actor, method: 'POST', path: `/editions/${ids['past']}/hold` });
		expect((await hold('prA')).status).toBe(200);
		expect((await tasksOf('prA')).tasks.map(({ itemId }) => itemId)).not.toContain(ids['past']);
		expect((await hold('prA')).status).toBe(409);
	});

	it('to mark an edition as held are refused before its last day', async () => {
		const { status, text } = await world.send({ actor: 'prA', method: 'POST', path: `/editions/${ids['deadline']}/hold` });
		expect(status).toBe(409);
		expect(text).toContain('nog niet voorbij');
	});
});

async function tasksOf(actor: Actor) {
	const { payload } = world.cms;
	const user = await payload.findByID({ collection: 'users', id: world.userOf(actor), depth: 0 });
	return loadTasks({ req: await createLocalReq({ user: { ...user, collection: 'users' } }, payload), moment: new Date(TEST_NOW) });
}

async function offering({
	title,
	status,
	provider = world.providers.A,
	modality = 'online',
}: {
	title: string;
	status: 'draft' | 'published';
	provider?: string;
	modality?: 'online' | 'self-paced';
}): Promise<string> {
	return (await world.cms.payload.create({ collection: 'offerings', data: { ...bodies.offering(world, { provider, status }), title, modality } })).id;
}

async function edition(
	offeringId: string,
	{ code, date, state = 'open', enrolmentDeadline }: { code: string; date: string; state?: 'open' | 'planned'; enrolmentDeadline?: string },
): Promise<string> {
	const data = {
		...bodies.edition(offeringId),
		code,
		state,
		meetings: [{ date: `${date}T12:00:00.000Z`, from: '15:30', until: '17:30', isOnline: true }],
		enrolmentDeadline: enrolmentDeadline ? `${enrolmentDeadline}T12:00:00.000Z` : null,
	};
	return (await world.cms.payload.create({ collection: 'editions', data })).id;
}

/** Makes an item as old as if it was last saved on a day: the main document and its newest version. */
async function age(collection: 'offerings' | 'pages', id: string, day: string): Promise<void> {
	const { db } = world.cms.payload;
	const updatedAt = new Date(`${day}T09:00:00.000Z`);
	await db.collections[collection]?.updateOne({ _id: id }, { $set: { updatedAt } }, { timestamps: false });
	await db.versions[collection]?.updateMany({ parent: id }, { $set: { updatedAt, 'version.updatedAt': updatedAt } }, { timestamps: false });
}
