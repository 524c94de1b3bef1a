import type { ClientUser } from 'payload';
import { isInForce } from '../domain/account/deputy.ts';
import { dayOf } from '../domain/shared/days.ts';
import { ROLES, type Role } from '../domain/shared/roles.ts';
import { now } from '../env.ts';

/**
 * Hides a collection from the menu of everybody but the given roles: each role sees only its own work.
 * Convenience, not protection; what somebody may do stands in the collection's access rules.
 */
export function hiddenExceptFor(...roles: Role[]): ({ user }: { user: ClientUser }) => boolean {
	return ({ user }) => {
		const held: unknown[] = Array.isArray(user?.roles) ? user.roles.filter(isOfToday).map((row: { role?: unknown }) => row.role) : [];
		return !ROLES.some(({ code }) => roles.includes(code) && held.includes(code));
	};
}

/** A role of a colleague that is replaced counts on its days only. */
function isOfToday({ from, until }: { from?: string | null; until?: string | null }): boolean {
	const [first, last] = [from, until].map((day) => (day ? dayOf(new Date(day)) : null));
	return isInForce({ from: first ?? null, until: last ?? null }, dayOf(now()));
}
