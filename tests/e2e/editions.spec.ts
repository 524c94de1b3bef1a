import { expect, type Page, test } from '@playwright/test';

const PASSWORD = 'voorbeeld-wachtwoord-napl';
/** The admin panel loads its scripts at first sight of a screen, which takes a while on a busy machine. */
const LOADS = { timeout: 60_000 };

test.describe.configure({ timeout: 180_000 });

/** Signs in and opens a page of the admin, from which the API can be asked as the browser does. */
async function openAs(page: Page, path: string): Promise<void> {
	await page.request.post('/api/users/login', { data: { email: 'aanbieder@napl.example', password: PASSWORD } });
	await page.goto(path);
}

async function ask(page: Page, path: string, method = 'GET', body?: unknown) {
	return page.evaluate(
		async (call) => {
			const init = call.body === null ? {} : { headers: { 'content-type': 'application/json' }, body: call.body };
			return (await fetch(`/api${call.path}`, { method: call.method, credentials: 'include', ...init })).json();
		},
		{ path, method, body: body === undefined ? null : JSON.stringify(body) },
	);
}

/** A coming edition of the example provider with some places left. */
async function someEdition(page: Page): Promise<{ id: string; code: string; offering: string; placesLeft: number }> {
	const today = new Date().toISOString();
	const query = `where[state][equals]=open&where[placesLeft][greater_than]=3&where[startDate][greater_than]=${today}&sort=startDate&limit=1&depth=0`;
	const { docs } = await ask(page, `/editions?${query}`);
	return docs[0];
}

const placesOf = async (page: Page, id: string) => (await ask(page, `/editions/${id}?depth=0`)).placesLeft;

test('a provider changes the places left in one click, by typing, and to full, with the keyboard alone', async ({ page }) => {
	await openAs(page, '/admin/plaatsen');
	const { id, code, placesLeft } = await someEdition(page);
	await page.getByLabel('Zoek op titel, code of plaats').fill(code);
	const row = page.getByRole('listitem').filter({ has: page.locator(`a[href$="${id}"]`) });
	const number = row.getByRole('textbox');
	await expect(number).toHaveValue(String(placesLeft), LOADS);
	await row.getByRole('button', { name: /minder/ }).focus();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Enter');
	await expect(number).toHaveValue(String(placesLeft - 2));
	await expect.poll(() => placesOf(page, id), LOADS).toBe(placesLeft - 2);
	await number.fill('1');
	await page.keyboard.press('Enter');
	await expect.poll(() => placesOf(page, id), LOADS).toBe(1);
	await row.getByRole('button', { name: /^Vol/ }).click();
	await expect.poll(() => placesOf(page, id), LOADS).toBe(0);
	await expect(row).toContainText('Vol');
	await ask(page, `/editions/${id}/places`, 'POST', { to: placesLeft });
});

test('who saw an old number is told, and sees the new one', async ({ page }) => {
	await openAs(page, '/admin/plaatsen');
	const { id, placesLeft } = await someEdition(page);
	const row = page.getByRole('listitem').filter({ has: page.locator(`a[href$="${id}"]`) });
	await expect(row.getByRole('textbox')).toHaveValue(String(placesLeft), LOADS);
	await ask(page, `/editions/${id}/places`, 'POST', { by: -1 });
	await row.getByRole('textbox').fill('2');
	await page.keyboard.press('Enter');
	await expect(page.getByText(/Iemand anders heeft dit aantal net gewijzigd/)).toBeVisible();
	await expect(row.getByRole('textbox')).toHaveValue(String(placesLeft - 1));
	await ask(page, `/editions/${id}/places`, 'POST', { to: placesLeft });
});

test('a provider plans an edition again a year later, and sees the dates before', async ({ page }) => {
	await openAs(page, '/admin/plaatsen');
	const { id, offering } = await someEdition(page);
	await page.goto(`/admin/collections/editions/${id}`);
	await page.getByRole('button', { name: 'Opnieuw plannen' }).click(LOADS);
	await page.getByRole('button', { name: 'Een jaar later, op dezelfde weekdag' }).click(LOADS);
	const rows = page.getByRole('list', { name: 'Wat er gemaakt wordt' }).locator(':scope > li');
	await expect(rows).toHaveCount(1);
	const code = `kopie-${Date.now()}`;
	await rows.getByLabel('Code').fill(code);
	await page.getByRole('button', { name: '1 uitvoering maken' }).click();
	await expect(page).toHaveURL(/collections\/editions\?/, LOADS);
	const { docs } = await ask(page, `/editions?where[code][equals]=${code}&depth=0`);
	expect(docs).toMatchObject([{ offering, state: 'planned' }]);
	await ask(page, `/editions/${docs[0].id}`, 'DELETE');
});
