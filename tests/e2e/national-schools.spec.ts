import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './console.ts';
import { LOADS, signIn } from './desk.ts';
import { nationalSchools } from './nationalSchools.ts';

test.describe.configure({ timeout: 150_000 });

/** The work of the server takes its time on a busy machine. */
const WORKS = { timeout: 60_000 };

async function ask(page: Page, path: string, body: unknown = null, method = body ? 'POST' : 'GET') {
	return page.evaluate(
		async (call) => {
			const init = call.body === null ? {} : { headers: { 'content-type': 'application/json' }, body: call.body };
			return (await fetch(`/api${call.path}`, { method: call.method, credentials: 'include', ...init })).json();
		},
		{ path, method, body: body === null ? null : JSON.stringify(body) },
	);
}

const firstId = async (page: Page, path: string): Promise<string> => (await ask(page, `${path}&limit=1&depth=0`)).docs[0].id;

/** The registers keep a school of the region that the file of this year no longer has. */
async function addSchoolThatCloses(page: Page, code: string): Promise<void> {
	await page.goto('/admin/importeren');
	const [board, sector, region] = await Promise.all([
		firstId(page, '/boards?where[code][equals]=99102'),
		firstId(page, '/vocabulary?where[slug][equals]=po'),
		firstId(page, '/regions?where[slug][equals]=rijnmond'),
	]);
	const school = { code, name: 'De Laatste Bel', board, sector, place: 'Brielle', regions: [{ region, from: '2026-01-01T12:00:00.000Z' }] };
	expect(await ask(page, '/schools', school)).toMatchObject({ doc: { code } });
}

test('a coordinator reads the schools of the whole country and says which new ones are of the region, by keyboard, to the end', async ({ page, browser }) => {
	const file = nationalSchools();
	const desk = await (await browser.newContext()).newPage();
	await signIn(desk, 'redacteur@napl.example');
	await addSchoolThatCloses(desk, file.codes.closing);

	await signIn(page, 'regio@napl.example');
	await page.goto('/admin/importeren');
	await page.getByRole('radio', { name: /^Scholen/ }).check(LOADS);
	await page.locator('input[type="file"]').setInputFiles({ name: 'duo-basisonderwijs.csv', mimeType: 'text/csv', buffer: Buffer.from(file.text) });
	await page.getByRole('checkbox', { name: /volledige register, zoals dat van DUO/ }).press('Space');
	await page.getByRole('button', { name: 'Bestand controleren' }).press('Enter');
	await expect(page.getByRole('heading', { name: 'Nog 1 besluit te nemen' })).toBeVisible(WORKS);
	await expect(page.getByText('9 regels gecontroleerd: 1 gewijzigd.')).toBeVisible();
	await expect(page.getByText('2 scholen horen niet bij uw regio en worden overgeslagen.')).toBeVisible();

	// Of the own board: one is not of the region, the others are taken together.
	const proposed = page.getByRole('list', { name: 'Nieuw, bij een bestuur uit uw regio' });
	await expect(proposed.getByRole('listitem')).toHaveCount(2, LOADS);
	await page.getByRole('button', { name: 'De Kade Zuid: niet van uw regio' }).press('Enter');
	const south = page.getByRole('button', { name: 'De Kade Zuid: Bij uw regio voegen' });
	await expect(south).toBeFocused(LOADS);
	await page.getByRole('button', { name: 'Deze school bij uw regio voegen' }).press('Enter');
	await expect(page.getByRole('heading', { name: 'Nog 1 besluit te nemen' })).toBeFocused(LOADS);
	await expect(page.getByText('9 regels gecontroleerd: 1 nieuw, 1 gewijzigd.')).toBeVisible();

	// Of no region yet: a municipality at once, and one by itself, which can be taken back.
	await page.locator('summary', { hasText: 'Nieuw, nog van geen regio' }).press('Enter');
	const place = page.getByRole('combobox', { name: 'Gemeente' });
	await place.selectOption('Arnhem (2)');
	await page.getByRole('button', { name: 'Beide scholen van Arnhem bij uw regio voegen' }).press('Enter');
	await expect(place).toBeFocused(LOADS);
	await expect(page.getByText('9 regels gecontroleerd: 3 nieuw, 1 gewijzigd.')).toBeVisible(LOADS);
	await page.getByRole('button', { name: 'De Waalsprong: Bij uw regio voegen' }).press('Enter');
	const back = page.getByRole('button', { name: 'De Waalsprong: Toch niet bij uw regio' });
	await expect(back).toBeFocused(LOADS);
	await back.press('Enter');
	const again = page.getByRole('button', { name: 'De Waalsprong: Bij uw regio voegen' });
	await expect(again).toBeFocused(LOADS);
	await again.press('Enter');
	await expect(back).toBeFocused(LOADS);
	const { violations } = await new AxeBuilder({ page }).include('.work').analyze();
	expect(violations.map(({ id, nodes }) => ({ id, nodes: nodes.map((node) => node.html) }))).toEqual([]);

	// What the file no longer has may have gone up in a new one of its board; here it closes.
	await expect(page.getByRole('button', { name: 'Alles importeren' })).toBeDisabled();
	const closing = page.getByRole('group', { name: `Wat gebeurt er met ${file.codes.closing} De Laatste Bel?` });
	await closing.getByRole('radio', { name: 'Sluiten' }).press('Space');
	await expect(page.getByRole('heading', { name: 'Klaar om in te lezen' })).toBeVisible(LOADS);
	await expect(closing.getByRole('radio', { name: 'Sluiten' })).toBeFocused();
	await page.getByRole('button', { name: 'Alles importeren' }).press('Enter');
	await expect(page.getByRole('heading', { name: 'De import is klaar' })).toBeVisible(WORKS);
	await expect(page.getByRole('heading', { level: 1, name: 'Scholen inlezen' })).toBeFocused();
	await expect(page.getByText('4 scholen gemaakt, 1 school bijgewerkt, 1 school gesloten.', { exact: true })).toBeVisible();
	await expect(page.getByText('4 scholen zijn overgeslagen: niet van uw regio, of niet gekozen.')).toBeVisible();

	const own = async (codes: string[]) => (await ask(page, `/schools?where[code][in]=${codes.join(',')}&limit=50&depth=0&sort=code`)).docs;
	expect((await own(file.codes.chosen)).map(({ code }: { code: string }) => code)).toEqual(file.codes.chosen);
	expect(await own(file.codes.left)).toEqual([]);
	const [closed] = await own([file.codes.closing]);
	expect(closed.closedOn).not.toBeNull();
	await page.getByRole('link', { name: 'Naar scholen' }).click();
	await expect(page.getByRole('link', { name: 'De Waalsprong' }).first()).toBeVisible(LOADS);
	// What is left behind would close in the next run.
	for (const { id } of await own(file.codes.chosen)) await ask(desk, `/schools/${id}`, null, 'DELETE');
	await desk.context().close();
});
