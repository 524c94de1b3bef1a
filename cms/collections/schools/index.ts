import type { CollectionConfig } from 'payload';
import { hiddenExceptFor } from '../../access/visibleTo.ts';
import { closureFields } from '../../fields/closure.ts';
import { dayField } from '../../fields/day.ts';
import { termField } from '../../fields/terms.ts';
import { checkField, codeField, lineField, urlField } from '../../fields/text.ts';
import { unsavedText } from '../editControls.ts';
import { exportDoor } from '../exportDoor.ts';
import { GROUPS } from '../groups.ts';
import { logHooks } from '../logHooks.ts';
import { refuseStale } from '../refuseStale.ts';
import { access } from './access.ts';
import { keepToOwnRegion } from './hooks.ts';

/** Schools (vestigingen) by their own code; tied to regions n:m, each tie valid from–to. */
export const Schools: CollectionConfig = {
	slug: 'schools',
	labels: { singular: 'School', plural: 'Scholen' },
	access,
	admin: {
		hideAPIURL: true,
		group: GROUPS.registers,
		description: "Vestigingen met hun code en de regio's waar zij bij horen.",
		useAsTitle: 'name',
		listSearchableFields: ['name', 'code', 'place'],
		defaultColumns: ['name', 'code', 'place', 'sector', 'board', 'closedOn'],
		hidden: hiddenExceptFor('editor', 'auditor', 'coordinator', 'broker'),
	},
	defaultSort: 'name',
	endpoints: [exportDoor('schools')],
	fields: [
		unsavedText,
		codeField({
			name: 'code',
			label: 'Vestigingscode',
			description: 'INSTELLINGSCODE en VESTIGINGSCODE achter elkaar, bijvoorbeeld 02QZ00.',
			pattern: /^\d{2}[A-Z]{2}\d{2}$/,
			remedy: 'Een vestigingscode bestaat uit twee cijfers, twee hoofdletters en twee cijfers, bijvoorbeeld 02QZ00.',
		}),
		lineField({ name: 'name', label: 'Naam', description: 'De naam van de vestiging.', required: true, isIndexed: true }),
		{
			name: 'board',
			type: 'relationship',
			relationTo: 'boards',
			label: 'Bestuur',
			required: true,
			index: true,
			admin: { description: 'Het bevoegd gezag van deze school.' },
		},
		termField({ name: 'sector', kind: 'sector', label: 'Sector', description: 'De onderwijssector.', required: true }),
		lineField({ name: 'street', label: 'Straat en nummer', description: 'Het bezoekadres.' }),
		lineField({ name: 'postalCode', label: 'Postcode', description: 'Bijvoorbeeld 1234 AB.', maxLength: 7 }),
		lineField({ name: 'place', label: 'Plaats', description: 'De plaats van de vestiging.' }),
		lineField({ name: 'municipalityCode', label: 'Gemeentenummer', description: 'Vier cijfers, met voorloopnullen.', maxLength: 4 }),
		lineField({ name: 'municipality', label: 'Gemeente', description: 'De naam van de gemeente.' }),
		urlField({ name: 'website', label: 'Website', description: 'Het adres van de school op het web.' }),
		{
			name: 'regions',
			type: 'array',
			label: "Onderwijsregio's",
			labels: { singular: 'Koppeling', plural: 'Koppelingen' },
			admin: { description: 'Een school kan bij meer regio’s horen, elk met een begin en eventueel een einde.' },
			fields: [
				{
					name: 'region',
					type: 'relationship',
					relationTo: 'regions',
					label: 'Regio',
					required: true,
					index: true,
					admin: { description: 'De onderwijsregio.' },
				},
				dayField({ name: 'from', label: 'Vanaf', description: 'De eerste dag dat de school bij de regio hoort.', required: true }),
				dayField({ name: 'until', label: 'Tot en met', description: 'Leeg zolang de school bij de regio hoort.' }),
			],
		},
		...closureFields('schools'),
		checkField({ name: 'isExample', label: 'Voorbeeld', description: 'Verzonnen school.', isInSidebar: true }),
	],
	hooks: { ...logHooks('schools'), beforeValidate: [refuseStale], beforeChange: [keepToOwnRegion] },
};
