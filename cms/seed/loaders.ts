import type { CollectionSlug, Where } from 'payload';
import type { RichText } from './markdown.ts';
import type { Content, ContentKind } from './readContent.ts';
import type { RecordData } from './upsert.ts';

/** What a loader works with: ids of what was loaded before it, days counted from the seed day, markdown as rich text, and the pen. */
export type Tools = {
	idOf: (collection: CollectionSlug, key: string) => string;
	day: (offset: number) => string;
	richText: (markdown: string) => RichText;
	put: <Slug extends CollectionSlug>(record: { collection: Slug; key: string; where: Where; data: RecordData<Slug> }) => Promise<void>;
};

export type Item<Kind extends ContentKind> = Content[Kind][number];
type Loaders = { [Kind in ContentKind]: (item: Item<Kind>, tools: Tools) => Promise<void> };

/** How one item of each kind becomes a record: known by its slug, code or offering; everything but regions is marked as example. */
export const LOADERS: Loaders = {
	vocabulary: ({ parent, ...term }, { idOf, put }) =>
		put({
			collection: 'vocabulary',
			key: termKey(term.kind, term.slug),
			where: { and: [{ kind: { equals: term.kind } }, { slug: { equals: term.slug } }] },
			data: { ...term, parent: parent ? idOf('vocabulary', termKey(term.kind, parent)) : null },
		}),

	regions: (region, tools) =>
		tools.put({ collection: 'regions', key: region.slug, where: bySlug(region), data: { ...region, sectors: terms(tools, 'sector', region.sectors) } }),

	providers: (provider, { idOf, richText, put }) =>
		put({
			collection: 'providers',
			key: provider.slug,
			where: bySlug(provider),
			data: { ...provider, region: provider.region ? idOf('regions', provider.region) : null, description: richText(provider.description) },
		}),

	boards: (board, { put }) => put({ collection: 'boards', key: board.code, where: byCode(board), data: { ...board, isExample: true } }),

	schools: (school, { idOf, day, put }) =>
		put({
			collection: 'schools',
			key: school.code,
			where: byCode(school),
			data: {
				...school,
				board: idOf('boards', school.board),
				sector: idOf('vocabulary', termKey('sector', school.sector)),
				regions: school.regions.map(({ region, fromDay, untilDay }) => ({
					region: idOf('regions', region),
					from: day(fromDay),
					until: untilDay === undefined ? null : day(untilDay),
				})),
				isExample: true,
			},
		}),

	competences: ({ parent, ...competence }, { idOf, put }) =>
		put({
			collection: 'competences',
			key: competence.slug,
			where: bySlug(competence),
			data: { ...competence, parent: parent ? idOf('competences', parent) : null, isExample: true },
		}),

	offerings: ({ status, priceInEuros, ...offering }, tools) =>
		tools.put({
			collection: 'offerings',
			key: offering.slug,
			where: bySlug(offering),
			data: {
				...offering,
				provider: tools.idOf('providers', offering.provider),
				description: tools.richText(offering.description),
				learningOutcomes: offering.learningOutcomes.map((text) => ({ text })),
				sectors: terms(tools, 'sector', offering.sectors),
				subjects: terms(tools, 'subject', offering.subjects),
				themes: terms(tools, 'theme', offering.themes),
				form: tools.idOf('vocabulary', termKey('form', offering.form)),
				regions: offering.regions.map((slug) => tools.idOf('regions', slug)),
				competences: offering.competences.map((slug) => tools.idOf('competences', slug)),
				priceInCents: inCents(priceInEuros),
				isExample: true,
				_status: status,
			},
		}),

	editions: ({ offering, enrolmentDeadlineDay, priceInEuros, regions, meetings, ...edition }, { idOf, day, put }) => {
		const offeringId = idOf('offerings', offering);
		return put({
			collection: 'editions',
			key: `${offering}/${edition.code}`,
			where: { key: { equals: `${offeringId}/${edition.code}` } },
			data: {
				...edition,
				offering: offeringId,
				priceInCents: priceInEuros === undefined ? null : inCents(priceInEuros),
				regions: regions.map((slug) => idOf('regions', slug)),
				enrolmentDeadline: enrolmentDeadlineDay === undefined ? null : day(enrolmentDeadlineDay),
				meetings: meetings.map(({ day: offset, ...meeting }) => ({ ...meeting, date: day(offset) })),
				isExample: true,
			},
		});
	},

	paths: (path, tools) =>
		tools.put({
			collection: 'paths',
			key: path.slug,
			where: bySlug(path),
			data: {
				...path,
				description: tools.richText(path.description),
				role: tools.idOf('vocabulary', termKey('role', path.role)),
				sectors: terms(tools, 'sector', path.sectors),
				stages: path.stages.map((stage) => ({
					...stage,
					competences: stage.competences.map(({ competence, offerings }) => ({
						competence: tools.idOf('competences', competence),
						offerings: offerings.map((slug) => tools.idOf('offerings', slug)),
					})),
				})),
				isExample: true,
				_status: 'published',
			},
		}),

	recognitions: ({ offering, outcome, validFromDay, validUntilDay, conditions, score, profile, reasons, suspendedFromDay }, { idOf, day, put }) => {
		const offeringId = idOf('offerings', offering);
		return put({
			collection: 'recognitions',
			key: offering,
			where: { offering: { equals: offeringId } },
			data: {
				key: `example:${offering}`,
				offering: offeringId,
				outcome,
				validFrom: day(validFromDay),
				validUntil: day(validUntilDay),
				conditions: conditions.map(({ text, dueDay }) => ({ text, dueDate: day(dueDay) })),
				score: score ?? null,
				profile,
				reasons: reasons ?? null,
				suspendedFrom: suspendedFromDay === undefined ? null : day(suspendedFromDay),
				isExample: true,
			},
		});
	},

	'criteria-sets': (set, { put }) =>
		put({
			collection: 'criteriaSets',
			key: set.slug,
			where: bySlug(set),
			data: {
				...set,
				criteria: set.criteria.map((criterion) => ({ ...criterion, levels: criterion.levels.map((text) => ({ text })) })),
				state: 'effective',
				revision: 0,
				stateSince: EXAMPLE_SET_SINCE,
				isExample: true,
			},
		}),

	pages: (page, { richText, put }) =>
		put({ collection: 'pages', key: page.slug, where: bySlug(page), data: { ...page, body: richText(page.body), _status: 'published' } }),
};

/** Since when the example set is in force; a fixed moment, so that loading it again changes nothing. */
const EXAMPLE_SET_SINCE = '2026-09-01T10:00:00.000Z';

function terms({ idOf }: Tools, kind: string, slugs: string[]): string[] {
	return slugs.map((slug) => idOf('vocabulary', termKey(kind, slug)));
}

function termKey(kind: string, slug: string): string {
	return `${kind}:${slug}`;
}

function bySlug({ slug }: { slug: string }): Where {
	return { slug: { equals: slug } };
}

function byCode({ code }: { code: string }): Where {
	return { code: { equals: code } };
}

function inCents(euros: number): number {
	return Math.round(euros * 100);
}
