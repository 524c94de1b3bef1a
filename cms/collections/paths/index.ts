import type { CollectionConfig } from 'payload';
import { nationalContent } from '../../access/editorial.ts';
import { hiddenExceptFor } from '../../access/visibleTo.ts';
import { slugField } from '../../fields/slug.ts';
import { checkField, lineField } from '../../fields/text.ts';
import { editControls, editPanels, unsavedText } from '../editControls.ts';
import { editorialHooks, publishedAtField } from '../editorial.ts';
import { GROUPS } from '../groups.ts';
import { keepReports } from '../keepReports.ts';
import { withoutArchived } from '../withoutArchived.ts';
import { endpoints } from './endpoints.ts';
import { pathTextFields, stagesField } from './fields.ts';

/** Stages and competences that lead to a specialist role. */
export const Paths: CollectionConfig = {
	slug: 'paths',
	labels: { singular: 'Ontwikkelpad', plural: 'Ontwikkelpaden' },
	access: nationalContent,
	admin: {
		baseFilter: withoutArchived('paths'),
		preview: ({ id }) => (typeof id === 'string' ? `/api/paths/${id}/preview` : null),
		hideAPIURL: true,
		components: { edit: editControls },
		group: GROUPS.paths,
		description: 'De weg naar een specialistenrol: fasen, competenties en het aanbod dat daarbij past.',
		useAsTitle: 'title',
		defaultColumns: ['title', 'role', 'sectors', 'isConfirmed', '_status', 'updatedAt'],
		hidden: hiddenExceptFor('editor', 'auditor'),
	},
	defaultSort: 'title',
	versions: { drafts: true, maxPerDoc: 50 },
	indexes: [{ fields: ['_status', 'title'] }],
	endpoints,
	fields: [
		unsavedText,
		lineField({ name: 'title', label: 'Titel', description: 'De naam van het ontwikkelpad.', required: true, isIndexed: true }),
		slugField({ from: 'title' }),
		publishedAtField(),
		...pathTextFields(),
		checkField({ name: 'isConfirmed', label: 'Vastgesteld', description: 'Uit: de website zegt dat het pad nog niet is vastgesteld.', isInSidebar: true }),
		checkField({ name: 'isExample', label: 'Voorbeeld', description: 'Verzonnen pad; de website zegt dat erbij.', isInSidebar: true }),
		stagesField({ hasOutline: true }),
		{
			name: 'versionsPanel',
			type: 'ui',
			label: 'Versies',
			admin: { position: 'sidebar', components: { Field: '/admin/PathVersions/PathVersions.tsx#PathVersions' } },
		},
		...editPanels,
	],
	hooks: editorialHooks({ collection: 'paths', afterDelete: [keepReports('paths')] }),
};
