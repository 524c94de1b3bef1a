import type { CollectionConfig } from 'payload';
import { hasRole, nobody } from '../../access/atoms.ts';
import { walled } from '../../access/conflicts.ts';
import { checkField } from '../../fields/text.ts';
import { aboutCase, keyField, personField } from '../caseParts.ts';
import { GROUPS } from '../groups.ts';

/** Interests that somebody declared in a case. Who belongs to the provider has one without declaring it. The reason stands in the log's erasable texts. */
export const Conflicts: CollectionConfig = {
	slug: 'conflicts',
	labels: { singular: 'Gemeld belang', plural: 'Gemelde belangen' },
	access: { read: walled(hasRole('secretary', 'auditor'), { caseId: 'case' }), create: nobody, update: nobody, delete: nobody },
	lockDocuments: false,
	admin: {
		hideAPIURL: true,
		group: GROUPS.quality,
		description: 'Wie bij welke zaak een belang meldde. Zo iemand ziet de zaak nergens meer.',
		useAsTitle: 'declaredAt',
		hidden: true,
	},
	defaultSort: '-declaredAt',
	fields: [
		keyField,
		...aboutCase(),
		personField({ name: 'user', label: 'Wie', description: 'Wie het belang heeft.', required: true }),
		{ name: 'declaredAt', type: 'date', label: 'Gemeld op', required: true, index: true, admin: { description: 'Het moment.' } },
		checkField({ name: 'isExample', label: 'Voorbeeld', description: 'Verzonnen melding.' }),
	],
};
