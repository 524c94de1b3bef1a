import type { CollectionConfig } from 'payload';
import { hasRole, nobody } from '../../access/atoms.ts';
import { hiddenExceptFor } from '../../access/visibleTo.ts';
import { lineField, paragraphField } from '../../fields/text.ts';
import { GROUPS } from '../groups.ts';
import { publicHooks } from '../publicHooks.ts';

/** Items taken out of the catalogue, with reason and successor. Beside the text and without versions, so that no older text undoes it. */
export const Withdrawals: CollectionConfig = {
	slug: 'withdrawals',
	labels: { singular: 'Intrekking', plural: 'Intrekkingen' },
	access: { read: hasRole('editor', 'auditor'), create: nobody, update: nobody, delete: nobody },
	admin: {
		hideAPIURL: true,
		group: GROUPS.site,
		description: 'Wat niet meer in de catalogus staat, waarom, en wat ervoor in de plaats kwam. Ontstaat door "Intrekken".',
		useAsTitle: 'key',
		defaultColumns: ['key', 'reason', 'successor', 'withdrawnAt'],
		hidden: hiddenExceptFor('editor', 'auditor'),
	},
	defaultSort: '-withdrawnAt',
	fields: [
		{ name: 'key', type: 'text', label: 'Adres', required: true, unique: true, admin: { description: 'Soort en slug van het ingetrokken item.' } },
		lineField({ name: 'kind', label: 'Soort', description: 'De verzameling.', required: true }),
		lineField({ name: 'itemId', label: 'Item', description: 'Het nummer van het item.', required: true, isIndexed: true }),
		paragraphField({ name: 'reason', label: 'Reden', description: 'Staat op de pagina van het ingetrokken item.', maxLength: 500 }),
		{
			name: 'successor',
			type: 'relationship',
			relationTo: ['offerings', 'paths', 'pages'],
			label: 'Opvolger',
			admin: { description: 'Wat ervoor in de plaats kwam; alleen gepubliceerde items worden getoond.' },
		},
		{ name: 'withdrawnAt', type: 'date', label: 'Ingetrokken op', required: true, index: true, admin: { description: 'Het moment.' } },
		{
			name: 'archivedAt',
			type: 'date',
			label: 'In het archief sinds',
			index: true,
			admin: { description: 'Leeg zolang het item nog in de werklijsten staat.', date: { displayFormat: 'd MMM yyyy HH:mm' } },
		},
		{ name: 'withdrawnBy', type: 'relationship', relationTo: 'users', label: 'Door', admin: { description: 'Wie het introk.' } },
	],
	hooks: publicHooks({ collection: 'withdrawals' }),
};
