import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

const PASSWORD = 'voorbeeld-wachtwoord-napl';
/** The admin panel loads its scripts at first sight of a screen, which takes a while on a busy machine. */
const LOADS = { timeout: 30_000 };

test.describe.configure({ timeout: 150_000 });

async function signIn(page: Page, email: string): Promise<void> {
	await page.goto('/admin/login');
	await page.getByLabel('E-mail').fill(email);
	await page.locator('#field-password').fill(PASSWORD);
	await page.getByRole('button', { name: 'Inloggen' }).click();
	await expect(page).not.toHaveURL(/login/, LOADS);
}

test('the admin opens on what waits, with why and a way there, and axe finds nothing', async ({ page, request, baseURL }) => {
	const form = { category: 'link', text: 'De link naar de inschrijving werkt niet.' };
	await request.post('/melding/aanbod/het-rekengesprek', { form, headers: { origin: baseURL ?? '' } });
	await signIn(page, 'redacteur@napl.example');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Goede(morgen|middag|navond), /, LOADS);
	const task = page.getByRole('link', { name: /^Melding lezen: / }).first();
	await expect(task).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Snel aan de slag' })).toBeVisible();
	const { violations } = await new AxeBuilder({ page }).include('.work').analyze();
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
});

test('a report is answered by keyboard and is then no task any more', async ({ page }) => {
	await signIn(page, 'redacteur@napl.example');
	const tasks = page.getByRole('link', { name: /^Melding lezen: / });
	await expect(tasks.first()).toBeVisible(LOADS);
	const before = await tasks.count();
	await tasks.first().focus();
	await page.keyboard.press('Enter');
	const note = page.getByLabel('Wat hebt u ermee gedaan?');
	await expect(note).toBeVisible(LOADS);
	await note.focus();
	await page.keyboard.type('De link is hersteld.');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(page.getByText('De melding is afgehandeld.')).toBeVisible(LOADS);
	await page.goto('/admin');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Goede/, LOADS);
	await expect(tasks).toHaveCount(before - 1);
});

test('a role without work here reads so', async ({ page }) => {
	await signIn(page, 'financien@napl.example');
	await expect(page.getByText('Voor de rol financiën zijn er nog geen taken in dit systeem.')).toBeVisible(LOADS);
});
