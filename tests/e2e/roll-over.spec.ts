import { expect, test } from '@playwright/test';
import { LOADS, signIn } from './desk.ts';

test.describe.configure({ timeout: 120_000 });

test('a provider changes a proposal of next school year, makes it, and ticks off the offering, with the keyboard alone', async ({ page }) => {
	await signIn(page, 'aanbieder@napl.example');
	await page.goto('/admin/jaarwisseling');
	const items = page.locator('details.roll-over__item').filter({ has: page.locator('.roll-over__proposal') });
	await expect(items.first()).toBeAttached(LOADS);
	const name = (await items.first().locator('.roll-over__title').textContent()) ?? '';
	const item = page.locator('details.roll-over__item').filter({ hasText: name }).first();
	await item.locator('summary').press('Enter');
	const proposals = item.locator('.roll-over__proposal');
	const count = await proposals.count();
	const planned = Number(/(\d+) uitvoering(?:en)? in \d{4}-\d{4}/.exec((await item.textContent()) ?? '')?.[1] ?? 0);
	const [first, ...others] = await proposals.all();
	for (const other of others) await other.getByRole('checkbox').press('Space');
	const change = first?.getByRole('button', { name: /wijzigen$/ });
	await change?.press('Enter');
	await expect(page.locator('.roll-over__fields')).toBeVisible();

	const code = `JW-${Date.now()}`;
	await item.getByLabel('Code', { exact: true }).fill(code);
	await item.getByLabel('Aantal plaatsen').fill('veel');
	await item.getByRole('button', { name: '1 uitvoering klaarzetten' }).press('Enter');
	await expect(item.getByRole('alert')).toBeVisible(LOADS);
	await item.getByLabel('Aantal plaatsen').fill('11');
	await item.getByRole('button', { name: '1 uitvoering klaarzetten' }).press('Enter');
	await expect(proposals).toHaveCount(count - 1, LOADS);
	await expect(item.getByText(new RegExp(`(^|\\D)${planned + 1} uitvoering(en)? in \\d{4}-\\d{4}`))).toBeVisible();
	const path = `/api/editions?where[code][equals]=${code}&depth=0&limit=1`;
	const { docs } = await page.evaluate(async (address) => (await fetch(address, { credentials: 'include' })).json(), path);
	expect(docs).toMatchObject([{ code, state: 'planned', capacity: 11 }]);

	const points = item.getByRole('group', { name: 'Nakijken' }).getByRole('checkbox');
	for (const point of await points.all()) if (!(await point.isChecked())) await point.press('Space');
	await expect(item.locator('.roll-over__state')).toHaveText('✓ nagekeken', LOADS);
	await page.reload();
	await expect(page.locator('details.roll-over__item').filter({ hasText: name }).first().locator('.roll-over__state')).toHaveText('✓ nagekeken', LOADS);
});
