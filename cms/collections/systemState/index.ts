import type { CollectionConfig } from 'payload';
import { systemOnly } from '../../access/system.ts';
import { GROUPS } from '../groups.ts';

/** Facts that the installation keeps about itself: the day of the example content, the search index under construction. */
export const SystemState: CollectionConfig = {
	slug: 'systemState',
	labels: { singular: 'Systeemgegeven', plural: 'Systeemgegevens' },
	access: systemOnly,
	admin: { group: GROUPS.settings, hidden: true, description: 'Door het systeem bijgehouden.' },
	fields: [
		{ name: 'key', type: 'text', unique: true, required: true, label: 'Sleutel', admin: { description: 'Waar het gegeven over gaat.' } },
		{ name: 'value', type: 'text', label: 'Waarde', admin: { description: 'Het gegeven zelf.' } },
	],
};
