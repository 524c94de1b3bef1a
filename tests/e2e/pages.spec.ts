import { findAddresses } from './addresses.ts';
import { expect, test } from './console.ts';

test('every page type has one main heading, a title, a description and Dutch as its language', async ({ page, request }) => {
	const titles: string[] = [];
	const addresses = await findAddresses(request);
	for (const address of addresses) {
		await page.goto(address);
		expect(await page.locator('h1').count(), address).toBe(1);
		await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
		expect(await page.locator('meta[name=description]').getAttribute('content'), address).toMatch(/\w/);
		titles.push(await page.title());
	}
	expect(titles.toSorted()).toEqual([...new Set(titles)].toSorted());
});

test('what is found names its canonical address, what is not is kept out of search engines', async ({ page }) => {
	await page.goto('/paden');
	expect(await page.locator('link[rel=canonical]').getAttribute('href')).toMatch(/^https?:\/\/[^/]+\/paden$/);
	await page.goto('/bestaat-niet');
	await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
});

test('an offering describes itself as a course for search engines', async ({ page }) => {
	await page.goto('/aanbod?sorteer=start');
	await page.locator('.offering__title a').first().click();
	const data: unknown = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '');
	expect(data).toMatchObject({
		'@type': 'Course',
		offers: { priceCurrency: 'EUR' },
		hasCourseInstance: expect.arrayContaining([expect.objectContaining({ '@type': 'CourseInstance' })]),
	});
});

test('what does not exist is a 404 that helps on', async ({ page }) => {
	for (const address of ['/bestaat-niet', '/aanbod/bestaat-niet', '/paden/bestaat-niet', '/regios/bestaat-niet', '/aanbieders/bestaat-niet', '/aanbod/A%00B']) {
		const response = await page.goto(address);
		expect(response?.status(), address).toBe(404);
		await expect(page.getByRole('link', { name: 'Bekijk al het aanbod' })).toBeVisible();
	}
});

test('the site map, robots and security addresses answer', async ({ request }) => {
	const index = await (await request.get('/sitemap-index.xml')).text();
	expect(index).toContain('/sitemap-1.xml');
	expect(await (await request.get('/robots.txt')).text()).toContain('/sitemap-index.xml');
	expect(await (await request.get('/.well-known/security.txt')).text()).toMatch(/^Contact: /);
});
