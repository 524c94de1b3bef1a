/**
 * The closed lists of the domain: a code for us, a slug for the address bar, a Dutch label for people.
 * Open lists (sectors, subjects, forms, roles, themes) are editors' work and live in the collection `vocabulary`.
 */
export type Term<Code extends string = string> = { code: Code; slug: string; label: string };

/** How somebody takes part. OEAPI `modeOfDelivery`, reduced to what a teacher chooses between. */
export const MODALITIES = [
	{ code: 'on-site', slug: 'op-locatie', label: 'Op locatie' },
	{ code: 'online', slug: 'online', label: 'Online' },
	{ code: 'hybrid', slug: 'hybride', label: 'Deels online, deels op locatie' },
	{ code: 'self-paced', slug: 'zelfstudie', label: 'Zelfstudie in eigen tempo' },
] as const satisfies readonly Term[];

/** Who may join an offering. */
export const AUDIENCE_SCOPES = [
	{ code: 'open', slug: 'open', label: 'Iedereen kan zich inschrijven' },
	{ code: 'own-region', slug: 'eigen-regio', label: 'Alleen leraren uit de eigen onderwijsregio' },
	{ code: 'in-company', slug: 'in-company', label: 'Alleen voor een team of school (in-company)' },
] as const satisfies readonly Term[];

/** Who pays the price. */
export const PAYERS = [
	{ code: 'participant', slug: 'deelnemer', label: 'De deelnemer' },
	{ code: 'employer', slug: 'werkgever', label: 'De school of het bestuur' },
	{ code: 'region', slug: 'regio', label: 'De onderwijsregio' },
	{ code: 'programme', slug: 'programma', label: 'Het programma; voor de deelnemer gratis' },
] as const satisfies readonly Term[];

/** The level at which an offering is taught. */
export const LEVELS = [
	{ code: 'starter', slug: 'startbekwaam', label: 'Startbekwaam' },
	{ code: 'proficient', slug: 'vakbekwaam', label: 'Vakbekwaam' },
	{ code: 'specialist', slug: 'specialist', label: 'Specialist' },
	{ code: 'master', slug: 'master', label: 'Master (NLQF 7)' },
] as const satisfies readonly Term[];

/** The language in which an offering is taught, ISO 639-1. */
export const LANGUAGES = [
	{ code: 'nl', slug: 'nederlands', label: 'Nederlands' },
	{ code: 'en', slug: 'engels', label: 'Engels' },
	{ code: 'fy', slug: 'fries', label: 'Fries' },
	{ code: 'pap', slug: 'papiaments', label: 'Papiaments' },
	{ code: 'ngt', slug: 'gebarentaal', label: 'Nederlandse Gebarentaal' },
] as const satisfies readonly Term[];

/** What a participant receives at the end. */
export const CERTIFICATES = [
	{ code: 'none', slug: 'geen', label: 'Geen bewijs' },
	{ code: 'attendance', slug: 'bewijs-van-deelname', label: 'Bewijs van deelname' },
	{ code: 'certificate', slug: 'certificaat', label: 'Certificaat' },
	{ code: 'badge', slug: 'edubadge', label: 'Digitale badge (edubadge)' },
	{ code: 'credits', slug: 'studiepunten', label: 'Studiepunten (EC)' },
] as const satisfies readonly Term[];

/** How strong the ground is on which an offering stands. */
export const EVIDENCE_LEVELS = [
	{ code: 'none', slug: 'niet-beschreven', label: 'Niet beschreven' },
	{ code: 'practice', slug: 'praktijkervaring', label: 'Gebaseerd op praktijkervaring' },
	{ code: 'theory', slug: 'onderbouwd', label: 'Onderbouwd met literatuur' },
	{ code: 'evaluated', slug: 'geevalueerd', label: 'Geëvalueerd bij deelnemers' },
	{ code: 'effective', slug: 'effect-aangetoond', label: 'Effect aangetoond in onderzoek' },
] as const satisfies readonly Term[];

