import type { Endpoint } from 'payload';
import { siteDoor, siteDoorBySlug } from '../../access/siteDoor.ts';
import { loadFrame, loadPage } from '../../operations/loadPage.ts';
import { lookUpAddress } from '../../operations/lookUpAddress.ts';
import { checksDoor } from '../checkDoors.ts';
import { planDoors } from '../planDoors.ts';
import { previewDoors } from '../previewDoors.ts';
import { archiveDoors, republishDoor, withdrawalDoor, withdrawDoor } from '../withdrawDoors.ts';

export const endpoints: Endpoint[] = [
	siteDoorBySlug({ read: (context, slug) => lookUpAddress(context, { kind: 'pages', slug, load: loadPage }) }),
	siteDoor({ path: '/frame', read: loadFrame }),
	withdrawDoor('pages'),
	withdrawalDoor('pages'),
	republishDoor('pages'),
	...archiveDoors('pages'),
	...previewDoors('pages'),
	checksDoor('pages'),
	...planDoors('pages'),
];
