import { expect, type Page, test } from '@playwright/test';
import { LOADS, signIn } from './desk.ts';

test.describe.configure({ timeout: 180_000 });

/** Two live offerings of the example provider, without a waiting draft. */
async function twoOfferings(page: Page): Promise<{ id: string; title: string; contactName: string; priceInCents: number }[]> {
	return page.evaluate(async () => {
		const query = 'where[_status][equals]=published&where[provider.name][equals]=Leerhuis De Waterlijn&sort=title&limit=2&depth=0';
		return (await (await fetch(`/api/offerings?${query}`, { credentials: 'include' })).json()).docs;
	});
}

const newest = (page: Page, id: string) =>
	page.evaluate(async (asked) => (await fetch(`/api/offerings/${asked}?depth=0&draft=true`, { credentials: 'include' })).json(), id);

test('a provider changes two fields of two offerings, sees each before and after, and puts all of it back', async ({ page }) => {
	await signIn(page, 'aanbieder@napl.example');
	await page.goto('/admin/bulkwijziging');
	const [one, two] = await twoOfferings(page);
	if (!one || !two) throw new Error('The example provider has fewer than two live offerings.');
	for (const { title } of [one, two]) await page.getByRole('checkbox', { name: title }).check(LOADS);

	// By the keyboard: a second field, which gets the focus; left empty it is refused where it stands.
	await page.getByLabel('Nieuwe waarde').fill('Loket voor scholing');
	await page.getByRole('button', { name: 'Nog een veld wijzigen' }).focus();
	await page.keyboard.press('Enter');
	const second = page.getByRole('combobox', { name: 'Veld' }).nth(1);
	await expect(second).toBeFocused();
	await second.selectOption({ label: 'Prijs per deelnemer' });
	await page.getByRole('combobox', { name: 'Hoe' }).selectOption({ label: 'Verhogen met een percentage' });
	await page.getByRole('button', { name: 'Proberen bij 2 items' }).click();
	await expect(page.getByLabel('Procent (min is lager)')).toBeFocused();
	await expect(page.locator('.bulk__fault')).toContainText('Vul een percentage in');
	await page.getByLabel('Procent (min is lager)').fill('10');
	await page.getByRole('button', { name: 'Proberen bij 2 items' }).click();

	const row = page.locator('.bulk__dry-run tbody').filter({ hasText: one.title });
	await expect(row).toContainText('als concept', LOADS);
	await expect(row.getByRole('row').nth(0)).toContainText(`${one.contactName}Loket voor scholing`);
	await expect(row.getByRole('row').nth(1)).toContainText('Prijs per deelnemer');
	expect((await newest(page, one.id)).contactName).toBe(one.contactName);

	await page.getByRole('button', { name: '2 items wijzigen' }).click();
	await expect(page.getByText('Uw laatste wijziging:')).toContainText('Contactpersoon of afdeling, Prijs per deelnemer bij 2 items', LOADS);
	for (const { id, priceInCents } of [one, two])
		expect(await newest(page, id)).toMatchObject({ contactName: 'Loket voor scholing', priceInCents: Math.round(priceInCents * 1.1) });

	await page.getByRole('button', { name: 'Terugdraaien' }).click();
	await expect(page.getByText('Bij 2 items staat weer wat er stond.')).toBeVisible(LOADS);
	for (const { id, contactName, priceInCents } of [one, two]) expect(await newest(page, id)).toMatchObject({ contactName, priceInCents });
	await expect(page.getByText('Uw laatste wijziging:')).toHaveCount(0);
});
