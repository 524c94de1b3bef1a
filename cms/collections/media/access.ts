import { anyOf, hasRole, ownProvider, ownRegion } from '../../access/atoms.ts';

const ofOwnProvider = ownProvider({ path: 'provider', roles: ['provider'] });
const ofOwnRegion = ownRegion({ path: 'provider.region', roles: ['coordinator'] });

/** Files are their owner's and the editor's. No public page shows a file yet, so visitors get none. */
export const access = {
	read: anyOf(hasRole('editor', 'auditor'), ofOwnProvider, ofOwnRegion),
	create: hasRole('editor', 'provider', 'coordinator'),
	update: anyOf(hasRole('editor'), ofOwnProvider, ofOwnRegion),
	delete: anyOf(hasRole('editor'), ofOwnProvider, ofOwnRegion),
};
