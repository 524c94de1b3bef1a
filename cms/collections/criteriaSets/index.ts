import type { CollectionConfig } from 'payload';
import { allOf, anyOf, hasRole, rowsWhere } from '../../access/atoms.ts';
import { hiddenExceptFor } from '../../access/visibleTo.ts';
import { criteriaSetLifecycle } from '../../domain/criteriaSet/transitions.ts';
import { lifecycleFields } from '../../fields/lifecycle.ts';
import { slugField } from '../../fields/slug.ts';
import { checkField, lineField, numberField, paragraphField } from '../../fields/text.ts';
import { PROCESS_LINK, personField } from '../caseParts.ts';
import { beginsLifecycle } from '../lifecycleHooks.ts';
import { publicHooks } from '../publicHooks.ts';
import { endpoints } from './endpoints.ts';
import { criterionFields } from './fields.ts';

const isDraft = rowsWhere({ state: { equals: 'draft' } });

const begins = beginsLifecycle({ collection: 'criteriaSets', lifecycle: criteriaSetLifecycle, capacity: 'secretary' });

/** Versioned sets of quality criteria. A set in effect never changes; a change is a new version. */
export const CriteriaSets: CollectionConfig = {
	slug: 'criteriaSets',
	labels: { singular: 'Criteriaset', plural: 'Criteriasets' },
	access: {
		read: anyOf(hasRole('secretary', 'committee', 'auditor'), rowsWhere({ state: { equals: 'effective' } })),
		create: hasRole('secretary'),
		update: anyOf(allOf(hasRole('secretary'), isDraft)),
		delete: anyOf(allOf(hasRole('secretary'), isDraft)),
	},
	admin: {
		hideAPIURL: true,
		components: { edit: { beforeDocumentControls: [PROCESS_LINK] } },
		/** Not in the menu: people work on the page `/criteria`; this list and form are reached from there. */
		group: false,
		description: 'De criteria waarop aanbod beoordeeld wordt. Een set die geldt verandert niet meer; een wijziging is een nieuwe versie.',
		useAsTitle: 'title',
		defaultColumns: ['title', 'version', 'state', 'stateSince'],
		hidden: hiddenExceptFor('secretary', 'committee', 'auditor'),
	},
	defaultSort: '-version',
	indexes: [{ fields: ['state', 'version'] }],
	endpoints,
	fields: [
		lineField({ name: 'title', label: 'Titel', description: 'De naam van de set.', required: true }),
		slugField({ from: 'title' }),
		numberField({ name: 'version', label: 'Versie', description: 'Telt op; de hoogste die geldt staat op de website.', required: true, min: 1, max: 9999 }),
		...lifecycleFields(criteriaSetLifecycle.states),
		personField({ name: 'proposedBy', label: 'Voorgesteld door', description: 'Wie deze versie voorstelde.' }),
		paragraphField({ name: 'summary', label: 'Samenvatting', description: 'Waar de set voor dient.', required: true }),
		checkField({ name: 'isConfirmed', label: 'Vastgesteld', description: 'Uit: de website zegt dat de criteria een voorbeeld zijn.', isInSidebar: true }),
		checkField({ name: 'isExample', label: 'Voorbeeld', description: 'Verzonnen set.', isInSidebar: true }),
		{
			name: 'criteria',
			type: 'array',
			label: 'Criteria',
			labels: { singular: 'Criterium', plural: 'Criteria' },
			required: true,
			minRows: 1,
			admin: { description: 'In de volgorde waarin een beoordelaar ze ziet.', initCollapsed: true },
			fields: criterionFields,
		},
	],
	hooks: publicHooks({ collection: 'criteriaSets', extra: { beforeValidate: [begins.beforeValidate], afterChange: [begins.afterChange] } }),
};
