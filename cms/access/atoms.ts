import type { AccessArgs, AccessResult, Where } from 'payload';
import type { Role } from '../domain/shared/roles.ts';
import { holds, providerIdsOf, regionIdsOf } from './principal.ts';

/**
 * The atoms of access, joined by `anyOf`. Each says yes, no, or "only these rows" (a query constraint).
 * Where nothing says yes the answer is no.
 */
export type Rule = (args: AccessArgs) => AccessResult | Promise<AccessResult>;

/** Nobody, whatever the role: the record is written by the system only. */
export const nobody: Rule = () => false;

/** Everybody, visitors included. */
export const everybody: Rule = () => true;

/** Whoever holds one of the roles, for all rows. */
export function hasRole(...roles: Role[]): Rule {
	return ({ req }) => holds(req.user, ...roles);
}

/** Only rows that satisfy the constraint, for everybody. */
export function rowsWhere(where: Where): Rule {
	return () => where;
}

/** Only live text: rows whose editorial status is published. */
export const isPublished: Rule = rowsWhere({ _status: { equals: 'published' } });

/** Only what was never live: what visitors could read leaves by withdrawal and goes to the archive, it is not deleted. */
export const wasNeverLive: Rule = rowsWhere({ publishedAt: { exists: false } });

/** Rows whose `path` names a provider for which the user holds one of the roles. */
export function ownProvider({ path, roles }: { path: string; roles: Role[] }): Rule {
	return ({ req }) => rowsIn(path, providerIdsOf(req.user, ...roles));
}

/** Rows whose `path` names a region for which the user holds one of the roles. */
export function ownRegion({ path, roles }: { path: string; roles: Role[] }): Rule {
	return ({ req }) => rowsIn(path, regionIdsOf(req.user, ...roles));
}

/** The user's own account. */
export const self: Rule = ({ req }) => (req.user ? { id: { equals: req.user.id } } : false);

/** Yes where one of the rules says yes; else the rows that any of them lets through. */
export function anyOf(...rules: Rule[]): Rule {
	return async (args) => {
		const answers = await Promise.all(rules.map((rule) => rule(args)));
		if (answers.includes(true)) return true;
		const constraints = answers.filter((answer) => typeof answer === 'object');
		if (constraints.length === 0) return false;
		return constraints.length === 1 && constraints[0] ? constraints[0] : { or: constraints };
	};
}

/** No where one of the rules says no; else the rows that all of them let through. */
export function allOf(...rules: Rule[]): Rule {
	return async (args) => {
		const answers = await Promise.all(rules.map((rule) => rule(args)));
		if (answers.includes(false)) return false;
		const constraints = answers.filter((answer) => typeof answer === 'object');
		return constraints.length === 0 ? true : { and: constraints };
	};
}

function rowsIn(path: string, ids: string[]): Where | false {
	return ids.length > 0 ? { [path]: { in: ids } } : false;
}
