import type { CollectionAfterChangeHook, CollectionBeforeChangeHook } from 'payload';
import { heldRoles } from '../../access/principal.ts';
import { now } from '../../env.ts';
import { endDeputiesOf } from '../../operations/accounts/endDeputies.ts';
import { hasOtherAdministrator } from '../../operations/accounts/hasOtherAdministrator.ts';
import type { User } from '../../payload-types.ts';
import { refuse } from '../refuse.ts';

/** Whoever gets other roles is signed out, so that no open screen goes on with the old ones; the last administrator stays one. */
export const followRoleChange: CollectionBeforeChangeHook<User> = async ({ data, originalDoc, operation, req }) => {
	if (operation !== 'update' || !originalDoc || !data.roles || isSame(data.roles, originalDoc.roles)) return data;
	const wasAdmin = administers(originalDoc.roles);
	if (wasAdmin && !administers(data.roles) && !(await hasOtherAdministrator({ req, id: originalDoc.id, moment: now() })))
		refuse({ collection: 'users', path: 'roles', label: 'Rollen', message: 'Dit is de laatste beheerder. Maak eerst iemand anders beheerder.', req });
	return { ...data, sessions: [] };
};

/** Who replaces somebody loses with that person what that person loses. */
export const followLostRoles: CollectionAfterChangeHook<User> = async ({ doc, previousDoc, operation, req }) => {
	if (operation === 'update' && !isSame(doc.roles, previousDoc?.roles))
		await endDeputiesOf({ req, principal: doc.id, stillHeld: heldRoles(doc.roles), moment: now() });
	return doc;
};

function administers(roles: User['roles']): boolean {
	return heldRoles(roles).some(({ role, deputyFor }) => role === 'admin' && deputyFor === null);
}

function isSame(a: User['roles'], b: User['roles']): boolean {
	return JSON.stringify(heldRoles(a)) === JSON.stringify(heldRoles(b));
}
