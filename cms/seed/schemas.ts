import { z } from 'zod';
import {
	AUDIENCE_SCOPES,
	CERTIFICATES,
	codesOf,
	EDITION_STATES,
	EVIDENCE_LEVELS,
	LANGUAGES,
	LEVELS,
	MODALITIES,
	PAYERS,
	PROVIDER_KINDS,
	RECOGNITION_OUTCOMES,
	REGION_KINDS,
	VOCABULARY_KINDS,
} from '../domain/shared/terms.ts';

/**
 * What a content file may say. One YAML file holds one document or a list of them; files lie in `content/<kind>/`.
 * Text marked "markdown" takes paragraphs, `###` headings, lists, **bold**, _italic_ and links.
 * Money is in euros here (an editor reads it) and in whole cents from the door on.
 * Days count from the seed day: `45` is forty-five days after it, `-30` thirty days before.
 */
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'alleen kleine letters, cijfers en koppeltekens');
const text = z.string().trim().min(1);
const markdown = text;
const euros = z.number().min(0).max(99_999);
const day = z.number().int().min(-3650).max(3650);
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'uu:mm');

const vocabularyTermSchema = z.strictObject({
	kind: z.enum(codesOf(VOCABULARY_KINDS)),
	slug,
	label: text,
	/** Slug of the broader term of the same kind. */
	parent: slug.optional(),
	description: text.optional(),
	/** Words by which people look for the same thing. */
	synonyms: z.array(text).default([]),
	order: z.number().int().default(0),
});

const regionSchema = z.strictObject({
	slug,
	name: text,
	kind: z.enum(codesOf(REGION_KINDS)),
	sectors: z.array(slug),
	/** False: shown as "nog niet bevestigd". */
	isConfirmed: z.boolean(),
	website: z.url().optional(),
	/** Where the facts come from. */
	source: text,
	/** What is uncertain, in Dutch, for editors and visitors. */
	remark: text.optional(),
	summary: text.optional(),
});

const providerSchema = z.strictObject({
	slug,
	name: text,
	kind: z.enum(codesOf(PROVIDER_KINDS)),
	/** The region that acts as this provider. */
	region: slug.optional(),
	summary: text,
	description: markdown,
	website: z.url().optional(),
	email: z.email(),
	phone: text.optional(),
	isExample: z.boolean().default(true),
	/** False: the editors have not let its first item through yet. */
	isAdmitted: z.boolean().default(true),
});

const boardSchema = z.strictObject({
	/** Five digits, kept as text. */
	code: z.string().regex(/^\d{5}$/),
	name: text,
	place: text,
});

const schoolSchema = z.strictObject({
	/** INSTELLINGSCODE + VESTIGINGSCODE. Fictitious ones here have "ZZ" as third and fourth character, which DUO has not given out. */
	code: z.string().regex(/^\d{2}[A-Z]{2}\d{2}$/),
	name: text,
	board: z.string().regex(/^\d{5}$/),
	sector: slug,
	postalCode: z.string().regex(/^\d{4} ?[A-Z]{2}$/),
	place: text,
	regions: z.array(z.strictObject({ region: slug, fromDay: day, untilDay: day.optional() })),
});

const competenceSchema = z.strictObject({
	slug,
	title: text,
	description: text,
	parent: slug.optional(),
	source: text.optional(),
});

const offeringSchema = z.strictObject({
	slug,
	title: text.max(120),
	provider: slug,
	summary: text.max(300),
	description: markdown,
	learningOutcomes: z.array(text).min(1),
	audience: text,
	entryRequirements: text.optional(),
	audienceScope: z.enum(codesOf(AUDIENCE_SCOPES)),
	sectors: z.array(slug).min(1),
	subjects: z.array(slug).default([]),
	themes: z.array(slug).default([]),
	form: slug,
	modality: z.enum(codesOf(MODALITIES)),
	language: z.enum(codesOf(LANGUAGES)),
	contactHours: z.number().min(0).max(2000),
	selfStudyHours: z.number().min(0).max(2000),
	level: z.enum(codesOf(LEVELS)),
	priceInEuros: euros,
	priceIncludes: text.optional(),
	payer: z.enum(codesOf(PAYERS)),
	payerNote: text.optional(),
	certificate: z.enum(codesOf(CERTIFICATES)),
	certificateName: text.optional(),
	credits: z.number().min(0).max(120).optional(),
	regions: z.array(slug).default([]),
	competences: z.array(slug).default([]),
	evidenceLevel: z.enum(codesOf(EVIDENCE_LEVELS)),
	evidence: text.optional(),
	evidenceSources: z.array(z.strictObject({ title: text, url: z.url().optional() })).default([]),
	contactName: text,
	contactEmail: z.email(),
	contactPhone: text.optional(),
	enrolmentUrl: z.url().optional(),
	/** `draft` shows editors an unfinished item. */
	status: z.enum(['published', 'draft']).default('published'),
});

