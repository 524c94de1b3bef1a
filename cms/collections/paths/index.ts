import type { CollectionConfig } from 'payload';
import { nationalContent } from '../../access/editorial.ts';
import { hiddenExceptFor } from '../../access/visibleTo.ts';
import { richTextField } from '../../fields/richText.ts';
import { slugField } from '../../fields/slug.ts';
import { termField, termsField } from '../../fields/terms.ts';
import { checkField, lineField, numberField, paragraphField } from '../../fields/text.ts';
import { editControls } from '../editControls.ts';
import { editorialHooks, publishedAtField } from '../editorial.ts';
import { GROUPS } from '../groups.ts';
import { withoutArchived } from '../withoutArchived.ts';
import { endpoints } from './endpoints.ts';
import { requireReachableStages } from './hooks.ts';

/** Stages and competences that lead to a specialist role. */
export const Paths: CollectionConfig = {
	slug: 'paths',
	labels: { singular: 'Ontwikkelpad', plural: 'Ontwikkelpaden' },
	access: nationalContent,
	admin: {
		baseFilter: withoutArchived('paths'),
		hideAPIURL: true,
		components: { edit: editControls },
		group: GROUPS.paths,
		description: 'De weg naar een specialistenrol: fasen, competenties en het aanbod dat daarbij past.',
		useAsTitle: 'title',
		defaultColumns: ['title', 'role', 'sectors', '_status'],
		hidden: hiddenExceptFor('editor', 'auditor'),
	},
	defaultSort: 'title',
	versions: { drafts: true, maxPerDoc: 50 },
	indexes: [{ fields: ['_status', 'title'] }],
	endpoints,
	fields: [
		lineField({ name: 'title', label: 'Titel', description: 'De naam van het ontwikkelpad.', required: true, isIndexed: true }),
		slugField({ from: 'title' }),
		publishedAtField(),
		paragraphField({ name: 'summary', label: 'Samenvatting', description: 'Voor het overzicht, ten hoogste 300 tekens.', required: true, maxLength: 300 }),
		richTextField({ name: 'description', label: 'Beschrijving', description: 'Voor wie het pad is en hoe het werkt.', required: true }),
		termField({ name: 'role', kind: 'role', label: 'Specialistenrol', description: 'De rol waar het pad naartoe leidt.', required: true }),
		termsField({ name: 'sectors', kind: 'sector', label: 'Sectoren', description: 'De sectoren waarvoor het pad bedoeld is.', required: true }),
		paragraphField({ name: 'source', label: 'Bron', description: 'Waarop het pad steunt.', required: true }),
		checkField({ name: 'isConfirmed', label: 'Vastgesteld', description: 'Uit: de website zegt dat het pad nog niet is vastgesteld.', isInSidebar: true }),
		checkField({ name: 'isExample', label: 'Voorbeeld', description: 'Verzonnen pad; de website zegt dat erbij.', isInSidebar: true }),
		{
			name: 'stages',
			type: 'array',
			label: 'Fasen',
			labels: { singular: 'Fase', plural: 'Fasen' },
			required: true,
			minRows: 1,
			admin: {
				description: 'In de volgorde waarin iemand ze doorloopt.',
				initCollapsed: true,
				components: { beforeInput: ['/admin/PathOutline/PathOutline.tsx#PathOutline'], RowLabel: '/admin/PathOutline/StageLabel.tsx#StageLabel' },
			},
			fields: [
				lineField({ name: 'title', label: 'Naam', description: 'Bijvoorbeeld "Verdiepen".', required: true }),
				paragraphField({ name: 'description', label: 'Omschrijving', description: 'Wat iemand in deze fase leert.', required: true }),
				numberField({
					name: 'requiredCompetences',
					label: 'Benodigd aantal competenties',
					description: 'Hoeveel competenties van deze fase iemand nodig heeft.',
					required: true,
					min: 1,
					max: 50,
				}),
				{
					name: 'competences',
					type: 'array',
					label: 'Competenties',
					labels: { singular: 'Competentie', plural: 'Competenties' },
					required: true,
					minRows: 1,
					admin: { description: 'Met het aanbod waarmee iemand eraan kan werken.' },
					fields: [
						{
							name: 'competence',
							type: 'relationship',
							relationTo: 'competences',
							label: 'Competentie',
							required: true,
							index: true,
							admin: { description: 'Uit het register van competenties.' },
						},
						{
							name: 'offerings',
							type: 'relationship',
							relationTo: 'offerings',
							hasMany: true,
							label: 'Aanbod',
							index: true,
							admin: { description: 'Alleen gepubliceerd aanbod verschijnt op de website.' },
						},
					],
				},
			],
		},
	],
	hooks: editorialHooks({ collection: 'paths', beforeChange: [requireReachableStages] }),
};
