import type { FieldAccess } from 'payload';
import { allOf, anyOf, hasRole, nobody, ownProvider, ownRegion, rowsWhere, self } from '../../access/atoms.ts';
import { holds } from '../../access/principal.ts';

/** Whom a secretary puts into a round, and so has to find. */
const inQuality = allOf(hasRole('secretary'), rowsWhere({ 'roles.role': { in: ['reviewer', 'committee'] } }));

/** People see their own account and their colleagues'; an administrator keeps all; a secretary finds reviewers and committee; a provider and a coordinator invite. */
export const access = {
	read: anyOf(
		hasRole('admin'),
		self,
		ownProvider({ path: 'roles.provider', roles: ['provider'] }),
		ownRegion({ path: 'roles.region', roles: ['coordinator'] }),
		inQuality,
	),
	create: hasRole('admin', 'provider', 'coordinator'),
	update: anyOf(hasRole('admin'), self),
	/** Somebody leaves, or an invitation is withdrawn; nobody is simply deleted, as the log hangs on the account's number. */
	delete: nobody,
	unlock: hasRole('admin'),
};

/** Who may do what is an administrator's to say, and never about oneself: not even an administrator takes a role. */
export const onlyAdminOfOthers: FieldAccess = ({ req, id }) => holds(req.user, 'admin') && req.user?.id !== id;
