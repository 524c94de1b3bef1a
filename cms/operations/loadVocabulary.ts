import { idOf } from '../access/principal.ts';
import { MODALITIES, RECOGNITION_LABELS, type VocabularyKind } from '../domain/shared/terms.ts';
import type { Context } from './catalogueContext.ts';
import { LIVE } from './live.ts';

const ALL = { depth: 0, limit: 0, pagination: false } as const;

/** The terms by which the catalogue can be narrowed down, in display order; also those without a hit. */
export async function loadVocabulary({ payload, req }: Context) {
	const [terms, paths, regions, providers] = await Promise.all([
		payload.find({ collection: 'vocabulary', sort: ['kind', 'order', 'label'], select: { kind: true, slug: true, label: true, parent: true }, req, ...ALL }),
		payload.find({ collection: 'paths', where: LIVE, sort: 'title', select: { slug: true, title: true }, req, ...ALL }),
		payload.find({ collection: 'regions', sort: 'name', select: { slug: true, name: true }, req, ...ALL }),
		payload.find({ collection: 'providers', where: { isAdmitted: { equals: true } }, sort: 'name', select: { slug: true, name: true }, req, ...ALL }),
	]);
	const slugById = new Map(terms.docs.map(({ id, slug }) => [id, slug]));
	const ofKind = (kind: VocabularyKind) => terms.docs.filter((term) => term.kind === kind).map(({ slug, label }) => ({ slug, label }));
	return {
		sectors: ofKind('sector'),
		subjects: terms.docs
			.filter(({ kind }) => kind === 'subject')
			.map(({ slug, label, parent }) => ({ slug, label, parent: slugById.get(idOf(parent) ?? '') ?? null })),
		forms: ofKind('form'),
		roles: ofKind('role'),
		modalities: MODALITIES.map(({ slug, label }) => ({ slug, label })),
		paths: paths.docs.map(({ slug, title }) => ({ slug, label: title })),
		regions: regions.docs.map(({ slug, name }) => ({ slug, label: name })),
		providers: providers.docs.map(({ slug, name }) => ({ slug, label: name })),
		recognitions: RECOGNITION_LABELS.map(({ slug, label }) => ({ slug, label })),
	};
}
