import { priceSpansOf } from '../domain/search/price-spans.ts';
import { runsOf } from '../domain/search/runs.ts';
import type { SearchCard, SearchDocument, WordField } from '../domain/search/search-document.ts';
import type { SearchableEdition, SearchableOffering, SearchableTerm } from '../domain/search/searchable-offering.ts';
import { modalitySlots, slotsBySet } from '../domain/search/slots.ts';
import { indexWords } from '../domain/search/words/index-words.ts';

const RECOGNITION_RANKS = { recognised: 2, conditional: 1, none: 0 } as const;

/**
 * The documents of one offering: one for each span of its prices, the first with all its runs, mostly the only one.
 * Pure: the same offering always gives the same documents.
 */
export function offeringToSearchDocuments(offering: SearchableOffering): SearchDocument[] {
	const shared = { ...cardOf(offering), ...wordsOf(offering), ...facetsOf(offering), offering: offering.id };
	return priceSpansOf(runsOf(offering)).map((span, part) => ({
		...shared,
		id: `${offering.id}-${part}`,
		part,
		...slotsBySet(span.runs),
		modalities: [...new Set(span.runs.map((run) => run.modality))],
		modalitySlots: modalitySlots(span.runs),
		priceLowest: span.lowest,
		priceHighest: span.highest,
		priceCheaper: span.cheaper,
		priceDearer: span.dearer,
	}));
}

function cardOf(offering: SearchableOffering): SearchCard {
	const next = nextEditionOf(offering.editions);
	return {
		slug: offering.slug,
		title: offering.title,
		summary: offering.summary,
		provider: { slug: offering.provider.slug, title: offering.provider.title },
		sectors: offering.sectors.map(({ slug, label }) => ({ slug, label })),
		form: { slug: offering.form.slug, label: offering.form.label },
		modality: offering.modality,
		hours: offering.contactHours + offering.selfStudyHours,
		priceInCents: offering.priceInCents,
		recognition: offering.recognition,
		nextStart: next?.startDate ?? null,
		nextPlace: next?.place ?? null,
		isExample: offering.isExample,
	};
}

function nextEditionOf(editions: readonly SearchableEdition[]): SearchableEdition | undefined {
	return editions.filter((edition) => edition.isOpen).toSorted((a, b) => a.startDate.localeCompare(b.startDate))[0];
}

function wordsOf(offering: SearchableOffering): Record<WordField, string> {
	const terms = [...offering.sectors, ...offering.subjects, ...offering.themes, ...offering.roles, offering.form];
	const editions = offering.editions.filter((edition) => edition.isOpen);
	const regions = [...offering.regions, ...editions.flatMap((edition) => edition.regions)];
	return {
		titleWords: indexWords([offering.title]),
		labelWords: indexWords([...terms.flatMap(textsOfTerm), ...offering.paths.map((path) => path.title), offering.levelLabel, offering.languageLabel]),
		summaryWords: indexWords([offering.summary, offering.audience, ...offering.learningOutcomes, ...offering.competenceTitles]),
		organisationWords: indexWords([offering.provider.title, ...regions.map((region) => region.title), ...editions.map((edition) => edition.place ?? '')]),
		bodyWords: indexWords([offering.descriptionText]),
	};
}

function textsOfTerm(term: SearchableTerm): string[] {
	return [term.label, ...term.synonyms];
}

function facetsOf(offering: SearchableOffering) {
	return {
		sector: slugsOf(offering.sectors),
		vak: [...new Set(offering.subjects.flatMap((subject) => [subject.slug, ...subject.ancestorSlugs]))],
		vorm: [offering.form.slug],
		rol: slugsOf(offering.roles),
		pad: slugsOf(offering.paths),
		aanbieder: [offering.provider.slug],
		erkenning: [offering.recognition],
		recognitionRank: RECOGNITION_RANKS[offering.recognition],
	};
}

function slugsOf(items: readonly { slug: string }[]): string[] {
	return [...new Set(items.map((item) => item.slug))];
}
