import type { APIRoute } from 'astro';
import { openSearch } from '../data/catalogue.ts';

/** The search of `/aanbod` as JSON, with the same parameters; never cached, for what is withdrawn is gone at once. */
export const GET: APIRoute = async ({ url }) => {
	const outcome = await openSearch(url.searchParams);
	if (outcome.kind === 'results') return Response.json(outcome.answer, { headers: { 'Cache-Control': 'no-store' } });
	if (outcome.kind === 'beyond') return Response.json({ error: 'Deze pagina met resultaten bestaat niet.', pageCount: outcome.pageCount }, { status: 404 });
	return Response.json({ error: 'Zoeken werkt nu even niet.' }, { status: 503, headers: { 'Retry-After': '30' } });
};
