import { type Browser, expect, type Page, test } from '@playwright/test';
import { LOADS, openItem, signIn } from './desk.ts';

test.describe.configure({ timeout: 120_000 });

const EDITOR = { email: 'redacteur@napl.example', name: 'Roos Redactie' };
const PROVIDER = { email: 'aanbieder@napl.example', name: 'Anna Aanbod' };
const LOCKED = 'Iemand anders is hiermee bezig';

/** Two people in the form of one item of the provider, both before either types; on a page of their own each. */
async function bothOpen(browser: Browser, slug: string, emails: readonly [string, string]): Promise<[Page, Page]> {
	const pages: [Page, Page] = [await (await browser.newContext()).newPage(), await (await browser.newContext()).newPage()];
	for (const [index, page] of pages.entries()) {
		await signIn(page, emails[index] ?? '');
		await openItem(page, 'offerings', slug);
	}
	return pages;
}

/** Types, and waits until the server heard of it: that is when the item is somebody's. */
async function typeTitle(page: Page, title: string): Promise<void> {
	const heard = page.waitForResponse((response) => response.request().method() === 'POST' && response.url().includes('/admin/collections/'), LOADS);
	await page.locator('#field-title').fill(title);
	await heard;
}

const save = (page: Page) => page.getByRole('button', { name: 'Bewaar concept' }).click();
const isSaved = (page: Page) => expect(page.getByText(/succesvol|met succes/).first()).toBeVisible(LOADS);

for (const [first, second, slug] of [
	[EDITOR, PROVIDER, 'studiedag-spelling'],
	[PROVIDER, EDITOR, 'letters-in-de-zandbak'],
] as const) {
	test(`${second.name} is told that ${first.name} is at work, takes over, and neither loses text`, async ({ browser }) => {
		const [one, other] = await bothOpen(browser, slug, [first.email, second.email]);
		await typeTitle(one, `Zingen, van ${first.name}`);
		await other.locator('#field-title').fill(`Zingen, van ${second.name}`);
		await expect(other.getByRole('heading', { name: LOCKED })).toBeVisible(LOADS);
		await expect(other.getByText(first.name, { exact: true })).toBeVisible();
		await other.getByRole('button', { name: 'Overnemen' }).click();
		await expect(other.getByRole('heading', { name: LOCKED })).toBeHidden();

		// The first goes on typing, hears of it, and finds the own text back.
		// Payload asks who is at work when something is typed, at most once in ten seconds.
		await expect(async () => {
			await one.locator('#field-title').pressSequentially('!');
			await expect(one.getByText('Iemand anders bewerkt dit nu.')).toBeVisible({ timeout: 5_000 });
		}).toPass({ timeout: 60_000 });
		await one.getByRole('button', { name: /alleen.?lezen|bekijken/i }).click();
		await expect(one.getByRole('region', { name: 'Wat u typte en nog niet bewaard had' })).toContainText(`Zingen, van ${first.name}!`, LOADS);

		await other.locator('#field-title').fill(`Samen, van ${second.name}`);
		await save(other);
		await isSaved(other);
		await one.reload();
		await expect(one.locator('#field-title')).toHaveValue(`Samen, van ${second.name}`, LOADS);
		for (const page of [one, other]) await page.context().close();
	});
}

test('whoever comes when somebody is at work is told at the door', async ({ browser }) => {
	const [one, other] = await bothOpen(browser, 'robot-in-de-kring', [PROVIDER.email, EDITOR.email]);
	await typeTitle(one, 'Halverwege');
	await other.reload();
	await expect(other.getByRole('heading', { name: LOCKED })).toBeVisible(LOADS);
	for (const page of [one, other]) await page.context().close();
});
