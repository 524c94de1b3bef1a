import type { APIRoute } from 'astro';
import { isOwnOrigin, visitorAddress } from '../data/visitor.ts';
import { noteVisit, parseVisit } from '../data/visits.ts';
import { env } from '../env.ts';

/** A visit takes no more than this. */
const LONGEST = 1000;

/** A page of ours tells that it was opened (`islands/visits/tel.client.ts`). Whatever is wrong, there is nobody to tell. */
export const POST: APIRoute = async ({ request }) => {
	const isQuiet = request.headers.get('dnt') === '1' || request.headers.get('sec-gpc') === '1';
	const isSmall = Number(request.headers.get('content-length') ?? 0) <= LONGEST;
	if (!isQuiet && isSmall && isOwnOrigin(request, env.SITE_URL)) {
		const visit = parseVisit((await request.text().catch(() => '')).slice(0, LONGEST));
		if (visit) noteVisit({ ...visit, address: visitorAddress(request).slice(0, 60) });
	}
	return new Response(null, { status: 204, headers: { 'Cache-Control': 'no-store' } });
};
