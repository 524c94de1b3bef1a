import type { Modality, RecognitionLabel } from '../shared/terms.ts';

/** A term of the vocabulary as search needs it; `synonyms` are further words by which people look for it. */
export type SearchableTerm = { slug: string; label: string; synonyms: readonly string[] };
/** A subject with the slugs of its broader subjects, so that choosing "rekenen-wiskunde" finds "rekenen" too. */
export type SearchableSubject = SearchableTerm & { ancestorSlugs: readonly string[] };
export type SearchableLink = { slug: string; title: string };

/**
 * One edition as far as search is concerned. What is `null` or empty is the offering's.
 * `isOpen` is computed by the caller on the day of indexing (state, deadline, places left).
 */
export type SearchableEdition = {
	isOpen: boolean;
	/** First meeting, `JJJJ-MM-DD`. */
	startDate: string;
	modality: Modality | null;
	priceInCents: number | null;
	regions: readonly SearchableLink[];
	/** Town of the first meeting that is not online. */
	place: string | null;
};

/**
 * A published offering, flattened: all that search knows of it. Only live text belongs in here, never a draft.
 * Money in whole cents, hours in clock hours (fractions allowed).
 */
export type SearchableOffering = {
	/** Letters, digits, `-` and `_` only. */
	id: string;
	slug: string;
	title: string;
	summary: string;
	/** The description without markup. */
	descriptionText: string;
	learningOutcomes: readonly string[];
	/** For whom it is, in words. */
	audience: string;
	provider: SearchableLink;
	sectors: readonly SearchableTerm[];
	subjects: readonly SearchableSubject[];
	themes: readonly SearchableTerm[];
	form: SearchableTerm;
	/** The specialist roles of the paths in which it stands. */
	roles: readonly SearchableTerm[];
	modality: Modality;
	/** Empty: not tied to a region; such an offering answers to no region filter. */
	regions: readonly SearchableLink[];
	paths: readonly SearchableLink[];
	competenceTitles: readonly string[];
	priceInCents: number;
	contactHours: number;
	selfStudyHours: number;
	/** Label of the level, for example "Startbekwaam". */
	levelLabel: string;
	/** Label of the language, for example "Nederlands". */
	languageLabel: string;
	/** What the catalogue says of its recognition today. */
	recognition: RecognitionLabel;
	isExample: boolean;
	editions: readonly SearchableEdition[];
};
