import type { CollectionConfig } from 'payload';
import { systemOnly } from '../../access/system.ts';
import { numberField } from '../../fields/text.ts';
import { GROUPS } from '../groups.ts';

/**
 * How often something was sent from one place within an hour. The key is a keyed digest of the address with the day in it, so it leads back to
 * nobody and tomorrow to nothing; the row is forgotten soon after its hour.
 */
export const Throttles: CollectionConfig = {
	slug: 'throttles',
	labels: { singular: 'Rem', plural: 'Remmen' },
	access: systemOnly,
	admin: { group: GROUPS.settings, hidden: true, description: 'Telt per uur hoe vaak er iets vanaf één plek komt, zonder te weten van wie.' },
	fields: [
		{ name: 'key', type: 'text', unique: true, required: true, label: 'Sleutel', admin: { description: 'Deur, uur en kenmerk.' } },
		numberField({ name: 'count', label: 'Aantal', description: 'Hoe vaak.', required: true, min: 0, max: 1_000_000_000 }),
		{ name: 'expiresAt', type: 'date', index: true, required: true, label: 'Vergeten na', admin: { description: 'Het moment.' } },
	],
};
