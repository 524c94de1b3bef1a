import type { PayloadRequest } from 'payload';
import { idOf } from '../../access/principal.ts';
import { AUDIENCE_SCOPES, CERTIFICATES, EVIDENCE_LEVELS, LANGUAGES, LEVELS, MODALITIES, PAYERS } from '../../domain/shared/terms.ts';
import type { Offering, QualityCase } from '../../payload-types.ts';
import { optionalText, presentLinks, presentTerm, presentTerms } from '../present/values.ts';
import { fillOffering } from '../preview/fillDraft.ts';

/** One fact of an offering, with its label; shown where it says something. */
export type SubjectFact = { label: string; text: string };

/** The offering that a case is about, as whoever assesses it reads it: in headed parts, listed by hand. */
export type Subject = {
	/** The address on the website; null where it isn't live. */
	slug: string | null;
	summary: string;
	description: Offering['description'];
	learningOutcomes: string[];
	facts: SubjectFact[];
	evidence: string | null;
	evidenceSources: { title: string; url: string | null }[];
};

const NAMES = {
	providers: { name: true },
	regions: { slug: true, name: true },
	vocabulary: { slug: true, label: true },
	competences: { slug: true, title: true },
} as const;

/** The offering of a case with its live text, or its only one where it isn't live; null where it is gone. */
export async function presentSubject({ req, found }: { req: PayloadRequest; found: Pick<QualityCase, 'offering'> }): Promise<Subject | null> {
	const id = idOf(found.offering);
	const stored = id ? await req.payload.findByID({ collection: 'offerings', id, depth: 1, populate: NAMES, disableErrors: true, req }) : null;
	if (!stored) return null;
	const offering = fillOffering(stored);
	return {
		slug: offering._status === 'published' ? offering.slug : null,
		summary: offering.summary,
		description: offering.description,
		learningOutcomes: offering.learningOutcomes.map(({ text }) => text),
		facts: factsOf(offering).filter(({ text }) => text !== ''),
		evidence: optionalText(offering.evidence),
		evidenceSources: (offering.evidenceSources ?? []).map(({ title, url }) => ({ title, url: optionalText(url) })),
	};
}

function factsOf(offering: Offering): SubjectFact[] {
	const list = (terms: { label: string }[] | { title: string }[]) => terms.map((term) => ('label' in term ? term.label : term.title)).join(', ');
	return [
		{ label: 'Voor wie', text: offering.audience },
		{ label: 'Vooraf nodig', text: offering.entryRequirements ?? '' },
		{ label: 'Inschrijving', text: presentTerm(AUDIENCE_SCOPES, offering.audienceScope).label },
		{ label: 'Sectoren', text: list(presentTerms(offering.sectors)) },
		{ label: 'Vakken en leergebieden', text: list(presentTerms(offering.subjects)) },
		{ label: 'Thema’s', text: list(presentTerms(offering.themes)) },
		{ label: 'Competenties', text: list(presentLinks(offering.competences, 'title')) },
		{ label: 'Regio’s', text: list(presentLinks(offering.regions, 'name')) },
		{ label: 'Vorm', text: [list(presentTerms([offering.form])), presentTerm(MODALITIES, offering.modality).label].join(', ') },
		{ label: 'Taal en niveau', text: [presentTerm(LANGUAGES, offering.language).label, presentTerm(LEVELS, offering.level).label].join(', ') },
		{ label: 'Studielast', text: hoursInWords(offering) },
		{ label: 'Prijs', text: priceInWords(offering) },
		{ label: 'Bewijs na afloop', text: [presentTerm(CERTIFICATES, offering.certificate).label, offering.certificateName ?? ''].filter(Boolean).join(': ') },
		{ label: 'Hoe stevig onderbouwd', text: presentTerm(EVIDENCE_LEVELS, offering.evidenceLevel).label },
	];
}

function hoursInWords({ contactHours, selfStudyHours }: Offering): string {
	const hours = new Intl.NumberFormat('nl-NL');
	return `${hours.format(contactHours ?? 0)} uur contact, ${hours.format(selfStudyHours ?? 0)} uur zelfstudie`;
}

function priceInWords({ priceInCents, priceIncludes, payer }: Offering): string {
	const euros = new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR' }).format((priceInCents ?? 0) / 100);
	return [`${euros}, betaald door: ${presentTerm(PAYERS, payer).label.toLowerCase()}`, priceIncludes ? `inclusief ${priceIncludes}` : '']
		.filter(Boolean)
		.join('; ');
}
