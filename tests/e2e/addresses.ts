import { type APIRequestContext, expect } from '@playwright/test';

/** Addresses of each kind of public page; of items the first and the last that the site map names. */
export async function findAddresses(request: APIRequestContext): Promise<string[]> {
	const paths = await readSiteMap(request);
	const items = ['/aanbod/', '/paden/', '/regios/', '/aanbieders/'].flatMap((kind) => firstAndLast(paths, kind));
	return [
		'/',
		'/aanbod',
		'/aanbod?q=zzzz-bestaat-niet',
		'/paden',
		'/regios',
		'/kwaliteit',
		'/privacy',
		'/bestaat-niet',
		'/aanbod?pagina=9999',
		'/melding/aanbod/het-rekengesprek',
		'/melding/aanbod/het-rekengesprek/bedankt',
		...items,
	];
}

/** Every path that the site map names. */
export async function readSiteMap(request: APIRequestContext): Promise<string[]> {
	const map = await (await request.get('/sitemap-1.xml')).text();
	return [...map.matchAll(/<loc>[^<]*?\/\/[^/<]+([^<]*)<\/loc>/g)].map((match) => match[1] ?? '');
}

function firstAndLast(paths: string[], kind: string): string[] {
	const own = paths.filter((path) => path.startsWith(kind));
	expect(own.length, `the site map names addresses under ${kind}`).toBeGreaterThan(1);
	return [...own.slice(0, 1), ...own.slice(-1)];
}
