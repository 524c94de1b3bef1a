import { type NextRequest, NextResponse } from 'next/server';

/**
 * Security headers of everything that the cms answers. The admin panel gets a nonce per request, which Next puts on its own scripts;
 * inline styles stay allowed because the admin's component library sets them on elements.
 */
export function proxy(request: NextRequest): NextResponse {
	const nonce = btoa(crypto.randomUUID());
	const policy = contentSecurityPolicy(nonce);
	const headers = new Headers(request.headers);
	headers.set('x-nonce', nonce);
	headers.set('content-security-policy', policy);
	const response = NextResponse.next({ request: { headers } });
	response.headers.set('content-security-policy', policy);
	response.headers.set('x-content-type-options', 'nosniff');
	response.headers.set('referrer-policy', 'same-origin');
	response.headers.set('x-frame-options', 'DENY');
	response.headers.set('permissions-policy', 'camera=(), geolocation=(), microphone=()');
	response.headers.set('x-robots-tag', 'noindex, nofollow');
	if (process.env['SITE_URL']?.startsWith('https://')) response.headers.set('strict-transport-security', 'max-age=63072000; includeSubDomains');
	return response;
}

function contentSecurityPolicy(nonce: string): string {
	const isDevelopment = process.env.NODE_ENV === 'development';
	return [
		"default-src 'self'",
		`script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ''}`,
		"style-src 'self' 'unsafe-inline'",
		"img-src 'self' blob: data:",
		"font-src 'self'",
		"connect-src 'self'",
		"object-src 'none'",
		"base-uri 'self'",
		"form-action 'self'",
		"frame-ancestors 'none'",
	].join('; ');
}
