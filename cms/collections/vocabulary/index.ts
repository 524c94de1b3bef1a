import type { CollectionConfig } from 'payload';
import { editorsRegister } from '../../access/reference.ts';
import { hiddenExceptFor } from '../../access/visibleTo.ts';
import { VOCABULARY_KINDS } from '../../domain/shared/terms.ts';
import { slugField } from '../../fields/slug.ts';
import { choiceField } from '../../fields/terms.ts';
import { lineField, numberField, paragraphField } from '../../fields/text.ts';
import { GROUPS } from '../groups.ts';
import { publicHooks } from '../publicHooks.ts';
import { refuseOwnDescendant } from '../refuseOwnDescendant.ts';
import { refuseWhileInUse } from '../refuseWhileInUse.ts';
import { endpoints } from './endpoints.ts';

/** The words by which the catalogue is ordered and found: sectors, subjects, forms, specialist roles and themes. */
export const Vocabulary: CollectionConfig = {
	slug: 'vocabulary',
	labels: { singular: 'Term', plural: 'Woordenlijst' },
	access: editorsRegister,
	admin: {
		hideAPIURL: true,
		group: GROUPS.site,
		description: 'De woorden waarmee het aanbod geordend en gevonden wordt. Synoniemen helpen de zoekmachine.',
		useAsTitle: 'label',
		defaultColumns: ['label', 'kind', 'parent', 'synonyms'],
		hidden: hiddenExceptFor('editor'),
	},
	defaultSort: ['kind', 'order', 'label'],
	indexes: [{ fields: ['kind', 'order', 'label'] }, { fields: ['kind', 'slug'], unique: true }],
	endpoints,
	fields: [
		choiceField({ name: 'kind', label: 'Soort', description: 'Waar de term voor dient.', terms: VOCABULARY_KINDS, required: true }),
		lineField({ name: 'label', label: 'Naam', description: 'Zoals bezoekers de term zien.', required: true }),
		slugField({ from: 'label', isUnique: false }),
		{
			name: 'parent',
			type: 'relationship',
			relationTo: 'vocabulary',
			label: 'Bredere term',
			filterOptions: ({ data, id }) => ({ kind: { equals: data['kind'] }, ...(id ? { id: { not_equals: id } } : {}) }),
			admin: { description: 'Bijvoorbeeld "Taal" bij "Lezen". Wie de bredere term kiest, vindt ook deze.' },
		},
		paragraphField({ name: 'description', label: 'Uitleg', description: 'Wat eronder valt, in een of twee zinnen.' }),
		{
			name: 'synonyms',
			type: 'text',
			hasMany: true,
			label: 'Synoniemen',
			admin: { description: 'Andere woorden waarmee mensen hetzelfde zoeken. Druk na elk woord op Enter.' },
		},
		numberField({ name: 'order', label: 'Volgorde', description: 'Lager staat eerder; bij gelijke getallen op alfabet.', min: 0, max: 9999 }),
	],
	hooks: publicHooks({
		collection: 'vocabulary',
		extra: {
			beforeChange: [refuseOwnDescendant('vocabulary')],
			beforeDelete: [
				refuseWhileInUse([
					{ collection: 'offerings', paths: ['sectors', 'subjects', 'themes', 'form'], word: 'keer aanbod' },
					{ collection: 'paths', paths: ['role', 'sectors'], word: 'ontwikkelpaden' },
					{ collection: 'regions', paths: ['sectors'], word: "onderwijsregio's" },
					{ collection: 'schools', paths: ['sector'], word: 'scholen' },
					{ collection: 'vocabulary', paths: ['parent'], word: 'smallere termen' },
				]),
			],
		},
	}),
};
