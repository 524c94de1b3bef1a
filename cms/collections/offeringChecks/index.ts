import type { CollectionConfig } from 'payload';
import { anyOf, hasRole, nobody, ownProvider, ownRegion } from '../../access/atoms.ts';
import { CHECK_POINTS } from '../../domain/offering/checkPoints.ts';
import { lineField } from '../../fields/text.ts';
import { GROUPS } from '../groups.ts';
import { endpoints } from './endpoints.ts';

/** What was looked through of an offering for a school year, by whom and when. Kept beside the text; the page "Jaarwisseling" writes it. */
export const OfferingChecks: CollectionConfig = {
	slug: 'offeringChecks',
	labels: { singular: 'Jaarlijkse controle', plural: 'Jaarlijkse controles' },
	access: {
		read: anyOf(
			hasRole('editor', 'auditor'),
			ownProvider({ path: 'offering.provider', roles: ['provider'] }),
			ownRegion({ path: 'offering.provider.region', roles: ['coordinator'] }),
		),
		create: nobody,
		update: nobody,
		delete: nobody,
	},
	admin: {
		hideAPIURL: true,
		group: GROUPS.offering,
		hidden: true,
		useAsTitle: 'key',
		description: 'Wat bij de jaarwisseling is nagekeken. Afvinken gaat op de pagina "Jaarwisseling".',
	},
	defaultSort: '-updatedAt',
	endpoints,
	fields: [
		{ name: 'key', type: 'text', label: 'Sleutel', required: true, unique: true, admin: { hidden: true, description: 'Aanbod en schooljaar samen.' } },
		{
			name: 'offering',
			type: 'relationship',
			relationTo: 'offerings',
			label: 'Aanbod',
			required: true,
			index: true,
			admin: { description: 'Wat is nagekeken.' },
		},
		lineField({ name: 'schoolYear', label: 'Schooljaar', description: 'Bijvoorbeeld 2027-2028.', required: true, maxLength: 9, isIndexed: true }),
		{
			name: 'points',
			type: 'select',
			hasMany: true,
			label: 'Nagekeken',
			options: CHECK_POINTS.map(({ code, label }) => ({ value: code, label })),
			admin: { description: 'Wat al is nagekeken.' },
		},
		{ name: 'checkedAt', type: 'date', label: 'Helemaal nagekeken op', index: true, admin: { description: 'Leeg zolang er nog iets open staat.' } },
		{ name: 'checkedBy', type: 'relationship', relationTo: 'users', label: 'Door', index: true, admin: { description: 'Wie het laatste punt afvinkte.' } },
	],
};
