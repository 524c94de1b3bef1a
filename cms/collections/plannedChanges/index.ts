import type { CollectionConfig } from 'payload';
import { anyOf, hasRole, nobody, ownProvider, ownRegion } from '../../access/atoms.ts';
import { PLAN_STATES, PLANNABLE } from '../../domain/publication/planning.ts';
import { choiceField } from '../../fields/terms.ts';
import { lineField, numberField, paragraphField } from '../../fields/text.ts';
import { GROUPS } from '../groups.ts';
import { logHooks } from '../logHooks.ts';

/**
 * What is to be published or withdrawn at a moment, one record per item and verb. Without versions: the state decides who runs it.
 * Made and cancelled by `plan` and `unplan` at the item; a job does it, as the user who planned it.
 */
export const PlannedChanges: CollectionConfig = {
	slug: 'plannedChanges',
	labels: { singular: 'Geplande wijziging', plural: 'Geplande wijzigingen' },
	access: {
		read: anyOf(
			hasRole('editor', 'auditor'),
			ownProvider({ path: 'provider', roles: ['provider'] }),
			ownRegion({ path: 'provider.region', roles: ['coordinator'] }),
		),
		create: nobody,
		update: nobody,
		delete: nobody,
	},
	admin: {
		hideAPIURL: true,
		group: GROUPS.site,
		description: 'Wat op een moment wordt gepubliceerd of ingetrokken. Plannen en weghalen kan bij het item zelf.',
		useAsTitle: 'key',
		defaultColumns: ['title', 'verb', 'at', 'state', 'plannedBy'],
		// People find these on the work page "Gepland".
		hidden: true,
	},
	defaultSort: 'at',
	indexes: [{ fields: ['state', 'at'] }, { fields: ['kind', 'itemId'] }],
	fields: [
		{
			name: 'key',
			type: 'text',
			label: 'Sleutel',
			required: true,
			unique: true,
			admin: { description: 'Item en handeling samen: van elk is er hoogstens een.' },
		},
		lineField({ name: 'kind', label: 'Soort', description: 'De verzameling.', required: true }),
		lineField({ name: 'itemId', label: 'Item', description: 'Het nummer van het item.', required: true }),
		lineField({ name: 'title', label: 'Titel', description: 'Hoe het item heette toen het gepland werd.' }),
		choiceField({ name: 'verb', label: 'Wat', description: 'Wat er dan gebeurt.', terms: PLANNABLE, required: true }),
		{
			name: 'at',
			type: 'date',
			label: 'Wanneer',
			required: true,
			admin: { description: 'In Nederlandse tijd.', date: { pickerAppearance: 'dayAndTime', displayFormat: 'd MMM yyyy HH:mm', timeFormat: 'HH:mm' } },
		},
		paragraphField({ name: 'reason', label: 'Reden', description: 'Bij intrekken: wat bezoekers lezen.', maxLength: 500 }),
		{
			name: 'successor',
			type: 'relationship',
			relationTo: ['offerings', 'paths', 'pages'],
			label: 'Opvolger',
			admin: { description: 'Bij intrekken: wat ervoor in de plaats komt.' },
		},
		choiceField({ name: 'state', label: 'Stand', description: 'Hoe het ervoor staat.', terms: PLAN_STATES, required: true, defaultValue: 'waiting' }),
		{
			name: 'plannedBy',
			type: 'relationship',
			relationTo: 'users',
			label: 'Gepland door',
			index: true,
			admin: { description: 'Met wiens recht het gebeurt.' },
		},
		{
			name: 'provider',
			type: 'relationship',
			relationTo: 'providers',
			label: 'Aanbieder',
			index: true,
			admin: { description: 'Van wie het aanbod is; leeg bij paden en pagina’s.' },
		},
		paragraphField({ name: 'failure', label: 'Waarom niet', description: 'Wat er in de weg stond.' }),
		numberField({ name: 'tries', label: 'Pogingen', description: 'Hoe vaak het door een storing niet lukte.', min: 0, max: 100 }),
		{ name: 'endedAt', type: 'date', label: 'Afgehandeld op', admin: { description: 'Wanneer het gedaan, mislukt of weggehaald is.' } },
	],
	hooks: logHooks('plannedChanges'),
};
