import { expect, type Page, test } from '@playwright/test';
import { LOADS, signIn } from './desk.ts';

test.describe.configure({ timeout: 120_000 });

/** Asks the API from the page itself: the cookie counts for requests of our own pages only. */
function ask(page: Page, path: string, sent?: { method: string; body: unknown }) {
	return page.evaluate(
		async ([address, options]) => {
			const headers = { 'content-type': 'application/json' };
			const response = await fetch(address, options ? { method: options.method, headers, body: JSON.stringify(options.body) } : {});
			return { status: response.status, json: await response.json() };
		},
		[path, sent] as const,
	);
}

/** A live offering of the provider that is signed in, made for one journey. */
async function liveOffering(page: Page, title: string): Promise<{ id: string; slug: string; text: Record<string, unknown> }> {
	const { user } = (await ask(page, '/api/users/me?depth=0')).json;
	const own = `/api/offerings?where[provider][equals]=${user.roles[0].provider}&where[_status][equals]=published&limit=1&depth=0`;
	const { docs } = (await ask(page, own)).json;
	const { id: _id, key: _key, code: _code, ...text } = docs[0];
	const slug = `${title.toLowerCase().replaceAll(' ', '-')}-${Date.now()}`;
	const made = await ask(page, '/api/offerings', { method: 'POST', body: { ...text, title, slug, _status: 'published' } });
	expect(made.status).toBe(201);
	return { id: made.json.doc.id, slug, text };
}

async function open(page: Page, id: string): Promise<void> {
	await page.goto(`/admin/collections/offerings/${id}`);
	await expect(page.locator('#field-title')).not.toHaveValue('', LOADS);
}

test('a provider plans a publication and a withdrawal, finds both under Gepland and takes them away', async ({ page }) => {
	await signIn(page, 'aanbieder@napl.example');
	const { id } = await liveOffering(page, 'Gepland in de browser');
	await open(page, id);
	const planning = page.getByRole('region', { name: 'Planning' });
	await expect(planning).toContainText('Er staat niets gepland.', LOADS);
	await planning.getByRole('button', { name: 'Plannen' }).click();
	const drawer = page.locator('#plan-change, .drawer').filter({ has: page.getByText('Wanneer (Nederlandse tijd)') });
	await drawer.getByLabel('Wanneer (Nederlandse tijd)').fill('2025-01-11T09:00');
	await drawer.getByRole('button', { name: 'Plannen' }).click();
	await expect(page.getByText(/toekomst|voorbij|verleden/).first()).toBeVisible();
	await drawer.getByLabel('Wanneer (Nederlandse tijd)').fill('2027-06-14T09:00');
	await drawer.getByRole('button', { name: 'Plannen' }).click();
	await expect(planning).toContainText('Publiceren op maandag 14 juni 2027 om 09:00, door Anna Aanbod', LOADS);

	await planning.getByRole('button', { name: 'Plannen' }).click();
	await drawer.getByRole('combobox').first().press('ArrowDown');
	await page.getByRole('option', { name: 'Intrekken' }).click();
	await drawer.getByLabel('Wanneer (Nederlandse tijd)').fill('2027-07-01T12:00');
	await expect(drawer.getByRole('button', { name: 'Plannen' })).toBeDisabled();
	await drawer.locator('#field-reason, textarea').first().fill('Deze training stopt na dit schooljaar.');
	await drawer.getByRole('button', { name: 'Plannen' }).click();
	await expect(planning).toContainText('Intrekken op donderdag 1 juli 2027 om 12:00', LOADS);

	await page.goto('/admin/gepland');
	const rows = page.getByRole('row').filter({ hasText: 'Gepland in de browser' });
	await expect(rows).toHaveCount(2, LOADS);
	await rows.filter({ hasText: 'Publiceren' }).getByRole('button', { name: 'Weghalen: Gepland in de browser' }).press('Enter');
	await expect(rows).toHaveCount(1, LOADS);
	await rows.getByRole('link', { name: 'Gepland in de browser' }).click();
	await planning.getByRole('button', { name: 'Weghalen' }).click(LOADS);
	await expect(planning).toContainText('Er staat niets gepland.', LOADS);
});

