import type { PayloadRequest } from 'payload';
import { type HeldRole, heldRoles, idOf } from '../../access/principal.ts';
import { type ShownAccountState, shownState } from '../../domain/account/invitation.ts';
import type { AccountPermissions } from '../../domain/account/permissions.ts';
import { dayOf } from '../../domain/shared/days.ts';
import { scopeOf } from '../../domain/shared/roles.ts';
import type { User } from '../../payload-types.ts';
import { describeRoles } from '../describeRoles.ts';
import { type OwnedCount, previewHandOver } from '../handOver/handOver.ts';
import { namesById } from '../namesById.ts';
import { type AccountRefusal, findAccount } from './findAccount.ts';
import { emptiedOrganisations } from './lastColleague.ts';
import { findHeirs, type ShownHeir } from './leave.ts';
import { waitingAddress } from './waitingAddress.ts';

export type ShownRole = {
	row: string;
	label: string;
	role: HeldRole['role'];
	providerId: string | null;
	regionId: string | null;
	isTakeable: boolean;
	isOffice: boolean;
};
export type ShownDeputy = { account: string; row: string; role: string; name: string; from: string; until: string };

/** All that the account screen shows beside the form. */
export type ShownAccount = {
	id: string;
	isSelf: boolean;
	state: ShownAccountState;
	invitedUntil: string | null;
	lastSignInOn: string | null;
	may: AccountPermissions;
	/** The address that waits for its confirmation, and until when. */
	newAddress: { email: string; until: string } | null;
	roles: ShownRole[];
	/** Own sessions only; nobody else learns when and on what somebody works. */
	sessions: { id: string; device: string; createdAt: string | null; expiresAt: string; isThisOne: boolean }[];
	/** Who replaces this person, and whom this person replaces. */
	deputies: ShownDeputy[];
	replaces: ShownDeputy[];
	colleagues: ShownHeir[];
	owned: OwnedCount[];
	/** Organisations that nobody would keep any more. */
	emptied: string[];
};

/** What the signed-in user may see and do around one account. */
export async function loadAccount({
	req,
	id,
	moment,
}: {
	req: PayloadRequest;
	id: string;
	moment: Date;
}): Promise<{ ok: true; shown: ShownAccount } | { ok: false; code: AccountRefusal }> {
	const result = await findAccount({ req, id });
	if (!result.ok) return result;
	const { account, rows, state, may, actorId } = result.found;
	const isSelf = actorId === id;
	const seesDetail = isSelf || may.mayLetLeave;
	const colleagues = seesDetail ? await findHeirs({ req, id, rows }) : [];
	return {
		ok: true,
		shown: {
			id,
			isSelf,
			state: shownState({ state, invitedUntil: account.invitedUntil ?? null, moment }),
			invitedUntil: account.invitedUntil ?? null,
			lastSignInOn: account.lastSignInOn ? dayOf(new Date(account.lastSignInOn)) : null,
			may,
			newAddress: may.mayChangeAddress ? await waitingAddress({ req, id, moment }) : null,
			roles: await shownRoles({ req, account, rows, takeable: may.takeable }),
			sessions: isSelf ? sessionsOf({ account, req, moment }) : [],
			deputies: seesDetail ? await deputiesOf({ req, id }) : [],
			replaces: seesDetail ? await replacedBy({ req, account }) : [],
			colleagues,
			owned: may.mayLetLeave ? await previewHandOver({ req, owner: id, heirs: colleagues }) : [],
			emptied: may.mayLetLeave ? await emptiedOrganisations({ req, id, rows }) : [],
		},
	};
}

async function shownRoles({
	req,
	account,
	rows,
	takeable,
}: {
	req: PayloadRequest;
	account: User;
	rows: HeldRole[];
	takeable: number[];
}): Promise<ShownRole[]> {
	const labels = await describeRoles({ req, roles: account.roles ?? [] });
	return rows.flatMap(({ role, providerId, regionId, deputyFor }, index) =>
		deputyFor === null
			? [
					{
						row: account.roles?.[index]?.id ?? '',
						label: labels[index] ?? '',
						role,
						providerId,
						regionId,
						isTakeable: takeable.includes(index),
						isOffice: scopeOf(role) === 'none',
					},
				]
			: [],
	);
}

function sessionsOf({ account, req, moment }: { account: User; req: PayloadRequest; moment: Date }): ShownAccount['sessions'] {
	const current = req.user && '_sid' in req.user ? req.user._sid : null;
	return (account.sessions ?? [])
		.filter(({ expiresAt }) => new Date(expiresAt) > moment)
		.map(({ id, device, createdAt, expiresAt }) => ({
			id,
			device: device ?? 'Onbekend apparaat',
			createdAt: createdAt ?? null,
			expiresAt,
			isThisOne: id === current,
		}));
}

async function deputiesOf({ req, id }: { req: PayloadRequest; id: string }): Promise<ShownDeputy[]> {
	const { docs } = await req.payload.find({
		collection: 'users',
		where: { 'roles.deputyFor': { equals: id } },
		depth: 0,
		select: { name: true, roles: true },
		limit: 0,
		pagination: false,
		req,
	});
	const shown = await Promise.all(
		docs.map(({ id: account, name, roles }) =>
			shownDeputies({ req, account, name: () => name, rows: (roles ?? []).filter((row) => idOf(row.deputyFor) === id) }),
		),
	);
	return shown.flat();
}

async function replacedBy({ req, account }: { req: PayloadRequest; account: User }): Promise<ShownDeputy[]> {
	const rows = (account.roles ?? []).filter((row) => row.deputyFor);
	const names = await namesById({ req, collection: 'users', ids: rows.flatMap((row) => idOf(row.deputyFor) ?? []) });
	const name = (row: Row) => names.get(idOf(row.deputyFor) ?? '') ?? 'een collega';
	return shownDeputies({ req, account: account.id, name, rows });
}

type Row = NonNullable<User['roles']>[number];

async function shownDeputies({
	req,
	account,
	name,
	rows,
}: {
	req: PayloadRequest;
	account: string;
	name: (row: Row) => string;
	rows: Row[];
}): Promise<ShownDeputy[]> {
	const labels = await describeRoles({ req, roles: rows });
	return rows.map((row, index) => {
		const [held] = heldRoles([row]);
		return { account, row: row.id ?? '', role: labels[index] ?? '', name: name(row), from: held?.from ?? '', until: held?.until ?? '' };
	});
}
