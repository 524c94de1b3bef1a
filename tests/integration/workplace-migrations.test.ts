import type { MigrateUpArgs } from '@payloadcms/db-mongodb';
import { createLocalReq } from 'payload';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bodies } from '../contract/grid/bodies.ts';
import { makeWorld, type World } from '../contract/grid/world.ts';

let world: World;
beforeAll(async () => {
	world = await makeWorld();
});
afterAll(() => world.stop());

async function migrate(up: (args: MigrateUpArgs) => Promise<void>): Promise<void> {
	const { payload } = world.cms;
	const session = await payload.db.connection.startSession();
	await up({ payload, req: await createLocalReq({}, payload), session });
	await session.endSession();
}

it('whoever had an account before reminders existed gets them, and who put them off keeps them off', async () => {
	const { payload } = world.cms;
	const users = payload.db.connection.collection('users');
	await users.updateOne({ email: 'edi@test.example' }, { $unset: { wantsTaskMail: '' } });
	await users.updateOne({ email: 'pra@test.example' }, { $set: { wantsTaskMail: false } });
	const { up } = await import('../../cms/migrations/20261122_195000_reports_visits_reminders.ts');
	await migrate(up);
	const wants = async (actor: 'edi' | 'prA' | 'aud') => (await payload.findByID({ collection: 'users', id: world.userOf(actor), depth: 0 })).wantsTaskMail;
	expect([await wants('edi'), await wants('prA'), await wants('aud')]).toEqual([true, false, true]);
	await migrate(up);
	expect(await wants('prA')).toBe(false);
});

it('plans and reports of before belong to the provider of today, and reports of what is gone lead nowhere', async () => {
	const { payload } = world.cms;
	const { A, B } = world.providers;
	const here = await payload.create({ collection: 'offerings', data: bodies.offering(world, { provider: A, status: 'published' }) });
	const gone = await payload.create({ collection: 'offerings', data: bodies.offering(world, { provider: A, status: 'published' }) });
	const path = await payload.create({ collection: 'paths', data: bodies.path(world, { status: 'published' }) });
	const report = (item: { relationTo: 'offerings' | 'paths'; value: string }) =>
		payload.create({ collection: 'reports', data: { title: 'Iets', category: 'text', text: 'Dit klopt niet.', state: 'open', provider: B, item } });
	const [ofHere, ofGone, ofPath] = [
		await report({ relationTo: 'offerings', value: here.id }),
		await report({ relationTo: 'offerings', value: gone.id }),
		await report({ relationTo: 'paths', value: path.id }),
	];
	const plan = await payload.create({
		collection: 'plannedChanges',
		data: { key: 'x', kind: 'offerings', itemId: here.id, verb: 'publish', at: '2026-12-01T09:00:00.000Z', state: 'waiting', provider: B },
	});
	// As the version before did it: without a word to what names it.
	await payload.db.deleteOne({ collection: 'offerings', where: { id: { equals: gone.id } } });
	const { up } = await import('../../cms/migrations/20261122_214000_items_move_and_go.ts');
	await migrate(up);
	const read = (id: string) => payload.findByID({ collection: 'reports', id, depth: 0 });
	expect(await read(ofHere.id)).toMatchObject({ item: { relationTo: 'offerings', value: here.id }, provider: A });
	expect((await read(ofGone.id)).item ?? null).toBe(null);
	expect(await read(ofPath.id)).toMatchObject({ item: { relationTo: 'paths', value: path.id }, provider: B });
	expect(await payload.findByID({ collection: 'plannedChanges', id: plan.id, depth: 0 })).toMatchObject({ provider: A });
});
