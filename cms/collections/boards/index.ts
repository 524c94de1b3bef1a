import type { CollectionConfig } from 'payload';
import { hasRole } from '../../access/atoms.ts';
import { hiddenExceptFor } from '../../access/visibleTo.ts';
import { closureFields } from '../../fields/closure.ts';
import { checkField, codeField, lineField } from '../../fields/text.ts';
import { unsavedText } from '../editControls.ts';
import { exportDoor } from '../exportDoor.ts';
import { GROUPS } from '../groups.ts';
import { logHooks } from '../logHooks.ts';
import { refuseStale } from '../refuseStale.ts';
import { refuseWhileInUse } from '../refuseWhileInUse.ts';

/** School boards (bevoegd gezag), by their five-digit number. */
export const Boards: CollectionConfig = {
	slug: 'boards',
	labels: { singular: 'Schoolbestuur', plural: 'Schoolbesturen' },
	access: {
		read: hasRole('editor', 'auditor', 'coordinator', 'broker'),
		create: hasRole('editor'),
		update: hasRole('editor'),
		delete: hasRole('editor'),
	},
	admin: {
		hideAPIURL: true,
		group: GROUPS.registers,
		description: 'De werkgevers: elk bevoegd gezag met zijn nummer van vijf cijfers.',
		useAsTitle: 'name',
		listSearchableFields: ['name', 'code', 'place'],
		defaultColumns: ['name', 'code', 'place', 'closedOn'],
		hidden: hiddenExceptFor('editor', 'auditor', 'coordinator', 'broker'),
	},
	defaultSort: 'name',
	endpoints: [exportDoor('boards')],
	fields: [
		unsavedText,
		codeField({
			name: 'code',
			label: 'Bestuursnummer',
			description: 'Vijf cijfers, met voorloopnullen.',
			pattern: /^\d{5}$/,
			remedy: 'Een bestuursnummer heeft precies vijf cijfers, bijvoorbeeld 41234.',
		}),
		lineField({ name: 'name', label: 'Naam', description: 'De naam van het bestuur.', required: true, isIndexed: true }),
		lineField({ name: 'place', label: 'Plaats', description: 'De vestigingsplaats.' }),
		...closureFields('boards'),
		checkField({ name: 'isExample', label: 'Voorbeeld', description: 'Verzonnen bestuur.', isInSidebar: true }),
	],
	hooks: {
		...logHooks('boards'),
		beforeValidate: [refuseStale],
		beforeDelete: [refuseWhileInUse([{ collection: 'schools', paths: ['board'], word: 'scholen' }])],
	},
};
