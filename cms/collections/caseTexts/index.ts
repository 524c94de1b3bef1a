import type { CollectionConfig } from 'payload';
import { systemOnly } from '../../access/system.ts';
import { lineField, paragraphField } from '../../fields/text.ts';
import { keyField } from '../caseParts.ts';
import { GROUPS } from '../groups.ts';

/** What people wrote at a step: reasons and reports. Beside the log, so that it can be erased while the chain stays whole; a timeline shows it to who may read it. */
export const CaseTexts: CollectionConfig = {
	slug: 'caseTexts',
	labels: { singular: 'Tekst bij een stap', plural: 'Teksten bij stappen' },
	access: systemOnly,
	lockDocuments: false,
	admin: { hideAPIURL: true, group: GROUPS.settings, description: 'Wat iemand bij een stap schreef; kan worden gewist.', useAsTitle: 'key', hidden: true },
	fields: [
		keyField,
		paragraphField({ name: 'text', label: 'Tekst', description: 'Wat iemand schreef; leeg als het gewist is.', maxLength: 20_000 }),
		lineField({ name: 'salt', label: 'Toevallig getal', description: 'Zodat de vingerafdruk niet te raden is; gaat met de tekst weg.' }),
		{ name: 'erasedAt', type: 'date', label: 'Gewist op', admin: { description: 'Het moment.' } },
	],
};
