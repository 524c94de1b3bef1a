import type { Endpoint } from 'payload';
import { siteDoor, siteDoorBySlug, siteDoorByVersion } from '../../access/siteDoor.ts';
import { loadPath, loadPathOverview, loadPathVersion } from '../../operations/loadPath.ts';
import { lookUpAddress } from '../../operations/lookUpAddress.ts';
import { checksDoor } from '../checkDoors.ts';
import { planDoors } from '../planDoors.ts';
import { previewDoors } from '../previewDoors.ts';
import { archiveDoors, republishDoor, withdrawalDoor, withdrawDoor } from '../withdrawDoors.ts';
import { versionDoors } from './versionDoors.ts';

export const endpoints: Endpoint[] = [
	siteDoorBySlug({ read: (context, slug) => lookUpAddress(context, { kind: 'paths', slug, load: loadPath }) }),
	siteDoorByVersion({ read: loadPathVersion }),
	siteDoor({ path: '/overview', read: loadPathOverview }),
	withdrawDoor('paths'),
	withdrawalDoor('paths'),
	republishDoor('paths'),
	...archiveDoors('paths'),
	...versionDoors,
	...previewDoors('paths'),
	checksDoor('paths'),
	...planDoors('paths'),
];
