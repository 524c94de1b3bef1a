import type { Endpoint, PayloadRequest } from 'payload';
import type { z } from 'zod';
import { pageQuerySchema, placesBodySchema, stateBodySchema } from '../../domain/providerApi/schemas.ts';
import { env, now } from '../../env.ts';
import { changeCourseOffering, type Wish } from '../../operations/providerApi/changeCourseOffering.ts';
import { CALLS_PER_MINUTE, type KeyHolder, openWithKey } from '../../operations/providerApi/openWithKey.ts';
import { findCourseOffering, listCourseOfferings, listCourses } from '../../operations/providerApi/readCatalogue.ts';
import { openApiDocument } from './openApi.ts';
import { malformed, problem } from './problem.ts';

type Handler = (call: { req: PayloadRequest; holder: KeyHolder }) => Promise<Response>;

const BASE = '/koppeling/v1';
const ABSENT = { status: 404, detail: 'Dit bestaat niet, of de sleutel hoort bij een andere aanbieder.' } as const;

/** The API for providers' own systems (docs/api.md). A key opens it, never a signed-in browser. */
export const providerApi: Endpoint[] = [
	{ path: '/koppeling/openapi.json', method: 'get', handler: async () => Response.json(openApiDocument(env.SITE_URL)) },
	door('get', '/courses', async ({ req, holder }) => {
		const page = pageQuerySchema.safeParse(pageIn(req));
		if (!page.success) return malformed(page.error);
		return found(await listCourses({ req, provider: holder.provider, siteUrl: env.SITE_URL, ...page.data }));
	}),
	door('get', '/courses/:course/offerings', async ({ req, holder }) => {
		const page = pageQuerySchema.safeParse(pageIn(req));
		if (!page.success) return malformed(page.error);
		const answer = await listCourseOfferings({ req, provider: holder.provider, course: param(req, 'course'), ...page.data });
		return answer ? found(answer) : problem(ABSENT);
	}),
	door('get', '/courses/:course/offerings/:code', async ({ req, holder }) => {
		const item = await findCourseOffering({ req, provider: holder.provider, course: param(req, 'course'), code: param(req, 'code') });
		if (!item) return problem(ABSENT);
		if (req.headers.get('if-none-match') === item.etag) return new Response(null, { status: 304, headers: { ETag: item.etag } });
		return found(item.answer, item.etag);
	}),
	putDoor('places', placesBodySchema),
	putDoor('state', stateBodySchema),
];

function putDoor<Schema extends z.ZodType<Wish>>(what: string, schema: Schema): Endpoint {
	return door('put', `/courses/:course/offerings/:code/${what}`, async ({ req, holder }) => {
		const wish = schema.safeParse(await readBody(req));
		if (!wish.success) return malformed(wish.error);
		const outcome = await changeCourseOffering({
			req,
			holder,
			course: param(req, 'course'),
			code: param(req, 'code'),
			wish: wish.data,
			ifMatch: req.headers.get('if-match'),
		});
		if (outcome.ok) return found(outcome.answer, outcome.etag);
		if (outcome.code === 'absent') return problem(ABSENT);
		if (outcome.code === 'refused') return problem({ status: 409, detail: outcome.detail });
		return problem({ status: 412, detail: 'De uitvoering is gewijzigd sinds u haar las. Lees haar opnieuw en probeer het nog eens.' });
	});
}

/** A door that a key opens. Whoever is signed in with a browser counts for nothing here. */
function door(method: 'get' | 'put', path: string, handle: Handler): Endpoint {
	return {
		path: `${BASE}${path}`,
		method,
		handler: async (req) => {
			req.user = null;
			const opening = await openWithKey({ req, moment: now() });
			if (opening.ok) {
				const response = await handle({ req, holder: opening.holder });
				response.headers.set('RateLimit-Limit', String(CALLS_PER_MINUTE));
				response.headers.set('RateLimit-Remaining', String(opening.callsLeft));
				return response;
			}
			if (opening.code === 'too-often') {
				const detail = `Ten hoogste ${CALLS_PER_MINUTE} vragen per minuut. Wacht ${opening.secondsToWait} seconden.`;
				return problem({ status: 429, detail, headers: { 'Retry-After': String(opening.secondsToWait) } });
			}
			const detail = 'Stuur een werkende sleutel mee: "Authorization: Bearer napl_…". Sleutels maakt u in het beheer, op de pagina "Koppelingen".';
			return problem({ status: 401, detail, headers: { 'WWW-Authenticate': 'Bearer realm="NAPL"' } });
		},
	};
}

function found(answer: unknown, etag?: string): Response {
	return Response.json(answer, { headers: { 'Cache-Control': 'no-store', ...(etag ? { ETag: etag } : {}) } });
}

function param(req: PayloadRequest, name: string): string {
	return String(req.routeParams?.[name] ?? '');
}

function pageIn({ query }: PayloadRequest): Record<string, unknown> {
	return Object.fromEntries(Object.entries(query).filter(([name]) => name === 'pageNumber' || name === 'pageSize'));
}

async function readBody(req: PayloadRequest): Promise<unknown> {
	try {
		return await req.json?.();
	} catch {
		return null;
	}
}
