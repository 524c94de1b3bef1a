import { expect, test } from '@playwright/test';
import { LOADS, openItem, signIn } from './desk.ts';

test.describe.configure({ timeout: 90_000 });

/** Of the provider that signs in here. */
const SLUG = 'studiedag-spelling';

test('of two people in one form the second is told, and neither loses text', async ({ browser }) => {
	const [first, second] = [await browser.newPage(), await browser.newPage()];
	await signIn(first, 'redacteur@napl.example');
	await signIn(second, 'aanbieder@napl.example');
	await openItem(first, 'offerings', SLUG);
	await openItem(second, 'offerings', SLUG);
	await first.locator('#field-title').fill('Zingen, van de een');
	await first.getByRole('button', { name: 'Bewaar concept' }).click();
	await expect(first.getByText(/succesvol|met succes/).first()).toBeVisible(LOADS);

	await second.locator('#field-title').fill('Zingen, van de ander');
	const told = second.getByText(/staat nog op dit scherm|gewijzigd|verouderd|bijgewerkt/).first();
	const save = second.getByRole('button', { name: 'Bewaar concept' });
	await expect(async () => {
		if (!(await told.isVisible())) await save.click({ timeout: 2000 });
		await expect(told).toBeVisible({ timeout: 3000 });
	}).toPass(LOADS);
	await expect(second.locator('#field-title')).toHaveValue('Zingen, van de ander');
	await first.reload();
	await expect(first.locator('#field-title')).toHaveValue('Zingen, van de een', LOADS);
});
