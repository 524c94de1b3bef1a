import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './console.ts';

const RECOGNISED = '/aanbod/post-hbo-rekencoordinator';
const SUSPENDED = '/aanbod/bronnen-wegen';

for (const width of [1280, 390]) {
	test(`a visitor reads why an offering is recognised and how that is judged, at ${width} pixels and without a fault of axe`, async ({ page }) => {
		await page.setViewportSize({ width, height: 800 });
		await page.goto(RECOGNISED);
		const recognition = page.getByRole('region', { name: 'Erkenning' });
		await expect(recognition).toContainText('84 van de 100 punten');
		await expect(recognition.getByRole('definition').first()).toHaveText('91 van de 100');
		await expect(recognition).toContainText('De onderbouwing is na te slaan.');
		expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
		await recognition.getByRole('link', { name: 'Zo beoordelen we aanbod' }).click();
		await expect(page).toHaveURL(/\/kwaliteit$/);
		await page.getByRole('link', { name: 'Cijfers per ronde' }).click();
		await expect(page.getByRole('heading', { name: 'Cijfers per ronde' })).toBeInViewport();
		for (const step of ['In voorbereiding', 'Ingediend', 'In beoordeling', 'Voorbereid', 'Besloten', 'Bekend'])
			await expect(page.getByRole('region', { name: 'Zo gaat een beoordeling' })).toContainText(step);
		await expect(page.getByText('Moet voldoende zijn').first()).toBeVisible();
		expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
	});
}

test('a suspended recognition is none: on the page, in the facet and in the list', async ({ page, request }) => {
	await page.goto(SUSPENDED);
	const recognition = page.getByRole('region', { name: 'Erkenning' });
	await expect(recognition).toContainText('Erkenning geschorst');
	await expect(recognition).not.toContainText('van de 100');
	await expect(page.locator('.detail__head .badge--good')).toHaveCount(0);
	const { hits } = await (await request.get('/zoek.json?q=bronnen&erkenning=erkend')).json();
	expect(hits.map(({ slug }: { slug: string }) => slug)).not.toContain('bronnen-wegen');
});
