import { createLocalReq } from 'payload';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makePeople, type People } from '../fixtures/people.ts';

let people: People;
beforeAll(async () => {
	people = await makePeople();
});
afterAll(() => people.cms.stop());

it('accounts of the version before are active, and a link of that version no longer opens them', async () => {
	const { payload } = people.cms;
	const { id } = await people.join('oud', { role: 'editor' });
	await payload.db.connection.collection('users').updateOne(
		{ email: 'oud@test.example' },
		{
			$unset: { accountState: '' },
			$set: { resetPasswordToken: 'plain-text-of-before', resetPasswordExpiration: new Date('2027-01-01T00:00:00Z') },
		},
	);
	const { up } = await import('../../cms/migrations/20261122_183100_accounts.ts');
	const session = await payload.db.connection.startSession();
	await up({ payload, req: await createLocalReq({}, payload), session });
	await session.endSession();
	expect(await payload.findByID({ collection: 'users', id, depth: 0, showHiddenFields: true })).toMatchObject({
		accountState: 'active',
		resetPasswordToken: null,
		roles: [{ role: 'editor' }],
	});
});
