import type { Field, SelectField } from 'payload';
import { checkField, lineField, numberField, paragraphField } from '../../fields/text.ts';

/** A set takes effect only after a committee member agrees; that verb sets the state, nobody types it. */
export const stateField: SelectField = {
	name: 'state',
	type: 'select',
	label: 'Stand',
	required: true,
	defaultValue: 'draft',
	index: true,
	options: [
		{ value: 'draft', label: 'In bewerking' },
		{ value: 'effective', label: 'Geldt' },
		{ value: 'superseded', label: 'Vervangen' },
	],
	access: { create: () => false, update: () => false },
	admin: { position: 'sidebar', readOnly: true, description: 'Een set gaat gelden nadat een commissielid ermee heeft ingestemd.' },
};

export const criterionFields: Field[] = [
	lineField({ name: 'code', label: 'Code', description: 'Een vaste aanduiding, ook in volgende versies.', required: true, maxLength: 60 }),
	lineField({ name: 'group', label: 'Groep', description: 'De kop waaronder het criterium staat.', required: true }),
	lineField({ name: 'title', label: 'Naam', description: 'Kort.', required: true }),
	paragraphField({ name: 'question', label: 'Vraag', description: 'De vraag die de beoordelaar beantwoordt.', required: true }),
	numberField({ name: 'weight', label: 'Gewicht', description: 'Hoe zwaar het criterium telt.', required: true, min: 1, max: 10 }),
	checkField({ name: 'isKnockOut', label: 'Knock-out', description: 'Wie hier het laagste niveau haalt, wordt niet erkend.' }),
	checkField({ name: 'mayNotApply', label: 'Mag niet van toepassing zijn', description: 'De beoordelaar mag het criterium overslaan.' }),
	{
		name: 'levels',
		type: 'array',
		label: 'Niveaus',
		labels: { singular: 'Niveau', plural: 'Niveaus' },
		required: true,
		minRows: 2,
		maxRows: 6,
		admin: { description: 'Van laag naar hoog, elk beschreven.' },
		fields: [paragraphField({ name: 'text', label: 'Omschrijving', description: 'Wat een beoordelaar op dit niveau ziet.', required: true })],
	},
	paragraphField({ name: 'source', label: 'Bron', description: 'Waarop het criterium steunt.', required: true }),
];
