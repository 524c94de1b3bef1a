import { mayInvite, type RoleAssignment } from '../shared/roles.ts';
import type { AccountState } from './invitation.ts';

type Row = RoleAssignment & { deputyFor: string | null };
type Actor = { id: string; rows: readonly Row[] };
type Account = { id: string; rows: readonly Row[]; state: AccountState };

/** What somebody may do with an account, besides what access says about reading and changing it. */
export type AccountPermissions = {
	/** Send the invitation again, or take it back. */
	mayInviteAgain: boolean;
	maySignOut: boolean;
	/** Let the account leave; of oneself too. */
	mayLetLeave: boolean;
	/** Name or end deputies for this person. */
	mayNameDeputy: boolean;
	/** Ask for another e-mail address; it changes once that address confirms. */
	mayChangeAddress: boolean;
	/** Roles that may be taken away, as positions in `rows`. */
	takeable: number[];
};

/**
 * Decides it on paper: an administrator keeps all accounts; a provider and a coordinator those whose every role is of the own organisation;
 * everybody the own one, but for roles. `actor.rows` are in force today, `account.rows` are all.
 */
export function accountPermissions({ actor, account }: { actor: Actor; account: Account }): AccountPermissions {
	const isSelf = actor.id === account.id;
	const isAdmin = actor.rows.some(({ role }) => role === 'admin');
	const own = account.rows.filter(({ deputyFor }) => deputyFor === null);
	const isOwnColleague = own.length > 0 && own.every((wanted) => mayInvite({ own: actor.rows, wanted }));
	const keeps = !isSelf && (isAdmin || isOwnColleague);
	const isActive = account.state === 'active';
	return {
		mayInviteAgain: keeps && account.state === 'invited',
		maySignOut: isActive && (isSelf || isAdmin),
		mayLetLeave: isActive && (isSelf || keeps),
		mayNameDeputy: isActive && (isSelf || isAdmin),
		mayChangeAddress: isActive && (isSelf || isAdmin),
		takeable: isSelf ? [] : account.rows.flatMap((wanted, index) => (wanted.deputyFor === null && mayInvite({ own: actor.rows, wanted }) ? [index] : [])),
	};
}
