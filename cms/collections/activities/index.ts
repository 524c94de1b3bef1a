import type { CollectionConfig } from 'payload';
import { allOf, hasRole, nobody } from '../../access/atoms.ts';
import { whereInterested } from '../../access/conflicts.ts';
import { hiddenExceptFor } from '../../access/visibleTo.ts';
import { lineField, paragraphField } from '../../fields/text.ts';
import { GROUPS } from '../groups.ts';

/** That a mail was sent again tells an auditor with an interest that there was one. */
const withoutMails = whereInterested({ kind: { not_equals: 'mails' } });

/** The log: who did what, when and why. Append-only: no door changes or deletes a line. */
export const Activities: CollectionConfig = {
	slug: 'activities',
	labels: { singular: 'Logregel', plural: 'Logboek' },
	access: { read: allOf(hasRole('auditor'), withoutMails), create: nobody, update: nobody, delete: nobody },
	admin: {
		hideAPIURL: true,
		group: GROUPS.settings,
		description: 'Wie wat deed, wanneer en waarom. Regels komen er vanzelf bij en veranderen nooit.',
		useAsTitle: 'verb',
		defaultColumns: ['at', 'actor', 'verb', 'kind', 'itemId'],
		hidden: hiddenExceptFor('auditor'),
	},
	defaultSort: '-at',
	indexes: [{ fields: ['kind', 'itemId', 'at'] }],
	fields: [
		{
			name: 'at',
			type: 'date',
			label: 'Wanneer',
			required: true,
			index: true,
			admin: { description: 'Het moment.', date: { displayFormat: 'd MMM yyyy HH:mm:ss' } },
		},
		{ name: 'actor', type: 'relationship', relationTo: 'users', label: 'Wie', index: true, admin: { description: 'Leeg als het systeem het deed.' } },
		lineField({ name: 'actorLabel', label: 'Als', description: 'De rol en organisatie van wie het deed, op dat moment; nooit een naam.' }),
		{
			name: 'onBehalfOf',
			type: 'relationship',
			relationTo: 'users',
			label: 'Namens',
			admin: { description: 'De collega die werd vervangen, als het recht daaruit kwam.' },
		},
		lineField({ name: 'verb', label: 'Wat', description: 'De handeling.', required: true }),
		lineField({ name: 'kind', label: 'Soort', description: 'De verzameling.', required: true }),
		lineField({ name: 'itemId', label: 'Item', description: 'Het nummer van het item.', required: true }),
		{ name: 'fields', type: 'text', hasMany: true, label: 'Velden', admin: { description: 'De velden die veranderden; niet hun inhoud.' } },
		paragraphField({ name: 'reason', label: 'Reden', description: 'Waarom, als daarnaar gevraagd is.' }),
	],
};
