import { APIError, type CollectionBeforeChangeHook, type CollectionBeforeLoginHook } from 'payload';
import { assignmentsOf, holds, idOf } from '../../access/principal.ts';
import { isCompleteAssignment, mayInvite, ROLES, type RoleAssignment } from '../../domain/shared/roles.ts';
import { env } from '../../env.ts';
import { refuse } from '../refuse.ts';

type RoleRow = { role?: string | null; provider?: string | { id: string } | null; region?: string | { id: string } | null };

/** Each role names exactly the organisation it asks for, and nobody hands out more than the own role allows. */
export const guardRoles: CollectionBeforeChangeHook = ({ data, operation, req }) => {
	if (operation === 'create' && !req.user && req.payloadAPI !== 'local') throw new APIError('Een account wordt op uitnodiging gemaakt.', 403, null, true);
	const rows: RoleRow[] = data['roles'] ?? [];
	const wanted = rows.flatMap((row) => assignmentFrom(row) ?? []);
	const incomplete = wanted.findIndex((assignment) => !isCompleteAssignment(assignment));
	if (incomplete >= 0)
		refuse({
			collection: 'users',
			path: `roles.${incomplete}.role`,
			label: 'Rollen',
			message: 'Deze rol vraagt om één organisatie die erbij hoort: een aanbieder of een regio.',
			req,
		});
	if (operation === 'create' && req.user) {
		const own = assignmentsOf(req.user);
		if (wanted.length === 0 && !holds(req.user, 'admin'))
			refuse({ collection: 'users', path: 'roles', label: 'Rollen', message: 'Kies de rol die uw collega krijgt.', req });
		const foreign = wanted.findIndex((assignment) => !mayInvite({ own, wanted: assignment }));
		if (foreign >= 0)
			refuse({
				collection: 'users',
				path: `roles.${foreign}.role`,
				label: 'Rollen',
				message: 'U kunt alleen collega’s van uw eigen organisatie uitnodigen, in een rol van die organisatie.',
				req,
			});
	}
	return data;
};

/** The example people can't sign in where the work is real: everybody knows their password. */
export const refuseExampleSignIn: CollectionBeforeLoginHook = ({ user }) => {
	if (env.NAPL_ENV === 'production' && user['isExample']) throw new APIError('Voorbeeldaccounts werken niet in productie.', 403, null, true);
};

function assignmentFrom({ role, provider, region }: RoleRow): RoleAssignment | null {
	const known = ROLES.find(({ code }) => code === role);
	return known ? { role: known.code, providerId: idOf(provider), regionId: idOf(region) } : null;
}
