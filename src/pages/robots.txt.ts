import type { APIRoute } from 'astro';
import { env } from '../env.ts';

export const GET: APIRoute = () =>
	new Response(`User-agent: *\nDisallow: /admin\nDisallow: /api/\nDisallow: /intern/\nDisallow: /zoek.json\n\nSitemap: ${env.SITE_URL}/sitemap-index.xml\n`, {
		headers: { 'Content-Type': 'text/plain; charset=utf-8' },
	});
