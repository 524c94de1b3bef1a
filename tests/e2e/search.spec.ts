import type { Page } from '@playwright/test';
import { expect, test } from './console.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 2, name: /resultaten?$/ });
const titles = (page: Page) => page.locator('.results .offering__title').allTextContents();

/** The island says it runs by taking away the button that only a form without script needs. */
async function openSearch(page: Page, address = '/aanbod'): Promise<void> {
	await page.goto(address);
	await expect(page.getByRole('button', { name: 'Toon resultaten' })).toHaveCount(0);
}

async function total(page: Page): Promise<number> {
	return Number(/\d+/.exec((await heading(page).textContent()) ?? '')?.[0] ?? 0);
}

/** Ticks the first box with fewer hits than all, and returns how many were promised. */
async function narrow(page: Page): Promise<number> {
	const before = await total(page);
	const boxes = page.locator('.facet[open] .option');
	for (let index = 0; index < (await boxes.count()); index += 1) {
		const count = Number(/\d+/.exec((await boxes.nth(index).locator('.option__count').textContent()) ?? '')?.[0] ?? 0);
		if (count === 0 || count === before) continue;
		await boxes.nth(index).getByRole('checkbox').check();
		return count;
	}
	throw new Error('No box narrows the results down');
}

test('a teacher searches from the front page, narrows down and opens an offering', async ({ page }) => {
	await page.goto('/');
	await page.getByRole('searchbox').fill('leraren');
	await page.getByRole('button', { name: 'Zoeken' }).click();
	await expect(page).toHaveURL(/\/aanbod\?q=leraren$/);
	await openSearch(page, '/aanbod');
	const promised = await narrow(page);
	await expect(heading(page)).toHaveText(new RegExp(`^${promised} resulta`));
	await expect(page.getByRole('status')).toHaveText(new RegExp(`^${promised} resulta`));
	const title = (await titles(page))[0] ?? '';
	await page.getByRole('link', { name: title, exact: true }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
});

test('back, forward, reload and a shared link give the same results', async ({ page, context }) => {
	await openSearch(page);
	const all = await titles(page);
	const promised = await narrow(page);
	await expect(heading(page)).toHaveText(new RegExp(`^${promised} resulta`));
	const narrowed = await titles(page);
	const address = page.url();
	await page.goBack();
	await expect.poll(() => titles(page)).toEqual(all);
	expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(0);
	await page.goForward();
	await expect.poll(() => titles(page)).toEqual(narrowed);
	expect(page.url()).toBe(address);
	expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(1);
	await page.reload();
	expect(await titles(page)).toEqual(narrowed);
	const other = await context.newPage();
	await other.goto(address);
	expect(await titles(other)).toEqual(narrowed);
});

test('back from an offering returns to the narrowed results', async ({ page }) => {
	await openSearch(page);
	const promised = await narrow(page);
	await expect(heading(page)).toHaveText(new RegExp(`^${promised} resulta`));
	const narrowed = await titles(page);
	await page.locator('.offering__title a').first().click();
	await expect(page.getByRole('heading', { name: 'Wanneer en waar' })).toBeVisible();
	await page.goBack();
	await expect.poll(() => titles(page)).toEqual(narrowed);
});

test('typing narrows the results at once and fills the history once', async ({ page }) => {
	await page.goto('/');
	await openSearch(page);
	await page.getByRole('searchbox').pressSequentially('zzz', { delay: 20 });
	await expect(page.getByRole('heading', { name: 'Geen resultaten' })).toBeVisible();
	await page.getByRole('searchbox').pressSequentially('zz', { delay: 400 });
	await expect(page).toHaveURL(/q=zzzzz$/);
	await page.goBack();
	await expect(page).toHaveURL(/\/aanbod$/);
	await expect(page.getByRole('searchbox')).toHaveValue('');
	await page.goBack();
	await expect(page).toHaveURL(/\/$/);
});

test('a chip takes its filter away and moves the focus to the results', async ({ page }) => {
	await openSearch(page);
	const before = await total(page);
	await narrow(page);
	await page.getByRole('link', { name: /^Verwijder filter/ }).click();
	await expect(page).toHaveURL(/\/aanbod$/);
	await expect(heading(page)).toHaveText(new RegExp(`^${before} resulta`));
	await expect(heading(page)).toBeFocused();
	expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(0);
});

test('the next page shows other results and can be shared', async ({ page }) => {
	await openSearch(page);
	const first = await titles(page);
	await page.getByRole('link', { name: 'Volgende' }).click();
	await expect(page).toHaveURL(/\/aanbod\?pagina=2$/);
	await expect(page.getByRole('link', { name: 'Pagina 2' })).toHaveAttribute('aria-current', 'page');
	const second = await titles(page);
	expect(second).not.toEqual(first);
	await page.reload();
	expect(await titles(page)).toEqual(second);
});

test('nonsense in the address is ignored with a note, in the page and in the JSON alike', async ({ page, request }) => {
	await openSearch(page, '/aanbod?prijs=goedkoop&onzin=1&sector=bestaat-niet&start=2026-13&sorteer=willekeurig');
	expect(await page.locator('.notes li').count()).toBeGreaterThan(2);
	await expect(heading(page)).toBeVisible();
	const answer = await (await request.get('/zoek.json?prijs=goedkoop&onzin=1&sector=bestaat-niet&start=2026-13')).json();
	expect(answer.notes.length).toBeGreaterThan(2);
	expect(answer.total).toBe(await total(page));
});

test('a page beyond the last is not there and shows the way back', async ({ page }) => {
	const response = await page.goto('/aanbod?pagina=9999');
	expect(response?.status()).toBe(404);
	await page.getByRole('link', { name: 'Ga naar de laatste pagina met resultaten' }).click();
	await expect(heading(page)).toBeVisible();
});

test('the keyboard alone is enough to search, narrow down and open', async ({ page }) => {
	await openSearch(page);
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: 'Direct naar de inhoud' })).toBeFocused();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('searchbox')).toBeFocused();
	const box = page.locator('.facet[open] .option').first().getByRole('checkbox');
	for (let step = 0; step < 6; step += 1) {
		await page.keyboard.press('Tab');
		if (await box.evaluate((element) => element === document.activeElement)) break;
	}
	await expect(box).toBeFocused();
	await page.keyboard.press('Space');
	await expect(page.getByRole('link', { name: /^Verwijder filter/ })).toBeVisible();
	await expect(box).toBeFocused();
	const link = page.locator('.offering__title a').first();
	const title = (await link.textContent()) ?? '';
	await link.focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
});
