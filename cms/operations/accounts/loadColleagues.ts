import type { PayloadRequest, Where } from 'payload';
import { assignmentsOf, heldRoles } from '../../access/principal.ts';
import { type ShownAccountState, shownState } from '../../domain/account/invitation.ts';
import { accountPermissions } from '../../domain/account/permissions.ts';
import { dayOf } from '../../domain/shared/days.ts';
import { mayInvite, ROLES, type Role, type RoleAssignment } from '../../domain/shared/roles.ts';
import type { User } from '../../payload-types.ts';
import { describeRoles } from '../describeRoles.ts';

export type ShownColleague = {
	id: string;
	name: string;
	email: string;
	isSelf: boolean;
	state: ShownAccountState;
	lastSignInOn: string | null;
	mayInviteAgain: boolean;
	mayLetLeave: boolean;
	roles: { label: string; until: string | null; isTakeable: boolean; assignment: RoleAssignment }[];
};

/** A role that the user may give to a colleague, with its organisation. */
export type InvitableRole = { label: string; role: Role; providerId: string | null; regionId: string | null };

/** The people of the own organisations, and the roles in which one may invite more. */
export async function loadColleagues({
	req,
	moment,
}: {
	req: PayloadRequest;
	moment: Date;
}): Promise<{ colleagues: ShownColleague[]; invitable: InvitableRole[] }> {
	const own = assignmentsOf(req.user);
	const kept = own.filter(({ role }) => role === 'provider' || role === 'coordinator');
	const where: Where = {
		and: [
			{ accountState: { not_equals: 'left' } },
			{
				or: [
					{ 'roles.provider': { in: kept.flatMap(({ providerId }) => providerId ?? []) } },
					{ 'roles.region': { in: kept.flatMap(({ regionId }) => regionId ?? []) } },
				],
			},
		],
	};
	const { docs } = await req.payload.find({
		collection: 'users',
		where,
		sort: 'name',
		depth: 0,
		limit: 500,
		pagination: false,
		overrideAccess: false,
		user: req.user,
		req,
	});
	return { colleagues: await Promise.all(docs.map((account) => shown({ req, account, moment }))), invitable: await invitableRoles({ req, own }) };
}

async function shown({ req, account, moment }: { req: PayloadRequest; account: User; moment: Date }): Promise<ShownColleague> {
	const [rows, state, own] = [heldRoles(account.roles), account.accountState ?? 'active', assignmentsOf(req.user)];
	const may = accountPermissions({ actor: { id: req.user?.id ?? '', rows: own }, account: { id: account.id, rows, state } });
	const labels = await describeRoles({ req, roles: account.roles ?? [] });
	return {
		id: account.id,
		name: account.name,
		email: account.email,
		isSelf: account.id === req.user?.id,
		state: shownState({ state, invitedUntil: account.invitedUntil ?? null, moment }),
		lastSignInOn: account.lastSignInOn ? dayOf(new Date(account.lastSignInOn)) : null,
		mayInviteAgain: may.mayInviteAgain,
		mayLetLeave: may.mayLetLeave,
		// Of a colleague's work elsewhere nothing is shown.
		roles: rows.flatMap(({ role, providerId, regionId, until }, index) =>
			mayInvite({ own, wanted: { role, providerId, regionId } })
				? [{ label: labels[index] ?? '', until, isTakeable: state === 'active' && may.takeable.includes(index), assignment: { role, providerId, regionId } }]
				: [],
		),
	};
}

async function invitableRoles({ req, own }: { req: PayloadRequest; own: readonly RoleAssignment[] }): Promise<InvitableRole[]> {
	const kept = own.filter(({ role }) => role === 'provider' || role === 'coordinator');
	const wanted = kept
		.flatMap(({ providerId, regionId }) => ROLES.map(({ code }) => ({ role: code, providerId, regionId })))
		.filter((one) => mayInvite({ own: kept, wanted: one }));
	const labels = await describeRoles({ req, roles: wanted.map(({ role, providerId, regionId }) => ({ role, provider: providerId, region: regionId })) });
	return wanted.map((one, index) => ({ ...one, label: labels[index] ?? one.role }));
}
