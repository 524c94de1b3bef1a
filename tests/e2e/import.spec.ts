import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './console.ts';
import { LOADS, signIn } from './desk.ts';
import { offeringsFile } from './offeringsFile.ts';

test.describe.configure({ timeout: 150_000 });

/** Own codes for each run of these tests, which may find what an earlier one left. */
const RUN = Date.now().toString(36).toUpperCase();

/** The work of the server takes its time on a busy machine. */
const WORKS = { timeout: 60_000 };

async function sendFile(page: Page, { name, text }: { name: string; text: string }): Promise<void> {
	await page.goto('/admin/importeren');
	await page.locator('input[type="file"]').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
	await page.getByRole('button', { name: 'Bestand controleren' }).click();
}

async function expectNoFaults(page: Page): Promise<void> {
	const { violations } = await new AxeBuilder({ page }).include('.work').analyze();
	expect(violations.map(({ id, nodes }) => ({ id, nodes: nodes.map((node) => node.html) }))).toEqual([]);
	expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
}

test('a provider imports thirty offerings with five faulty rows, mends them in place and sees drafts', async ({ page }) => {
	await signIn(page, 'aanbieder@napl.example');
	await sendFile(page, { name: 'najaarsaanbod.csv', text: offeringsFile(`NJ-${RUN}`) });
	await expect(page).toHaveURL(/importeren\/[0-9a-f]{24}$/, WORKS);
	await expect(page.getByRole('heading', { name: 'Nog 5 foute regels' })).toBeVisible(WORKS);
	await expect(page.getByRole('button', { name: 'Alles importeren' })).toBeDisabled();
	const rows = page.locator('.import-row');
	await expect(rows).toHaveCount(5, LOADS);
	await expectNoFaults(page);

	const price = rows.filter({ hasText: 'Regel 5' }).getByLabel('prijs');
	await price.fill('nog steeds niet');
	await price.press('Enter');
	await expect(page.getByText('Regel 5: nog 1 fout.')).toBeAttached(LOADS);
	await expect(price).toBeFocused();
	await price.fill('400');
	await price.press('Enter');
	const form = rows.filter({ hasText: 'Regel 9' });
	await expect(form.getByLabel('vorm')).toBeFocused(LOADS);
	await form.getByRole('button', { name: 'Neem "Training" over' }).click();
	await form.getByRole('button', { name: 'Regel 9 opnieuw controleren' }).click();
	const mail = rows.filter({ hasText: 'Regel 14' }).getByLabel('e-mailadres');
	await expect(mail).toBeFocused(LOADS);
	await mail.fill('scholing@waterlijn.example');
	await mail.press('Enter');
	const level = rows.filter({ hasText: 'Regel 20' });
	await expect(level.getByLabel('niveau')).toBeFocused(LOADS);
	await level.getByLabel('niveau').selectOption('Specialist');
	await level.getByRole('button', { name: 'Regel 20 opnieuw controleren' }).click();
	const hours = rows.filter({ hasText: 'Regel 26' }).getByLabel('contacturen');
	await expect(hours).toBeFocused(LOADS);
	await hours.fill('9');
	await hours.press('Enter');
	await expect(page.getByRole('heading', { name: 'Klaar om in te lezen' })).toBeFocused(LOADS);

	await page.getByRole('button', { name: 'Alles importeren' }).click();
	await expect(page.getByRole('heading', { name: 'De import is klaar' })).toBeVisible(WORKS);
	await expect(page.getByText('30 aanbodsitems gemaakt.', { exact: true })).toBeVisible();
	await expectNoFaults(page);
	await page.getByRole('link', { name: 'Bekijk Mondelinge taal 4', exact: true }).click();
	await expect(page.locator('#field-title')).toHaveValue('Mondelinge taal 4', LOADS);
	await expect(page.getByRole('button', { name: 'Publiceren', exact: true })).toBeVisible();
});

test('the same file a second time changes nothing, and says so', async ({ page }) => {
	await signIn(page, 'aanbieder@napl.example');
	const text = offeringsFile(`TW-${RUN}`, { isSound: true });
	await sendFile(page, { name: 'eerst.csv', text });
	await page.getByRole('button', { name: 'Alles importeren' }).click(WORKS);
	await expect(page.getByRole('heading', { name: 'De import is klaar' })).toBeVisible(WORKS);
	await sendFile(page, { name: 'nog eens.csv', text });
	await expect(page.getByText('Alles uit dit bestand staat er al precies zo.')).toBeVisible(WORKS);
});

test('an own column is mapped once; a file that cannot be read gets a sentence', async ({ page }) => {
	await signIn(page, 'aanbieder@napl.example');
	const text = offeringsFile(`EK-${RUN}`, { isSound: true }).replace('titel;', `Cursusnaam ${RUN};`);
	await sendFile(page, { name: 'eigen.csv', text });
	await expect(page.getByRole('heading', { name: /1 kolom kennen we niet/ })).toBeVisible(WORKS);
	await expectNoFaults(page);
	await page.getByLabel(`Waar hoort de kolom Cursusnaam ${RUN} bij?`).selectOption('titel');
	await page.getByRole('button', { name: 'Onthouden en opnieuw controleren' }).click();
	await expect(page.getByRole('heading', { name: 'Klaar om in te lezen' })).toBeVisible(WORKS);
	await page.getByRole('button', { name: 'Import stoppen' }).click();
	await page.getByRole('button', { name: 'Ja, stoppen' }).click();
	await expect(page.getByRole('heading', { name: 'Deze import is gestopt' })).toBeVisible(LOADS);

	await sendFile(page, { name: 'weer.csv', text });
	await expect(page.getByRole('heading', { name: 'Klaar om in te lezen' })).toBeVisible(WORKS);
	await sendFile(page, { name: 'leeg.csv', text: '' });
	await expect(page.getByRole('alert').filter({ hasText: 'Dit bestand is leeg.' })).toBeVisible(LOADS);
});

for (const width of [1280, 390]) {
	test(`the pages of import and export break no rule of axe at ${width} pixels`, async ({ page }) => {
		await page.setViewportSize({ width, height: 800 });
		await signIn(page, 'redacteur@napl.example');
		for (const path of ['/importeren', '/importeren/kolommen?soort=schools', '/exporteren']) {
			await page.goto(`/admin${path}`);
			await expect(page.locator('.work h1')).toBeVisible(LOADS);
			await expectNoFaults(page);
		}
	});
}

test('somebody without a say in import reads that the pages are not theirs', async ({ page }) => {
	await signIn(page, 'beoordelaar@napl.example');
	for (const path of ['/importeren', '/importeren/kolommen', '/exporteren', '/importeren/0123456789abcdef01234567']) {
		await page.goto(`/admin${path}`);
		await expect(page.getByText('Deze pagina hoort niet bij uw rol.')).toBeVisible(LOADS);
	}
});
