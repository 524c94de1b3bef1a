import type { CollectionConfig } from 'payload';
import { anyOf, hasRole, nobody } from '../../access/atoms.ts';
import { walled } from '../../access/conflicts.ts';
import { decidedCases } from '../../access/deciding.ts';
import { hiddenExceptFor } from '../../access/visibleTo.ts';
import { objectionLifecycle } from '../../domain/objection/transitions.ts';
import { lifecycleFields } from '../../fields/lifecycle.ts';
import { checkField, paragraphField } from '../../fields/text.ts';
import { aboutCase, keyField, personField } from '../caseParts.ts';
import { GROUPS } from '../groups.ts';
import { endpoints } from './endpoints.ts';

/** Objections of providers against a decision; one per decision. */
export const Objections: CollectionConfig = {
	slug: 'objections',
	labels: { singular: 'Bezwaar', plural: 'Bezwaren' },
	access: {
		read: walled(anyOf(hasRole('secretary', 'auditor'), decidedCases({ caseId: 'case' })), { caseId: 'case' }),
		create: nobody,
		update: nobody,
		delete: nobody,
	},
	lockDocuments: false,
	admin: {
		hideAPIURL: true,
		group: GROUPS.quality,
		description: 'Bezwaren tegen besluiten, binnen zes weken nadat die bekend werden.',
		useAsTitle: 'state',
		defaultColumns: ['case', 'state', 'dueDay', 'stateSince'],
		hidden: hiddenExceptFor('secretary', 'committee', 'auditor'),
	},
	defaultSort: 'dueDay',
	indexes: [{ fields: ['state', 'dueDay'] }],
	endpoints,
	fields: [
		keyField,
		...aboutCase(),
		{
			name: 'decision',
			type: 'relationship',
			relationTo: 'decisions',
			label: 'Tegen besluit',
			required: true,
			index: true,
			admin: { description: 'Het besluit waar het over gaat.' },
		},
		{
			name: 'newDecision',
			type: 'relationship',
			relationTo: 'decisions',
			label: 'Nieuw besluit',
			admin: { description: 'Wat er op het bezwaar besloten is.' },
		},
		...lifecycleFields(objectionLifecycle.states),
		paragraphField({ name: 'grounds', label: 'Bezwaar', description: 'Wat de aanbieder schreef.', required: true, maxLength: 10_000 }),
		personField({ name: 'madeBy', label: 'Ingediend door', description: 'Wie het bezwaar maakte.', required: true }),
		paragraphField({ name: 'hearing', label: 'Verslag van het horen', description: 'Wat er gezegd is, of dat de aanbieder ervan afzag.', maxLength: 10_000 }),
		personField({ name: 'heardBy', label: 'Gehoord door', description: 'Wie het verslag schreef.' }),
		checkField({ name: 'isExample', label: 'Voorbeeld', description: 'Verzonnen bezwaar.' }),
	],
};
