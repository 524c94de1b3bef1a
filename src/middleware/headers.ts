import type { MiddlewareHandler } from 'astro';
import { env } from '../env.ts';

const HEADERS: Record<string, string> = {
	'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
	'Referrer-Policy': 'strict-origin-when-cross-origin',
	'X-Content-Type-Options': 'nosniff',
	'X-Frame-Options': 'DENY',
	'Cross-Origin-Opener-Policy': 'same-origin',
	...(env.SITE_URL.startsWith('https:') ? { 'Strict-Transport-Security': 'max-age=31536000; includeSubDomains' } : {}),
};

/** The content policy of what is no page of ours. */
export const RUNS_NOTHING = "default-src 'none'; frame-ancestors 'none'";

/**
 * A draft on its page: kept nowhere, found by nobody, in no frame but our own, without scripts; and its signed address goes to nobody else
 * when somebody follows a link from it.
 */
const PREVIEW_HEADERS: Record<string, string> = {
	'Cache-Control': 'no-store',
	'X-Robots-Tag': 'noindex, nofollow',
	'X-Frame-Options': 'SAMEORIGIN',
	'Referrer-Policy': 'no-referrer',
	'Content-Security-Policy': [
		"default-src 'none'",
		"style-src 'self'",
		"font-src 'self'",
		"img-src 'self' data:",
		"base-uri 'none'",
		"form-action 'self'",
		"frame-ancestors 'self'",
	].join('; '),
};

/**
 * Headers for every answer. Middleware does not run when the cache answers, but what it set was stored with the page,
 * so a hit carries the same headers.
 */
export const withHeaders: MiddlewareHandler = async (context, next) => {
	const response = await next();
	for (const [name, value] of Object.entries(HEADERS)) response.headers.set(name, value);
	// Pages bring their own policy; what is no page runs nothing.
	if (!response.headers.get('Content-Type')?.startsWith('text/html')) response.headers.set('Content-Security-Policy', RUNS_NOTHING);
	if (!response.headers.has('Cache-Control')) response.headers.set('Cache-Control', 'no-cache');
	if (context.url.pathname.startsWith('/voorbeeld/')) for (const [name, value] of Object.entries(PREVIEW_HEADERS)) response.headers.set(name, value);
	return response;
};
