import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import PostalMime from 'postal-mime';

const LOADS = { timeout: 30_000 };

test.describe.configure({ timeout: 150_000 });

/** The link in the newest mail to an address; empty while none has come. */
async function linkTo(address: string): Promise<string> {
	const folder = join(process.env['E2E_DATA_DIR'] ?? '', 'mail');
	if (!existsSync(folder)) return '';
	const mails = await Promise.all(
		readdirSync(folder)
			.sort()
			.map((name) => PostalMime.parse(readFileSync(join(folder, name)))),
	);
	const mail = mails.findLast(({ to }) => to?.some((recipient) => recipient.address === address));
	return /http\S+\/admin\/wachtwoord#\S+/.exec(mail?.text ?? '')?.[0] ?? '';
}

test('a colleague is invited, chooses a password, is signed in and leaves', async ({ page, browser }) => {
	test.skip(!process.env['E2E_DATA_DIR'], 'the mails of a platform elsewhere cannot be read');
	const address = `nina-${Date.now()}@test.example`;
	await page.request.post('/api/users/login', { data: { email: 'aanbieder@napl.example', password: 'voorbeeld-wachtwoord-napl' } });
	await page.goto('/admin/collegas');
	await page.getByLabel('Naam').fill('Nina Nieuw');
	await page.getByLabel('E-mailadres').fill(address);
	await page.getByRole('combobox', { name: 'Rol' }).selectOption({ label: 'Trainer – Leerhuis De Waterlijn' });
	await page.getByRole('button', { name: 'Uitnodigen', exact: true }).click();
	await expect(page.getByRole('row').filter({ hasText: address })).toContainText('Uitgenodigd', LOADS);

	let link = '';
	await expect(async () => {
		link = await linkTo(address);
		expect(link).not.toBe('');
	}).toPass(LOADS);
	const nina = await (await browser.newContext()).newPage();
	await nina.goto(link);
	await expect(nina.getByRole('heading', { level: 1 })).toHaveText('Welkom, Nina Nieuw', LOADS);
	await nina.getByLabel('Wachtwoord', { exact: true }).fill('te kort');
	await expect(nina.getByText('Nog 8 tekens.')).toBeVisible();
	await nina.getByLabel('Wachtwoord', { exact: true }).fill('paarse fietsen slapen laat');
	await nina.getByRole('button', { name: 'Wachtwoord instellen' }).click();
	await expect(nina).toHaveURL(/\/admin\/?$/, LOADS);

	await nina.goto('/admin/account');
	await nina.getByRole('button', { name: 'Ik vertrek …' }).click(LOADS);
	await expect(nina.getByText('Er staat niets op naam dat overgedragen moet worden.')).toBeVisible();
	await nina.getByRole('button', { name: 'Mijn account definitief sluiten' }).click();
	await expect(nina).toHaveURL(/login/, LOADS);
	await nina.goto(link);
	await expect(nina.getByRole('heading', { level: 1 })).toHaveText('Deze link werkt niet meer', LOADS);
	await page.reload();
	await expect(page.getByText('trainer@napl.example')).toBeVisible(LOADS);
	await expect(page.getByText(address)).toHaveCount(0);
});

test('an admin invites the first person of a provider that waits, and makes up no password', async ({ page }) => {
	const address = `kees-${Date.now()}@test.example`;
	await page.request.post('/api/users/login', { data: { email: 'beheer@napl.example', password: 'voorbeeld-wachtwoord-napl' } });
	await page.goto('/admin/collections/users/create');
	await expect(page.getByText('Na het bewaren krijgt deze persoon een e-mail')).toBeVisible(LOADS);
	await expect(page.locator('input[type="password"]:visible')).toHaveCount(0);
	await page.locator('#field-email').fill(address);
	await page.locator('#field-name').fill('Kees Kapper');
	await page.getByRole('button', { name: 'Rol toevoegen' }).click();
	await page.locator('#field-roles__0__role input').first().fill('Aanbieder');
	await page.getByRole('option', { name: 'Aanbieder', exact: true }).click();
	await page.locator('#field-roles__0__provider input').first().fill('Nieuwe Lamp');
	await page.getByRole('option', { name: 'Atelier De Nieuwe Lamp' }).click(LOADS);
	await page.getByRole('button', { name: 'Bewaar' }).click();
	await expect(page).not.toHaveURL(/create/, LOADS);
	await expect(page.getByRole('button', { name: 'Opnieuw uitnodigen' })).toBeVisible(LOADS);
});
