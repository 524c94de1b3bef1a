import type { SearchableOffering } from '../../cms/domain/search/searchable-offering.ts';
import type { SearchQuery } from '../../src/data/search-query.ts';

/**
 * The rules of search, written as slowly and plainly as can be from the text, without any of the product's code:
 * a loop over all offerings for every count. Text is plain equality of words.
 */
const MODALITY_SLUGS: Record<string, string> = { 'on-site': 'op-locatie', online: 'online', hybrid: 'hybride', 'self-paced': 'zelfstudie' };
const RECOGNITION_SLUGS: Record<string, string> = { recognised: 'erkend', conditional: 'voorwaardelijk', none: 'geen' };
const NAMES = ['sector', 'vak', 'vorm', 'modaliteit', 'rol', 'pad', 'regio', 'aanbieder', 'erkenning'] as const;

export type Reference = { total: number; slugs: string[]; facets: Record<string, Record<string, number>> };

export function referenceSearch({ offerings, query }: { offerings: readonly SearchableOffering[]; query: SearchQuery }): Reference {
	const found = offerings.filter((offering) => matches({ offering, query }));
	const facets: Record<string, Record<string, number>> = {};
	for (const name of NAMES) {
		facets[name] = {};
		for (const value of valuesOf({ offerings, name })) {
			// "Without its own filter, with all the others": as if this value were the only one chosen.
			const asked = { ...query, values: { ...query.values, [name]: [value] } };
			const count = offerings.filter((offering) => matches({ offering, query: asked })).length;
			if (count > 0) facets[name][value] = count;
		}
	}
	return { total: found.length, slugs: found.toSorted(inOrder(query)).map((offering) => offering.slug), facets };
}

function matches({ offering, query }: { offering: SearchableOffering; query: SearchQuery }): boolean {
	const text = `${offering.title} ${offering.summary}`.toLowerCase().split(' ');
	if (query.q !== '' && !query.q.split(' ').every((word) => text.includes(word))) return false;
	const own = offeringValues(offering);
	for (const name of ['sector', 'vak', 'vorm', 'rol', 'pad', 'aanbieder', 'erkenning'] as const) {
		const chosen = query.values[name];
		if (chosen.length > 0 && !chosen.some((value) => own[name].includes(value))) return false;
	}
	const hours = offering.contactHours + offering.selfStudyHours;
	if (query.uren && (hours < (query.uren.min ?? 0) || hours > (query.uren.max ?? 1e9))) return false;
	const open = offering.editions.filter((edition) => edition.isOpen);
	const own1 = { start: '', modality: offering.modality, price: offering.priceInCents, regions: offering.regions.map((region) => region.slug) };
	const runs = open.map((edition) => ({
		start: edition.startDate,
		modality: edition.modality === null ? offering.modality : edition.modality,
		price: edition.priceInCents === null ? offering.priceInCents : edition.priceInCents,
		regions: (edition.regions.length === 0 ? offering.regions : edition.regions).map((region) => region.slug),
	}));
	return (open.length === 0 ? [own1] : runs).some((run) => {
		if (query.start && (run.start === '' || run.start.slice(0, 7) < query.start)) return false;
		if (query.values.regio.length > 0 && !query.values.regio.some((region) => run.regions.includes(region))) return false;
		if (query.values.modaliteit.length > 0 && !query.values.modaliteit.includes(MODALITY_SLUGS[run.modality] ?? '')) return false;
		return !query.prijs || (run.price >= (query.prijs.min ?? 0) && run.price <= (query.prijs.max ?? 1e9));
	});
}

function offeringValues(offering: SearchableOffering) {
	return {
		sector: offering.sectors.map((term) => term.slug),
		vak: offering.subjects.flatMap((subject) => [subject.slug, ...subject.ancestorSlugs]),
		vorm: [offering.form.slug],
		rol: offering.roles.map((term) => term.slug),
		pad: offering.paths.map((path) => path.slug),
		aanbieder: [offering.provider.slug],
		erkenning: [RECOGNITION_SLUGS[offering.recognition] ?? ''],
	};
}

function valuesOf({ offerings, name }: { offerings: readonly SearchableOffering[]; name: (typeof NAMES)[number] }): string[] {
	if (name === 'modaliteit') return Object.values(MODALITY_SLUGS);
	if (name === 'regio') {
		return [
			...new Set(
				offerings.flatMap((offering) => [...offering.regions, ...offering.editions.flatMap((edition) => edition.regions)]).map((region) => region.slug),
			),
		];
	}
	return [...new Set(offerings.flatMap((offering) => offeringValues(offering)[name]))];
}

/** The published order, for a query without text. */
function inOrder(query: SearchQuery): (a: SearchableOffering, b: SearchableOffering) => number {
	const next = (offering: SearchableOffering) =>
		offering.editions
			.filter((edition) => edition.isOpen)
			.map((edition) => edition.startDate)
			.toSorted()[0] ?? '9999';
	const hours = (offering: SearchableOffering) => offering.contactHours + offering.selfStudyHours;
	const rank = (offering: SearchableOffering) => ['recognised', 'conditional', 'none'].indexOf(offering.recognition);
	return (a, b) => {
		const bySort = {
			start: next(a).localeCompare(next(b)),
			prijs: a.priceInCents - b.priceInCents,
			uren: hours(a) - hours(b),
			relevantie: rank(a) - rank(b) || next(a).localeCompare(next(b)),
		}[query.sorteer];
		return bySort || a.slug.localeCompare(b.slug);
	};
}
