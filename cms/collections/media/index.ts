import { join } from 'node:path';
import type { CollectionConfig } from 'payload';
import { hiddenExceptFor } from '../../access/visibleTo.ts';
import { env } from '../../env.ts';
import { lineField } from '../../fields/text.ts';
import { checksPanel } from '../editControls.ts';
import { GROUPS } from '../groups.ts';
import { logHooks } from '../logHooks.ts';
import { refuseStale } from '../refuseStale.ts';
import { access } from './access.ts';
import { endpoints } from './endpoints.ts';
import { randomName, refuseUnknownFile, requireFile, requireOwner } from './hooks.ts';

/** Pictures and documents that belong to offerings and pages. */
export const Media: CollectionConfig = {
	slug: 'media',
	labels: { singular: 'Bestand', plural: 'Bestanden' },
	access,
	admin: {
		hideAPIURL: true,
		group: GROUPS.site,
		description: 'Afbeeldingen en documenten, met een beschrijving voor wie ze niet ziet.',
		useAsTitle: 'alt',
		defaultColumns: ['filename', 'alt', 'provider', 'updatedAt'],
		hidden: hiddenExceptFor('editor', 'auditor', 'provider', 'coordinator'),
	},
	upload: {
		staticDir: join(env.DATA_DIR, 'media'),
		mimeTypes: ['image/png', 'image/jpeg', 'image/webp', 'application/pdf'],
		handlers: [refuseUnknownFile],
		modifyResponseHeaders: ({ headers }) => {
			headers.set('Content-Disposition', 'attachment');
			headers.set('X-Content-Type-Options', 'nosniff');
			return headers;
		},
	},
	endpoints,
	fields: [
		checksPanel,
		lineField({ name: 'alt', label: 'Beschrijving', description: 'Wat er te zien is of in staat, voor wie het bestand niet kan zien.', required: true }),
		{
			name: 'provider',
			type: 'relationship',
			relationTo: 'providers',
			label: 'Aanbieder',
			index: true,
			admin: { description: 'Van wie het bestand is; leeg bij bestanden van de redactie.' },
		},
	],
	hooks: { ...logHooks('media'), beforeValidate: [refuseStale], beforeOperation: [requireFile, randomName], beforeChange: [requireOwner] },
};
