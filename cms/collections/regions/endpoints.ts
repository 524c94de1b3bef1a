import type { Endpoint } from 'payload';
import { siteDoor, siteDoorBySlug } from '../../access/siteDoor.ts';
import { loadRegion, loadRegionOverview } from '../../operations/loadRegion.ts';
import { lookUpRegister } from '../../operations/lookUpRegister.ts';

export const endpoints: Endpoint[] = [
	siteDoorBySlug({ read: (context, slug) => lookUpRegister(context, { kind: 'regions', slug, load: loadRegion }) }),
	siteDoor({ path: '/overview', read: loadRegionOverview }),
];
