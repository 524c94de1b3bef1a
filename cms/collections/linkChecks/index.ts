import type { CollectionConfig } from 'payload';
import { hasRole, nobody } from '../../access/atoms.ts';
import { hiddenExceptFor } from '../../access/visibleTo.ts';
import { choiceField } from '../../fields/terms.ts';
import { lineField, numberField } from '../../fields/text.ts';
import { GROUPS } from '../groups.ts';

const STATES = [
	{ code: 'alive', slug: 'werkt', label: 'Werkt' },
	{ code: 'dead', slug: 'werkt-niet', label: 'Werkt niet' },
	{ code: 'unknown', slug: 'onbekend', label: 'Nog niet bekend' },
] as const;

/** Each web address in our texts once, and what became of asking for it. Written by the job that asks; nothing here is anybody's work. */
export const LinkChecks: CollectionConfig = {
	slug: 'linkChecks',
	labels: { singular: 'Gecontroleerde link', plural: 'Gecontroleerde links' },
	access: { read: hasRole('editor', 'auditor'), create: nobody, update: nobody, delete: nobody },
	admin: {
		hideAPIURL: true,
		group: GROUPS.site,
		description: 'Webadressen uit de teksten. Ze worden vanzelf elke week opgevraagd; wat op twee dagen niet werkt, wordt een taak.',
		useAsTitle: 'url',
		defaultColumns: ['url', 'state', 'deadDays', 'checkedAt'],
		hidden: hiddenExceptFor('editor', 'auditor'),
	},
	defaultSort: '-deadDays',
	indexes: [{ fields: ['state', 'deadDays'] }],
	fields: [
		{ name: 'url', type: 'text', label: 'Webadres', required: true, unique: true, admin: { description: 'Zoals het in de tekst staat.' } },
		{ name: 'usedIn', type: 'text', hasMany: true, label: 'Staat in', admin: { description: 'De items die naar dit adres verwijzen.' } },
		choiceField({ name: 'state', label: 'Stand', description: 'Wat de laatste controle zei.', terms: STATES, required: true, defaultValue: 'unknown' }),
		numberField({
			name: 'deadDays',
			label: 'Dagen dood',
			description: 'Op hoeveel dagen het niet werkte sinds het voor het laatst wel werkte.',
			min: 0,
			max: 100_000,
		}),
		lineField({ name: 'lastDeadDay', label: 'Laatste dag dat het niet werkte', description: 'JJJJ-MM-DD.' }),
		lineField({ name: 'answer', label: 'Antwoord', description: 'De statuscode, of waarom er geen antwoord kwam.' }),
		{ name: 'checkedAt', type: 'date', label: 'Gecontroleerd op', admin: { description: 'Het moment.', date: { displayFormat: 'd MMM yyyy HH:mm' } } },
		lineField({ name: 'nextCheckDay', label: 'Volgende controle', description: 'JJJJ-MM-DD.', isIndexed: true }),
	],
};
