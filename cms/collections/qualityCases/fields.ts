import type { Field } from 'payload';
import { CASE_KINDS } from '../../domain/qualityCase/kinds.ts';
import { choiceField } from '../../fields/terms.ts';
import { checkField, lineField, numberField, paragraphField, urlField } from '../../fields/text.ts';
import { peopleField, personField } from '../caseParts.ts';

export const aboutFields: Field[] = [
	{
		...lineField({
			name: 'reference',
			label: 'Kenmerk',
			description: 'Zoals het in brieven staat; willekeurig, zodat het niets zegt over andere zaken.',
			required: true,
		}),
		unique: true,
	},
	lineField({ name: 'title', label: 'Aanbod', description: 'De titel toen de zaak begon.', required: true }),
	{
		name: 'offering',
		type: 'relationship',
		relationTo: 'offerings',
		label: 'Aanbodsitem',
		required: true,
		index: true,
		admin: { description: 'Waar de zaak over gaat.' },
	},
	{
		name: 'provider',
		type: 'relationship',
		relationTo: 'providers',
		label: 'Aanbieder',
		required: true,
		index: true,
		admin: { description: 'Van wie het aanbod is.' },
	},
	choiceField({ name: 'kind', label: 'Soort aanvraag', description: 'Waarom de zaak begon.', terms: CASE_KINDS, required: true }),
	{
		name: 'round',
		type: 'relationship',
		relationTo: 'rounds',
		label: 'Ronde',
		index: true,
		admin: { description: 'De ronde waarin de zaak behandeld wordt.' },
	},
	{
		name: 'criteriaSet',
		type: 'relationship',
		relationTo: 'criteriaSets',
		label: 'Criteriaset',
		required: true,
		index: true,
		admin: { description: 'De versie van de criteria waarop beoordeeld wordt.' },
	},
	{
		name: 'basedOn',
		type: 'relationship',
		relationTo: 'decisions',
		label: 'Bouwt voort op',
		admin: { description: 'Het besluit waarvan de andere criteria blijven gelden, als er maar enkele opnieuw beoordeeld worden.' },
	},
	{ name: 'criteria', type: 'text', hasMany: true, label: 'Criteria', admin: { description: 'De codes van wat (opnieuw) beoordeeld wordt; leeg: alle.' } },
	{
		name: 'differences',
		type: 'array',
		label: 'Wijzigingen',
		labels: { singular: 'Wijziging', plural: 'Wijzigingen' },
		admin: { description: 'Wat er in het aanbod veranderde, als de zaak daardoor begon.' },
		fields: [
			lineField({ name: 'field', label: 'Code van het veld', description: 'Waaraan criteria het herkennen.' }),
			lineField({ name: 'label', label: 'Veld', description: 'Wat veranderde.', required: true }),
			paragraphField({ name: 'before', label: 'Was', description: 'Zoals het beoordeeld is.', maxLength: 5000 }),
			paragraphField({ name: 'after', label: 'Werd', description: 'Zoals het nu is.', maxLength: 5000 }),
			checkField({ name: 'isWaiting', label: 'Wacht', description: 'Veranderde terwijl de zaak liep; wordt opgepakt als zij klaar is.' }),
		],
	},
];

export const submissionFields: Field[] = [
	{
		name: 'selfAssessment',
		type: 'array',
		label: 'Zelfbeoordeling',
		labels: { singular: 'Criterium', plural: 'Criteria' },
		admin: { description: 'Wat de aanbieder zelf vindt, per criterium.' },
		fields: [
			lineField({ name: 'criterion', label: 'Criterium', description: 'De code.', required: true, maxLength: 60 }),
			{ name: 'level', type: 'number', label: 'Niveau', admin: { description: 'Vanaf 1; leeg als nog niets gekozen is.' } },
			checkField({ name: 'doesNotApply', label: 'Niet van toepassing', description: 'Alleen waar het criterium dat toelaat.' }),
			paragraphField({ name: 'explanation', label: 'Toelichting', description: 'Waarom.', maxLength: 4000 }),
			{
				name: 'links',
				type: 'array',
				label: 'Links',
				labels: { singular: 'Link', plural: 'Links' },
				admin: { description: 'Waar het te zien is.' },
				fields: [urlField({ name: 'url', label: 'Webadres', description: 'Begint met https://.', required: true })],
			},
			{ name: 'files', type: 'relationship', relationTo: 'evidence', hasMany: true, label: 'Bestanden', admin: { description: 'Bewijsstukken.' } },
		],
	},
	numberField({ name: 'draftRevision', label: 'Versie van het concept', description: 'Telt op bij elke keer bewaren.', min: 0, max: 1_000_000 }),
	personField({ name: 'submittedBy', label: 'Ingediend door', description: 'Wie indiende.' }),
	{ name: 'submittedAt', type: 'date', label: 'Ingediend op', admin: { description: 'Het moment van de laatste keer.' } },
];

export const progressFields: Field[] = [
	numberField({ name: 'reviewsAsked', label: 'Gevraagde beoordelingen', description: 'Het quorum, en één meer als een derde beslist.', min: 0, max: 20 }),
	numberField({ name: 'reviewsDelivered', label: 'Ingeleverd', description: 'Het aantal ingeleverde beoordelingen.', min: 0, max: 100 }),
	numberField({ name: 'score', label: 'Score', description: 'De mediaan van de ingeleverde beoordelingen, 0 tot 100.', min: 0, max: 100 }),
	numberField({ name: 'scoreRange', label: 'Spreiding', description: 'Het verschil tussen de hoogste en de laagste.', min: 0, max: 100 }),
	checkField({ name: 'isDisputed', label: 'Lopen uiteen', description: 'De beoordelingen verschillen meer dan de ronde toelaat.' }),
	{
		name: 'decision',
		type: 'relationship',
		relationTo: 'decisions',
		label: 'Besluit',
		admin: { description: 'Het voorstel of besluit dat nu op tafel ligt, of het laatste.' },
	},
	lineField({ name: 'factsUntil', label: 'Reactie tot en met', description: 'Tot welke dag de aanbieder op de feiten kan reageren (jjjj-mm-dd).' }),
	{ name: 'factsAnsweredAt', type: 'date', label: 'Gereageerd op', admin: { description: 'Wanneer de aanbieder op de feiten reageerde.' } },
	peopleField({ name: 'substitutes', label: 'Plaatsvervangers', description: 'Beoordelaars die in deze zaak als commissielid stemmen.', role: 'reviewer' }),
];
