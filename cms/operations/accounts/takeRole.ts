import type { PayloadRequest } from 'payload';
import { isSameRole } from '../../domain/account/deputy.ts';
import type { RoleAssignment } from '../../domain/shared/roles.ts';
import { inTransaction } from '../inTransaction.ts';
import { endReviewsOf } from '../quality/endReviewsOf.ts';
import { changeRoles } from './changeRoles.ts';
import { endDeputiesOf } from './endDeputies.ts';
import { type AccountRefusal, findAccount } from './findAccount.ts';
import { hasOtherAdministrator } from './hasOtherAdministrator.ts';

type Outcome = { ok: true } | { ok: false; code: AccountRefusal | 'role-gone' | 'last-admin' };

/** Takes one role from a colleague; whoever replaces the colleague in it loses it too, and all are signed out. Twice at once: once. */
export async function takeRole({ req, id, wanted, moment }: { req: PayloadRequest; id: string; wanted: RoleAssignment; moment: Date }): Promise<Outcome> {
	return inTransaction(req, async () => {
		const found = await findAccount({ req, id });
		if (!found.ok) return found;
		const { account, rows, may } = found.found;
		const index = rows.findIndex((row) => row.deputyFor === null && isSameRole(row, wanted));
		if (index < 0) return { ok: false, code: may.takeable.length > 0 ? 'role-gone' : 'absent' };
		if (!may.takeable.includes(index)) return { ok: false, code: 'absent' };
		if (wanted.role === 'admin' && !(await hasOtherAdministrator({ req, id, moment }))) return { ok: false, code: 'last-admin' };
		const roles = (account.roles ?? []).filter((_, position) => position !== index);
		await changeRoles({ req, account, roles, verb: 'take-role', moment });
		if (wanted.role === 'reviewer') await endReviewsOf({ req, reviewer: id, moment });
		await endDeputiesOf({ req, principal: id, stillHeld: rows.filter((_, position) => position !== index), moment });
		return { ok: true };
	});
}
