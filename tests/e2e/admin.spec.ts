import { expect, test } from '@playwright/test';
import { FOLLOWS, LOADS, openItem, signIn } from './desk.ts';

test.describe.configure({ timeout: 150_000 });

test('an editor changes a title and the page and the search follow', async ({ page }) => {
	await signIn(page, 'redacteur@napl.example');
	await openItem(page, 'offerings', 'het-rekengesprek');
	await page.locator('#field-title').fill('Het rekengesprek in de praktijk');
	await page.getByRole('button', { name: 'Publiceren', exact: true }).click();
	await expect(page.getByText('met succes').or(page.getByText('succesvol')).first()).toBeVisible(LOADS);
	await expect(async () => {
		await page.goto('/aanbod/het-rekengesprek');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Het rekengesprek in de praktijk');
	}).toPass(FOLLOWS);
	await expect(async () => {
		const { hits } = await (await page.request.get('/zoek.json?q=rekengesprek')).json();
		expect(hits.map(({ title }: { title: string }) => title)).toContain('Het rekengesprek in de praktijk');
	}).toPass(FOLLOWS);
});

test('a provider hears in Dutch what a draft still lacks, and keeps the draft', async ({ page }) => {
	await signIn(page, 'aanbieder@napl.example');
	await page.goto('/admin/collections/offerings/create');
	await page.locator('#field-title').fill('Nog lang niet af');
	await page.getByRole('button', { name: 'Bewaar concept' }).click();
	await expect(page).not.toHaveURL(/create/);
	await page.getByRole('button', { name: 'Publiceren', exact: true }).click();
	const notice = page.getByText(/De volgende velden zijn ongeldig/).first();
	await expect(notice).toContainText('Samenvatting');
	await expect(notice).toContainText('Prijs per deelnemer');
	await page.reload();
	await expect(page.locator('#field-title')).toHaveValue('Nog lang niet af');
});

test('a provider withdraws an item with a successor, the address says so, and puts it back', async ({ page }) => {
	await signIn(page, 'aanbieder@napl.example');
	const { docs } = await (
		await page.request.get('/api/offerings?where[provider.slug][equals]=leerhuis-de-waterlijn&where[_status][equals]=published&sort=-title&limit=2&depth=0')
	).json();
	const [item, successor] = docs;
	await openItem(page, 'offerings', item.slug);
	await page.getByRole('button', { name: 'Intrekken' }).click();
	await page.getByLabel('Reden').fill('Gaat op in een nieuwe cursus.');
	await page.locator('#field-successor').click();
	await page.getByRole('option', { name: successor.title }).click();
	await page.locator('.withdraw-form').getByRole('button', { name: 'Intrekken' }).click();
	await expect(page.getByRole('button', { name: 'Opnieuw publiceren' })).toBeVisible();
	await expect(async () => {
		const response = await page.request.get(`/aanbod/${item.slug}`);
		expect(response.status()).toBe(410);
		const text = await response.text();
		expect(text).toContain('Gaat op in een nieuwe cursus.');
		expect(text).toContain(successor.slug);
	}).toPass(FOLLOWS);
	await page.getByRole('button', { name: 'Opnieuw publiceren' }).click();
	await expect(page.getByRole('button', { name: 'Intrekken' })).toBeVisible();
	await expect(async () => expect((await page.request.get(`/aanbod/${item.slug}`)).status()).toBe(200)).toPass(FOLLOWS);
});

/** What stands in the menu of each role, written by hand from docs/access.md: first what waits and the work pages, then the lists. */
const ORGANISATION = [
	'Mijn taken',
	'Plaatsen',
	'Jaarwisseling',
	'Bulkwijziging',
	'Koppelingen',
	'Erkenning aanvragen',
	'Bezoek',
	'Collega’s',
	'Importeren',
	'Exporteren',
	'Gepland',
	'Archief',
];
const MENUS: [email: string, entries: string[]][] = [
	[
		'redacteur@napl.example',
		[
			'Mijn taken',
			'Bulkwijziging',
			'Bezoek',
			'Importeren',
			'Exporteren',
			'Gepland',
			'Archief',
			'Van voorbeeld naar echt',
			'Aanbod',
			'Uitvoeringen',
			'Eerste aanbod van nieuwe aanbieders',
			'Ontwikkelpaden',
			'Padversies',
			'Competenties',
			'Aanbieders',
			"Onderwijsregio's",
			'Schoolbesturen',
			'Scholen',
			'Woordenlijst',
			"Pagina's",
			'Bestanden',
			'Meldingen',
			'Intrekkingen',
			'Doorverwijzingen',
			'Gecontroleerde links',
		],
	],
	['aanbieder@napl.example', [...ORGANISATION, 'Aanbod', 'Uitvoeringen', 'Erkenningen', 'Aanbieders', 'Bestanden', 'Meldingen', 'Gebruikers']],
	[
		'regio@napl.example',
		[...ORGANISATION, 'Aanbod', 'Uitvoeringen', 'Erkenningen', 'Aanbieders', 'Schoolbesturen', 'Scholen', 'Bestanden', 'Meldingen', 'Gebruikers'],
	],
	['makelaar@napl.example', ['Mijn taken', 'Schoolbesturen', 'Scholen']],
	[
		'secretaris@napl.example',
		['Mijn taken', 'Rondes', 'Criteria', 'Zaken', 'Beoordelingen', 'Besluiten', 'Bezwaren', 'Erkenningen', 'Profielen van beoordelaars'],
	],
	['commissie@napl.example', ['Mijn taken', 'Rondes', 'Criteria', 'Zaken', 'Besluiten', 'Bezwaren', 'Erkenningen']],
	['beoordelaar@napl.example', ['Mijn taken', 'Beoordelen', 'Profielen van beoordelaars']],
	['financien@napl.example', ['Mijn taken']],
	['beheer@napl.example', ['Mijn taken', 'E-mails', 'Controle', 'Van voorbeeld naar echt', 'Gebruikers']],
];

for (const [email, entries] of MENUS) {
	test(`${email} finds only the own work in the menu`, async ({ page }) => {
		await signIn(page, email);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Goede/, LOADS);
		expect((await page.locator('nav .nav__link-label').allTextContents()).sort()).toEqual([...entries].sort());
	});
}
