import type { CollectionConfig } from 'payload';
import { everybody, hasRole } from './atoms.ts';

/** Access of a register that everybody may read and editors keep. */
export const editorsRegister: CollectionConfig['access'] = {
	read: everybody,
	create: hasRole('editor'),
	update: hasRole('editor'),
	delete: hasRole('editor'),
};
