import { z } from 'zod';

/**
 * What the CMS answers, parsed once at this door. The answers are listed by hand in the CMS (`operations/present*`);
 * a contract test proves that both sides agree.
 * Money is in whole cents, hours in clock hours, dates `JJJJ-MM-DD`, moments ISO 8601 in UTC.
 */
const term = z.object({ slug: z.string(), label: z.string() });
const link = z.object({ slug: z.string(), title: z.string() });
const date = z.iso.date();
/** An HTML fragment made by the CMS from rich text; headings start at h3. */
const html = z.string();

const meetingSchema = z.object({
	date,
	from: z.string(),
	until: z.string(),
	isOnline: z.boolean(),
	venue: z.string().nullable(),
	street: z.string().nullable(),
	place: z.string().nullable(),
});

const editionSchema = z.object({
	code: z.string(),
	state: term,
	/** Open state, deadline not passed, not yet over, and places left. */
	isOpen: z.boolean(),
	isFull: z.boolean(),
	modality: term,
	priceInCents: z.number().int(),
	regions: z.array(link),
	capacity: z.number().int().nullable(),
	placesLeft: z.number().int().nullable(),
	enrolmentDeadline: date.nullable(),
	enrolmentUrl: z.string().nullable(),
	startDate: date,
	endDate: date,
	meetings: z.array(meetingSchema),
});

const recognitionSchema = z.object({
	/** `recognised`, `conditional` or `none` today. */
	code: z.enum(['recognised', 'conditional', 'none']),
	slug: z.string(),
	label: z.string(),
	validFrom: date.nullable(),
	validUntil: date.nullable(),
	/** Since when a recognition is suspended that would hold otherwise; the code is `none` then. */
	suspendedFrom: date.nullable(),
	/** The last day of a recognition that expired; the code is `none` then. */
	expiredAfter: date.nullable(),
	/** 0 to 100, whole. */
	score: z.number().int().nullable(),
	profile: z.array(z.object({ group: z.string(), score: z.number().int().nullable() })),
	reasons: z.string().nullable(),
	conditions: z.array(z.object({ text: z.string(), dueDate: date.nullable() })),
});

export const offeringCardSchema = z.object({
	slug: z.string(),
	title: z.string(),
	url: z.string(),
	summary: z.string(),
	provider: link,
	sectors: z.array(term),
	form: term,
	modality: term,
	hours: z.number(),
	priceInCents: z.number().int(),
	recognition: z.enum(['recognised', 'conditional', 'none']),
	/** First day of the next open edition. */
	nextStart: date.nullable(),
	nextPlace: z.string().nullable(),
	isExample: z.boolean(),
});

export const offeringSchema = z.object({
	id: z.string(),
	slug: z.string(),
	title: z.string(),
	summary: z.string(),
	descriptionHtml: html,
	learningOutcomes: z.array(z.string()),
	audience: z.string(),
	entryRequirements: z.string().nullable(),
	audienceScope: term,
	sectors: z.array(term),
	subjects: z.array(term),
	themes: z.array(term),
	form: term,
	modality: term,
	language: term,
	level: term,
	contactHours: z.number(),
	selfStudyHours: z.number(),
	priceInCents: z.number().int(),
	priceIncludes: z.string().nullable(),
	payer: term,
	payerNote: z.string().nullable(),
	certificate: term,
	certificateName: z.string().nullable(),
	/** European credits (EC), 28 hours each. */
	credits: z.number().nullable(),
	provider: link.extend({ website: z.string().nullable() }),
	regions: z.array(link),
	competences: z.array(link),
	/** Live paths in which the offering stands. */
	paths: z.array(link.extend({ role: term, stage: z.string() })),
	evidenceLevel: term,
	evidence: z.string().nullable(),
	evidenceSources: z.array(z.object({ title: z.string(), url: z.string().nullable() })),
	contact: z.object({ name: z.string(), email: z.string(), phone: z.string().nullable() }),
	enrolmentUrl: z.string().nullable(),
	recognition: recognitionSchema,
	editions: z.array(editionSchema),
	isExample: z.boolean(),
	updatedAt: z.string(),
});

/** The same of a draft: numbers that nobody filled in yet are null. Texts and terms say themselves that they are empty. */
export const draftOfferingSchema = offeringSchema.extend({
	contactHours: z.number().nullable(),
	selfStudyHours: z.number().nullable(),
	priceInCents: z.number().int().nullable(),
	editions: z.array(editionSchema.extend({ priceInCents: z.number().int().nullable() })),
});

export const pathCardSchema = z.object({
	slug: z.string(),
	title: z.string(),
	summary: z.string(),
	role: term,
	sectors: z.array(term),
	stageCount: z.number().int(),
	competenceCount: z.number().int(),
	isConfirmed: z.boolean(),
	isExample: z.boolean(),
});

const pathVersionSchema = z.object({ number: z.number().int(), validFrom: z.string(), whatChanged: z.string() });

export const pathSchema = pathCardSchema.extend({
	descriptionHtml: html,
	source: z.string(),
	stages: z.array(
		z.object({
			title: z.string(),
			description: z.string(),
			requiredCompetences: z.number().int(),
			competences: z.array(
				z.object({ slug: z.string(), title: z.string(), description: z.string(), source: z.string().nullable(), offerings: z.array(offeringCardSchema) }),
			),
		}),
	),
	/** The version in force, those before it, and what is announced; days are `JJJJ-MM-DD`. */
	versions: z.object({ current: pathVersionSchema.nullable(), earlier: z.array(pathVersionSchema), announced: z.array(pathVersionSchema) }),
	updatedAt: z.string(),
});

/** A path as an established version of it said. */
export const establishedPathSchema = pathSchema.extend({ number: z.number().int() });

