import type { CollectionConfig } from 'payload';
import { nobody, type Rule } from '../../access/atoms.ts';
import { holds } from '../../access/principal.ts';
import { numberField } from '../../fields/text.ts';
import { GROUPS } from '../groups.ts';
import { endpoints } from './endpoints.ts';

const own: Rule = ({ req }) => (req.user && holds(req.user, 'provider', 'coordinator', 'editor') ? { madeBy: { equals: req.user.id } } : false);

/** What stood in fields before somebody changed them for many items at once, so that it can be put back. One for each person: the last. */
export const BulkChanges: CollectionConfig = {
	slug: 'bulkChanges',
	labels: { singular: 'Bulkwijziging', plural: 'Bulkwijzigingen' },
	access: { read: own, create: nobody, update: nobody, delete: nobody },
	admin: {
		hideAPIURL: true,
		group: GROUPS.offering,
		hidden: true,
		description: 'De laatste wijziging van veel items tegelijk, om haar terug te kunnen draaien.',
	},
	defaultSort: '-createdAt',
	endpoints,
	fields: [
		{
			name: 'key',
			type: 'text',
			label: 'Sleutel',
			required: true,
			unique: true,
			admin: { description: 'Wie en welke opdracht; twee keer drukken wijzigt niets dubbel.' },
		},
		{ name: 'madeBy', type: 'relationship', relationTo: 'users', label: 'Door', required: true, index: true, admin: { description: 'Wie de wijziging deed.' } },
		{
			name: 'kind',
			type: 'select',
			label: 'Soort',
			required: true,
			options: [
				{ value: 'offerings', label: 'Aanbod' },
				{ value: 'editions', label: 'Uitvoeringen' },
			],
			admin: { description: 'Wat er gewijzigd werd.' },
		},
		{ name: 'fields', type: 'text', hasMany: true, label: 'Velden', required: true, admin: { description: 'Welke velden.' } },
		numberField({ name: 'count', label: 'Aantal', description: 'Hoeveel items.', required: true, min: 1, max: 1000 }),
		{
			name: 'changes',
			type: 'textarea',
			label: 'Wat er stond',
			required: true,
			access: { read: () => false },
			admin: { hidden: true, description: 'Per item en veld de oude en de nieuwe waarde.' },
		},
		{ name: 'undoneAt', type: 'date', label: 'Teruggedraaid op', admin: { description: 'Leeg zolang dat niet gebeurd is.' } },
	],
};
