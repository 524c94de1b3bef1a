import { anyOf, hasRole, ownProvider, ownRegion } from '../../access/atoms.ts';

const ofOwnProvider = ownProvider({ path: 'offering.provider', roles: ['provider'] });
const ofOwnRegion = ownRegion({ path: 'offering.provider.region', roles: ['coordinator'] });

/** Editions are their provider's. Visitors see them on the page of a live offering, which lists what it shows by hand. */
export const access = {
	read: anyOf(hasRole('editor', 'auditor'), ofOwnProvider, ofOwnRegion),
	create: hasRole('provider', 'coordinator'),
	update: anyOf(ofOwnProvider, ofOwnRegion),
	delete: anyOf(ofOwnProvider, ofOwnRegion),
};
