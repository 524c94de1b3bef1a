import type { CollectionConfig, Field, FieldAccess } from 'payload';
import { anyOf, hasRole, nobody } from '../../access/atoms.ts';
import { walled } from '../../access/conflicts.ts';
import { decidedCases } from '../../access/deciding.ts';
import { hiddenExceptFor } from '../../access/visibleTo.ts';
import { DECISION_KINDS, DECISION_OUTCOMES } from '../../domain/qualityCase/outcome.ts';
import { dayField } from '../../fields/day.ts';
import { choiceField } from '../../fields/terms.ts';
import { checkField, lineField, numberField, paragraphField } from '../../fields/text.ts';
import { aboutCase, keyField, personField } from '../caseParts.ts';
import { GROUPS } from '../groups.ts';

/** Members vote without knowing how others did: nobody reads votes before the decision. */
const isDecided: FieldAccess = ({ doc }) => Boolean(doc?.['decidedAt']);

/** Of one criterion: ten reviewers, the most that a case can have, each with the longest reason that a review takes. */
const MOST_REASONS = 45_000;

const voteFields: Field[] = [
	personField({ name: 'member', label: 'Lid', description: 'Wie stemde.', required: true }),
	choiceField({ name: 'outcome', label: 'Stem', description: 'Wat het lid vindt.', terms: DECISION_OUTCOMES, required: true }),
	paragraphField({ name: 'reason', label: 'Reden', description: 'Waarom, als het van het voorstel afwijkt.' }),
	{ name: 'at', type: 'date', label: 'Op', required: true, admin: { description: 'Het moment.' } },
];

