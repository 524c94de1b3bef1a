import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { FOLLOWS, LOADS, openItem, signIn } from './desk.ts';

test.describe.configure({ timeout: 150_000 });

const SLUG = 'zorgcoordinator-vo';

test('an editor rearranges a path by keyboard, establishes it as a version, and the page says so', async ({ page }) => {
	await signIn(page, 'redacteur@napl.example');
	await openItem(page, 'paths', SLUG);
	const competences = page.locator('.path-outline__line.is-competence');
	await expect(competences.first()).not.toContainText('Nog geen competentie', LOADS);
	const first = ((await competences.first().locator('.path-outline__text > span').first().textContent()) ?? '').trim();
	await competences.first().locator('.path-outline__grip').focus();
	await page.keyboard.press('Alt+ArrowDown');
	await expect(page.locator('.path-outline__spoken')).toHaveText(`${first} staat nu op plaats 2 van fase 1.`);
	await expect(page.getByRole('button', { name: `${first} verslepen` })).toBeFocused();
	await page.getByRole('button', { name: 'Bewaar concept' }).click();
	await expect(page.getByText(/succesvol|met succes/).first()).toBeVisible(LOADS);

	await page.getByRole('button', { name: 'Nieuwe versie vaststellen' }).click();
	await page.getByLabel('Geldig vanaf').fill('2026-11-01');
	await page.getByLabel('Wat er verandert').fill('De volgorde van de eerste fase.');
	await page.getByRole('button', { name: 'Vaststellen', exact: true }).click();
	await expect(page.locator('.path-versions')).toContainText('Versie 1', LOADS);
	await expect(async () => {
		await page.goto(`/paden/${SLUG}`);
		await expect(page.getByText('Versie 1, geldig sinds 1 november 2026.')).toBeVisible();
		await expect(page.locator('.competence h4').nth(1)).toHaveText(first);
	}).toPass(FOLLOWS);
	await page.goto(`/paden/${SLUG}/versies/1`);
	await expect(page.getByText('Dit is versie 1, geldig vanaf 1 november 2026.')).toBeVisible();
	expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
	expect((await page.request.get(`/paden/${SLUG}/versies/2`)).status()).toBe(404);
});

test('the outline of a path has no faults for those who listen or use a keyboard', async ({ page }) => {
	await signIn(page, 'redacteur@napl.example');
	await openItem(page, 'paths', 'rekencoordinator-po');
	await expect(page.locator('.path-outline__line.is-competence').first()).toBeVisible(LOADS);
	expect((await new AxeBuilder({ page }).include('.path-outline').include('.path-versions').analyze()).violations).toEqual([]);
});
