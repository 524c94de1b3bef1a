import { anyOf, hasRole, ownProvider, ownRegion, rowsWhere } from '../../access/atoms.ts';

/** Everybody sees an admitted provider; its own people and the office see it before that, the admin to invite its first person. The register is the editor's. */
export const access = {
	read: anyOf(
		hasRole('editor', 'auditor', 'admin'),
		ownProvider({ path: 'id', roles: ['provider', 'trainer'] }),
		ownRegion({ path: 'region', roles: ['coordinator'] }),
		rowsWhere({ isAdmitted: { equals: true } }),
	),
	create: hasRole('editor'),
	update: hasRole('editor'),
	delete: hasRole('editor'),
};
