import { REGION_KINDS } from '../domain/shared/terms.ts';
import type { Region } from '../payload-types.ts';
import type { Context } from './catalogueContext.ts';
import { liveAnd } from './live.ts';
import { loadOfferingCards } from './loadOffering.ts';
import { optionalText, presentTerm, presentTerms } from './present/values.ts';

const NAMES = { vocabulary: { slug: true, label: true } } as const;

/** A page with more cards than this sends people on to the catalogue, filtered. */
const MOST_CARDS = 60;

/** All regions, by name, with the number of live offerings in each. */
export async function loadRegionOverview(context: Context) {
	const { payload, req } = context;
	const { docs } = await payload.find({ collection: 'regions', sort: 'name', depth: 1, populate: NAMES, limit: 0, pagination: false, req });
	const counts = await Promise.all(docs.map(({ id }) => payload.count({ collection: 'offerings', where: liveAnd({ regions: { equals: id } }), req })));
	return { items: docs.map((region, index) => presentRegionCard({ region, offeringCount: counts[index]?.totalDocs ?? 0 })) };
}

/** The region at this slug with its live offerings; null where there is none. */
export async function loadRegion(context: Context, slug: string) {
	const { payload, req } = context;
	const { docs } = await payload.find({
		collection: 'regions',
		where: { slug: { equals: slug } },
		depth: 1,
		populate: NAMES,
		limit: 1,
		pagination: false,
		req,
	});
	const [region] = docs;
	if (!region) return null;
	const { offerings, total } = await loadOfferingCards(context, { where: { regions: { equals: region.id } }, page: 1, limit: MOST_CARDS });
	return {
		...presentRegionCard({ region, offeringCount: total }),
		website: optionalText(region.website),
		source: region.source,
		remark: optionalText(region.remark),
		summary: optionalText(region.summary),
		offerings,
		updatedAt: region.updatedAt,
	};
}

function presentRegionCard({ region, offeringCount }: { region: Region; offeringCount: number }) {
	return {
		slug: region.slug,
		name: region.name,
		kind: presentTerm(REGION_KINDS, region.kind),
		sectors: presentTerms(region.sectors),
		isConfirmed: region.isConfirmed ?? false,
		offeringCount,
	};
}
