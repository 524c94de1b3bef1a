import { type APIRequestContext, expect } from '@playwright/test';

/** One address of each kind of public page; those of items are taken from the site map. */
export async function findAddresses(request: APIRequestContext): Promise<string[]> {
	const map = await (await request.get('/sitemap-1.xml')).text();
	const paths = [...map.matchAll(/<loc>[^<]*?\/\/[^/<]+([^<]*)<\/loc>/g)].map((match) => match[1] ?? '');
	const items = ['/aanbod/', '/paden/', '/regios/', '/aanbieders/'].map((kind) => first(paths, kind));
	return ['/', '/aanbod', '/aanbod?q=zzzz-bestaat-niet', '/paden', '/regios', '/kwaliteit', '/privacy', '/bestaat-niet', '/aanbod?pagina=9999', ...items];
}

function first(paths: string[], kind: string): string {
	const found = paths.find((path) => path.startsWith(kind));
	expect(found, `the site map names an address under ${kind}`).toBeDefined();
	return found ?? kind;
}
