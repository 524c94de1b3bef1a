import type { CollectionConfig } from 'payload';
import { anyOf, hasRole, nobody, ownProvider, ownRegion } from '../../access/atoms.ts';
import { hiddenExceptFor } from '../../access/visibleTo.ts';
import { ADMISSION_STATES } from '../../domain/admission/transitions.ts';
import { choiceField } from '../../fields/terms.ts';
import { paragraphField } from '../../fields/text.ts';
import { GROUPS } from '../groups.ts';

/** First items of new providers on their way past the editor. Beside the text and without versions; only the verbs of `operations/admission` write them. */
export const Admissions: CollectionConfig = {
	slug: 'admissions',
	labels: { singular: 'Eerste aanbod', plural: 'Eerste aanbod van nieuwe aanbieders' },
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
		group: GROUPS.offering,
		description: 'Wat nieuwe aanbieders aan de redactie aanboden en wat die ervan vond. Doorlaten en terugsturen gaat bij het aanbod zelf.',
		useAsTitle: 'key',
		defaultColumns: ['offering', 'provider', 'state', 'askedAt'],
		hidden: hiddenExceptFor('editor', 'auditor'),
	},
	defaultSort: '-askedAt',
	indexes: [{ fields: ['state', 'askedAt'] }],
	fields: [
		{ name: 'key', type: 'text', label: 'Sleutel', required: true, unique: true, admin: { hidden: true, description: 'Het nummer van het aanbod.' } },
		{
			name: 'offering',
			type: 'relationship',
			relationTo: 'offerings',
			label: 'Aanbod',
			required: true,
			index: true,
			admin: { description: 'Wat werd aangeboden.' },
		},
		{
			name: 'provider',
			type: 'relationship',
			relationTo: 'providers',
			label: 'Aanbieder',
			required: true,
			index: true,
			admin: { description: 'De nieuwe aanbieder.' },
		},
		choiceField({ name: 'state', label: 'Stand', description: 'Wie nu iets doet.', terms: ADMISSION_STATES, required: true }),
		{ name: 'askedAt', type: 'date', label: 'Aangeboden op', required: true, admin: { description: 'Het moment, de laatste keer.' } },
		{ name: 'askedBy', type: 'relationship', relationTo: 'users', label: 'Door', index: true, admin: { description: 'Wie het aanbood.' } },
		{ name: 'decidedAt', type: 'date', label: 'Beantwoord op', admin: { description: 'Het moment.' } },
		{ name: 'decidedBy', type: 'relationship', relationTo: 'users', label: 'Door redacteur', admin: { description: 'Wie doorliet of terugstuurde.' } },
		paragraphField({ name: 'reason', label: 'Reden', description: 'Wat er nog moet gebeuren, als het is teruggestuurd.', maxLength: 1000 }),
	],
};
