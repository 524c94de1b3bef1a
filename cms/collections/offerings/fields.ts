import type { Field } from 'payload';
import { AUDIENCE_SCOPES, CERTIFICATES, EVIDENCE_LEVELS, LANGUAGES, LEVELS, MODALITIES, PAYERS } from '../../domain/shared/terms.ts';
import { moneyField } from '../../fields/money.ts';
import { richTextField } from '../../fields/richText.ts';
import { lineLabel, ROW_BY_ROW } from '../../fields/rows.ts';
import { choiceField, termField, termsField } from '../../fields/terms.ts';
import { lineField, mailField, numberField, paragraphField, urlField } from '../../fields/text.ts';

export const contentFields: Field[] = [
	paragraphField({
		name: 'summary',
		label: 'Samenvatting',
		description: 'Twee of drie zinnen voor de zoekresultaten, ten hoogste 300 tekens.',
		required: true,
		maxLength: 300,
	}),
	richTextField({ name: 'description', label: 'Beschrijving', description: 'Opzet, inhoud en werkwijze.', required: true }),
	{
		name: 'learningOutcomes',
		type: 'array',
		label: 'Leeruitkomsten',
		labels: { singular: 'Leeruitkomst', plural: 'Leeruitkomsten' },
		required: true,
		minRows: 1,
		admin: { description: 'Wat een deelnemer na afloop kan, een per regel.', components: { ...ROW_BY_ROW, ...lineLabel('Leeruitkomst') } },
		fields: [lineField({ name: 'text', label: 'Leeruitkomst', description: 'Begin met een werkwoord: "analyseert", "ontwerpt".', required: true })],
	},
	termsField({ name: 'subjects', kind: 'subject', label: 'Vakken en leergebieden', description: 'Leeg als het niet aan een vak gebonden is.' }),
	termsField({ name: 'themes', kind: 'theme', label: "Thema's", description: 'Onderwerpen die door de vakken heen lopen.' }),
	{
		name: 'competences',
		type: 'relationship',
		relationTo: 'competences',
		hasMany: true,
		label: 'Competenties',
		index: true,
		admin: { description: 'De competenties uit de ontwikkelpaden waaraan dit bijdraagt.' },
	},
];

export const participationFields: Field[] = [
	paragraphField({ name: 'audience', label: 'Voor wie', description: 'Welke leraren hier iets aan hebben.', required: true }),
	paragraphField({ name: 'entryRequirements', label: 'Toelatingseisen', description: 'Wat iemand vooraf moet kunnen of hebben. Leeg als er geen eisen zijn.' }),
	choiceField({ name: 'audienceScope', label: 'Wie mag meedoen', description: 'Voor wie de inschrijving openstaat.', terms: AUDIENCE_SCOPES, required: true }),
	termsField({ name: 'sectors', kind: 'sector', label: 'Sectoren', description: 'De sectoren waarvoor het bedoeld is.', required: true }),
	{
		name: 'regions',
		type: 'relationship',
		relationTo: 'regions',
		hasMany: true,
		label: "Onderwijsregio's",
		index: true,
		admin: { description: 'Waar het gegeven wordt of voor wie het bedoeld is. Een uitvoering kan een eigen regio hebben.' },
	},
	termField({ name: 'form', kind: 'form', label: 'Vorm', description: 'Bijvoorbeeld training, intervisie of leergang.', required: true }),
	choiceField({ name: 'modality', label: 'Manier van deelnemen', description: 'Een uitvoering kan hiervan afwijken.', terms: MODALITIES, required: true }),
	choiceField({ name: 'language', label: 'Taal', description: 'De taal waarin het gegeven wordt.', terms: LANGUAGES, required: true, defaultValue: 'nl' }),
	choiceField({ name: 'level', label: 'Niveau', description: 'Het niveau waarop het gegeven wordt.', terms: LEVELS, required: true }),
	numberField({
		name: 'contactHours',
		label: 'Contacturen',
		description: 'Uren met een begeleider of groep, op locatie of online.',
		required: true,
		min: 0,
		max: 2000,
	}),
	numberField({
		name: 'selfStudyHours',
		label: 'Uren zelfstudie',
		description: 'Uren voorbereiding, opdrachten en oefenen in de eigen praktijk.',
		required: true,
		min: 0,
		max: 2000,
	}),
];

export const certificateFields: Field[] = [
	moneyField({
		name: 'priceInCents',
		label: 'Prijs per deelnemer',
		description: 'In euro, vrij van btw. Een uitvoering kan een eigen prijs hebben.',
		required: true,
	}),
	paragraphField({ name: 'priceIncludes', label: 'Wat is inbegrepen', description: 'Bijvoorbeeld materiaal, lunch of toetskosten.' }),
	choiceField({ name: 'payer', label: 'Wie betaalt', description: 'Wie de rekening krijgt.', terms: PAYERS, required: true }),
	paragraphField({ name: 'payerNote', label: 'Toelichting bij de kosten', description: 'Bijvoorbeeld een vergoeding of een korting.' }),
	choiceField({
		name: 'certificate',
		label: 'Bewijs of studiepunten',
		description: 'Wat een deelnemer aan het einde krijgt.',
		terms: CERTIFICATES,
		required: true,
	}),
	lineField({ name: 'certificateName', label: 'Naam van het bewijs', description: 'Zoals het op het bewijs staat.' }),
	numberField({ name: 'credits', label: 'Studiepunten (EC)', description: 'Alleen bij studiepunten; een EC is 28 uur.', min: 0, max: 120 }),
];

export const evidenceFields: Field[] = [
	choiceField({
		name: 'evidenceLevel',
		label: 'Onderbouwing',
		description: 'Hoe stevig de grond is.',
		terms: EVIDENCE_LEVELS,
		required: true,
		defaultValue: 'none',
	}),
	paragraphField({ name: 'evidence', label: 'Toelichting', description: 'Wat onderzoek of ervaring zegt over deze aanpak.' }),
	{
		name: 'evidenceSources',
		type: 'array',
		label: 'Bronnen',
		labels: { singular: 'Bron', plural: 'Bronnen' },
		admin: { description: 'Publicaties waarop het aanbod steunt.', components: { ...ROW_BY_ROW, ...lineLabel('Bron') } },
		fields: [
			lineField({ name: 'title', label: 'Titel', description: 'Auteur, jaar en titel.', required: true }),
			urlField({ name: 'url', label: 'Webadres', description: 'Waar de bron te lezen is.' }),
		],
	},
];

export const contactFields: Field[] = [
	lineField({ name: 'contactName', label: 'Contactpersoon of afdeling', description: 'Bij wie leraren terechtkunnen.', required: true }),
	mailField({ name: 'contactEmail', label: 'E-mailadres', description: 'Staat openbaar op de website; gebruik liefst een algemeen adres.', required: true }),
	lineField({ name: 'contactPhone', label: 'Telefoon', description: 'Alleen als leraren mogen bellen.', maxLength: 30 }),
	urlField({ name: 'enrolmentUrl', label: 'Webadres voor inschrijving', description: 'Waar iemand zich inschrijft of meer vraagt.' }),
];
