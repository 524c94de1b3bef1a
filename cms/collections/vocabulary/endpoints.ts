import type { Endpoint } from 'payload';
import { siteDoor } from '../../access/siteDoor.ts';
import { loadVocabulary } from '../../operations/loadVocabulary.ts';

export const endpoints: Endpoint[] = [siteDoor({ path: '/overview', read: loadVocabulary })];
