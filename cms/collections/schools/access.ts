import { anyOf, hasRole, ownRegion } from '../../access/atoms.ts';

const PATH = 'regions.region';

/** The register is the editor's; a coordinator keeps the schools of the own region, a broker sees them. */
export const access = {
	read: anyOf(hasRole('editor', 'auditor'), ownRegion({ path: PATH, roles: ['coordinator', 'broker'] })),
	create: hasRole('editor', 'coordinator'),
	update: anyOf(hasRole('editor'), ownRegion({ path: PATH, roles: ['coordinator'] })),
	delete: hasRole('editor'),
};
