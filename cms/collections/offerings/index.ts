import type { CollectionConfig } from 'payload';
import { onlyOwnProvider, ownProviders, ownWorkFilter } from '../../access/ownWork.ts';
import { hiddenExceptFor } from '../../access/visibleTo.ts';
import { sayCopy, slugField } from '../../fields/slug.ts';
import { checkField, lineField } from '../../fields/text.ts';
import { editControls, editPanels, unsavedText } from '../editControls.ts';
import { editorialHooks, publishedAtField } from '../editorial.ts';
import { GROUPS } from '../groups.ts';
import { keepReports } from '../keepReports.ts';
import { requestKeyField } from '../requestKey.ts';
import { withoutArchived } from '../withoutArchived.ts';
import { access } from './access.ts';
import { endpoints } from './endpoints.ts';
import { certificateFields, contactFields, contentFields, evidenceFields, participationFields } from './fields.ts';
import { followProvider } from './followProvider.ts';
import { forgetCompanions, requireAdmittedProvider, requireOwnProvider } from './hooks.ts';
import { deriveKey, requireFreeCode } from './keyHooks.ts';
import { noteAssessedText, reopenCriteriaOf } from './reopenHooks.ts';

/** Trainings, courses, workshops and the like that can be given more than once (OEAPI Course, schema.org Course). */
export const Offerings: CollectionConfig = {
	slug: 'offerings',
	labels: { singular: 'Aanbodsitem', plural: 'Aanbod' },
	access,
	admin: {
		baseFilter: withoutArchived('offerings', ownWorkFilter('provider')),
		preview: ({ id }) => (typeof id === 'string' ? `/api/offerings/${id}/preview` : null),
		hideAPIURL: true,
		components: {
			listMenuItems: ['/admin/BulkChange/BulkListLink.tsx#BulkListLink'],
			Description: '/admin/Admission/OfferingDescription.tsx#OfferingDescription',
			edit: editControls,
		},
		group: GROUPS.offering,
		description: 'Trainingen, cursussen, workshops en ander aanbod. Een concept mag onvolledig zijn; bij het publiceren hoort u wat er nog ontbreekt.',
		useAsTitle: 'title',
		defaultColumns: ['title', 'provider', '_status', 'nextEdition', 'updatedAt'],
		listSearchableFields: ['title', 'slug'],
		hidden: hiddenExceptFor('editor', 'auditor', 'provider', 'coordinator'),
	},
	defaultSort: '-updatedAt',
	versions: { drafts: true, maxPerDoc: 50 },
	indexes: [
		{ fields: ['_status', 'title'] },
		// The site map; the unique index of the slug is sparse and can't give an order.
		{ fields: ['_status', 'slug'] },
		{ fields: ['_status', 'isExample'] },
		{ fields: ['provider', '_status', 'title'] },
		{ fields: ['regions', '_status', 'title'] },
	],
	endpoints,
	// Many at once goes by "Bulkwijziging", which tries first and can be undone.
	disableBulkEdit: true,
	fields: [
		unsavedText,
		{
			name: 'nextEdition',
			type: 'ui',
			label: 'Eerstvolgende uitvoering',
			admin: { components: { Cell: '/admin/Cells/NextEdition.tsx#NextEdition' } },
		},
		{
			...lineField({
				name: 'title',
				label: 'Titel',
				description: 'Kort en herkenbaar, zonder de naam van de aanbieder.',
				required: true,
				maxLength: 120,
				isIndexed: true,
			}),
			hooks: { beforeDuplicate: [sayCopy] },
		},
		slugField({ from: 'title' }),
		{
			...lineField({
				name: 'code',
				label: 'Eigen code',
				description: 'Uniek binnen de aanbieder. Daaraan herkent een import dit item; leeg mag.',
				maxLength: 60,
				isIndexed: true,
			}),
			admin: { position: 'sidebar', description: 'Uniek binnen de aanbieder. Daaraan herkent een import dit item; leeg mag.' },
			hooks: { beforeDuplicate: [() => null] },
		},
		{
			name: 'key',
			type: 'text',
			unique: true,
			label: 'Sleutel',
			access: { create: () => false, update: () => false },
			admin: { hidden: true, description: 'Aanbieder en code samen; maakt de code uniek.' },
		},
		{
			name: 'provider',
			type: 'relationship',
			relationTo: 'providers',
			label: 'Aanbieder',
			required: true,
			index: true,
			filterOptions: ownProviders,
			defaultValue: onlyOwnProvider,
			admin: { position: 'sidebar', description: 'De organisatie die dit geeft.' },
		},
		publishedAtField(),
		requestKeyField({ name: 'copiedAs', description: 'De opdracht waarmee deze kopie is gemaakt; twee keer drukken maakt niets dubbel.' }),
		checkField({ name: 'isExample', label: 'Voorbeeld', description: 'Verzonnen aanbod; de website zegt dat erbij.', isInSidebar: true }),
		{
			type: 'tabs',
			tabs: [
				{ label: 'Inhoud', description: 'Waar het over gaat en wat iemand leert.', fields: contentFields },
				{ label: 'Deelname', description: 'Voor wie, hoe en waar.', fields: participationFields },
				{ label: 'Kosten en bewijs', description: 'Wat het kost, wie betaalt en wat iemand krijgt.', fields: certificateFields },
				{ label: 'Onderbouwing', description: 'Waarop het aanbod steunt.', fields: evidenceFields },
				{ label: 'Contact', description: 'Waar leraren terechtkunnen.', fields: contactFields },
			],
		},
		{
			name: 'actions',
			type: 'ui',
			admin: { position: 'sidebar', disableListColumn: true, components: { Field: '/admin/PlanEditions/OfferingActions.tsx#OfferingActions' } },
		},
		{
			name: 'quality',
			type: 'ui',
			admin: { position: 'sidebar', disableListColumn: true, components: { Field: '/admin/Recognition/OfferingQuality.tsx#OfferingQuality' } },
		},
		...editPanels,
	],
	hooks: editorialHooks({
		collection: 'offerings',
		beforeChange: [requireOwnProvider, requireAdmittedProvider, requireFreeCode, deriveKey, noteAssessedText],
		afterChange: [followProvider, reopenCriteriaOf],
		afterDelete: [forgetCompanions, keepReports('offerings')],
	}),
};
