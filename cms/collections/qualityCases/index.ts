import type { CollectionConfig } from 'payload';
import { anyOf, hasRole, nobody } from '../../access/atoms.ts';
import { walled } from '../../access/conflicts.ts';
import { decidedCases } from '../../access/deciding.ts';
import { hiddenExceptFor } from '../../access/visibleTo.ts';
import { QUALITY_CASE_STATES } from '../../domain/qualityCase/states.ts';
import { lifecycleFields } from '../../fields/lifecycle.ts';
import { checkField } from '../../fields/text.ts';
import { keyField, PROCESS_LINK } from '../caseParts.ts';
import { endpoints } from './endpoints.ts';
import { aboutFields, progressFields, submissionFields } from './fields.ts';

/**
 * Offerings on their way to a decision about quality. Without versions; only the verbs of `operations/quality` write them. Here read the office
 * roles, without the cases in which they have an interest; a provider and a reviewer see theirs through doors of their own.
 */
export const QualityCases: CollectionConfig = {
	slug: 'qualityCases',
	labels: { singular: 'Zaak', plural: 'Zaken' },
	access: {
		read: walled(anyOf(hasRole('secretary', 'auditor'), decidedCases({ caseId: 'id' })), { caseId: 'id' }),
		create: nobody,
		update: nobody,
		delete: nobody,
	},
	lockDocuments: false,
	admin: {
		hideAPIURL: true,
		components: { edit: { beforeDocumentControls: [PROCESS_LINK] } },
		/** Not in the menu: people work on the page `/zaken`; this list and form are reached from there. */
		group: false,
		description: 'Aanvragen om erkenning, van indienen tot besluit en bezwaar.',
		useAsTitle: 'reference',
		defaultColumns: ['reference', 'title', 'state', 'dueDay', 'round', 'score'],
		listSearchableFields: ['reference', 'title'],
		hidden: hiddenExceptFor('secretary', 'committee', 'auditor'),
	},
	defaultSort: 'dueDay',
	endpoints,
	indexes: [
		// Lists go by the day, then by reference; with the provider in it, the wall is counted along the index.
		{ fields: ['state', 'dueDay', 'reference', 'provider'] },
		{ fields: ['round', 'state', 'dueDay', 'reference', 'provider'] },
		{ fields: ['round', 'dueDay', 'reference', 'provider'] },
		{ fields: ['provider', 'state'] },
		{ fields: ['offering', 'stateSince'] },
	],
	fields: [
		keyField,
		...aboutFields,
		...lifecycleFields(QUALITY_CASE_STATES),
		...submissionFields,
		...progressFields,
		checkField({ name: 'isExample', label: 'Voorbeeld', description: 'Verzonnen zaak.', isInSidebar: true }),
	],
};
