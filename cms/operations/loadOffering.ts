import type { Where } from 'payload';
import type { Context } from './catalogueContext.ts';
import { liveAnd } from './live.ts';
import { loadOfferingFacts } from './loadOfferingFacts.ts';
import { presentOffering } from './present/presentOffering.ts';
import { type CardOffering, presentOfferingCard } from './present/presentOfferingCard.ts';
import { fillOffering } from './preview/fillDraft.ts';

const NAMES = {
	providers: { slug: true, name: true, website: true },
	regions: { slug: true, name: true },
	vocabulary: { slug: true, label: true },
	competences: { slug: true, title: true },
} as const;

/** The live offering at this slug with all that its page shows; null where none is live. */
export async function loadOffering(context: Context, slug: string) {
	const { payload, req, today } = context;
	const { docs } = await payload.find({
		collection: 'offerings',
		where: liveAnd({ slug: { equals: slug } }),
		depth: 1,
		populate: NAMES,
		limit: 1,
		pagination: false,
		req,
	});
	const [offering] = docs;
	if (!offering) return null;
	const factsOf = await loadOfferingFacts(context, [offering.id]);
	return presentOffering({ offering, facts: factsOf(offering.id), today });
}

/** The newest text of an offering as its page would show it, live or not; null where there is none. For the preview only. */
export async function loadDraftOffering(context: Context, id: string) {
	const { payload, req, today } = context;
	const draft = await payload.findByID({ collection: 'offerings', id, draft: true, depth: 1, populate: NAMES, disableErrors: true, req });
	if (!draft) return null;
	const factsOf = await loadOfferingFacts(context, [id]);
	return presentOffering({ offering: fillOffering(draft), facts: factsOf(id), today });
}

const CARD_FIELDS = {
	slug: true,
	title: true,
	summary: true,
	provider: true,
	sectors: true,
	form: true,
	modality: true,
	contactHours: true,
	selfStudyHours: true,
	priceInCents: true,
	isExample: true,
} as const;

/** One page of live offerings that satisfy `where`, by title, as cards. `limit` 0 gives all. */
export async function loadOfferingCards(context: Context, { where, page, limit }: { where: Where; page: number; limit: number }) {
	const { payload, req } = context;
	const found = await payload.find({
		collection: 'offerings',
		where: liveAnd(where),
		sort: 'title',
		depth: 1,
		select: CARD_FIELDS,
		populate: NAMES,
		page,
		limit,
		pagination: limit > 0,
		req,
	});
	const offerings = await presentCards(context, found.docs);
	return { offerings: offerings.map(({ card }) => card), total: found.totalDocs, page, pageCount: Math.max(1, found.totalPages) };
}

/** The cards of the live offerings among these ids. */
export async function loadOfferingCardsById(context: Context, ids: string[]) {
	if (ids.length === 0) return [];
	const { payload, req } = context;
	const { docs } = await payload.find({
		collection: 'offerings',
		where: liveAnd({ id: { in: ids } }),
		depth: 1,
		select: CARD_FIELDS,
		populate: NAMES,
		limit: 0,
		pagination: false,
		req,
	});
	return presentCards(context, docs);
}

async function presentCards(context: Context, offerings: CardOffering[]) {
	const factsOf = await loadOfferingFacts(
		context,
		offerings.map(({ id }) => id),
	);
	return offerings.map((offering) => ({ id: offering.id, card: presentOfferingCard({ offering, facts: factsOf(offering.id), today: context.today }) }));
}
