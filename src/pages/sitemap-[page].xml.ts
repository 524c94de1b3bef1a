import type { APIRoute } from 'astro';
import { answerSitemap } from '../data/sitemap.ts';

export const GET: APIRoute = ({ params: { page: given }, cache }) => {
	const page = Number(given);
	if (!Number.isInteger(page) || page < 1 || page > 10_000) return new Response('Deze sitemap bestaat niet.', { status: 404 });
	return answerSitemap({ page, cache });
};
