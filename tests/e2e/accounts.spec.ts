import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import PostalMime from 'postal-mime';

const LOADS = { timeout: 30_000 };

test.describe.configure({ timeout: 150_000 });

/** The link to a page in the newest mail to an address; empty while none has come. */
async function linkTo(address: string, path = 'wachtwoord'): Promise<string> {
	const folder = join(process.env['E2E_DATA_DIR'] ?? '', 'mail');
	if (!existsSync(folder)) return '';
	const mails = await Promise.all(
		readdirSync(folder)
			.sort()
			.map((name) => PostalMime.parse(readFileSync(join(folder, name)))),
	);
	const mail = mails.findLast(({ to }) => to?.some((recipient) => recipient.address === address));
	return new RegExp(`http\\S+/admin/${path}#\\S+`).exec(mail?.text ?? '')?.[0] ?? '';
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

	const link = await arrival(address, 'wachtwoord');
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

test('somebody changes the own e-mail address with the keyboard, and it counts once the link in the mail is confirmed', async ({ page, browser }) => {
	test.skip(!process.env['E2E_DATA_DIR'], 'the mails of a platform elsewhere cannot be read');
	const [before, after] = [`mia-${Date.now()}@test.example`, `mia.elders-${Date.now()}@test.example`];
	await page.request.post('/api/users/login', { data: { email: 'aanbieder@napl.example', password: 'voorbeeld-wachtwoord-napl' } });
	await page.goto('/admin/collegas');
	await page.getByLabel('Naam').fill('Mia Mail');
	await page.getByLabel('E-mailadres').fill(before);
	await page.getByRole('combobox', { name: 'Rol' }).selectOption({ label: 'Trainer – Leerhuis De Waterlijn' });
	await page.getByRole('button', { name: 'Uitnodigen', exact: true }).press('Enter');
	const invited = await arrival(before, 'wachtwoord');
	const mia = await (await browser.newContext()).newPage();
	await mia.goto(invited);
	await mia.getByLabel('Wachtwoord', { exact: true }).fill('paarse fietsen slapen laat', LOADS);
	await mia.getByRole('button', { name: 'Wachtwoord instellen' }).press('Enter');
	await expect(mia).toHaveURL(/\/admin\/?$/, LOADS);

	await mia.goto('/admin/account');
	const panel = mia.getByRole('region', { name: 'E-mailadres' });
	await panel.getByRole('button', { name: 'E-mailadres wijzigen' }).press('Enter', LOADS);
	await panel.getByLabel('Nieuw e-mailadres').fill(after);
	await panel.getByLabel('Uw huidige wachtwoord').fill('dit is het niet');
	await panel.getByLabel('Uw huidige wachtwoord').press('Enter');
	await expect(panel.getByRole('alert')).not.toBeEmpty(LOADS);
	await panel.getByLabel('Uw huidige wachtwoord').fill('paarse fietsen slapen laat');
	await panel.getByLabel('Uw huidige wachtwoord').press('Enter');
	await expect(panel).toContainText(`Er is een mail onderweg naar ${after}`, LOADS);

	const link = await arrival(after, 'e-mailadres');
	const elsewhere = await (await browser.newContext()).newPage();
	await elsewhere.goto(link);
	await expect(elsewhere.getByRole('heading', { level: 1 })).toHaveText('Bevestig uw nieuwe e-mailadres', LOADS);
	await elsewhere.getByRole('button', { name: 'Dit adres bevestigen' }).press('Enter');
	await expect(elsewhere.getByRole('heading', { level: 1 })).toHaveText('Uw e-mailadres is gewijzigd', LOADS);
	await elsewhere.goto('about:blank');
	await elsewhere.goto(link);
	await expect(elsewhere.getByRole('heading', { level: 1 })).toHaveText('Deze link werkt niet meer', LOADS);
	const signIn = (email: string) => elsewhere.request.post('/api/users/login', { data: { email, password: 'paarse fietsen slapen laat' } });
	expect((await signIn(before)).status()).toBe(401);
	expect((await signIn(after)).status()).toBe(200);
});

/** The link of a mail that is on its way. */
async function arrival(address: string, path: string): Promise<string> {
	let link = '';
	await expect(async () => {
		link = await linkTo(address, path);
		expect(link).not.toBe('');
	}).toPass(LOADS);
	return link;
}
