import type { CollectionConfig } from 'payload';
import { nationalContent } from '../../access/editorial.ts';
import { hiddenExceptFor } from '../../access/visibleTo.ts';
import { richTextField } from '../../fields/richText.ts';
import { slugField } from '../../fields/slug.ts';
import { checkField, lineField, numberField, paragraphField } from '../../fields/text.ts';
import { editControls, editPanels, unsavedText } from '../editControls.ts';
import { editorialHooks, publishedAtField } from '../editorial.ts';
import { GROUPS } from '../groups.ts';
import { withoutArchived } from '../withoutArchived.ts';
import { endpoints } from './endpoints.ts';
import { refuseTakenAddress } from './hooks.ts';

/** Pages of running text: privacy, accessibility, about. */
export const Pages: CollectionConfig = {
	slug: 'pages',
	labels: { singular: 'Pagina', plural: "Pagina's" },
	access: nationalContent,
	admin: {
		baseFilter: withoutArchived('pages'),
		preview: ({ id }) => (typeof id === 'string' ? `/api/pages/${id}/preview` : null),
		hideAPIURL: true,
		components: { edit: editControls },
		group: GROUPS.site,
		description: 'Teksten met een eigen adres, zoals privacy en toegankelijkheid.',
		useAsTitle: 'title',
		defaultColumns: ['title', 'slug', 'inFooter', '_status'],
		hidden: hiddenExceptFor('editor', 'auditor'),
	},
	defaultSort: 'order',
	versions: { drafts: true, maxPerDoc: 50 },
	indexes: [{ fields: ['order'] }, { fields: ['_status', 'inFooter', 'order'] }],
	endpoints,
	fields: [
		unsavedText,
		lineField({ name: 'title', label: 'Titel', description: 'De kop van de pagina.', required: true }),
		slugField({ from: 'title' }),
		publishedAtField(),
		paragraphField({ name: 'summary', label: 'Samenvatting', description: 'Voor zoekmachines en als inleiding.', required: true, maxLength: 300 }),
		richTextField({ name: 'body', label: 'Tekst', description: 'De tekst van de pagina.', required: true }),
		checkField({
			name: 'inFooter',
			label: 'In de voettekst',
			description: 'Aan: onderaan elke pagina staat een link.',
			isOnByDefault: true,
			isInSidebar: true,
		}),
		numberField({ name: 'order', label: 'Volgorde', description: 'In de voettekst; lager staat eerder.', min: 0, max: 9999 }),
		checkField({ name: 'isExample', label: 'Voorbeeld', description: 'Voorbeeldtekst die nog vervangen moet worden.', isInSidebar: true }),
		...editPanels,
	],
	hooks: editorialHooks({ collection: 'pages', beforeChange: [refuseTakenAddress] }),
};
