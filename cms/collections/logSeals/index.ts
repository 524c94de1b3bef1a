import type { CollectionConfig } from 'payload';
import { hasRole, nobody } from '../../access/atoms.ts';
import { hiddenExceptFor } from '../../access/visibleTo.ts';
import { lineField } from '../../fields/text.ts';
import { keyField } from '../caseParts.ts';
import { GROUPS } from '../groups.ts';

/** Nobody reads it here: whoever may read all entries but those of one case would work out from the seal that there are others. */
const unread = { access: { read: () => false } };

/**
 * One seal a night over all entries of the log since the one before: whoever drops a whole chain, or makes it anew, breaks it. It says nothing of how
 * many there were; the seal itself is for `npm run log:verify`.
 */
export const LogSeals: CollectionConfig = {
	slug: 'logSeals',
	labels: { singular: 'Zegel', plural: 'Zegels van het logboek' },
	access: { read: hasRole('auditor'), create: nobody, update: nobody, delete: nobody },
	lockDocuments: false,
	admin: {
		hideAPIURL: true,
		group: GROUPS.settings,
		description: 'Elke nacht één vingerafdruk over alle stappen van het zaaklogboek. `npm run log:verify` rekent ze na.',
		useAsTitle: 'key',
		defaultColumns: ['key', 'until'],
		hidden: hiddenExceptFor('auditor'),
	},
	defaultSort: '-until',
	fields: [
		keyField,
		{ name: 'until', type: 'date', label: 'Tot', required: true, index: true, admin: { description: 'Alle stappen van na het vorige zegel tot dit moment.' } },
		{ ...lineField({ name: 'previousHash', label: 'Vorig zegel', description: 'De hash van het zegel ervoor.' }), ...unread },
		{ ...lineField({ name: 'hash', label: 'Zegel', description: 'Over het vorige zegel en de hash van elke stap.', required: true }), ...unread },
	],
	timestamps: false,
};
