import type { PayloadRequest } from 'payload';
import { ROLES, type Role, type RoleAssignment } from '../domain/shared/roles.ts';

/** The roles that the signed-in user holds; none for a visitor. */
export function assignmentsOf(user: PayloadRequest['user']): RoleAssignment[] {
	if (user?.collection !== 'users') return [];
	return (user.roles ?? []).flatMap((row) => {
		const role = ROLES.find(({ code }) => code === row.role)?.code;
		return role ? [{ role, providerId: idOf(row.provider), regionId: idOf(row.region) }] : [];
	});
}

/** Whether the user holds one of the roles. */
export function holds(user: PayloadRequest['user'], ...roles: Role[]): boolean {
	return assignmentsOf(user).some(({ role }) => roles.includes(role));
}

/** The ids of the providers for which the user holds one of the roles. */
export function providerIdsOf(user: PayloadRequest['user'], ...roles: Role[]): string[] {
	return assignmentsOf(user).flatMap(({ role, providerId }) => (providerId && roles.includes(role) ? [providerId] : []));
}

/** The ids of the regions for which the user holds one of the roles. */
export function regionIdsOf(user: PayloadRequest['user'], ...roles: Role[]): string[] {
	return assignmentsOf(user).flatMap(({ role, regionId }) => (regionId && roles.includes(role) ? [regionId] : []));
}

/** The id of a relationship, populated or not; null where there is none. */
export function idOf(value: string | { id: string } | null | undefined): string | null {
	if (!value) return null;
	return typeof value === 'string' ? value : value.id;
}
