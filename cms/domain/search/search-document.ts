import { z } from 'zod';
import { codesOf, MODALITIES, RECOGNITION_LABELS } from '../shared/terms.ts';

/** The index that the site asks. Rebuilds happen in an index whose name begins with `BUILDING_PREFIX`. */
export const LIVE_INDEX = 'offerings';
export const BUILDING_PREFIX = 'offerings-building-';

const term = z.object({ slug: z.string(), label: z.string() });

/** What a hit carries for the card on the page; the site makes the page's `OfferingCard` of it. */
export const searchCardSchema = z.object({
	slug: z.string(),
	title: z.string(),
	summary: z.string(),
	provider: z.object({ slug: z.string(), title: z.string() }),
	sectors: z.array(term),
	form: term,
	modality: z.enum(codesOf(MODALITIES)),
	/** Contact and self-study hours together. */
	hours: z.number(),
	priceInCents: z.number().int(),
	recognition: z.enum(codesOf(RECOGNITION_LABELS)),
	nextStart: z.string().nullable(),
	nextPlace: z.string().nullable(),
	isExample: z.boolean(),
});
export type SearchCard = z.infer<typeof searchCardSchema>;

/** Text, ready for matching (see `words/`), the most telling first. */
export const WORD_FIELDS = ['titleWords', 'labelWords', 'summaryWords', 'organisationWords', 'bodyWords'] as const;
export type WordField = (typeof WORD_FIELDS)[number];

/**
 * One document in the index: an offering as far as its runs within one price span go (see `price-spans.ts`).
 * `part` 0 holds all its runs. Every query picks at most one part of an offering: `part = 0`, or its price filter.
 * The keys of `slots` and `regions` are sets of modalities (see `modality-sets.ts`).
 */
export type SearchDocument = SearchCard &
	Record<WordField, string> & {
		/** `<offering>-<part>`. */
		id: string;
		offering: string;
		part: number;
		sector: string[];
		vak: string[];
		vorm: string[];
		rol: string[];
		pad: string[];
		aanbieder: string[];
		erkenning: string[];
		/** Codes of the modalities of the runs. */
		modalities: string[];
		modalitySlots: string[];
		slots: Record<string, string[]>;
		regions: Record<string, string[]>;
		priceLowest: number;
		priceHighest: number;
		priceCheaper: number;
		priceDearer: number;
		/** 2 recognised, 1 conditional, 0 none: part of the published order of results. */
		recognitionRank: number;
	};
