import type { CollectionConfig } from 'payload';
import { systemOnly } from '../../access/system.ts';
import { GROUPS } from '../groups.ts';

/** How somebody, or the people of a provider, mapped the columns of a kind of file: the next file with the same headers is understood at once. */
export const ImportMappings: CollectionConfig = {
	slug: 'importMappings',
	labels: { singular: 'Kolomkoppeling', plural: 'Kolomkoppelingen' },
	access: systemOnly,
	admin: { group: GROUPS.registers, description: 'Onthouden koppelingen van eigen kolommen.', useAsTitle: 'key', hidden: true },
	fields: [
		{ name: 'key', type: 'text', label: 'Kenmerk', required: true, unique: true, admin: { description: 'Van wie, welke soort en welke kolommen.' } },
		{ name: 'owner', type: 'relationship', relationTo: 'users', label: 'Van wie', index: true, admin: { description: 'Wie haar maakte.' } },
		{ name: 'mapping', type: 'textarea', label: 'Koppeling', required: true, admin: { description: 'Welke kolom voor welke doorgaat.' } },
	],
};
