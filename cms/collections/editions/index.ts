import type { CollectionConfig } from 'payload';
import { hiddenExceptFor } from '../../access/visibleTo.ts';
import { EDITION_STATES, MODALITIES } from '../../domain/shared/terms.ts';
import { dayField } from '../../fields/day.ts';
import { moneyField } from '../../fields/money.ts';
import { markAsCopy } from '../../fields/slug.ts';
import { choiceField } from '../../fields/terms.ts';
import { checkField, lineField, numberField, urlField } from '../../fields/text.ts';
import { timeField } from '../../fields/time.ts';
import { unsavedText } from '../editControls.ts';
import { GROUPS } from '../groups.ts';
import { publicHooks } from '../publicHooks.ts';
import { requestKeyField } from '../requestKey.ts';
import { access } from './access.ts';
import { endpoints } from './endpoints.ts';
import { deriveKey, deriveSpan, requireOwnOffering, requireTransition } from './hooks.ts';
import { askStanding, dropStanding, standingFacts, standingField } from './standing.ts';

/** Runs of an offering, with meetings, places and dates (OEAPI CourseOffering, schema.org CourseInstance). */
export const Editions: CollectionConfig = {
	slug: 'editions',
	labels: { singular: 'Uitvoering', plural: 'Uitvoeringen' },
	access,
	admin: {
		hideAPIURL: true,
		group: GROUPS.offering,
		description: 'Wanneer en waar iets gegeven wordt. Vol, bezig en afgelopen volgen vanzelf uit plaatsen en data.',
		useAsTitle: 'code',
		components: {
			edit: { beforeDocumentControls: ['/admin/PlanEditions/PlanEditions.tsx#PlanEditions'] },
			beforeListTable: ['/admin/EditionStanding/StandingFilter.tsx#StandingFilter'],
			listMenuItems: ['/admin/BulkChange/BulkListLink.tsx#BulkListLink'],
		},
		defaultColumns: ['code', 'offering', 'standing', 'startDate', 'placesLeft', 'capacity'],
		listSearchableFields: ['code', 'offering.title'],
		hidden: hiddenExceptFor('editor', 'auditor', 'provider', 'coordinator'),
	},
	defaultSort: '-startDate',
	forceSelect: standingFacts,
	indexes: [{ fields: ['offering', 'startDate'] }],
	endpoints,
	// Many at once goes by "Bulkwijziging", which tries first and can be undone.
	disableBulkEdit: true,
	fields: [
		unsavedText,
		standingField,
		{
			name: 'offering',
			type: 'relationship',
			relationTo: 'offerings',
			label: 'Aanbod',
			required: true,
			index: true,
			admin: { description: 'Het aanbodsitem dat gegeven wordt.' },
		},
		{
			...lineField({ name: 'code', label: 'Code', description: 'Een korte eigen aanduiding, uniek binnen het aanbodsitem.', required: true, maxLength: 60 }),
			hooks: { beforeDuplicate: [markAsCopy] },
		},
		{
			...choiceField({
				name: 'state',
				label: 'Stand',
				description: 'Alleen een open uitvoering telt mee in de zoekfilters.',
				terms: EDITION_STATES,
				required: true,
				defaultValue: 'planned',
				isInSidebar: true,
			}),
			hooks: { beforeDuplicate: [() => 'planned'] },
		},
		{
			name: 'meetings',
			type: 'array',
			label: 'Bijeenkomsten',
			labels: { singular: 'Bijeenkomst', plural: 'Bijeenkomsten' },
			required: true,
			minRows: 1,
			admin: { description: 'Elke datum met tijd en plaats.', components: { RowLabel: '/admin/RowLabels/MeetingLabel.tsx#MeetingLabel' } },
			fields: [
				dayField({ name: 'date', label: 'Datum', description: 'De dag.', required: true }),
				timeField({ name: 'from', label: 'Van', description: 'Bijvoorbeeld 15:30.' }),
				timeField({ name: 'until', label: 'Tot', description: 'Bijvoorbeeld 17:30.' }),
				checkField({ name: 'isOnline', label: 'Online', description: 'Aan als deze bijeenkomst online is.' }),
				lineField({ name: 'venue', label: 'Locatie', description: 'De naam van het gebouw.' }),
				lineField({ name: 'street', label: 'Straat en nummer', description: 'Het bezoekadres.' }),
				lineField({ name: 'place', label: 'Plaats', description: 'De plaatsnaam.' }),
			],
		},
		choiceField({ name: 'modality', label: 'Manier van deelnemen', description: 'Alleen als die afwijkt van het aanbodsitem.', terms: MODALITIES }),
		moneyField({ name: 'priceInCents', label: 'Prijs per deelnemer', description: 'In euro, alleen als die afwijkt van het aanbodsitem.' }),
		{
			name: 'regions',
			type: 'relationship',
			relationTo: 'regions',
			hasMany: true,
			label: "Onderwijsregio's",
			index: true,
			admin: { description: 'Alleen als die afwijken van het aanbodsitem.' },
		},
		numberField({ name: 'capacity', label: 'Aantal plaatsen', description: 'Leeg als er geen grens is.', min: 1, max: 100_000 }),
		{
			...numberField({ name: 'placesLeft', label: 'Plaatsen vrij', description: 'Bij 0 staat de uitvoering als vol op de website.', min: 0, max: 100_000 }),
			hooks: { beforeDuplicate: [({ siblingData }) => siblingData['capacity'] ?? null] },
		},
		dayField({ name: 'enrolmentDeadline', label: 'Inschrijven tot en met', description: 'Leeg: tot de eerste bijeenkomst.' }),
		urlField({ name: 'enrolmentUrl', label: 'Webadres voor inschrijving', description: 'Alleen als dat afwijkt van het aanbodsitem.' }),
		dayField({ name: 'startDate', label: 'Eerste dag', description: 'Volgt uit de bijeenkomsten.', isReadOnly: true }),
		dayField({ name: 'endDate', label: 'Laatste dag', description: 'Volgt uit de bijeenkomsten.', isReadOnly: true }),
		{
			name: 'key',
			type: 'text',
			unique: true,
			label: 'Sleutel',
			access: { create: () => false, update: () => false },
			admin: { hidden: true, disableListColumn: true, disableListFilter: true, description: 'Aanbod en code samen; maakt de code uniek.' },
		},
		checkField({ name: 'isExample', label: 'Voorbeeld', description: 'Verzonnen uitvoering.', isInSidebar: true }),
		requestKeyField({ name: 'plannedAs', description: 'De opdracht waarmee deze uitvoering is gemaakt; twee keer drukken maakt niets dubbel.' }),
	],
	hooks: publicHooks({
		collection: 'editions',
		extra: {
			beforeOperation: [askStanding],
			beforeValidate: [deriveSpan],
			beforeChange: [requireOwnOffering, requireTransition, deriveKey, dropStanding],
		},
	}),
};
