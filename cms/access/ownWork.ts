import type { BaseFilter, FilterOptions, Where } from 'payload';
import { assignmentsOf, holds, providerIdsOf, regionIdsOf } from './principal.ts';

/** The roles that see the whole catalogue in their lists. */
const OVERSEERS = ['editor', 'auditor'] as const;

/**
 * Lists show a provider and a coordinator their own work, though they may read what others have live.
 * `providerPath` leads from a row to its provider, empty where the row is one.
 */
export function ownWorkFilter(providerPath: string): BaseFilter {
	return ({ req }) => (!req.user || holds(req.user, ...OVERSEERS) ? null : ownProvidersAt(providerPath, req.user));
}

/** The providers for which somebody may choose to work: the own ones, for the editor all. */
export const ownProviders: FilterOptions = ({ req }) => (!req.user || holds(req.user, 'editor') ? true : ownProvidersAt('', req.user));

/** The one provider somebody works for, chosen beforehand; none where there are more or it follows from a region. */
export function onlyOwnProvider({ user }: { user: Parameters<typeof providerIdsOf>[0] }): string | undefined {
	const ids = providerIdsOf(user, 'provider');
	return ids.length === 1 && assignmentsOf(user).every(({ role }) => role !== 'coordinator') ? ids[0] : undefined;
}

function ownProvidersAt(path: string, user: Parameters<typeof providerIdsOf>[0]): Where {
	const prefix = path ? `${path}.` : '';
	return { or: [{ [path || 'id']: { in: providerIdsOf(user, 'provider') } }, { [`${prefix}region`]: { in: regionIdsOf(user, 'coordinator') } }] };
}
