import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

test('search, narrow down, sort and open work without script', async ({ page, request }) => {
	await page.goto('/');
	await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Aanbod' }).click();
	const box = page.locator('.facet[open] .option').first();
	await box.getByRole('checkbox').check();
	await page.getByLabel('Volgorde').selectOption('prijs');
	await page.getByRole('button', { name: 'Toon resultaten' }).click();
	const { searchParams } = new URL(page.url());
	const answer = await (await request.get(`/zoek.json?${searchParams}`)).json();
	await expect(page.getByRole('heading', { level: 2, name: /resulta/ })).toHaveText(new RegExp(`^${answer.total} resulta`));
	const titles = await page.locator('.offering__title').allTextContents();
	expect(titles).toEqual(answer.hits.map((hit: { title: string }) => hit.title));
	await expect(box.getByRole('checkbox')).toBeChecked();
	await page.locator('.offering__title a').first().click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(titles[0] ?? '');
});

test('a chip and a page link work without script', async ({ page }) => {
	await page.goto('/aanbod?q=zzzzz');
	await page.getByRole('link', { name: /^Verwijder filter/ }).click();
	await expect(page).toHaveURL(/\/aanbod$/);
	await page.getByRole('link', { name: 'Volgende' }).click();
	await expect(page).toHaveURL(/pagina=2$/);
	expect(await page.locator('.offering').count()).toBeGreaterThan(0);
});

test('dates, price and enrolment of an offering can be read without script', async ({ page }) => {
	await page.goto('/aanbod?sorteer=start');
	await page.locator('.offering__title a').first().click();
	for (const name of ['Voor wie', 'Wat je leert', 'Wanneer en waar', 'Erkenning', 'Onderbouwing', 'Contact en aanbieder']) {
		await expect(page.getByRole('heading', { name, exact: true })).toBeVisible();
	}
	await expect(page.locator('.edition--open').first()).toBeVisible();
});
