import { addressOf } from '../domain/shared/address.ts';
import type { Context } from './catalogueContext.ts';
import { LIVE } from './live.ts';

const PAGE_SIZE = 5000;

/** All public addresses with the moment of their last change, 5,000 offerings a page; the first page also holds everything else. */
export async function loadAddresses(context: Context, page: number) {
	const { payload, req } = context;
	const offerings = await payload.find({
		collection: 'offerings',
		where: LIVE,
		sort: 'slug',
		depth: 0,
		select: { slug: true, updatedAt: true },
		page,
		limit: PAGE_SIZE,
		req,
	});
	const offeringAddresses = offerings.docs.map(({ slug, updatedAt }) => ({ path: addressOf({ kind: 'offerings', slug }), changedAt: updatedAt }));
	return { addresses: page === 1 ? [...(await loadOtherAddresses(context)), ...offeringAddresses] : offeringAddresses, nextPage: offerings.nextPage ?? null };
}

async function loadOtherAddresses({ payload, req }: Context) {
	const all = { depth: 0, select: { slug: true, updatedAt: true }, limit: 0, pagination: false, req } as const;
	const [paths, pages, regions, providers] = await Promise.all([
		payload.find({ collection: 'paths', where: LIVE, ...all }),
		payload.find({ collection: 'pages', where: LIVE, ...all }),
		payload.find({ collection: 'regions', ...all }),
		payload.find({ collection: 'providers', where: { isAdmitted: { equals: true } }, ...all }),
	]);
	return [
		...paths.docs.map(({ slug, updatedAt }) => ({ path: addressOf({ kind: 'paths', slug }), changedAt: updatedAt })),
		...pages.docs.map(({ slug, updatedAt }) => ({ path: addressOf({ kind: 'pages', slug }), changedAt: updatedAt })),
		...regions.docs.map(({ slug, updatedAt }) => ({ path: `/regios/${slug}`, changedAt: updatedAt })),
		...providers.docs.map(({ slug, updatedAt }) => ({ path: `/aanbieders/${slug}`, changedAt: updatedAt })),
	];
}
