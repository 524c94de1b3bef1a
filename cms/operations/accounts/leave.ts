import type { PayloadRequest, Where } from 'payload';
import { type HeldRole, heldRoles } from '../../access/principal.ts';
import { describeRoles } from '../describeRoles.ts';
import { handOver, type OwnedCount, previewHandOver } from '../handOver/handOver.ts';
import { inTransaction } from '../inTransaction.ts';
import { logActivity } from '../logActivity.ts';
import { queueMail } from '../queueMail.ts';
import { endDeputiesOf } from './endDeputies.ts';
import { eraseAccount } from './eraseAccount.ts';
import { type AccountRefusal, findAccount } from './findAccount.ts';
import { hasOtherAdministrator } from './hasOtherAdministrator.ts';
import { emptiedOrganisations, tellEditors } from './lastColleague.ts';

export type LeaveRefusal = AccountRefusal | 'not-active' | 'last-admin' | 'heir-missing' | 'heir-unfit';
type Outcome = { ok: true } | { ok: false; code: LeaveRefusal };

/**
 * Lets somebody leave: open work goes to `heir`, the person is erased (name, address, password, sessions, roles, settings), and the log stays as
 * it is, with the account's number and the role of that moment. Done by an administrator, by a colleague who keeps the organisation's accounts, or by
 * oneself. Refused for the last administrator; pressed twice or by two people at once, it happens once.
 */
export async function leave({ req, id, heir, moment }: { req: PayloadRequest; id: string; heir: string | null; moment: Date }): Promise<Outcome> {
	return inTransaction(req, async () => {
		const found = await findAccount({ req, id });
		if (!found.ok) return found;
		const { account, rows, state, may } = found.found;
		if (state !== 'active') return { ok: false, code: may.mayInviteAgain || state === 'left' ? 'not-active' : 'absent' };
		if (!may.mayLetLeave) return { ok: false, code: 'absent' };
		const refusal = await refusalOf({ req, id, rows, heir, moment });
		if (refusal) return { ok: false, code: refusal };
		const [labels, emptied] = [await describeRoles({ req, roles: account.roles ?? [] }), await emptiedOrganisations({ req, id, rows })];
		const owned = await previewHandOver({ req, owner: id });
		await logActivity({ req, collection: 'users', id, verb: 'leave', fields: [], moment });
		if (!(await eraseAccount({ req, account, labels }))) return { ok: false, code: 'not-active' };
		await handOver({ req, owner: id, heir });
		if (heir) await tellHeir({ req, heir, owned });
		await endDeputiesOf({ req, principal: id, stillHeld: [], moment });
		await tellEditors({ req, organisations: emptied });
		return { ok: true };
	});
}

/** An heir hears what is now on the own name; who inherits nothing isn't bothered. */
async function tellHeir({ req, heir, owned }: { req: PayloadRequest; heir: string; owned: OwnedCount[] }): Promise<void> {
	const work = owned.filter(({ onLeave }) => onLeave === 'move').map(({ label }) => label);
	if (work.length === 0) return;
	const { email, name } = await req.payload.findByID({ collection: 'users', id: heir, depth: 0, select: { email: true, name: true }, req });
	await queueMail({ req, template: 'workInherited', to: { email, name }, data: { work } });
}

async function refusalOf({
	req,
	id,
	rows,
	heir,
	moment,
}: {
	req: PayloadRequest;
	id: string;
	rows: HeldRole[];
	heir: string | null;
	moment: Date;
}): Promise<LeaveRefusal | null> {
	const isAdmin = rows.some(({ role, deputyFor }) => role === 'admin' && deputyFor === null);
	if (isAdmin && !(await hasOtherAdministrator({ req, id, moment }))) return 'last-admin';
	if (heir !== null) return (await findHeirs({ req, id, rows })).some((colleague) => colleague.id === heir) ? null : 'heir-unfit';
	const owned = await previewHandOver({ req, owner: id });
	return owned.some(({ onLeave }) => onLeave === 'move') ? 'heir-missing' : null;
}

/** Who could take over: active people of one of the same organisations; for an office role, of the office. */
export async function findHeirs({
	req,
	id,
	rows,
}: {
	req: PayloadRequest;
	id: string;
	rows: readonly HeldRole[];
}): Promise<{ id: string; name: string; roles: string[] }[]> {
	const providers = rows.flatMap(({ providerId }) => providerId ?? []);
	const regions = rows.flatMap(({ regionId }) => regionId ?? []);
	const isOffice = rows.some(({ providerId, regionId }) => providerId === null && regionId === null);
	const of: Where[] = [
		...(providers.length > 0 ? [{ 'roles.provider': { in: providers } }] : []),
		...(regions.length > 0 ? [{ 'roles.region': { in: regions } }] : []),
		...(isOffice ? [{ and: [{ 'roles.provider': { exists: false } }, { 'roles.region': { exists: false } }] }] : []),
	];
	if (of.length === 0) return [];
	const where: Where = { and: [{ or: of }, { accountState: { equals: 'active' } }, { id: { not_equals: id } }] };
	const { docs } = await req.payload.find({
		collection: 'users',
		where,
		sort: 'name',
		depth: 0,
		select: { name: true, roles: true },
		limit: 200,
		pagination: false,
		req,
	});
	const fit = docs.filter((colleague) =>
		heldRoles(colleague.roles).some((held) => held.deputyFor === null && rows.some((row) => isSameOrganisation(row, held))),
	);
	return Promise.all(
		fit.map(async (colleague) => ({ id: colleague.id, name: colleague.name, roles: await describeRoles({ req, roles: colleague.roles ?? [] }) })),
	);
}

function isSameOrganisation(a: HeldRole, b: HeldRole): boolean {
	return a.providerId === b.providerId && a.regionId === b.regionId;
}
