import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('a visitor reports what is wrong, is told what is missing, and keeps what was typed', async ({ page }) => {
		await page.goto('/aanbod/het-rekengesprek');
		await page.getByRole('link', { name: /Klopt er iets niet/ }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Klopt er iets niet?');
		await page.getByLabel('Wat moet er anders?').fill('De bijeenkomst in november is al geweest.');
		await page.getByRole('button', { name: 'Versturen' }).click();
		await expect(page.getByRole('alert')).toContainText('Kies wat er niet klopt.');
		await expect(page.getByLabel('Wat moet er anders?')).toHaveValue('De bijeenkomst in november is al geweest.');
		await page.getByLabel('Een datum, plaats of prijs klopt niet').check();
		await page.getByRole('button', { name: 'Versturen' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bedankt voor je melding');
		await page.getByRole('link', { name: /^Terug naar/ }).click();
		await expect(page).toHaveURL(/\/aanbod\/het-rekengesprek$/);
	});
});

test('the form with faults has none that axe finds, and each fault leads to its field', async ({ page }) => {
	await page.goto('/melding/aanbod/het-rekengesprek');
	await page.getByRole('button', { name: 'Versturen' }).click();
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
	await page.getByRole('link', { name: 'Schrijf in een zin wat er niet klopt.' }).click();
	await expect(page.getByLabel('Wat moet er anders?')).toBeFocused();
});

test('what another website or a machine posts is not taken', async ({ request, baseURL }) => {
	const form = { category: 'other', text: 'Van een andere website.' };
	const elsewhere = await request.post('/melding/aanbod/het-rekengesprek', { form, headers: { origin: 'https://elders.example' } });
	expect(elsewhere.status()).toBe(403);
	const trapped = await request.post('/melding/aanbod/het-rekengesprek', {
		form: { ...form, text: 'In de val gelopen tekst.', website: 'https://spam.example' },
		headers: { origin: baseURL ?? '' },
		maxRedirects: 0,
	});
	expect(trapped.status()).toBe(303);
	expect((await request.get('/melding/aanbod/bestaat-niet')).status()).toBe(404);
	expect((await request.get('/melding/gebruikers/het-rekengesprek')).status()).toBe(404);
});

test('a page tells that it was opened, with the search that led there; not for whoever asks not to be followed', async ({ browser, baseURL }) => {
	const told = async (doNotTrack: boolean) => {
		const context = await browser.newContext(baseURL ? { baseURL } : {});
		if (doNotTrack) await context.addInitScript(() => Object.defineProperty(navigator, 'doNotTrack', { value: '1' }));
		const page = await context.newPage();
		const posts: (string | null)[] = [];
		page.on('request', (request) => request.url().endsWith('/tel') && posts.push(request.postData()));
		await page.goto('/aanbod?q=rekengesprek');
		await page.locator('a[href="/aanbod/het-rekengesprek"]').first().click();
		await expect(page).toHaveURL(/het-rekengesprek$/);
		await page.waitForLoadState('networkidle');
		await context.close();
		return posts;
	};
	expect(await told(false)).toEqual(['{"kind":"view","slug":"het-rekengesprek","query":"rekengesprek"}']);
	expect(await told(true)).toEqual([]);
});
