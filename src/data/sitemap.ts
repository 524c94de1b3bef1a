import { env } from '../env.ts';
import { CmsUnavailable, cms } from './cms.ts';

const FIXED_PATHS = ['/', '/aanbod', '/paden', '/regios', '/kwaliteit'];
const SECONDS = { maxAge: 30, swr: 25, tags: ['offerings', 'paths', 'regions', 'providers', 'pages'] };

type Cache = { set: (options: typeof SECONDS) => void };

/** The index names one map for every 5,000 addresses. */
export function answerSitemapIndex(cache: Cache): Promise<Response> {
	return answer(cache, async () => {
		let pages = 1;
		for (let next = (await cms.listAddresses(1)).nextPage; next !== null; next = (await cms.listAddresses(next)).nextPage) pages = next;
		const maps = Array.from({ length: pages }, (_, index) => `<sitemap><loc>${env.SITE_URL}/sitemap-${index + 1}.xml</loc></sitemap>`);
		return `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${maps.join('')}</sitemapindex>`;
	});
}

/** One map; the first also names the pages that always exist. */
export function answerSitemap({ page, cache }: { page: number; cache: Cache }): Promise<Response> {
	return answer(cache, async () => {
		const { addresses } = await cms.listAddresses(page);
		const fixed = page === 1 ? FIXED_PATHS.map((path) => entry(path)) : [];
		if (addresses.length + fixed.length === 0) return null;
		const entries = [...fixed, ...addresses.map(({ path, changedAt }) => entry(path, changedAt))];
		return `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${entries.join('')}</urlset>`;
	});
}

async function answer(cache: Cache, make: () => Promise<string | null>): Promise<Response> {
	try {
		const xml = await make();
		if (xml === null) return new Response('Deze sitemap bestaat niet.', { status: 404 });
		cache.set(SECONDS);
		return new Response(`<?xml version="1.0" encoding="UTF-8"?>${xml}`, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
	} catch (error) {
		if (!(error instanceof CmsUnavailable)) throw error;
		return new Response('De catalogus is even niet bereikbaar.', { status: 503, headers: { 'Retry-After': '30' } });
	}
}

function entry(path: string, changedAt?: string): string {
	return `<url><loc>${escapeXml(`${env.SITE_URL}${path}`)}</loc>${changedAt ? `<lastmod>${escapeXml(changedAt)}</lastmod>` : ''}</url>`;
}

function escapeXml(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
