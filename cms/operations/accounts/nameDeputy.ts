import { randomBytes } from 'node:crypto';
import type { PayloadRequest } from 'payload';
import { heldRoles, holds, idOf } from '../../access/principal.ts';
import { type DeputyFault, deputyFault } from '../../domain/account/deputy.ts';
import { dayOf } from '../../domain/shared/days.ts';
import { type RoleAssignment, scopeOf } from '../../domain/shared/roles.ts';
import { inTransaction } from '../inTransaction.ts';
import { changeRoles } from './changeRoles.ts';
import { type AccountRefusal, findAccount } from './findAccount.ts';

type Named = { req: PayloadRequest; id: string; deputy: string; wanted: RoleAssignment; term: { from: string; until: string }; moment: Date };
type Outcome = { ok: true } | { ok: false; code: AccountRefusal | DeputyFault };

/**
 * Lets a colleague hold a role for somebody between two days: named by oneself for an organisation's role, by an administrator for any. An
 * administrator doesn't name the own account. The deputy acts under the own account, and the log says for whom.
 */
export async function nameDeputy({ req, id, deputy, wanted, term, moment }: Named): Promise<Outcome> {
	return inTransaction(req, async () => {
		const found = await findAccount({ req, id });
		if (!found.ok) return found;
		const { account, rows, may, actorId } = found.found;
		const isOffice = scopeOf(wanted.role) === 'none';
		if (!may.mayNameDeputy || deputy === actorId || (isOffice && !holds(req.user, 'admin'))) return { ok: false, code: 'absent' };
		const { docs } = await req.payload.find({
			collection: 'users',
			where: { and: [{ id: { equals: deputy } }, { accountState: { equals: 'active' } }] },
			depth: 0,
			limit: 1,
			pagination: false,
			req,
		});
		const [colleague] = docs;
		if (!colleague) return { ok: false, code: 'other-organisation' };
		const fault = deputyFault({
			principal: { id: account.id, rows },
			deputy: { id: deputy, rows: heldRoles(colleague.roles) },
			wanted,
			term,
			today: dayOf(moment),
		});
		if (fault) return { ok: false, code: fault };
		await changeRoles({ req, account: colleague, roles: [...(colleague.roles ?? []), rowFor({ principal: id, wanted, term })], verb: 'name-deputy', moment });
		return { ok: true };
	});
}

/** Ends it before its day: by whoever is replaced, by the deputy, or by an administrator. Days that are over stay in the log only. */
export async function endDeputy({ req, id, row, moment }: { req: PayloadRequest; id: string; row: string; moment: Date }): Promise<Outcome> {
	return inTransaction(req, async () => {
		const { user } = req;
		if (user?.collection !== 'users') return { ok: false, code: 'forbidden' };
		const { docs } = await req.payload.find({ collection: 'users', where: { id: { equals: id } }, depth: 0, limit: 1, pagination: false, req });
		const [account] = docs;
		const held = account?.roles?.find((one) => one.id === row && one.deputyFor);
		const isInvolved = user.id === id || idOf(held?.deputyFor) === user.id || holds(user, 'admin');
		if (!account || !held || !isInvolved) return { ok: false, code: 'absent' };
		await changeRoles({ req, account, roles: (account.roles ?? []).filter((one) => one.id !== row), verb: 'end-deputy', moment });
		return { ok: true };
	});
}

function rowFor({ principal, wanted, term }: { principal: string; wanted: RoleAssignment; term: { from: string; until: string } }) {
	return {
		id: randomBytes(12).toString('hex'),
		role: wanted.role,
		provider: wanted.providerId,
		region: wanted.regionId,
		deputyFor: principal,
		from: `${term.from}T12:00:00.000Z`,
		until: `${term.until}T12:00:00.000Z`,
	};
}
