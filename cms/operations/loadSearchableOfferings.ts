import { convertLexicalToPlaintext } from '@payloadcms/richtext-lexical/plaintext';
import { idOf } from '../access/principal.ts';
import { isOpenOn } from '../domain/edition/openness.ts';
import type { SearchableEdition, SearchableOffering, SearchableSubject, SearchableTerm } from '../domain/search/searchable-offering.ts';
import { LANGUAGES, LEVELS, termOf } from '../domain/shared/terms.ts';
import type { Edition, Offering, Vocabulary } from '../payload-types.ts';
import type { Context } from './catalogueContext.ts';
import { liveAnd } from './live.ts';
import { loadOfferingFacts, type OfferingFacts } from './loadOfferingFacts.ts';
import { editionFacts } from './present/presentEdition.ts';
import { dayText, optionalText, presentLinks } from './present/values.ts';

const NAMES = {
	providers: { slug: true, name: true },
	regions: { slug: true, name: true },
	vocabulary: { slug: true, label: true, synonyms: true, kind: true },
	competences: { slug: true, title: true },
} as const;

/** What of an offering search knows: the rest is not even read. */
const FIELDS = {
	slug: true,
	title: true,
	summary: true,
	audience: true,
	description: true,
	learningOutcomes: true,
	modality: true,
	level: true,
	language: true,
	priceInCents: true,
	contactHours: true,
	selfStudyHours: true,
	isExample: true,
	provider: true,
	form: true,
	sectors: true,
	subjects: true,
	themes: true,
	regions: true,
	competences: true,
} as const;

/** The live offerings among these ids, flattened for search. Ids that are not live are simply absent. */
export async function loadSearchableOfferings(context: Context, ids: string[]): Promise<SearchableOffering[]> {
	const { payload, req } = context;
	const [found, ancestorsOf] = await Promise.all([
		payload.find({ collection: 'offerings', where: liveAnd({ id: { in: ids } }), depth: 1, select: FIELDS, populate: NAMES, limit: 0, pagination: false, req }),
		loadSubjectAncestors(context),
	]);
	const liveIds = found.docs.map(({ id }) => id);
	const factsOf = await loadOfferingFacts(context, liveIds);
	return found.docs.map((offering) => toSearchable({ offering, facts: factsOf(offering.id), ancestorsOf, today: context.today }));
}

type AncestorsOf = (subjectSlug: string) => string[];

/** The slugs of a subject's broader subjects, nearest first. */
async function loadSubjectAncestors({ payload, req }: Context): Promise<AncestorsOf> {
	const { docs } = await payload.find({
		collection: 'vocabulary',
		where: { kind: { equals: 'subject' } },
		depth: 0,
		select: { slug: true, parent: true },
		limit: 0,
		pagination: false,
		req,
	});
	const slugById = new Map(docs.map(({ id, slug }) => [id, slug]));
	const parentOf = new Map(docs.map(({ slug, parent }) => [slug, slugById.get(idOf(parent) ?? '')]));
	return (subjectSlug) => {
		const ancestors: string[] = [];
		for (let next = parentOf.get(subjectSlug); next && !ancestors.includes(next); next = parentOf.get(next)) ancestors.push(next);
		return ancestors;
	};
}

function toSearchable({
	offering,
	facts,
	ancestorsOf,
	today,
}: {
	offering: Pick<Offering, 'id' | keyof typeof FIELDS>;
	facts: OfferingFacts;
	ancestorsOf: AncestorsOf;
	today: string;
}): SearchableOffering {
	const [provider] = presentLinks([offering.provider], 'name');
	const [form] = searchableTerms([offering.form]);
	if (!provider || !form) throw new Error(`Offering ${offering.id} lacks its provider or form`);
	const { id, slug, title, summary, audience, modality, priceInCents, contactHours, selfStudyHours } = offering;
	return {
		id,
		slug,
		title,
		summary,
		audience,
		modality,
		priceInCents,
		contactHours,
		selfStudyHours,
		provider,
		form,
		descriptionText: convertLexicalToPlaintext({ data: offering.description }),
		learningOutcomes: offering.learningOutcomes.map(({ text }) => text),
		sectors: searchableTerms(offering.sectors),
		subjects: searchableTerms(offering.subjects).map((term): SearchableSubject => ({ ...term, ancestorSlugs: ancestorsOf(term.slug) })),
		themes: searchableTerms(offering.themes),
		roles: searchableTerms(facts.paths.map(({ path }) => path.role)),
		regions: presentLinks(offering.regions, 'name'),
		paths: facts.paths.map(({ path }) => ({ slug: path.slug, title: path.title })),
		competenceTitles: presentLinks(offering.competences, 'title').map((competence) => competence.title),
		levelLabel: termOf(LEVELS, offering.level).label,
		languageLabel: termOf(LANGUAGES, offering.language).label,
		recognition: facts.recognition.label,
		isExample: offering.isExample ?? false,
		editions: facts.editions.filter(({ startDate }) => startDate).map((edition) => toSearchableEdition({ edition, today })),
	};
}

function toSearchableEdition({ edition, today }: { edition: Edition; today: string }): SearchableEdition {
	return {
		isOpen: isOpenOn({ edition: editionFacts(edition), today }),
		startDate: dayText(edition.startDate ?? ''),
		modality: edition.modality ?? null,
		priceInCents: edition.priceInCents ?? null,
		regions: presentLinks(edition.regions, 'name'),
		place: optionalText(edition.meetings.find(({ isOnline, place }) => !isOnline && place)?.place),
	};
}

function searchableTerms(references: readonly (string | Vocabulary)[] | null | undefined): SearchableTerm[] {
	return (references ?? []).flatMap((term) => (typeof term === 'string' ? [] : [{ slug: term.slug, label: term.label, synonyms: term.synonyms ?? [] }]));
}