test('a provider withdraws an item, archives it, finds it in the archive and gets it back', async ({ page, request }) => {
	await signIn(page, 'aanbieder@napl.example');
	const { id, slug } = await liveOffering(page, 'Naar het archief');
	await open(page, id);
	await page.getByRole('button', { name: 'Intrekken', exact: true }).click();
	await page.locator('.withdraw-form textarea').fill('Deze training geven we niet meer.');
	await page.locator('.withdraw-form').getByRole('button', { name: 'Intrekken' }).click();
	await page.getByRole('button', { name: 'Archiveren' }).click(LOADS);
	await expect(page.getByRole('button', { name: 'Uit het archief halen' })).toBeVisible(LOADS);
	expect((await request.get(`/aanbod/${slug}`)).status()).toBe(410);
	await page.goto('/admin/collections/offerings?search=Naar+het+archief');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible(LOADS);
	await expect(page.locator('.cell-title').filter({ hasText: 'Naar het archief' })).toHaveCount(0);

	await page.goto('/admin/archief');
	const row = page.getByRole('row').filter({ hasText: 'Naar het archief' });
	await expect(row).toContainText('Deze training geven we niet meer.', LOADS);
	await row.getByRole('button', { name: 'Uit het archief: Naar het archief' }).press('Enter');
	await expect(row).toHaveCount(0, LOADS);
	await page.goto('/admin/collections/offerings?search=Naar+het+archief');
	await expect(page.locator('.cell-title').filter({ hasText: 'Naar het archief' })).toHaveCount(1, LOADS);
	await open(page, id);
	await page.getByRole('button', { name: 'Opnieuw publiceren' }).click(LOADS);
	await expect(page.getByRole('button', { name: 'Intrekken', exact: true })).toBeVisible(LOADS);
});

test('a writer sees how a draft differs from what is live: text, list, relation and money, each by its own name', async ({ page }) => {
	await signIn(page, 'aanbieder@napl.example');
	const { id, text } = await liveOffering(page, 'Verschil met live');
	await open(page, id);
	await expect(page.getByRole('link', { name: 'Verschil met live' })).toHaveCount(0);
	const description = JSON.parse(JSON.stringify(text['description']).replace('"text":"', '"text":"Opnieuw geschreven. '));
	const outcomes = Array.isArray(text['learningOutcomes']) ? text['learningOutcomes'] : [];
	const saved = await ask(page, `/api/offerings/${id}?draft=true`, {
		method: 'PATCH',
		body: {
			_status: 'draft',
			description,
			learningOutcomes: [...outcomes, { text: 'legt uit waarom een werkvorm past' }],
			evidenceSources: [{ title: 'Jansen (2024), Samen lezen', url: 'https://voorbeeld.example/lezen' }],
			competences: [],
			priceInCents: 123_450,
		},
	});
	expect(saved.status).toBe(200);
	await open(page, id);
	await page.getByRole('link', { name: 'Verschil met live' }).click(LOADS);
	await expect(page.getByRole('heading', { name: 'Versies vergelijken' })).toBeVisible(LOADS);
	const shown = page.locator('.view-version');
	await expect(shown.getByRole('heading', { name: `Leeruitkomst ${outcomes.length + 1}nieuw` })).toBeVisible(LOADS);
	await expect(shown).toContainText('legt uit waarom een werkvorm past');
	await expect(shown.locator('[data-field-path="evidenceSources"]')).toContainText('Jansen (2024), Samen lezen');
	await expect(shown).toContainText('Opnieuw geschreven.');
	await expect(shown.locator('[data-field-path="priceInCents"]')).toContainText('€ 1.234,50');
	await expect(shown.getByText('Artikel', { exact: false })).toHaveCount(0);
	await expect(shown.locator('[data-field-path="_status"]')).toBeHidden();
});
