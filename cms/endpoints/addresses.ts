import { siteDoorByPage } from '../access/siteDoor.ts';
import { loadAddresses } from '../operations/loadAddresses.ts';

/** Every public address, for the site map. */
export const addresses = siteDoorByPage({ path: '/addresses', read: loadAddresses });
