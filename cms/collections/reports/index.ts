import type { CollectionConfig } from 'payload';
import { anyOf, hasRole, nobody, ownProvider, ownRegion } from '../../access/atoms.ts';
import { hiddenExceptFor } from '../../access/visibleTo.ts';
import { REPORT_CATEGORIES, REPORT_STATES } from '../../domain/report/reportInput.ts';
import { choiceField } from '../../fields/terms.ts';
import { lineField, paragraphField } from '../../fields/text.ts';
import { GROUPS } from '../groups.ts';
import { endpoints } from './endpoints.ts';

/** What visitors say is wrong. Nothing about the visitor is kept. The site makes them; `handle` is the only way they change. */
export const Reports: CollectionConfig = {
	slug: 'reports',
	labels: { singular: 'Melding', plural: 'Meldingen' },
	access: {
		read: anyOf(
			hasRole('editor', 'auditor'),
			ownProvider({ path: 'provider', roles: ['provider'] }),
			ownRegion({ path: 'provider.region', roles: ['coordinator'] }),
			ownRegion({ path: 'region', roles: ['coordinator'] }),
		),
		create: nobody,
		update: nobody,
		delete: nobody,
	},
	admin: {
		hideAPIURL: true,
		group: GROUPS.site,
		description: 'Wat bezoekers melden met "Klopt er iets niet?". Meldingen zijn anoniem en verdwijnen na een jaar.',
		useAsTitle: 'title',
		defaultColumns: ['title', 'category', 'state', 'createdAt'],
		listSearchableFields: ['title', 'text'],
		components: { Description: '/admin/Report/ReportDescription.tsx#ReportDescription' },
		hidden: hiddenExceptFor('editor', 'auditor', 'provider', 'coordinator'),
	},
	defaultSort: '-createdAt',
	indexes: [{ fields: ['state', 'createdAt'] }],
	endpoints,
	fields: [
		lineField({ name: 'title', label: 'Waarover', description: 'De titel van het item toen het gemeld werd.', required: true, isReadOnly: true }),
		choiceField({
			name: 'category',
			label: 'Wat er niet klopt',
			description: 'De keuze van de bezoeker.',
			terms: REPORT_CATEGORIES,
			required: true,
			isReadOnly: true,
		}),
		paragraphField({ name: 'text', label: 'Wat de bezoeker schreef', description: 'Onbewerkt.', required: true, maxLength: 1000 }),
		{
			name: 'item',
			type: 'relationship',
			relationTo: ['offerings', 'paths', 'providers', 'regions'],
			label: 'Waar het over gaat',
			index: true,
			admin: { description: 'Het item in de catalogus; leeg als het verwijderd is.', condition: ({ item }) => Boolean(item) },
		},
		{
			name: 'provider',
			type: 'relationship',
			relationTo: 'providers',
			label: 'Aanbieder',
			index: true,
			admin: { position: 'sidebar', description: 'Wie er iets aan kan doen.' },
		},
		{
			name: 'region',
			type: 'relationship',
			relationTo: 'regions',
			label: 'Onderwijsregio',
			index: true,
			admin: { position: 'sidebar', description: 'Bij een melding over de regio zelf.' },
		},
		choiceField({
			name: 'state',
			label: 'Stand',
			description: 'Open tot iemand de melding afhandelt.',
			terms: REPORT_STATES,
			required: true,
			isInSidebar: true,
		}),
		paragraphField({ name: 'note', label: 'Wat ermee gedaan is', description: 'Bij het afhandelen.', maxLength: 500 }),
		{ name: 'handledAt', type: 'date', label: 'Afgehandeld op', admin: { position: 'sidebar', description: 'Het moment.' } },
		{ name: 'handledBy', type: 'relationship', relationTo: 'users', label: 'Afgehandeld door', admin: { position: 'sidebar', description: 'Wie.' } },
	],
};
