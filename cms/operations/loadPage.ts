import type { Context } from './catalogueContext.ts';
import { liveAnd } from './live.ts';
import { presentRichText } from './present/values.ts';

/** The live page at this slug; null where none is live. */
export async function loadPage({ payload, req }: Context, slug: string) {
	const { docs } = await payload.find({ collection: 'pages', where: liveAnd({ slug: { equals: slug } }), depth: 0, limit: 1, pagination: false, req });
	const [page] = docs;
	if (!page) return null;
	return {
		slug: page.slug,
		title: page.title,
		summary: page.summary,
		bodyHtml: presentRichText(page.body),
		isExample: page.isExample ?? false,
		updatedAt: page.updatedAt,
	};
}

/** What every page shows around its own content. */
export async function loadFrame({ payload, req }: Context) {
	const [footer, examples] = await Promise.all([
		payload.find({
			collection: 'pages',
			where: liveAnd({ inFooter: { equals: true } }),
			sort: ['order', 'title'],
			depth: 0,
			select: { slug: true, title: true },
			limit: 0,
			pagination: false,
			req,
		}),
		payload.find({
			collection: 'offerings',
			where: liveAnd({ isExample: { equals: true } }),
			depth: 0,
			select: { slug: true },
			limit: 1,
			pagination: false,
			req,
		}),
	]);
	return { footerPages: footer.docs.map(({ slug, title }) => ({ slug, title })), hasExampleContent: examples.docs.length > 0 };
}
