import type { PayloadRequest } from 'payload';
import { ROLES } from '../domain/shared/roles.ts';
import { namesById } from './namesById.ts';

/** A role as an account stores it. */
export type RoleRow = { role?: string | null; provider?: string | { id: string } | null; region?: string | { id: string } | null };

/** Each role with its organisation, in words: `Trainer – Leerhuis De Waterlijn`. No names of people. */
export async function describeRoles({ req, roles }: { req: PayloadRequest; roles: readonly RoleRow[] }): Promise<string[]> {
	const [providers, regions] = await Promise.all([
		namesById({ req, collection: 'providers', ids: roles.flatMap(({ provider }) => idOf(provider) ?? []) }),
		namesById({ req, collection: 'regions', ids: roles.flatMap(({ region }) => idOf(region) ?? []) }),
	]);
	return roles.flatMap((row) => {
		const label = ROLES.find(({ code }) => code === row.role)?.label;
		const organisation = providers.get(idOf(row.provider) ?? '') ?? regions.get(idOf(row.region) ?? '');
		return label ? [organisation ? `${label} – ${organisation}` : label] : [];
	});
}

function idOf(value: string | { id: string } | null | undefined): string | null {
	if (!value) return null;
	return typeof value === 'string' ? value : value.id;
}