/** The same of a draft: how many competences a stage asks for may still be open. */
export const draftPathSchema = pathSchema.extend({
	stages: z.array(pathSchema.shape.stages.element.extend({ requiredCompetences: z.number().int().nullable() })),
});

export const regionCardSchema = z.object({
	slug: z.string(),
	name: z.string(),
	kind: term,
	sectors: z.array(term),
	isConfirmed: z.boolean(),
	offeringCount: z.number().int(),
});

export const regionSchema = regionCardSchema.extend({
	website: z.string().nullable(),
	source: z.string(),
	remark: z.string().nullable(),
	summary: z.string().nullable(),
	offerings: z.array(offeringCardSchema),
	updatedAt: z.string(),
});

export const providerSchema = z.object({
	slug: z.string(),
	name: z.string(),
	kind: term,
	summary: z.string(),
	descriptionHtml: html,
	website: z.string().nullable(),
	email: z.string(),
	phone: z.string().nullable(),
	region: link.nullable(),
	offerings: z.array(offeringCardSchema),
	isExample: z.boolean(),
	updatedAt: z.string(),
});

export const pageSchema = z.object({ slug: z.string(), title: z.string(), summary: z.string(), bodyHtml: html, isExample: z.boolean(), updatedAt: z.string() });

export const criteriaSetSchema = z.object({
	title: z.string(),
	version: z.number().int(),
	summary: z.string(),
	isConfirmed: z.boolean(),
	isExample: z.boolean(),
	criteria: z.array(
		z.object({
			code: z.string(),
			group: z.string(),
			title: z.string(),
			question: z.string(),
			weight: z.number().int(),
			isKnockOut: z.boolean(),
			mayNotApply: z.boolean(),
			levels: z.array(z.string()),
			source: z.string(),
		}),
	),
});

/**
 * The page about quality: the set in effect, those before it, and released rounds. `figures` is null where there are too few decisions; `refused` and
 * `total` are null where the number would point at somebody.
 */
export const qualitySchema = z.object({
	item: criteriaSetSchema.extend({ since: date.nullable() }).nullable(),
	earlier: z.array(criteriaSetSchema.extend({ since: date.nullable(), until: date.nullable() })),
	rounds: z.array(
		z.object({
			title: z.string(),
			releasedOn: date,
			isExample: z.boolean(),
			figures: z
				.object({
					recognised: z.number().int(),
					conditional: z.number().int(),
					refused: z.number().int().nullable(),
					total: z.number().int().nullable(),
					medianDays: z.number().int().nullable(),
				})
				.nullable(),
		}),
	),
});

/** The terms by which the catalogue can be narrowed down, in display order; also those without a hit. */
export const vocabularySchema = z.object({
	sectors: z.array(term),
	subjects: z.array(term.extend({ parent: z.string().nullable() })),
	forms: z.array(term),
	modalities: z.array(term),
	roles: z.array(term),
	paths: z.array(term),
	regions: z.array(term),
	providers: z.array(term),
	recognitions: z.array(term),
});

/** What every page shows around its own content. */
export const siteFrameSchema = z.object({ footerPages: z.array(link), hasExampleContent: z.boolean() });

/** One address of the site map. `changedAt` is the last publication. */
const addressSchema = z.object({ path: z.string(), changedAt: z.string() });
export const addressListSchema = z.object({ addresses: z.array(addressSchema), nextPage: z.number().int().nullable() });

/** A page of the catalogue straight from the CMS, for when search is out of order. */
export const browseSchema = z.object({ offerings: z.array(offeringCardSchema), total: z.number().int(), page: z.number().int(), pageCount: z.number().int() });

/** An address looked up: found, moved to another slug, withdrawn (perhaps with a successor), or never there. */
export function lookUpSchema<Item extends z.ZodType>(item: Item) {
	return z.discriminatedUnion('outcome', [
		z.object({ outcome: z.literal('found'), item }),
		z.object({ outcome: z.literal('moved'), url: z.string() }),
		z.object({ outcome: z.literal('withdrawn'), reason: z.string().nullable(), successor: z.object({ title: z.string(), url: z.string() }).nullable() }),
		z.object({ outcome: z.literal('unknown') }),
	]);
}

/** What the signed address of a preview leads to. `missing` names what publication still asks for. */
export function previewSchema<Item extends z.ZodType>(item: Item) {
	return z.discriminatedUnion('outcome', [
		z.object({ outcome: z.literal('found'), item, missing: z.array(z.string()) }),
		z.object({ outcome: z.enum(['forged', 'expired', 'absent']) }),
	]);
}

export type OfferingCard = z.infer<typeof offeringCardSchema>;
export type Offering = z.infer<typeof offeringSchema>;
/** An offering or a draft of one: what its page can show. */
export type ShownOffering = z.infer<typeof draftOfferingSchema>;
export type Edition = z.infer<typeof editionSchema>;
export type ShownEdition = ShownOffering['editions'][number];
export type PathCard = z.infer<typeof pathCardSchema>;
export type Path = z.infer<typeof pathSchema>;
export type EstablishedPath = z.infer<typeof establishedPathSchema>;

/** A path or a draft of one. */
export type ShownPath = z.infer<typeof draftPathSchema>;
export type Page = z.infer<typeof pageSchema>;
export type CriteriaSet = z.infer<typeof criteriaSetSchema>;
export type Quality = z.infer<typeof qualitySchema>;
export type Vocabulary = z.infer<typeof vocabularySchema>;
export type SiteFrame = z.infer<typeof siteFrameSchema>;
export type LookUp<Item> =
	| { outcome: 'found'; item: Item }
	| { outcome: 'moved'; url: string }
	| { outcome: 'withdrawn'; reason: string | null; successor: { title: string; url: string } | null }
	| { outcome: 'unknown' };
