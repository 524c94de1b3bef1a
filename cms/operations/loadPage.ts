import type { Page } from '../payload-types.ts';
import type { Context } from './catalogueContext.ts';
import { liveAnd } from './live.ts';
import { presentRichText } from './present/values.ts';
import { fillPage } from './preview/fillDraft.ts';

/** The live page at this slug; null where none is live. */
export async function loadPage({ payload, req }: Context, slug: string) {
	const { docs } = await payload.find({ collection: 'pages', where: liveAnd({ slug: { equals: slug } }), depth: 0, limit: 1, pagination: false, req });
	const [page] = docs;
	return page ? presentPage(page) : null;
}

/** The newest text of a page as it would be shown, live or not; null where there is none. For the preview only. */
export async function loadDraftPage({ payload, req }: Context, id: string) {
	const draft = await payload.findByID({ collection: 'pages', id, draft: true, depth: 0, disableErrors: true, req });
	return draft ? presentPage(fillPage(draft)) : null;
}

function presentPage(page: Page) {
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
