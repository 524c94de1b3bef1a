import type { CollectionConfig } from 'payload';
import { hasRole, nobody } from '../../access/atoms.ts';
import { walled } from '../../access/conflicts.ts';
import { hiddenExceptFor } from '../../access/visibleTo.ts';
import { lineField, numberField } from '../../fields/text.ts';
import { keyField } from '../caseParts.ts';
import { GROUPS } from '../groups.ts';

/**
 * The log of everything with a lifecycle: one entry per step, chained by hashes per record. Append-only; what somebody wrote stands beside it in
 * `caseTexts`, of which an entry holds a digest. `npm run log:verify` checks it.
 */
export const CaseLog: CollectionConfig = {
	slug: 'caseLog',
	labels: { singular: 'Stap', plural: 'Zaaklogboek' },
	access: { read: walled(hasRole('auditor'), { caseId: 'case' }), create: nobody, update: nobody, delete: nobody },
	lockDocuments: false,
	admin: {
		hideAPIURL: true,
		group: GROUPS.settings,
		description: 'Elke stap in een zaak, ronde, beoordeling, bezwaar of criteriaset: wie, wat, wanneer. Regels komen er vanzelf bij en veranderen nooit.',
		useAsTitle: 'key',
		defaultColumns: ['at', 'kind', 'itemId', 'verb', 'from', 'to', 'actor'],
		hidden: hiddenExceptFor('auditor'),
	},
	defaultSort: '-at',
	indexes: [{ fields: ['kind', 'itemId', 'revision'] }, { fields: ['case', 'at'] }],
	fields: [
		keyField,
		lineField({ name: 'kind', label: 'Soort', description: 'De verzameling.', required: true }),
		lineField({ name: 'itemId', label: 'Item', description: 'Het nummer van het item.', required: true }),
		lineField({ name: 'case', label: 'Zaak', description: 'Het nummer van de zaak waar het bij hoort; leeg bij rondes en criteriasets.' }),
		lineField({ name: 'provider', label: 'Aanbieder', description: 'Het nummer van de aanbieder in de zaak.' }),
		numberField({ name: 'revision', label: 'Stap', description: 'De hoeveelste.', required: true, min: 0, max: 1_000_000 }),
		{
			name: 'at',
			type: 'date',
			label: 'Wanneer',
			required: true,
			index: true,
			admin: { description: 'Het moment.', date: { displayFormat: 'd MMM yyyy HH:mm:ss' } },
		},
		{ name: 'actor', type: 'relationship', relationTo: 'users', label: 'Wie', index: true, admin: { description: 'Leeg als het systeem het deed.' } },
		lineField({ name: 'actorLabel', label: 'Als', description: 'De rol van wie het deed, op dat moment; nooit een naam.' }),
		{ name: 'onBehalfOf', type: 'relationship', relationTo: 'users', label: 'Namens', admin: { description: 'De collega die werd vervangen.' } },
		lineField({ name: 'capacity', label: 'Hoedanigheid', description: 'Als wat iemand de stap zette.', required: true }),
		lineField({ name: 'verb', label: 'Wat', description: 'De stap.', required: true }),
		lineField({ name: 'from', label: 'Van', description: 'De stand ervoor; leeg bij het begin.' }),
		lineField({ name: 'to', label: 'Naar', description: 'De stand erna.', required: true }),
		{ name: 'fields', type: 'text', hasMany: true, label: 'Velden', admin: { description: 'De velden die mee veranderden; niet hun inhoud.' } },
		lineField({ name: 'textDigest', label: 'Vingerafdruk van de tekst', description: 'Van wat iemand schreef, met een toevallig getal erbij.' }),
		lineField({ name: 'previousHash', label: 'Vorige schakel', description: 'De hash van de stap ervoor.' }),
		lineField({ name: 'hash', label: 'Schakel', description: 'De hash van deze stap met de vorige.', required: true }),
	],
	timestamps: false,
};