/** What was proposed, what the provider said of the facts, who voted what, and what was decided. One per case and number; a new decision is a new record. */
export const Decisions: CollectionConfig = {
	slug: 'decisions',
	labels: { singular: 'Besluit', plural: 'Besluiten' },
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
		description: 'Voorstellen en besluiten over erkenning. Een besluit verandert niet; er komt een nieuw.',
		useAsTitle: 'number',
		defaultColumns: ['case', 'number', 'kind', 'outcome', 'decidedAt'],
		hidden: hiddenExceptFor('secretary', 'committee', 'auditor'),
	},
	defaultSort: '-createdAt',
	// By the third the secretary finds where a new proposal is due; by the second a member finds the proposals on which it voted, and not all decisions of years.
	indexes: [{ fields: ['round', 'decidedAt'] }, { fields: ['votes.member', 'decidedAt'] }, { fields: ['isStuck'] }],
	fields: [
		keyField,
		...aboutCase(),
		{
			name: 'round',
			type: 'relationship',
			relationTo: 'rounds',
			label: 'Ronde',
			index: true,
			admin: { description: 'Waarmee het besluit bekend wordt; leeg als dat apart gaat.' },
		},
		numberField({ name: 'number', label: 'Nummer', description: 'Het hoeveelste besluit in de zaak.', required: true, min: 1, max: 99 }),
		choiceField({ name: 'kind', label: 'Soort', description: 'Waar het besluit over gaat.', terms: DECISION_KINDS, required: true }),
		choiceField({ name: 'proposedOutcome', label: 'Voorstel', description: 'Wat het secretariaat voorstelt.', terms: DECISION_OUTCOMES, required: true }),
		paragraphField({
			name: 'reasons',
			label: 'Redenen',
			description: 'In enkele zinnen; dit leest de aanbieder en, kort, de website.',
			required: true,
			maxLength: 6000,
		}),
		paragraphField({
			name: 'proposedReasons',
			label: 'Redenen van het voorstel',
			description: 'Wat het secretariaat schreef, als de commissie anders besloot.',
			maxLength: 6000,
		}),
		{
			name: 'conditions',
			type: 'array',
			label: 'Voorwaarden',
			labels: { singular: 'Voorwaarde', plural: 'Voorwaarden' },
			admin: { description: 'Wat er nog moet gebeuren, en wanneer.' },
			fields: [
				paragraphField({ name: 'text', label: 'Voorwaarde', description: 'Wat gevraagd wordt.', required: true }),
				dayField({ name: 'dueDate', label: 'Uiterlijk op', description: 'De dag.', required: true }),
			],
		},
		dayField({ name: 'validFrom', label: 'Geldig vanaf', description: 'De eerste dag.' }),
		dayField({ name: 'validUntil', label: 'Geldig tot en met', description: 'De laatste dag.' }),
		numberField({ name: 'score', label: 'Score', description: 'De mediaan, bij het voorbereiden vastgelegd.', min: 0, max: 100 }),
		numberField({ name: 'scoreRange', label: 'Spreiding', description: 'Het verschil tussen hoogste en laagste.', min: 0, max: 100 }),
		numberField({ name: 'reviewCount', label: 'Aantal beoordelingen', description: 'Waarop het besluit rust.', min: 0, max: 100 }),
		{
			name: 'profile',
			type: 'array',
			label: 'Profiel',
			labels: { singular: 'Groep', plural: 'Groepen' },
			admin: { description: 'De score per groep criteria.' },
			fields: [
				lineField({ name: 'group', label: 'Groep', description: 'De naam.', required: true }),
				numberField({ name: 'score', label: 'Score', description: 'De mediaan; leeg als niets van toepassing was.', min: 0, max: 100 }),
			],
		},
		{
			name: 'levels',
			type: 'array',
			label: 'Niveaus',
			labels: { singular: 'Criterium', plural: 'Criteria' },
			admin: { description: 'De mediaan van de niveaus per criterium, met de redenen zonder namen.' },
			fields: [
				lineField({ name: 'criterion', label: 'Criterium', description: 'De code.', required: true, maxLength: 60 }),
				{ name: 'level', type: 'number', label: 'Niveau', admin: { description: 'Leeg als het niet van toepassing was.' } },
				paragraphField({ name: 'reasons', label: 'Redenen', description: 'Van de beoordelaars, zonder namen.', maxLength: MOST_REASONS }),
			],
		},
		{ name: 'failedKnockOuts', type: 'text', hasMany: true, label: 'Niet gehaalde knock-outs', admin: { description: 'De codes.' } },
		personField({ name: 'preparedBy', label: 'Voorbereid door', description: 'Wie het voorstel schreef.', required: true }),
		{ name: 'preparedAt', type: 'date', label: 'Voorbereid op', required: true, admin: { description: 'Het moment.' } },
		paragraphField({ name: 'factsAnswer', label: 'Reactie op de feiten', description: 'Wat de aanbieder antwoordde.', maxLength: 6000 }),
		{
			name: 'votes',
			type: 'array',
			label: 'Stemmen',
			labels: { singular: 'Stem', plural: 'Stemmen' },
			access: { read: isDecided },
			admin: { description: 'Wie wat stemde; te zien zodra er besloten is.' },
			fields: voteFields,
		},
		checkField({ name: 'isStuck', label: 'Zonder uitkomst', description: 'Drie leden stemden verschillend: er moet een nieuw voorstel komen.' }),
		choiceField({ name: 'outcome', label: 'Besluit', description: 'Wat besloten is; leeg zolang dat niet zo is.', terms: DECISION_OUTCOMES }),
		{ name: 'decidedAt', type: 'date', label: 'Besloten op', admin: { description: 'Het moment.' } },
		{
			name: 'voidedAt',
			type: 'date',
			label: 'Vervallen op',
			admin: { description: 'Wanneer het verviel voordat het bekend werd: de aanvraag is ingetrokken, of waar het op rustte veranderde.' },
		},
		{ name: 'releasedAt', type: 'date', label: 'Bekend sinds', index: true, admin: { description: 'Het moment; geldt pas als ook de ronde is vrijgegeven.' } },
		{ name: 'announcedAt', type: 'date', label: 'Bekendgemaakt op', admin: { description: 'Wanneer brief, e-mail en erkenning eruit voortkwamen.' } },
		{ name: 'letter', type: 'relationship', relationTo: 'evidence', label: 'Brief', admin: { description: 'De brief aan de aanbieder.' } },
		checkField({ name: 'isExample', label: 'Voorbeeld', description: 'Verzonnen besluit.' }),
	],
};
