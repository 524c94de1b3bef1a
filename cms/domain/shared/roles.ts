/**
 * The roles of the programme and the organisation to which each is bound.
 * `docs/access.md` says what each may do; the code that decides stands in `cms/access` and `collections/X/access.ts`.
 */
export const ROLES = [
	{ code: 'provider', label: 'Aanbieder', scope: 'provider' },
	{ code: 'trainer', label: 'Trainer', scope: 'provider' },
	{ code: 'coordinator', label: 'Regiocoördinator (penvoerder)', scope: 'region' },
	{ code: 'broker', label: 'Clustermakelaar', scope: 'region' },
	{ code: 'reviewer', label: 'Kwaliteitsbeoordelaar', scope: 'none' },
	{ code: 'secretary', label: 'Kwaliteitssecretaris', scope: 'none' },
	{ code: 'committee', label: 'Commissielid kwaliteit', scope: 'none' },
	{ code: 'policy', label: 'Beleidsmedewerker regelingen', scope: 'none' },
	{ code: 'assessor', label: 'Beoordelaar declaraties', scope: 'none' },
	{ code: 'finance', label: 'Financiën', scope: 'none' },
	{ code: 'editor', label: 'Redacteur', scope: 'none' },
	{ code: 'auditor', label: 'Auditor', scope: 'none' },
	{ code: 'admin', label: 'Beheerder', scope: 'none' },
] as const;

export type Role = (typeof ROLES)[number]['code'];
export type RoleScope = (typeof ROLES)[number]['scope'];

/** A role as somebody holds it: bound to one organisation where the role asks for one. */
export type RoleAssignment = { role: Role; providerId: string | null; regionId: string | null };

/** Which colleagues a holder of a role may invite into the own organisation. */
const INVITABLE_ROLES = {
	provider: ['provider', 'trainer'],
	coordinator: ['coordinator', 'broker'],
} as const satisfies Partial<Record<Role, readonly Role[]>>;

/** The organisation that a role is bound to. */
export function scopeOf(role: Role): RoleScope {
	return ROLES.find(({ code }) => code === role)?.scope ?? 'none';
}

/** Whether an assignment names exactly the organisation that its role asks for. */
export function isCompleteAssignment({ role, providerId, regionId }: RoleAssignment): boolean {
	const scope = scopeOf(role);
	return (scope === 'provider') === (providerId !== null) && (scope === 'region') === (regionId !== null);
}

/** Whether somebody with the assignments `own` may give a colleague the assignment `wanted`. */
export function mayInvite({ own, wanted }: { own: readonly RoleAssignment[]; wanted: RoleAssignment }): boolean {
	return own.some((held) => {
		if (held.role === 'admin') return true;
		if (held.role === 'provider') return INVITABLE_ROLES.provider.some((role) => role === wanted.role) && wanted.providerId === held.providerId;
		if (held.role === 'coordinator') return INVITABLE_ROLES.coordinator.some((role) => role === wanted.role) && wanted.regionId === held.regionId;
		return false;
	});
}
