import type { ClientUser } from 'payload';
import { ROLES, type Role } from '../domain/shared/roles.ts';

/**
 * Hides a collection from the menu of everybody but the given roles: each role sees only its own work.
 * Convenience, not protection; what somebody may do stands in the collection's access rules.
 */
export function hiddenExceptFor(...roles: Role[]): ({ user }: { user: ClientUser }) => boolean {
	return ({ user }) => {
		const held: unknown[] = Array.isArray(user?.roles) ? user.roles.map((row: { role?: unknown }) => row.role) : [];
		return !ROLES.some(({ code }) => roles.includes(code) && held.includes(code));
	};
}
