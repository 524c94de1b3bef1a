import type { CollectionBeforeValidateHook, CollectionConfig } from 'payload';
import { allOf, anyOf, hasRole, rowsWhere } from '../../access/atoms.ts';
import { hiddenExceptFor } from '../../access/visibleTo.ts';
import { roundLifecycle } from '../../domain/round/transitions.ts';
import { dayOf } from '../../domain/shared/days.ts';
import { dayField } from '../../fields/day.ts';
import { lifecycleFields } from '../../fields/lifecycle.ts';
import { checkField, lineField, numberField } from '../../fields/text.ts';
import { PROCESS_LINK, peopleField } from '../caseParts.ts';
import { beginsLifecycle } from '../lifecycleHooks.ts';
import { logHooks } from '../logHooks.ts';
import { refuseStale } from '../refuseStale.ts';
import { endpoints } from './endpoints.ts';

const secretaryWhilePlanned = allOf(hasRole('secretary'), rowsWhere({ state: { equals: 'planned' } }));

const begins = beginsLifecycle({ collection: 'rounds', lifecycle: roundLifecycle, capacity: 'secretary' });
const log = logHooks('rounds');

/** While a round is planned, what is due next is its opening. */
const dueWhenItOpens: CollectionBeforeValidateHook = ({ data, originalDoc }) => {
	const opensOn: unknown = data?.['opensOn'] ?? originalDoc?.opensOn;
	const isPlanned = (data?.['state'] ?? originalDoc?.state) === 'planned';
	return data && isPlanned && (typeof opensOn === 'string' || opensOn instanceof Date) ? { ...data, dueDay: dayOf(new Date(opensOn)) } : data;
};

/** Rounds of reviews. Planned by the secretary in this form; from opening on only the verbs of `operations/quality` write them. */
export const Rounds: CollectionConfig = {
	slug: 'rounds',
	labels: { singular: 'Ronde', plural: 'Rondes' },
	access: {
		read: hasRole('secretary', 'committee', 'auditor'),
		create: hasRole('secretary'),
		update: anyOf(secretaryWhilePlanned),
		delete: anyOf(secretaryWhilePlanned),
	},
	admin: {
		hideAPIURL: true,
		components: { edit: { beforeDocumentControls: [PROCESS_LINK] } },
		/** Not in the menu: people work on the page `/rondes`; this list and form are reached from there. */
		group: false,
		description: 'Een ronde bepaalt met welke criteria, door wie en wanneer er beoordeeld en besloten wordt.',
		useAsTitle: 'title',
		defaultColumns: ['title', 'state', 'dueDay', 'opensOn', 'releaseOn'],
		hidden: hiddenExceptFor('secretary', 'committee', 'auditor'),
	},
	defaultSort: '-opensOn',
	endpoints,
	fields: [
		lineField({ name: 'title', label: 'Naam', description: 'Bijvoorbeeld "Voorjaar 2027".', required: true, maxLength: 100 }),
		...lifecycleFields(roundLifecycle.states),
		{
			name: 'criteriaSet',
			type: 'relationship',
			relationTo: 'criteriaSets',
			label: 'Criteriaset',
			required: true,
			index: true,
			filterOptions: { state: { equals: 'effective' } },
			admin: { description: 'De versie die geldt. Zij ligt vast zodra de ronde opent.' },
		},
		dayField({ name: 'opensOn', label: 'Indienen vanaf', description: 'De eerste dag.', required: true }),
		dayField({ name: 'scoringFrom', label: 'Beoordelen vanaf', description: 'De eerste dag.', required: true }),
		dayField({ name: 'decidingFrom', label: 'Besluiten vanaf', description: 'De eerste dag.', required: true }),
		dayField({ name: 'releaseOn', label: 'Besluiten bekend op', description: 'De dag waarop alles in één keer bekend wordt.', required: true }),
		{
			...numberField({ name: 'quorum', label: 'Beoordelingen per zaak', description: 'Hoeveel er ten minste nodig zijn.', required: true, min: 1, max: 9 }),
			defaultValue: 2,
		},
		{
			...numberField({ name: 'recognisedFrom', label: 'Erkend vanaf', description: 'De score, 0 tot 100.', required: true, min: 0, max: 100 }),
			defaultValue: 65,
		},
		{
			...numberField({ name: 'conditionalFrom', label: 'Onder voorwaarden vanaf', description: 'De score, 0 tot 100.', required: true, min: 0, max: 100 }),
			defaultValue: 50,
		},
		{
			...numberField({
				name: 'disputedAbove',
				label: 'Derde beoordelaar boven',
				description: 'Het verschil in punten waarboven een derde beoordelaar nodig is.',
				required: true,
				min: 1,
				max: 100,
			}),
			defaultValue: 20,
		},
		{
			...numberField({ name: 'validMonths', label: 'Geldigheid in maanden', description: 'Hoe lang een erkenning geldt.', required: true, min: 1, max: 120 }),
			defaultValue: 48,
		},
		{
			...numberField({ name: 'conditionalMonths', label: 'Geldigheid onder voorwaarden', description: 'In maanden.', required: true, min: 1, max: 120 }),
			defaultValue: 12,
		},
		peopleField({ name: 'reviewers', label: 'Beoordelaars', description: 'Wie in deze ronde kan worden gevraagd.', role: 'reviewer' }),
		peopleField({ name: 'committee', label: 'Commissieleden', description: 'Wie in deze ronde besluiten.', role: 'committee' }),
		{
			name: 'releaseStartedAt',
			type: 'date',
			label: 'Vrijgeven begonnen',
			access: { create: () => false, update: () => false },
			admin: { readOnly: true, condition: ({ releaseStartedAt }) => Boolean(releaseStartedAt), description: 'Het moment.' },
		},
		{
			name: 'releasedAt',
			type: 'date',
			label: 'Vrijgegeven',
			access: { create: () => false, update: () => false },
			admin: { readOnly: true, condition: ({ releasedAt }) => Boolean(releasedAt), description: 'Het moment waarop alles bekend werd.' },
		},
		checkField({ name: 'isExample', label: 'Voorbeeld', description: 'Verzonnen ronde.', isInSidebar: true }),
	],
	hooks: {
		beforeValidate: [refuseStale, begins.beforeValidate, dueWhenItOpens],
		afterChange: [...log.afterChange, begins.afterChange],
		afterDelete: log.afterDelete,
	},
};
