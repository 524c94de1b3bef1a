import { convertMarkdownToLexical, editorConfigFactory } from '@payloadcms/richtext-lexical';
import type { CollectionSlug, Payload, RequiredDataFromCollectionSlug, Where } from 'payload';
import { addDays } from '../domain/shared/days.ts';
import { textFeatures } from '../fields/richText.ts';
import type { Content } from './readContent.ts';
import { ContentError } from './readContent.ts';
import { type Outcome, type RecordData, upsert } from './upsert.ts';

export type LoadReport = Record<Outcome, number>;
type Item<Kind extends keyof Content> = Content[Kind][number];
type Progress = (message: string) => void;

/**
 * Loads content into the database, kind by kind in the order of their references. Days are counted from `seedDay` (`JJJJ-MM-DD`).
 * A reference that leads nowhere is an error that names the file's item and the slug.
 */
export async function loadContent({
	payload,
	content,
	seedDay,
	onProgress = () => {},
}: {
	payload: Payload;
	content: Content;
	seedDay: string;
	onProgress?: Progress;
}): Promise<LoadReport> {
	const markdown = await markdownReader(payload);
	const report: LoadReport = { created: 0, updated: 0, unchanged: 0 };
	const ids = new Map<string, string>();
	const idOf = (kind: string, slug: string) => {
		const id = ids.get(`${kind}/${slug}`);
		if (!id) throw new ContentError(`De inhoud verwijst naar "${slug}" (${kind}), maar dat staat er niet.`);
		return id;
	};
	const day = (offset: number) => `${addDays(seedDay, offset)}T12:00:00.000Z`;
	const load = async <Slug extends CollectionSlug>({
		collection,
		key,
		where,
		data,
	}: {
		collection: Slug;
		key: string;
		where: Where;
		data: RecordData<Slug>;
	}) => {
		const { id, outcome } = await upsert({ payload, collection, where, data });
		ids.set(`${collection}/${key}`, id);
		report[outcome] += 1;
	};
	const bySlug = (slug: string): Where => ({ slug: { equals: slug } });
	const toTerms = (kind: string, slugs: string[]) => slugs.map((slug) => idOf('vocabulary', `${kind}:${slug}`));

	onProgress(`${content.vocabulary.length} termen`);
	for (const { parent, ...term } of parentsFirst(
		content.vocabulary,
		({ kind, slug }) => `${kind}:${slug}`,
		({ kind, parent }) => parent && `${kind}:${parent}`,
	)) {
		await load({
			collection: 'vocabulary',
			key: `${term.kind}:${term.slug}`,
			where: { and: [bySlug(term.slug), { kind: { equals: term.kind } }] },
			data: { ...term, parent: parent ? idOf('vocabulary', `${term.kind}:${parent}`) : null },
		});
	}

	onProgress(`${content.regions.length} regio's`);
	for (const region of content.regions) {
		await load({ collection: 'regions', key: region.slug, where: bySlug(region.slug), data: { ...region, sectors: toTerms('sector', region.sectors) } });
	}

	onProgress(`${content.providers.length} aanbieders`);
	for (const provider of content.providers) {
		await load({
			collection: 'providers',
			key: provider.slug,
			where: bySlug(provider.slug),
			data: { ...provider, region: provider.region ? idOf('regions', provider.region) : null, description: markdown(provider.description), isAdmitted: true },
		});
	}

	onProgress(`${content.boards.length} besturen en ${content.schools.length} scholen`);
	for (const board of content.boards)
		await load({ collection: 'boards', key: board.code, where: { code: { equals: board.code } }, data: { ...board, isExample: true } });
	for (const school of content.schools) {
		await load({
			collection: 'schools',
			key: school.code,
			where: { code: { equals: school.code } },
			data: {
				...school,
				board: idOf('boards', school.board),
				sector: idOf('vocabulary', `sector:${school.sector}`),
				regions: school.regions.map(({ region, fromDay, untilDay }) => ({
					region: idOf('regions', region),
					from: day(fromDay),
					until: untilDay === undefined ? null : day(untilDay),
				})),
				isExample: true,
			},
		});
	}

	onProgress(`${content.competences.length} competenties`);
	for (const { parent, ...competence } of parentsFirst(
		content.competences,
		({ slug }) => slug,
		({ parent }) => parent,
	)) {
		await load({
			collection: 'competences',
			key: competence.slug,
			where: bySlug(competence.slug),
			data: { ...competence, parent: parent ? idOf('competences', parent) : null },
		});
	}

	onProgress(`${content.offerings.length} keer aanbod`);
	for (const item of content.offerings) await load({ collection: 'offerings', key: item.slug, where: bySlug(item.slug), data: offeringData(item) });

	onProgress(`${content.editions.length} uitvoeringen`);
	for (const { offering, enrolmentDeadlineDay, priceInEuros, regions, meetings, ...edition } of content.editions) {
		const offeringId = idOf('offerings', offering);
		await load({
			collection: 'editions',
			key: `${offering}/${edition.code}`,
			where: { key: { equals: `${offeringId}/${edition.code}` } },
			data: {
				...edition,
				offering: offeringId,
				priceInCents: priceInEuros === undefined ? null : Math.round(priceInEuros * 100),
				regions: regions.map((slug) => idOf('regions', slug)),
				enrolmentDeadline: enrolmentDeadlineDay === undefined ? null : day(enrolmentDeadlineDay),
				meetings: meetings.map(({ day: offset, ...meeting }) => ({ ...meeting, date: day(offset) })),
				isExample: true,
			},
		});
	}

	onProgress(`${content.paths.length} ontwikkelpaden`);
	for (const path of content.paths) {
		await load({
			collection: 'paths',
			key: path.slug,
			where: bySlug(path.slug),
			data: {
				...path,
				description: markdown(path.description),
				role: idOf('vocabulary', `role:${path.role}`),
				sectors: toTerms('sector', path.sectors),
				stages: path.stages.map((stage) => ({
					...stage,
					competences: stage.competences.map(({ competence, offerings }) => ({
						competence: idOf('competences', competence),
						offerings: offerings.map((slug) => idOf('offerings', slug)),
					})),
				})),
				isExample: true,
				_status: 'published',
			},
		});
	}

	onProgress(`${content.recognitions.length} erkenningen`);
	for (const { offering, outcome, validFromDay, validUntilDay, conditions } of content.recognitions) {
		const offeringId = idOf('offerings', offering);
		await load({
			collection: 'recognitions',
			key: offering,
			where: { offering: { equals: offeringId } },
			data: {
				offering: offeringId,
				outcome,
				validFrom: day(validFromDay),
				validUntil: day(validUntilDay),
				conditions: conditions.map(({ text, dueDay }) => ({ text, dueDate: day(dueDay) })),
				isExample: true,
			},
		});
	}

	onProgress(`${content['criteria-sets'].length} criteriaset en ${content.pages.length} pagina's`);
	for (const set of content['criteria-sets']) {
		await load({
			collection: 'criteriaSets',
			key: set.slug,
			where: bySlug(set.slug),
			data: {
				...set,
				criteria: set.criteria.map((criterion) => ({ ...criterion, levels: criterion.levels.map((text) => ({ text })) })),
				state: 'effective',
				isExample: true,
			},
		});
	}
	for (const page of content.pages) {
		await load({
			collection: 'pages',
			key: page.slug,
			where: bySlug(page.slug),
			data: { ...page, body: markdown(page.body), isExample: true, _status: 'published' },
		});
	}
	return report;

	function offeringData({ provider, status, priceInEuros, learningOutcomes, form, ...item }: Item<'offerings'>): RequiredDataFromCollectionSlug<'offerings'> {
		return {
			...item,
			provider: idOf('providers', provider),
			description: markdown(item.description),
			learningOutcomes: learningOutcomes.map((text) => ({ text })),
			sectors: toTerms('sector', item.sectors),
			subjects: toTerms('subject', item.subjects),
			themes: toTerms('theme', item.themes),
			form: idOf('vocabulary', `form:${form}`),
			regions: item.regions.map((slug) => idOf('regions', slug)),
			competences: item.competences.map((slug) => idOf('competences', slug)),
			priceInCents: Math.round(priceInEuros * 100),
			isExample: true,
			_status: status,
		};
	}
}

type Markdown = (text: string) => ReturnType<typeof convertMarkdownToLexical>;

async function markdownReader(payload: Payload): Promise<Markdown> {
	const editorConfig = await editorConfigFactory.fromFeatures({ config: payload.config, features: textFeatures });
	return (text) => convertMarkdownToLexical({ editorConfig, markdown: text });
}

/** The items so that each comes after its parent. */
function parentsFirst<Entry>(items: Entry[], keyOf: (item: Entry) => string, parentOf: (item: Entry) => string | undefined): Entry[] {
	const sorted: Entry[] = [];
	const done = new Set<string>();
	const visit = (item: Entry) => {
		if (done.has(keyOf(item))) return;
		done.add(keyOf(item));
		const parent = items.find((other) => keyOf(other) === parentOf(item));
		if (parent) visit(parent);
		sorted.push(item);
	};
	for (const item of items) visit(item);
	return sorted;
}
