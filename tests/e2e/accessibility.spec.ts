import AxeBuilder from '@axe-core/playwright';
import { findAddresses, readSiteMap } from './addresses.ts';
import { expect, test } from './console.ts';

for (const width of [1280, 360]) {
	test(`no page type breaks a rule of axe at ${width} pixels, and none scrolls sideways`, async ({ page, request }) => {
		test.setTimeout(120_000);
		await page.setViewportSize({ width, height: 800 });
		for (const address of await findAddresses(request)) {
			await page.goto(address);
			const { violations } = await new AxeBuilder({ page }).analyze();
			expect(
				violations.map(({ id, nodes }) => ({ address, id, nodes: nodes.map((node) => node.html) })),
				address,
			).toEqual([]);
			expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), address).toBeLessThanOrEqual(0);
		}
	});
}

test('no page of the site map scrolls sideways on a phone, skips a level of headings or uses inline style', async ({ page, request }) => {
	test.setTimeout(180_000);
	await page.setViewportSize({ width: 360, height: 800 });
	for (const address of await readSiteMap(request)) {
		const response = await page.goto(address);
		expect(response?.status(), address).toBe(200);
		const found = await page.evaluate(() => ({
			overflow: document.documentElement.scrollWidth - window.innerWidth,
			levels: [...document.querySelectorAll('h1, h2, h3, h4')].map((heading) => Number(heading.tagName.slice(1))),
			styles: document.querySelectorAll('main [style]').length,
		}));
		expect(found.overflow, address).toBeLessThanOrEqual(0);
		expect(found.styles, address).toBe(0);
		expect(
			found.levels.filter((level, index) => level > (found.levels[index - 1] ?? 0) + 1),
			address,
		).toEqual([]);
	}
});

test('axe sees a violation that is planted', async ({ page }) => {
	await page.goto('/');
	await page.evaluate(() => document.querySelector('main')?.insertAdjacentHTML('beforeend', '<button></button><img src="/favicon.svg">'));
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations.map(({ id }) => id)).toEqual(expect.arrayContaining(['button-name', 'image-alt']));
});

test('opened filters on a phone break no rule of axe', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 800 });
	await page.goto('/aanbod');
	await page.locator('.filters > summary').click();
	const closed = page.locator('.facet:not([open]) > summary');
	while ((await closed.count()) > 0) await closed.first().click();
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations.map(({ id }) => id)).toEqual([]);
});

test('every page can be used with its colours forced and its motion reduced', async ({ page }) => {
	await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
	await page.goto('/aanbod');
	await expect(page.getByRole('button', { name: 'Zoeken' })).toBeVisible();
	await page.getByRole('searchbox').focus();
	expect(await page.getByRole('searchbox').evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid');
});
