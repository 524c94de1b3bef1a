import type { Page } from '@playwright/test';
import { expect, test } from './console.ts';
import { LOADS, signIn } from './desk.ts';

test.describe.configure({ timeout: 150_000 });

/** Each action of these screens by Enter, Space and Tab alone: afterwards the focus is where one goes on, never at the top of the page. */
const press = async (page: Page, name: string | RegExp, key = 'Enter') => page.getByRole('button', { name }).press(key, LOADS);

test('a key is made, kept and withdrawn with the keyboard', async ({ page }) => {
	const label = `Systeem ${Date.now()}`;
	await signIn(page, 'aanbieder3@napl.example');
	await page.goto('/admin/koppelingen');
	await page.getByLabel('Waarvoor is de sleutel?').fill(label, LOADS);
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { name: 'Uw nieuwe sleutel' })).toBeFocused(LOADS);
	await press(page, 'Ik heb hem bewaard');
	await expect(page.getByRole('heading', { level: 1, name: 'Koppelingen' })).toBeFocused();

	const row = page.getByRole('row').filter({ hasText: label });
	const withdraw = row.getByRole('button', { name: `Intrekken: ${label}` });
	await withdraw.press('Enter', LOADS);
	await expect(row.getByRole('group')).toBeFocused();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	await expect(row.getByRole('button', { name: 'Nee' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(withdraw).toBeFocused();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(row).toContainText('Ingetrokken op', LOADS);
	await expect(page.getByRole('heading', { name: 'Sleutels' })).toBeFocused();
});

test('a colleague is invited and the invitation withdrawn with the keyboard', async ({ page }) => {
	const address = `toets-${Date.now()}@test.example`;
	await signIn(page, 'aanbieder3@napl.example');
	await page.goto('/admin/collegas');
	await page.getByLabel('Naam').fill('Toets Enbord', LOADS);
	await page.getByLabel('E-mailadres').fill(address);
	await page.keyboard.press('Enter');
	const row = page.getByRole('row').filter({ hasText: address });
	await expect(row).toContainText('Uitgenodigd', LOADS);
	await page.getByLabel('Naam').fill('Toets Enbord');
	await page.getByLabel('E-mailadres').fill(address);
	await press(page, /^Uitnodigen$/);
	await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toBeVisible(LOADS);
	await expect(page.getByRole('button', { name: 'Uitnodigen', exact: true })).toBeFocused();

	await row.getByRole('button', { name: /^Opnieuw uitnodigen/ }).press('Enter');
	await expect(row.getByRole('button', { name: /^Opnieuw uitnodigen/ })).toBeFocused(LOADS);
	await row.getByRole('button', { name: /^Intrekken/ }).press('Enter');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(row).toHaveCount(0, LOADS);
	await expect(page.getByRole('heading', { level: 1, name: 'Collega’s' })).toBeFocused();
});

test('the parts of the own account open and close with the keyboard, and a deputy and a session end with it', async ({ page, browser }) => {
	const elsewhere = await (await browser.newContext()).newPage();
	await signIn(elsewhere, 'aanbieder@napl.example');
	await signIn(page, 'aanbieder@napl.example');
	await page.goto('/admin/account');
	for (const [name, field] of [
		['E-mailadres wijzigen', 'Nieuw e-mailadres'],
		['Wachtwoord wijzigen', 'Huidig wachtwoord'],
	] as const) {
		await press(page, name);
		await expect(page.getByLabel(field, { exact: true })).toBeFocused();
		await press(page, 'Annuleren');
		await expect(page.getByRole('button', { name })).toBeFocused();
	}
	await press(page, 'Ik vertrek …');
	await page.keyboard.press('Tab');
	await expect(page.getByLabel('Wie neemt het over?')).toBeFocused();
	await press(page, 'Annuleren');
	await expect(page.getByRole('button', { name: 'Ik vertrek …' })).toBeFocused();

	await press(page, 'Vervanger aanwijzen');
	await expect(page.getByRole('combobox', { name: 'Rol' })).toBeFocused();
	await page.getByLabel('Collega').selectOption({ label: 'Tess Trainer' });
	await page.getByLabel('Eerste dag').fill('2030-01-07');
	await page.getByLabel('Laatste dag').fill('2029-01-07');
	await press(page, 'Aanwijzen');
	await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toBeVisible(LOADS);
	await expect(page.getByRole('button', { name: 'Aanwijzen', exact: true })).toBeFocused();
	await page.getByLabel('Laatste dag').fill('2030-01-11');
	await press(page, 'Aanwijzen');
	await expect(page.getByRole('button', { name: 'Vervanger aanwijzen' })).toBeFocused(LOADS);
	await press(page, /^Beëindigen: de vervanging door Tess Trainer/);
	await expect(page.getByRole('heading', { name: 'Vervanging' })).toBeFocused(LOADS);

	await page
		.getByRole('button', { name: /^Uitloggen: / })
		.first()
		.press('Enter');
	await expect(page.getByRole('heading', { name: 'Waar u bent ingelogd' })).toBeFocused(LOADS);
	await elsewhere.context().close();
});

test('an offering that is looked through stays in sight with the focus in it, until the list is filtered again', async ({ page }) => {
	await signIn(page, 'aanbieder2@napl.example');
	await page.goto('/admin/jaarwisseling');
	const items = page.locator('details.roll-over__item');
	await expect(items.first()).toBeAttached(LOADS);
	const filter = page.getByRole('checkbox', { name: 'Toon alleen wat nog open staat' });
	await filter.press('Space');
	const open = items.and(page.locator(':visible')).first();
	const name = (await open.locator('.roll-over__title').textContent()) ?? '';
	const item = items.filter({ hasText: name }).first();
	await item.locator('summary').press('Enter');
	const points = await item.getByRole('group', { name: 'Nakijken' }).getByRole('checkbox').all();
	for (const point of points) if (!(await point.isChecked())) await point.press('Space');
	await expect(item.locator('.roll-over__state')).toHaveText('✓ nagekeken', LOADS);
	await expect(item.locator(':focus')).toHaveCount(1);
	await filter.press('Space');
	await filter.press('Space');
	await expect(item).toBeHidden();
	await filter.press('Space');
	await expect(item.locator('.roll-over__state')).toHaveText('✓ nagekeken');
	for (const point of points) await point.press('Space');
	await expect(item.locator('.roll-over__state')).toHaveText(`0 van ${points.length}`, LOADS);
	await page.waitForLoadState('networkidle');
});
