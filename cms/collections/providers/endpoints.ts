import type { Endpoint } from 'payload';
import { siteDoorBySlug } from '../../access/siteDoor.ts';
import { loadProvider } from '../../operations/loadProvider.ts';
import { lookUpRegister } from '../../operations/lookUpRegister.ts';

export const endpoints: Endpoint[] = [siteDoorBySlug({ read: (context, slug) => lookUpRegister(context, { kind: 'providers', slug, load: loadProvider }) })];
