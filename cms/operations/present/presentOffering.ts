import {
	AUDIENCE_SCOPES,
	CERTIFICATES,
	EVIDENCE_LEVELS,
	LANGUAGES,
	LEVELS,
	MODALITIES,
	PAYERS,
	RECOGNITION_LABELS,
	termOf,
} from '../../domain/shared/terms.ts';
import type { Offering } from '../../payload-types.ts';
import type { OfferingFacts } from '../loadOfferingFacts.ts';
import { presentEdition } from './presentEdition.ts';
import { STILL_EMPTY } from './stillEmpty.ts';
import { optionalDay, optionalText, presentLinks, presentRichText, presentTerm, presentTerms, requireTerm } from './values.ts';

/** All that the page of an offering shows, listed by hand. In a draft, numbers may be null. */
export function presentOffering({ offering, facts, today }: { offering: Offering; facts: OfferingFacts; today: string }) {
	return {
		id: offering.id,
		slug: offering.slug,
		title: offering.title,
		isExample: offering.isExample ?? false,
		updatedAt: offering.updatedAt,
		...presentContent(offering),
		...presentParticipation(offering),
		...presentCost(offering),
		provider: presentProviderLink(offering),
		paths: facts.paths.map(({ path, stage }) => ({ slug: path.slug, title: path.title, role: requireTerm(path.role), stage })),
		evidenceLevel: presentTerm(EVIDENCE_LEVELS, offering.evidenceLevel),
		evidence: optionalText(offering.evidence),
		evidenceSources: (offering.evidenceSources ?? []).map(({ title, url }) => ({ title, url: optionalText(url) })),
		contact: { name: offering.contactName, email: offering.contactEmail, phone: optionalText(offering.contactPhone) },
		enrolmentUrl: optionalText(offering.enrolmentUrl),
		recognition: presentRecognition(facts.recognition),
		editions: facts.editions.filter(({ startDate }) => startDate).map((edition) => presentEdition({ edition, offering, today })),
	};
}

function presentContent(offering: Offering) {
	return {
		summary: offering.summary,
		descriptionHtml: presentRichText(offering.description),
		learningOutcomes: offering.learningOutcomes.map(({ text }) => text),
		subjects: presentTerms(offering.subjects),
		themes: presentTerms(offering.themes),
		competences: presentLinks(offering.competences, 'title'),
	};
}

function presentParticipation(offering: Offering) {
	return {
		audience: offering.audience,
		entryRequirements: optionalText(offering.entryRequirements),
		audienceScope: presentTerm(AUDIENCE_SCOPES, offering.audienceScope),
		sectors: presentTerms(offering.sectors),
		regions: presentLinks(offering.regions, 'name'),
		form: requireTerm(offering.form),
		modality: presentTerm(MODALITIES, offering.modality),
		language: presentTerm(LANGUAGES, offering.language),
		level: presentTerm(LEVELS, offering.level),
		contactHours: offering.contactHours ?? null,
		selfStudyHours: offering.selfStudyHours ?? null,
	};
}

function presentCost(offering: Offering) {
	return {
		priceInCents: offering.priceInCents ?? null,
		priceIncludes: optionalText(offering.priceIncludes),
		payer: presentTerm(PAYERS, offering.payer),
		payerNote: optionalText(offering.payerNote),
		certificate: presentTerm(CERTIFICATES, offering.certificate),
		certificateName: optionalText(offering.certificateName),
		credits: offering.credits ?? null,
	};
}

function presentProviderLink({ id, provider }: Offering) {
	if (!provider) return { slug: '', title: STILL_EMPTY, website: null };
	const [link] = presentLinks([provider], 'name');
	if (!link || typeof provider === 'string') throw new Error(`The provider of offering ${id} was not loaded`);
	return { ...link, website: optionalText(provider.website) };
}

function presentRecognition({ label, decision, suspended, expired }: OfferingFacts['recognition']) {
	const term = termOf(RECOGNITION_LABELS, label);
	return {
		code: label,
		slug: term.slug,
		label: term.label,
		validFrom: decision?.validFromDay ?? null,
		validUntil: decision?.validUntilDay ?? null,
		/** The first day of a suspension; then there is no recognition and nothing else is said. */
		suspendedFrom: suspended?.suspendedFromDay ?? null,
		/** The last day of one that expired; then too there is none. */
		expiredAfter: expired?.validUntilDay ?? null,
		score: wholeScore(decision?.score),
		profile: (decision?.profile ?? []).map(({ group, score }) => ({ group, score: wholeScore(score) })),
		reasons: optionalText(decision?.reasons),
		conditions: (decision?.conditions ?? []).map(({ text, dueDate }) => ({ text, dueDate: optionalDay(dueDate) })),
	};
}

function wholeScore(score: number | null | undefined): number | null {
	return typeof score === 'number' ? Math.round(score) : null;
}