const editionSchema = z.strictObject({
	/** Unique within the offering. */
	code: text,
	offering: slug,
	state: z.enum(codesOf(EDITION_STATES)),
	modality: z.enum(codesOf(MODALITIES)).optional(),
	/** Given only where it differs from the offering's. */
	priceInEuros: euros.optional(),
	regions: z.array(slug).default([]),
	capacity: z.number().int().min(1).optional(),
	placesLeft: z.number().int().min(0).optional(),
	enrolmentDeadlineDay: day.optional(),
	enrolmentUrl: z.url().optional(),
	meetings: z
		.array(
			z.strictObject({
				day,
				from: time,
				until: time,
				venue: text.optional(),
				street: text.optional(),
				place: text.optional(),
				isOnline: z.boolean().default(false),
			}),
		)
		.min(1),
});

const pathSchema = z.strictObject({
	slug,
	title: text,
	summary: text.max(300),
	description: markdown,
	/** The specialist role to which the path leads. */
	role: slug,
	sectors: z.array(slug).min(1),
	isConfirmed: z.boolean().default(false),
	source: text,
	stages: z
		.array(
			z.strictObject({
				title: text,
				description: text,
				/** How many of the stage's competences somebody needs. */
				requiredCompetences: z.number().int().min(1),
				competences: z.array(z.strictObject({ competence: slug, offerings: z.array(slug).default([]) })).min(1),
			}),
		)
		.min(1),
});

const recognitionSchema = z.strictObject({
	offering: slug,
	outcome: z.enum(codesOf(RECOGNITION_OUTCOMES)),
	validFromDay: day,
	validUntilDay: day,
	conditions: z.array(z.strictObject({ text, dueDay: day })).default([]),
	score: z.number().min(0).max(100).optional(),
	profile: z.array(z.strictObject({ group: text, score: z.number().min(0).max(100).nullable() })).default([]),
	reasons: text.optional(),
	suspendedFromDay: day.optional(),
});

const criteriaSetSchema = z.strictObject({
	slug,
	title: text,
	version: z.number().int().min(1),
	summary: text,
	isConfirmed: z.boolean().default(false),
	criteria: z
		.array(
			z.strictObject({
				code: slug,
				group: text,
				title: text,
				question: text,
				weight: z.number().int().min(1).max(10),
				isKnockOut: z.boolean().default(false),
				mayNotApply: z.boolean().default(false),
				/** Described from the lowest to the highest. */
				levels: z.array(text).length(4),
				source: text,
			}),
		)
		.min(1),
});

const pageSchema = z.strictObject({
	slug,
	title: text,
	summary: text,
	body: markdown,
	inFooter: z.boolean().default(true),
	order: z.number().int().default(0),
	/** False where the page states facts with their sources. */
	isExample: z.boolean().default(true),
});

/** The kinds of content, in the order in which they refer to each other. The folder's name is the key. */
export const CONTENT_KINDS = {
	vocabulary: vocabularyTermSchema,
	regions: regionSchema,
	providers: providerSchema,
	boards: boardSchema,
	schools: schoolSchema,
	competences: competenceSchema,
	offerings: offeringSchema,
	editions: editionSchema,
	paths: pathSchema,
	recognitions: recognitionSchema,
	'criteria-sets': criteriaSetSchema,
	pages: pageSchema,
} as const;
