import { allOf, anyOf, hasRole, isPublished, ownProvider, ownRegion, wasNeverLive } from '../../access/atoms.ts';

const ofOwnProvider = ownProvider({ path: 'provider', roles: ['provider'] });
const ofOwnRegion = ownRegion({ path: 'provider.region', roles: ['coordinator'] });

/** Live text is for everybody; drafts are for the own organisation and the office. The editor mends text but makes and deletes none. */
export const access = {
	read: anyOf(hasRole('editor', 'auditor'), ofOwnProvider, ofOwnRegion, isPublished),
	create: hasRole('provider', 'coordinator'),
	update: anyOf(hasRole('editor'), ofOwnProvider, ofOwnRegion),
	delete: allOf(anyOf(ofOwnProvider, ofOwnRegion), wasNeverLive),
	readVersions: anyOf(
		hasRole('editor', 'auditor'),
		ownProvider({ path: 'version.provider', roles: ['provider'] }),
		ownRegion({ path: 'version.provider.region', roles: ['coordinator'] }),
	),
};
