import { sequence } from 'astro:middleware';
import type { MiddlewareHandler } from 'astro';
import { env } from './env.ts';

/** After this a visitor gets a kind 503 and the refresh job may trust that no older render is still on its way. */
const DEADLINE_IN_MS = 3000;

const HEADERS: Record<string, string> = {
	'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
	'Referrer-Policy': 'strict-origin-when-cross-origin',
	'X-Content-Type-Options': 'nosniff',
	'X-Frame-Options': 'DENY',
	'Cross-Origin-Opener-Policy': 'same-origin',
	...(env.SITE_URL.startsWith('https:') ? { 'Strict-Transport-Security': 'max-age=31536000; includeSubDomains' } : {}),
};

const NOTHING = "default-src 'none'; frame-ancestors 'none'";

/**
 * Headers for every answer. Middleware does not run when the cache answers, but what it set was stored with the page,
 * so a hit carries the same headers.
 */
const secure: MiddlewareHandler = async (_context, next) => {
	const response = await next();
	for (const [name, value] of Object.entries(HEADERS)) response.headers.set(name, value);
	// Pages bring their own policy; what is no page runs nothing.
	if (!response.headers.get('Content-Type')?.startsWith('text/html')) response.headers.set('Content-Security-Policy', NOTHING);
	if (!response.headers.has('Cache-Control')) response.headers.set('Cache-Control', 'no-cache');
	return response;
};

/** Cuts a render off after three seconds; what still comes out of it is neither shown nor cached. */
const withDeadline: MiddlewareHandler = async (context, next) => {
	let timer: NodeJS.Timeout | undefined;
	const late = new Promise<Response>((resolve) => {
		timer = setTimeout(() => {
			context.locals.isCutOff = true;
			context.cache.set(false);
			resolve(tooLate());
		}, DEADLINE_IN_MS);
	});
	try {
		return await Promise.race([next(), late]);
	} finally {
		clearTimeout(timer);
	}
};

function tooLate(): Response {
	const body = `<!doctype html><html lang="nl"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Even geduld</title>
<h1>Deze pagina laat te lang op zich wachten</h1><p>Het is nu te druk. Probeer het over een halve minuut opnieuw.</p><p><a href="/">Naar de voorpagina</a></p></html>`;
	return new Response(body, { status: 503, headers: { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': NOTHING, 'Retry-After': '30' } });
}

export const onRequest = sequence(secure, withDeadline);
