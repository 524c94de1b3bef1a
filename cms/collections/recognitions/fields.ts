import type { Field } from 'payload';
import { RECOGNITION_OUTCOMES } from '../../domain/shared/terms.ts';
import { dayField } from '../../fields/day.ts';
import { choiceField } from '../../fields/terms.ts';
import { checkField, lineField, numberField, paragraphField } from '../../fields/text.ts';
import { keyField } from '../caseParts.ts';

const termFields: Field[] = [
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
	dayField({ name: 'suspendedFrom', label: 'Geschorst vanaf', description: 'De eerste dag waarop de erkenning door een schorsing niet geldt.' }),
	{
		name: 'pastSuspensions',
		type: 'array',
		label: 'Opgeheven schorsingen',
		labels: { singular: 'Schorsing', plural: 'Schorsingen' },
		admin: { description: 'Wanneer de erkenning eerder geschorst was.' },
		fields: [
			dayField({ name: 'from', label: 'Geschorst vanaf', description: 'De eerste dag zonder erkenning.', required: true }),
			dayField({ name: 'until', label: 'Weer geldig vanaf', description: 'De eerste dag waarop zij weer gold.', required: true }),
		],
	},
	dayField({ name: 'endedOn', label: 'Ingetrokken met ingang van', description: 'De eerste dag waarop de erkenning door een intrekking niet meer geldt.' }),
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
];

const resultFields: Field[] = [
	numberField({ name: 'score', label: 'Score', description: 'De mediaan van de beoordelingen, 0 tot 100.', min: 0, max: 100 }),
	{
		name: 'profile',
		type: 'array',
		label: 'Profiel',
		labels: { singular: 'Groep', plural: 'Groepen' },
		admin: { description: 'De score per groep criteria.' },
		fields: [
			lineField({ name: 'group', label: 'Groep', description: 'De naam.', required: true }),
			numberField({ name: 'score', label: 'Score', description: 'Leeg als niets van toepassing was.', min: 0, max: 100 }),
		],
	},
	paragraphField({ name: 'reasons', label: 'Redenen', description: 'In het kort, zoals zij op de website staan.', maxLength: 6000 }),
];

const originFields: Field[] = [
	{ name: 'case', type: 'relationship', relationTo: 'qualityCases', label: 'Zaak', index: true, admin: { description: 'De zaak waarin besloten is.' } },
	{ name: 'decision', type: 'relationship', relationTo: 'decisions', label: 'Besluit', index: true, admin: { description: 'Waar de erkenning op rust.' } },
	{
		name: 'round',
		type: 'relationship',
		relationTo: 'rounds',
		label: 'Ronde',
		index: true,
		admin: { description: 'De ronde waarmee het besluit bekend wordt; leeg als dat apart ging.' },
	},
	{ name: 'grantedAt', type: 'date', label: 'Vastgelegd op', admin: { description: 'Het moment.' } },
];

/**
 * What a recognition keeps: its term, what it says, and where it comes from. An example has no case. The key is not required, so that its index
 * (which is built before the migrations run) lets rows pass that were made before there was one; nothing is written without.
 */
export const recognitionFields: Field[] = [
	{ ...keyField, required: false, defaultValue: () => `own:${crypto.randomUUID()}` },
	...termFields,
	...resultFields,
	...originFields,
	checkField({ name: 'isExample', label: 'Voorbeeld', description: 'Verzonnen erkenning.' }),
];
