import { describe, expect, it } from 'vitest';
import type { Role } from '../shared/roles.ts';
import { accountPermissions } from './permissions.ts';

const row = (role: Role, providerId: string | null = null, regionId: string | null = null) => ({ role, providerId, regionId, deputyFor: null });
const actor = (...rows: ReturnType<typeof row>[]) => ({ id: 'actor', rows });
const account = (state: 'invited' | 'active' | 'left', ...rows: ReturnType<typeof row>[]) => ({ id: 'other', state, rows });
const NOTHING = { mayInviteAgain: false, maySignOut: false, mayLetLeave: false, mayNameDeputy: false, mayChangeAddress: false, takeable: [] };

describe('what somebody may do with an account', () => {
	it('is everything for an administrator, as far as its state allows', () => {
		expect(accountPermissions({ actor: actor(row('admin')), account: account('active', row('editor')) })).toEqual({
			mayInviteAgain: false,
			maySignOut: true,
			mayLetLeave: true,
			mayNameDeputy: true,
			mayChangeAddress: true,
			takeable: [0],
		});
		expect(accountPermissions({ actor: actor(row('admin')), account: account('invited', row('editor')) })).toMatchObject({
			mayInviteAgain: true,
			mayLetLeave: false,
		});
		expect(accountPermissions({ actor: actor(row('admin')), account: account('left') })).toEqual(NOTHING);
	});

	it('is to let go colleagues of the own organisation for a provider and a coordinator', () => {
		const ofA = actor(row('provider', 'A'));
		expect(accountPermissions({ actor: ofA, account: account('active', row('trainer', 'A')) })).toEqual({ ...NOTHING, mayLetLeave: true, takeable: [0] });
		expect(accountPermissions({ actor: ofA, account: account('invited', row('provider', 'A')) })).toMatchObject({ mayInviteAgain: true });
		expect(accountPermissions({ actor: ofA, account: account('active', row('trainer', 'B')) })).toEqual(NOTHING);
		expect(accountPermissions({ actor: actor(row('coordinator', null, 'R')), account: account('active', row('broker', null, 'R')) })).toMatchObject({
			takeable: [0],
		});
	});

	it('is only the role of the own organisation where the colleague has others elsewhere', () => {
		const both = account('active', row('trainer', 'B'), row('trainer', 'A'));
		expect(accountPermissions({ actor: actor(row('provider', 'A')), account: both })).toEqual({ ...NOTHING, takeable: [1] });
	});

	it('is nothing for a trainer, a broker or an editor', () => {
		for (const held of [row('trainer', 'A'), row('broker', null, 'R'), row('editor')])
			expect(accountPermissions({ actor: actor(held), account: account('active', row('trainer', 'A'), row('broker', null, 'R')) })).toEqual(NOTHING);
	});

	it('is for oneself to sign out, to be replaced and to leave, and never a role', () => {
		const self = { id: 'actor', state: 'active' as const, rows: [row('admin')] };
		expect(accountPermissions({ actor: actor(row('admin')), account: self })).toEqual({
			mayInviteAgain: false,
			maySignOut: true,
			mayLetLeave: true,
			mayNameDeputy: true,
			mayChangeAddress: true,
			takeable: [],
		});
	});
});
