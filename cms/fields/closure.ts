import type { Field } from 'payload';
import { dayField } from './day.ts';

/** A school or board that is no more keeps its place in the register: since when, and what took its place. */
export function closureFields(collection: 'schools' | 'boards'): Field[] {
	return [
		dayField({ name: 'closedOn', label: 'Gesloten op', description: 'De eerste dag dat het niet meer bestaat. Leeg zolang het bestaat.' }),
		{
			name: 'successor',
			type: 'relationship',
			relationTo: collection,
			label: 'Opgegaan in',
			index: true,
			filterOptions: ({ id }) => (id ? { id: { not_equals: id } } : true),
			admin: { description: 'Wat ervoor in de plaats kwam, als dat er is.' },
		},
	];
}
