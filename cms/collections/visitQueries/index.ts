import type { CollectionConfig } from 'payload';
import { systemOnly } from '../../access/system.ts';
import { lineField, numberField } from '../../fields/text.ts';
import { GROUPS } from '../groups.ts';

/** Which searches led to an offering, by month: folded words, never what looks personal. What stays rare is forgotten when its month is over. */
export const VisitQueries: CollectionConfig = {
	slug: 'visitQueries',
	labels: { singular: 'Zoekteller', plural: 'Zoektellers' },
	access: systemOnly,
	admin: { group: GROUPS.site, hidden: true, description: 'Met welke woorden bezoekers aanbod vonden, vanaf vijf keer per maand.' },
	indexes: [{ fields: ['offering', 'month', 'count'] }],
	fields: [
		{ name: 'key', type: 'text', unique: true, required: true, label: 'Sleutel', admin: { description: 'Aanbod, maand en woorden.' } },
		lineField({ name: 'offering', label: 'Aanbod', description: 'Het nummer van het aanbod.', required: true }),
		lineField({ name: 'month', label: 'Maand', description: 'JJJJ-MM.', required: true, isIndexed: true }),
		lineField({ name: 'query', label: 'Woorden', description: 'Zoals geteld.', required: true, maxLength: 60 }),
		numberField({ name: 'count', label: 'Aantal', description: 'Hoe vaak.', required: true, min: 0, max: 1_000_000_000 }),
	],
};
