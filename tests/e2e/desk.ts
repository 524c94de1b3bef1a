import { expect, type Page } from '@playwright/test';

const PASSWORD = 'voorbeeld-wachtwoord-napl';
/** A change may take up to a minute to reach the page after a lost signal; normally it takes seconds. */
export const FOLLOWS = { timeout: 60_000 };
/** The admin panel loads its scripts at first sight of a screen, which takes a while on a busy machine. */
export const LOADS = { timeout: 30_000 };

/** Signs an example user in by the form. */
export async function signIn(page: Page, email: string): Promise<void> {
	await page.goto('/admin/login');
	await page.getByLabel('E-mail').fill(email);
	await page.locator('#field-password').fill(PASSWORD);
	await page.getByRole('button', { name: 'Inloggen' }).click();
	await expect(page).not.toHaveURL(/login/, LOADS);
}

/** Opens the form of the item at a slug; its id. */
export async function openItem(page: Page, kind: 'offerings' | 'paths', slug: string): Promise<string> {
	const { docs } = await (await page.request.get(`/api/${kind}?where[slug][equals]=${slug}&limit=1&depth=0`)).json();
	const [{ id, title }] = docs;
	await page.goto(`/admin/collections/${kind}/${id}`);
	await expect(page.locator('#field-title')).toHaveValue(title, LOADS);
	return id;
}
