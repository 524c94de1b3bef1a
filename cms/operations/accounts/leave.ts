import type { PayloadRequest, Where } from 'payload';
import { type HeldRole, heldRoles } from '../../access/principal.ts';
import { describeRoles } from '../describeRoles.ts';
import { type Heir, handOver, type OwnedCount, previewHandOver } from '../handOver/handOver.ts';
import { inTransaction } from '../inTransaction.ts';
import { logActivity } from '../logActivity.ts';
import { endReviewsOf } from '../quality/endReviewsOf.ts';
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
		if (await isLastAdministrator({ req, id, rows, moment })) return { ok: false, code: 'last-admin' };
		const heirs = await findHeirs({ req, id, rows });
		const owned = await previewHandOver({ req, owner: id, heirs });
		const chosen = chooseHeir({ heirs, owned, heir });
		if (!chosen.ok) return chosen;
		const [labels, emptied] = [await describeRoles({ req, roles: account.roles ?? [] }), await emptiedOrganisations({ req, id, rows })];
		await logActivity({ req, collection: 'users', id, verb: 'leave', fields: [], moment });
		if (!(await eraseAccount({ req, account, labels }))) return { ok: false, code: 'not-active' };
		await handOver({ req, owner: id, heir: chosen.heir });
		if (heir) await tellHeir({ req, heir, owned });
		await endReviewsOf({ req, reviewer: id, moment });
		await endDeputiesOf({ req, principal: id, stillHeld: [], moment });
		await tellEditors({ req, organisations: emptied });
		return { ok: true };
	});
}

/** An heir hears what is now on the own name; who inherits nothing isn't bothered. */
async function tellHeir({ req, heir, owned }: { req: PayloadRequest; heir: string; owned: OwnedCount[] }): Promise<void> {
	const work = owned.filter(({ heirs }) => heirs.includes(heir)).map(({ label }) => label);
	if (work.length === 0) return;
	const { email, name } = await req.payload.findByID({ collection: 'users', id: heir, depth: 0, select: { email: true, name: true }, req });
	await queueMail({ req, template: 'workInherited', to: { email, name }, data: { work } });
}

async function isLastAdministrator({ req, id, rows, moment }: { req: PayloadRequest; id: string; rows: HeldRole[]; moment: Date }): Promise<boolean> {
	const isAdmin = rows.some(({ role, deputyFor }) => role === 'admin' && deputyFor === null);
	return isAdmin && !(await hasOtherAdministrator({ req, id, moment }));
}

/** Whoever is named must be able to take what any colleague could; nobody need be named where none could. */
function chooseHeir({
	heirs,
	owned,
	heir,
}: {
	heirs: readonly ShownHeir[];
	owned: readonly OwnedCount[];
	heir: string | null;
}): { ok: true; heir: ShownHeir | null } | { ok: false; code: LeaveRefusal } {
	const inheritable = owned.filter((work) => work.heirs.length > 0);
	if (heir === null) return inheritable.length > 0 ? { ok: false, code: 'heir-missing' } : { ok: true, heir: null };
	const chosen = heirs.find(({ id }) => id === heir);
	if (!chosen || inheritable.some((work) => !work.heirs.includes(heir))) return { ok: false, code: 'heir-unfit' };
	return { ok: true, heir: chosen };
}

/** A colleague who could take over, with the roles in words. */
export type ShownHeir = Heir & { name: string; roles: string[] };

/** Who could take over: active people of one of the same organisations; for an office role, of the office. */
export async function findHeirs({ req, id, rows }: { req: PayloadRequest; id: string; rows: readonly HeldRole[] }): Promise<ShownHeir[]> {
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
	const fit = docs
		.map((colleague) => ({
			colleague,
			held: heldRoles(colleague.roles).flatMap((held) => (held.deputyFor === null && rows.some((row) => isSameOrganisation(row, held)) ? held.role : [])),
		}))
		.filter(({ held }) => held.length > 0);
	return Promise.all(
		fit.map(async ({ colleague, held }) => ({
			id: colleague.id,
			name: colleague.name,
			roles: await describeRoles({ req, roles: colleague.roles ?? [] }),
			held,
		})),
	);
}

function isSameOrganisation(a: HeldRole, b: HeldRole): boolean {
	return a.providerId === b.providerId && a.regionId === b.regionId;
}
