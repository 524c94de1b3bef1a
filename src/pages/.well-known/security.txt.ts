import type { APIRoute } from 'astro';
import { env } from '../../env.ts';

const DAYS_VALID = 180;

/** RFC 9116. Reports come in by the contact page, which editors keep. */
export const GET: APIRoute = () => {
	const expires = new Date(Date.now() + DAYS_VALID * 86_400_000).toISOString();
	const lines = [
		`Contact: ${env.SITE_URL}/contact`,
		`Expires: ${expires}`,
		'Preferred-Languages: nl, en',
		`Canonical: ${env.SITE_URL}/.well-known/security.txt`,
	];
	return new Response(`${lines.join('\n')}\n`, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
