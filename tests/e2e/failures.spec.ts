import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { FOUND, test, WITHDRAWN } from './site-alone.ts';

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

test('a withdrawn item is gone (410), says why and what took its place', async ({ site, page }) => {
	site.cms.page = WITHDRAWN;
	const response = await page.goto(`${site.url}/over`);
	expect(response?.status()).toBe(410);
	await expect(page.getByText('De tekst is verouderd.')).toBeVisible();
	await expect(page.getByRole('main').getByRole('link', { name: 'Privacy' })).toHaveAttribute('href', '/privacy');
	expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

test('a moved item redirects for good', async ({ site, request }) => {
	site.cms.page = { outcome: 'moved', url: '/over-ons' };
	const response = await request.get(`${site.url}/over`, { maxRedirects: 0 });
	expect(response.status()).toBe(301);
	expect(response.headers()).toMatchObject({ location: '/over-ons' });
});

test('a cached page outlives the CMS with all its headers, and is forgotten on a refresh', async ({ site, request }) => {
	await request.get(`${site.url}/over`);
	site.cms.isDown = true;
	const hit = await request.get(`${site.url}/over`);
	expect(hit.status()).toBe(200);
	expect(hit.headers()['content-security-policy']).toContain("frame-ancestors 'none'");
	expect(hit.headers()['strict-transport-security']).toContain('max-age=31536000');
	site.cms.isDown = false;
	site.cms.page = WITHDRAWN;
	expect(await site.refresh(['page:over'])).toBe(204);
	expect((await request.get(`${site.url}/over`)).status()).toBe(410);
});

test('only who has the key can make the site forget', async ({ site, request }) => {
	for (const key of ['', 'verkeerd']) {
		expect((await request.post(`${site.url}/intern/ververs`, { data: { tags: ['pages'] }, headers: { 'x-napl-key': key } })).status()).toBe(403);
	}
});

test('neither 410, 404 nor 503 is remembered', async ({ site, request }) => {
	const status = async () => (await request.get(`${site.url}/over`)).status();
	site.cms.page = WITHDRAWN;
	expect(await status()).toBe(410);
	site.cms.page = { outcome: 'unknown' };
	expect(await status()).toBe(404);
	site.cms.isDown = true;
	const down = await request.get(`${site.url}/over`);
	expect(down.status()).toBe(503);
	expect(down.headers()['retry-after']).toBe('30');
	site.cms.isDown = false;
	site.cms.page = FOUND;
	expect(await status()).toBe(200);
});

test('an answer that breaks the contract is a 503, not half a page', async ({ site, request }) => {
	site.cms.page = { outcome: 'found', item: { slug: 'over' } };
	expect((await request.get(`${site.url}/over`)).status()).toBe(503);
});

test('a CMS that does not answer costs a visitor at most three seconds', async ({ site, page }) => {
	site.cms.delayInMs = 10_000;
	const begin = Date.now();
	const response = await page.goto(`${site.url}/over`);
	expect(response?.status()).toBe(503);
	expect(Date.now() - begin).toBeLessThan(3500);
	await expect(page.getByRole('heading', { name: 'De catalogus is even niet bereikbaar' })).toBeVisible();
});

test('a page that was begun before a withdrawal is gone after the second refresh', async ({ site, request }) => {
	site.cms.delayInMs = 1000;
	const straddling = request.get(`${site.url}/over`);
	await pause(500);
	expect(await site.refresh(['page:over'])).toBe(204);
	site.cms.page = WITHDRAWN;
	await straddling;
	await pause(3500);
	expect(await site.refresh(['page:over'])).toBe(204);
	site.cms.delayInMs = 0;
	expect((await request.get(`${site.url}/over`)).status()).toBe(410);
});

test('without search the catalogue can be leafed through, and the JSON says so', async ({ site, page, request }) => {
	const response = await page.goto(`${site.url}/aanbod?q=rekenen`);
	expect(response?.status()).toBe(200);
	await expect(page.getByText('Zoeken en filteren werken nu even niet.')).toBeVisible();
	await expect(page.getByRole('link', { name: 'Rekenen met jonge kinderen' })).toBeVisible();
	expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
	expect((await request.get(`${site.url}/zoek.json?q=rekenen`)).status()).toBe(503);
});
