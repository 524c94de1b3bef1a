import type { Endpoint } from 'payload';
import { siteDoorByPage, siteDoorBySlug } from '../../access/siteDoor.ts';
import { loadOffering, loadOfferingCards } from '../../operations/loadOffering.ts';
import { lookUpAddress } from '../../operations/lookUpAddress.ts';
import { previewDoors } from '../previewDoors.ts';
import { archiveDoors, republishDoor, withdrawalDoor, withdrawDoor } from '../withdrawDoors.ts';
import { admissionDoors } from './admissionDoors.ts';

const PAGE_SIZE = 20;

export const endpoints: Endpoint[] = [
	siteDoorBySlug({ read: (context, slug) => lookUpAddress(context, { kind: 'offerings', slug, load: loadOffering }) }),
	siteDoorByPage({ path: '/browse', read: (context, page) => loadOfferingCards(context, { where: {}, page, limit: PAGE_SIZE }) }),
	withdrawDoor('offerings'),
	withdrawalDoor('offerings'),
	republishDoor('offerings'),
	...admissionDoors,
	...archiveDoors('offerings'),
	...previewDoors('offerings'),
];
