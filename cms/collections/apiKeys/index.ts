import type { CollectionConfig } from 'payload';
import { anyOf, nobody, ownProvider, ownRegion } from '../../access/atoms.ts';
import { dayField } from '../../fields/day.ts';
import { lineField } from '../../fields/text.ts';
import { GROUPS } from '../groups.ts';
import { logHooks } from '../logHooks.ts';
import { endpoints } from './endpoints.ts';

/**
 * Keys with which a provider's own system keeps places and states (docs/api.md). Only a digest of a key is kept; made and revoked by the verbs
 * of `operations/providerApi`, on the page "Koppelingen".
 */
export const ApiKeys: CollectionConfig = {
	slug: 'apiKeys',
	labels: { singular: 'Sleutel', plural: 'Sleutels van koppelingen' },
	access: {
		read: anyOf(ownProvider({ path: 'provider', roles: ['provider'] }), ownRegion({ path: 'provider.region', roles: ['coordinator'] })),
		create: nobody,
		update: nobody,
		delete: nobody,
	},
	admin: {
		hideAPIURL: true,
		group: GROUPS.offering,
		description: 'Sleutels van koppelingen. Maken en intrekken gaat op de pagina "Koppelingen".',
		useAsTitle: 'label',
		defaultColumns: ['label', 'provider', 'lastUsedOn', 'revokedAt'],
		hidden: true,
	},
	defaultSort: '-createdAt',
	endpoints,
	fields: [
		lineField({ name: 'label', label: 'Naam', description: 'Waarvoor de sleutel dient, bijvoorbeeld het cursussysteem.', required: true, maxLength: 80 }),
		{
			name: 'provider',
			type: 'relationship',
			relationTo: 'providers',
			label: 'Aanbieder',
			required: true,
			index: true,
			admin: { description: 'Van wie de uitvoeringen zijn waar de sleutel bij kan.' },
		},
		lineField({ name: 'hint', label: 'Begint met', description: 'De eerste tekens, om sleutels uit elkaar te houden.', required: true, maxLength: 20 }),
		{
			name: 'digest',
			type: 'text',
			label: 'Afdruk',
			required: true,
			unique: true,
			access: { read: () => false },
			admin: { hidden: true, description: 'SHA-256 van de sleutel; de sleutel zelf wordt niet bewaard.' },
		},
		{
			name: 'slot',
			type: 'text',
			label: 'Plek',
			required: true,
			unique: true,
			access: { read: () => false },
			admin: { hidden: true, description: 'Welke van de plekken van de aanbieder; maakt dat er niet meer sleutels werken dan mag.' },
		},
		{ name: 'madeBy', type: 'relationship', relationTo: 'users', label: 'Gemaakt door', index: true, admin: { description: 'Wie de sleutel maakte.' } },
		dayField({ name: 'lastUsedOn', label: 'Laatst gebruikt', description: 'De dag van het laatste gebruik.' }),
		{ name: 'revokedAt', type: 'date', label: 'Ingetrokken op', index: true, admin: { description: 'Vanaf dan werkt de sleutel niet meer.' } },
		{ name: 'revokedBy', type: 'relationship', relationTo: 'users', label: 'Ingetrokken door', index: true, admin: { description: 'Wie de sleutel introk.' } },
	],
	hooks: logHooks('apiKeys'),
};
