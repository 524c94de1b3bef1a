import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mailDigests } from '../../cms/operations/tasks/mailDigests.ts';
import { bodies } from '../contract/grid/bodies.ts';
import { mailOf, makeWorld, type World } from '../contract/grid/world.ts';

let world: World;
beforeAll(async () => {
	world = await makeWorld();
	// Who has nothing at all is told to begin; nothing waits for who just did.
	await world.cms.payload.create({ collection: 'offerings', data: bodies.offering(world, { provider: world.providers.B, status: 'draft' }) });
	await offering();
});
afterAll(() => world.stop());

/** A live offering without editions is a task of its provider. */
const offering = () =>
	world.cms.payload.create({ collection: 'offerings', data: bodies.offering(world, { provider: world.providers.A, status: 'published' }) });
const remind = (moment: string) => mailDigests({ payload: world.cms.payload, moment: new Date(moment) });
const reminders = async () =>
	(
		await world.cms.payload.find({
			collection: 'mails',
			where: { template: { equals: 'tasksDigest' } },
			sort: 'createdAt',
			depth: 0,
			pagination: false,
			showHiddenFields: true,
		})
	).docs;

describe('reminders', () => {
	it('go to whoever something new waits for, at most once a week, also when two processes send at once', async () => {
		const sent = await Promise.allSettled([remind('2026-11-20T06:00:00.000Z'), remind('2026-11-20T06:00:00.000Z')]);
		expect(sent.map((outcome) => (outcome.status === 'fulfilled' ? outcome.value : 'failed')).sort()).toEqual([0, 1]);
		expect((await reminders()).map(({ email }) => email)).toEqual([mailOf('prA')]);
		await offering();
		expect(await remind('2026-11-22T06:00:00.000Z')).toBe(0);
	});

	it('name what waits, and go out the week after for what came since', async () => {
		expect(await remind('2026-11-23T06:00:00.000Z')).toBe(1);
		const last = (await reminders()).at(-1);
		expect(JSON.parse(last?.data ?? '{}')).toMatchObject({ total: 2, fresh: 1 });
	});

	it('are not sent while nothing is new', async () => {
		expect(await remind('2026-11-30T06:00:00.000Z')).toBe(0);
	});

	it('are not sent to whoever wants none, or has left', async () => {
		await offering();
		const { payload } = world.cms;
		const change = (data: { wantsTaskMail?: boolean; accountState?: 'active' | 'left' }) =>
			payload.update({ collection: 'users', id: world.userOf('prA'), data, depth: 0 });
		await change({ wantsTaskMail: false });
		expect(await remind('2026-12-07T06:00:00.000Z')).toBe(0);
		await change({ wantsTaskMail: true, accountState: 'left' });
		expect(await remind('2026-12-07T06:00:00.000Z')).toBe(0);
		await change({ accountState: 'active' });
		expect(await remind('2026-12-07T06:00:00.000Z')).toBe(1);
	});
});
