import type { CollectionConfig } from 'payload';
import { anyOf, hasRole, nobody, ownProvider, ownRegion } from '../../access/atoms.ts';
import { hiddenExceptFor } from '../../access/visibleTo.ts';
import { RECOGNITION_OUTCOMES } from '../../domain/shared/terms.ts';
import { dayField } from '../../fields/day.ts';
import { choiceField } from '../../fields/terms.ts';
import { checkField, paragraphField } from '../../fields/text.ts';
import { GROUPS } from '../groups.ts';
import { publicHooks } from '../publicHooks.ts';

/** What the quality process decided about an offering. Without versions, written by no door but that process. */
export const Recognitions: CollectionConfig = {
	slug: 'recognitions',
	labels: { singular: 'Erkenning', plural: 'Erkenningen' },
	access: {
		read: anyOf(
			hasRole('secretary', 'committee', 'auditor'),
			ownProvider({ path: 'offering.provider', roles: ['provider'] }),
			ownRegion({ path: 'offering.provider.region', roles: ['coordinator'] }),
		),
		create: nobody,
		update: nobody,
		delete: nobody,
	},
	admin: {
		hideAPIURL: true,
		group: GROUPS.quality,
		description: 'De uitkomst van de beoordeling, met de termijn en de voorwaarden. Publicatie is geen erkenning.',
		useAsTitle: 'outcome',
		defaultColumns: ['offering', 'outcome', 'validFrom', 'validUntil'],
		hidden: hiddenExceptFor('secretary', 'committee', 'auditor', 'provider', 'coordinator'),
	},
	defaultSort: '-validFrom',
	indexes: [{ fields: ['offering', 'validFrom'] }],
	fields: [
		{
			name: 'offering',
			type: 'relationship',
			relationTo: 'offerings',
			label: 'Aanbod',
			required: true,
			index: true,
			admin: { description: 'Waar de erkenning over gaat.' },
		},
		choiceField({ name: 'outcome', label: 'Uitkomst', description: 'Wat de commissie besloot.', terms: RECOGNITION_OUTCOMES, required: true }),
		dayField({ name: 'validFrom', label: 'Geldig vanaf', description: 'De eerste dag.', required: true }),
		dayField({ name: 'validUntil', label: 'Geldig tot en met', description: 'De laatste dag.', required: true }),
		{
			name: 'conditions',
			type: 'array',
			label: 'Voorwaarden',
			labels: { singular: 'Voorwaarde', plural: 'Voorwaarden' },
			admin: { description: 'Wat er nog moet gebeuren.' },
			fields: [
				paragraphField({ name: 'text', label: 'Voorwaarde', description: 'Wat de commissie vraagt.', required: true }),
				dayField({ name: 'dueDate', label: 'Uiterlijk op', description: 'De dag waarop het gedaan moet zijn.' }),
			],
		},
		checkField({ name: 'isExample', label: 'Voorbeeld', description: 'Verzonnen erkenning.' }),
	],
	hooks: publicHooks({ collection: 'recognitions' }),
};
