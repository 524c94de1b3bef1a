import type { CollectionConfig } from 'payload';
import { hasRole, nobody } from '../../access/atoms.ts';
import { hiddenExceptFor } from '../../access/visibleTo.ts';
import { lineField } from '../../fields/text.ts';
import { GROUPS } from '../groups.ts';

/** Old addresses that keep leading to an item after its slug changed. Written by the system. */
export const Redirects: CollectionConfig = {
	slug: 'redirects',
	labels: { singular: 'Doorverwijzing', plural: 'Doorverwijzingen' },
	access: { read: hasRole('editor', 'auditor'), create: nobody, update: nobody, delete: nobody },
	admin: {
		hideAPIURL: true,
		group: GROUPS.site,
		description: 'Oude adressen die blijven werken. Ontstaan vanzelf als een gepubliceerd item een ander adres krijgt.',
		useAsTitle: 'key',
		defaultColumns: ['key', 'itemId', 'createdAt'],
		hidden: hiddenExceptFor('editor', 'auditor'),
	},
	fields: [
		{ name: 'key', type: 'text', label: 'Oud adres', required: true, unique: true, admin: { description: 'Soort en oude slug.' } },
		lineField({ name: 'kind', label: 'Soort', description: 'De verzameling.', required: true }),
		lineField({ name: 'itemId', label: 'Item', description: 'Het nummer van het item waar het adres nu heen leidt.', required: true, isIndexed: true }),
	],
};
