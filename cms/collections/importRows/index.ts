import type { CollectionConfig, Field } from 'payload';
import { CLAIMS, DECISIONS, ROW_OUTCOMES, VERBS } from '../../domain/import/states.ts';
import { choiceField } from '../../fields/terms.ts';
import { checkField, lineField } from '../../fields/text.ts';
import { GROUPS } from '../groups.ts';
import { access } from '../importRuns/access.ts';

function keptField(name: string, label: string, description: string): Field {
	return { name, type: 'textarea', label, admin: { description, hidden: true } };
}

/** The rows of an import, with what is wrong with each and what came of it. Erased after the term of retention. */
export const ImportRows: CollectionConfig = {
	slug: 'importRows',
	labels: { singular: 'Regel', plural: 'Regels' },
	access,
	admin: {
		hideAPIURL: true,
		group: GROUPS.registers,
		description: 'De regels van een import.',
		useAsTitle: 'key',
		hidden: true,
	},
	defaultSort: 'number',
	indexes: [{ fields: ['run', 'number'] }, { fields: ['run', 'outcome', 'number'] }, { fields: ['run', 'identity'] }],
	fields: [
		{ name: 'run', type: 'relationship', relationTo: 'importRuns', label: 'Import', required: true, admin: { description: 'Waar de regel bij hoort.' } },
		{ name: 'owner', type: 'relationship', relationTo: 'users', label: 'Van wie', index: true, admin: { description: 'Wie het bestand inlas.' } },
		{
			name: 'key',
			type: 'text',
			label: 'Kenmerk',
			required: true,
			unique: true,
			admin: { description: 'Import en regelnummer; zo komt een regel één keer voor.' },
		},
		{ name: 'number', type: 'number', label: 'Regel', required: true, admin: { description: 'Het nummer dat het rekenblad ernaast zet.' } },
		checkField({ name: 'isFromRegister', label: 'Uit het register', description: 'Geen regel uit het bestand, maar een item dat er niet in staat.' }),
		keptField('cells', 'Cellen', 'Wat er in het bestand stond.'),
		keptField('edits', 'Verbeteringen', 'Cellen die op het scherm verbeterd zijn.'),
		choiceField({ name: 'outcome', label: 'Uitkomst', description: 'Wat de regel betekent.', terms: ROW_OUTCOMES, required: true }),
		keptField('faults', 'Fouten', 'Wat er aan de hand is, per cel.'),
		keptField('warnings', 'Waarschuwingen', 'Waar op te letten is.'),
		keptField('changes', 'Wijzigingen', 'Welke kolommen anders zijn.'),
		lineField({ name: 'identity', label: 'Waaraan herkend', description: 'Code of titel.', maxLength: 500 }),
		lineField({ name: 'label', label: 'Naam', description: 'Waar de regel over gaat.' }),
		lineField({ name: 'item', label: 'Waarover', description: 'Het item waar de regel over gaat.' }),
		lineField({ name: 'place', label: 'Gemeente', description: 'De gemeente van een nieuwe school, of de plaats; om er meer tegelijk te kiezen.' }),
		choiceField({ name: 'claim', label: 'Eigen regio', description: 'Of een nieuwe school bij de eigen regio hoort.', terms: CLAIMS }),
		{ name: 'seenAt', type: 'date', label: 'Gezien van', admin: { description: 'Van wanneer het item was toen de regel gecontroleerd werd.' } },
		choiceField({ name: 'decision', label: 'Besluit', description: 'Wat er met een gesloten item gebeurt.', terms: DECISIONS }),
		lineField({ name: 'successor', label: 'Opvolger', description: 'De code van wat ervoor in de plaats kwam.' }),
		choiceField({ name: 'verb', label: 'Gedaan', description: 'Wat er met het item gebeurde.', terms: VERBS }),
		{ name: 'appliedAt', type: 'date', label: 'Verwerkt op', admin: { description: 'Wanneer de regel is ingelezen.' } },
		{
			...checkField({ name: 'isUnfollowed', label: 'Nog niet gevolgd', description: 'Index en website weten nog niet van deze wijziging.' }),
			index: true,
		},
		{
			name: 'followUp',
			type: 'textarea',
			label: 'Nog te volgen',
			hidden: true,
			access: { read: () => false },
			admin: { description: 'Wat index en website nog moeten weten; leeg zodra dat gebeurd is.' },
		},
	],
};
