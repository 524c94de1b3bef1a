import type { Endpoint } from 'payload';
import { siteDoorBySlug } from '../../access/siteDoor.ts';
import { loadProvider } from '../../operations/loadProvider.ts';
import { lookUpRegister } from '../../operations/lookUpRegister.ts';
import { exportDoor } from '../exportDoor.ts';

export const endpoints: Endpoint[] = [
	exportDoor('providers'),
	siteDoorBySlug({ read: (context, slug) => lookUpRegister(context, { kind: 'providers', slug, load: loadProvider }) }),
];
