import type { PayloadRequest } from 'payload';
import { isInForce, type Term } from '../domain/account/deputy.ts';
import { dayOf } from '../domain/shared/days.ts';
import { ROLES, type Role, type RoleAssignment } from '../domain/shared/roles.ts';
import { now } from '../env.ts';
import type { User } from '../payload-types.ts';

/** A role as an account holds it: in the own right, or for a colleague between two days. */
export type HeldRole = RoleAssignment & Term & { deputyFor: string | null };

/** The roles that the signed-in user holds today, those of a colleague that is replaced included; none for a visitor. */
export function assignmentsOf(user: PayloadRequest['user']): HeldRole[] {
	return user?.collection === 'users' ? heldRoles(user.roles).filter((row) => isInForce(row, dayOf(now()))) : [];
}

/** All roles of an account, those of a deputy before and after its days too. */
export function heldRoles(rows: User['roles']): HeldRole[] {
	return (rows ?? []).flatMap((row) => {
		const role = ROLES.find(({ code }) => code === row.role)?.code;
		if (!role) return [];
		const [from, until] = [row.from, row.until].map((day) => (day ? dayOf(new Date(day)) : null));
		return [{ role, providerId: idOf(row.provider), regionId: idOf(row.region), deputyFor: idOf(row.deputyFor), from: from ?? null, until: until ?? null }];
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
