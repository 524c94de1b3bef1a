import type { CollectionConfig } from 'payload';
import { systemOnly } from '../../access/system.ts';
import { lineField } from '../../fields/text.ts';
import { GROUPS } from '../groups.ts';

/** What each user was last reminded of, so that a reminder only goes out when something is new. One row for each user. */
export const TaskDigests: CollectionConfig = {
	slug: 'taskDigests',
	labels: { singular: 'Herinnering', plural: 'Herinneringen' },
	access: systemOnly,
	admin: { group: GROUPS.settings, hidden: true, description: 'Waaraan iemand het laatst per e-mail is herinnerd.' },
	fields: [
		{ name: 'key', type: 'text', unique: true, required: true, label: 'Sleutel', admin: { description: 'Het account.' } },
		lineField({ name: 'week', label: 'In week', description: 'De week van de laatste herinnering, bijvoorbeeld 2026-W47.', required: true }),
		{ name: 'known', type: 'text', hasMany: true, label: 'Genoemd', admin: { description: 'De taken die erin stonden.' } },
	],
};
