import { PROVIDER_KINDS } from '../domain/shared/terms.ts';
import type { Context } from './catalogueContext.ts';
import { loadOfferingCards } from './loadOffering.ts';
import { optionalText, presentLinks, presentRichText, presentTerm } from './present/values.ts';

/** A page with more cards than this sends people on to the catalogue, filtered. */
const MOST_CARDS = 60;

/** The admitted provider at this slug with its live offerings; null where there is none. */
export async function loadProvider(context: Context, slug: string) {
	const { payload, req } = context;
	const { docs } = await payload.find({
		collection: 'providers',
		where: { and: [{ slug: { equals: slug } }, { isAdmitted: { equals: true } }] },
		depth: 1,
		populate: { regions: { slug: true, name: true } },
		limit: 1,
		pagination: false,
		req,
	});
	const [provider] = docs;
	if (!provider) return null;
	const { offerings } = await loadOfferingCards(context, { where: { provider: { equals: provider.id } }, page: 1, limit: MOST_CARDS });
	return {
		slug: provider.slug,
		name: provider.name,
		kind: presentTerm(PROVIDER_KINDS, provider.kind),
		summary: provider.summary,
		descriptionHtml: presentRichText(provider.description),
		website: optionalText(provider.website),
		email: provider.email,
		phone: optionalText(provider.phone),
		region: presentLinks([provider.region], 'name')[0] ?? null,
		offerings,
		isExample: provider.isExample ?? false,
		updatedAt: provider.updatedAt,
	};
}
