import type { Endpoint } from 'payload';
import { siteDoor } from '../../access/siteDoor.ts';
import { loadCurrentCriteriaSet } from '../../operations/loadCriteriaSet.ts';

export const endpoints: Endpoint[] = [siteDoor({ path: '/current', read: loadCurrentCriteriaSet })];
