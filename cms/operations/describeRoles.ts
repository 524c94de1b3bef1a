import type { PayloadRequest } from 'payload';
import { ROLES } from '../domain/shared/roles.ts';

/** A role as an account stores it. */
export type RoleRow = { role?: string | null; provider?: string | { id: string } | null; region?: string | { id: string } | null };

/** Each role with its organisation, in words: `Trainer – Leerhuis De Waterlijn`. No names of people. */
export async function describeRoles({ req, roles }: { req: PayloadRequest; roles: readonly RoleRow[] }): Promise<string[]> {
	const names = await namesOf({ req, roles });
	return roles.flatMap((row) => {
		const label = ROLES.find(({ code }) => code === row.role)?.label;
		const organisation = names.get(idOf(row.provider) ?? idOf(row.region) ?? '');
		return label ? [organisation ? `${label} – ${organisation}` : label] : [];
	});
}

async function namesOf({ req, roles }: { req: PayloadRequest; roles: readonly RoleRow[] }): Promise<Map<string, string>> {
	const wanted = { providers: roles.flatMap(({ provider }) => idOf(provider) ?? []), regions: roles.flatMap(({ region }) => idOf(region) ?? []) };
	const found = await Promise.all(
		(['providers', 'regions'] as const).map(async (collection) => {
			if (wanted[collection].length === 0) return [];
			const where = { id: { in: wanted[collection] } };
			return (await req.payload.find({ collection, where, depth: 0, select: { name: true }, limit: 0, pagination: false, req })).docs;
		}),
	);
	return new Map(found.flat().map(({ id, name }) => [id, name]));
}

function idOf(value: string | { id: string } | null | undefined): string | null {
	if (!value) return null;
	return typeof value === 'string' ? value : value.id;
}
