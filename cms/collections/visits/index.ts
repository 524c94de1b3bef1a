import type { CollectionConfig } from 'payload';
import { systemOnly } from '../../access/system.ts';
import { lineField, numberField } from '../../fields/text.ts';
import { GROUPS } from '../groups.ts';
import { endpoints } from './endpoints.ts';

/** How often a page was opened and an enrolment link followed, by offering and day; after thirteen months by month. Counts, no persons. */
export const Visits: CollectionConfig = {
	slug: 'visits',
	labels: { singular: 'Bezoekteller', plural: 'Bezoektellers' },
	access: systemOnly,
	admin: { group: GROUPS.site, hidden: true, description: 'Geteld bezoek. De pagina "Bezoek" laat het zien.' },
	endpoints,
	indexes: [{ fields: ['offering', 'period'] }],
	fields: [
		{ name: 'key', type: 'text', unique: true, required: true, label: 'Sleutel', admin: { description: 'Aanbod, tijd en soort.' } },
		lineField({ name: 'offering', label: 'Aanbod', description: 'Het nummer van het aanbod.', required: true }),
		lineField({
			name: 'period',
			label: 'Tijd',
			description: 'Een dag (JJJJ-MM-DD) of, na dertien maanden, een maand (JJJJ-MM).',
			required: true,
			isIndexed: true,
		}),
		lineField({ name: 'grain', label: 'Korrel', description: 'Dag of maand.', required: true, isIndexed: true }),
		lineField({ name: 'kind', label: 'Soort', description: 'Bekeken of doorgeklikt.', required: true }),
		numberField({ name: 'count', label: 'Aantal', description: 'Hoe vaak.', required: true, min: 0, max: 1_000_000_000 }),
	],
};
