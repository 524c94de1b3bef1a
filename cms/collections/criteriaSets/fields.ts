import type { Field } from 'payload';
import { WATCHABLE_FIELDS } from '../../domain/offering/watchable.ts';
import { checkField, lineField, numberField, paragraphField } from '../../fields/text.ts';

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
	{
		name: 'watches',
		type: 'select',
		hasMany: true,
		label: 'Opnieuw beoordelen bij een wijziging van',
		options: WATCHABLE_FIELDS.map(({ code, label }) => ({ value: code, label })),
		admin: { description: 'Verandert een van deze velden in erkend aanbod, dan wordt alleen dit criterium opnieuw beoordeeld.' },
	},
	paragraphField({ name: 'source', label: 'Bron', description: 'Waarop het criterium steunt.', required: true }),
];