/** States of an edition that people set; full, running and finished are computed from dates and places. */
export const EDITION_STATES = [
	{ code: 'planned', slug: 'gepland', label: 'Gepland' },
	{ code: 'open', slug: 'open', label: 'Open voor inschrijving' },
	{ code: 'closed', slug: 'gesloten', label: 'Inschrijving gesloten' },
	{ code: 'held', slug: 'gehouden', label: 'Gehouden' },
	{ code: 'cancelled', slug: 'geannuleerd', label: 'Geannuleerd' },
] as const satisfies readonly Term[];

/** What the committee may decide. */
export const RECOGNITION_OUTCOMES = [
	{ code: 'recognised', slug: 'erkend', label: 'Erkend' },
	{ code: 'conditional', slug: 'voorwaardelijk', label: 'Erkend onder voorwaarden' },
	{ code: 'refused', slug: 'niet-erkend', label: 'Niet erkend' },
] as const satisfies readonly Term[];

/** What the catalogue says of an offering's recognition today; a refusal is not published. */
export const RECOGNITION_LABELS = [
	{ code: 'recognised', slug: 'erkend', label: 'Erkend' },
	{ code: 'conditional', slug: 'voorwaardelijk', label: 'Erkend onder voorwaarden' },
	{ code: 'none', slug: 'geen', label: 'Nog niet beoordeeld of niet erkend' },
] as const satisfies readonly Term[];

/** The kinds of terms that editors keep in the collection `vocabulary`. */
export const VOCABULARY_KINDS = [
	{ code: 'sector', slug: 'sectoren', label: 'Sector' },
	{ code: 'subject', slug: 'vakken', label: 'Vak of leergebied' },
	{ code: 'form', slug: 'vormen', label: 'Vorm' },
	{ code: 'role', slug: 'rollen', label: 'Specialistenrol' },
	{ code: 'theme', slug: 'themas', label: 'Thema' },
] as const satisfies readonly Term[];

/** How a region is organised. */
export const REGION_KINDS = [
	{ code: 'regional', slug: 'regionaal', label: 'Regionaal' },
	{ code: 'national', slug: 'landelijk', label: 'Landelijk' },
] as const satisfies readonly Term[];

/** What kind of organisation a provider is. */
export const PROVIDER_KINDS = [
	{ code: 'university', slug: 'universiteit', label: 'Universiteit' },
	{ code: 'university-of-applied-sciences', slug: 'hogeschool', label: 'Hogeschool of lerarenopleiding' },
	{ code: 'company', slug: 'bureau', label: 'Bureau of trainer' },
	{ code: 'association', slug: 'vereniging', label: 'Vereniging of stichting' },
	{ code: 'board', slug: 'schoolbestuur', label: 'Schoolbestuur' },
	{ code: 'region', slug: 'onderwijsregio', label: 'Onderwijsregio' },
] as const satisfies readonly Term[];

/** The codes of a list, as the tuple that `z.enum` and a select field want. */
export function codesOf<const Terms extends readonly Term[]>(terms: Terms): [Terms[number]['code'], ...Terms[number]['code'][]] {
	const [first, ...rest] = terms.map((term): Terms[number]['code'] => term.code);
	if (first === undefined) throw new Error('A list of terms may not be empty');
	return [first, ...rest];
}

/** The term with this code. Throws when there is none: the code comes from a closed list. */
export function termOf<const Terms extends readonly Term[]>(terms: Terms, code: string): Terms[number] {
	const found = terms.find((term) => term.code === code);
	if (!found) throw new Error(`Unknown code ${code}`);
	return found;
}

export type Modality = (typeof MODALITIES)[number]['code'];
export type EditionState = (typeof EDITION_STATES)[number]['code'];
export type RecognitionLabel = (typeof RECOGNITION_LABELS)[number]['code'];
export type RecognitionOutcome = (typeof RECOGNITION_OUTCOMES)[number]['code'];
export type VocabularyKind = (typeof VOCABULARY_KINDS)[number]['code'];
