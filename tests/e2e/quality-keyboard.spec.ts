import { expect, type Locator, type Page, test } from '@playwright/test';
import { LOADS } from './desk.ts';
import { type People, seatPeople } from './people.ts';
import { headOf } from './qualityScreens.ts';
import { accept, findReview, makeRound, score, submitRequest, takeUp } from './qualitySteps.ts';

test.describe.configure({ mode: 'serial', timeout: 180_000 });

const TITLE = 'Zes keer aan de telefoon';
/** More than there are things to tab to on any of these screens. */
const MOST_TABS = 200;

let people: People;
let id: string;

test.beforeAll(async ({ browser }) => {
	people = seatPeople(browser);
});
test.afterAll(() => people.close());

test('a reviewer accepts, scores every criterion and delivers by keyboard alone', async () => {
	const round = await makeRound({ people, title: `Toetsenbordronde ${Date.now()}` });
	id = await submitRequest({ people, provider: 'aanbieder3', slug: 'zes-keer-aan-de-telefoon' });
	await takeUp({ people, id, round, reviewers: ['beoordelaar', 'beoordelaar4'] });
	const review = await findReview({ people, id, reviewer: 'beoordelaar' });
	const page = await people.at('beoordelaar');
	await page.goto(`/admin/beoordelen/${review.id}`);
	await press(page, 'Ik heb geen belang en neem aan', await openByKey(page, 'Ik heb geen belang en neem aan'));

	await expect(page.getByText('Score nu')).toBeVisible(LOADS);
	const items = page.getByRole('article');
	await expect(items).toHaveCount(14);
	for (const [index, item] of (await items.all()).entries()) {
		await tabTo(page, item.getByRole('radio').first());
		await page.keyboard.press(index === 0 ? '4' : '3');
		await page.keyboard.press('Tab');
		if (index === 0) await page.keyboard.type('Deelnemers werken met eigen materiaal.');
	}
	// The others weigh 27 of 30: (3 × 100 + 27 × 66,67) ÷ 30.
	await expect(page.getByText('Score nu 70')).toBeVisible();
	await press(page, 'Inleveren');
	await press(page, 'Ja, inleveren');
	await expect(page.getByText('Uw score: 70')).toBeVisible(LOADS);
});

test('the secretary puts a proposal with a condition before the committee by keyboard alone', async () => {
	await accept({ people, id, reviewer: 'beoordelaar4' });
	await score({ people, id, reviewer: 'beoordelaar4', level: 3 });
	const page = await people.at('secretaris');
	await page.goto(`/admin/zaken?zoek=${encodeURIComponent(TITLE)}`);
	await tabTo(page, page.getByRole('link', { name: TITLE }).first());
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1, name: TITLE })).toBeVisible(LOADS);
	const form = await openByKey(page, 'Besluit voorbereiden');
	await tabTo(page, form.getByRole('radio', { name: /^Erkend \(/ }));
	await page.keyboard.press('ArrowDown');
	await expect(form.getByRole('radio', { name: /^Erkend onder voorwaarden/ })).toBeChecked();
	await tabTo(page, form.getByLabel(/^Redenen/));
	await page.keyboard.type('Bruikbaar, met één voorwaarde.');
	await press(page, 'Voorwaarde toevoegen');
	await tabTo(page, form.getByLabel('Voorwaarde 1', { exact: true }), 'Shift+Tab');
	await page.keyboard.type('Noem de leeruitkomsten.');
	await page.keyboard.press('Tab');
	// Day and month are the same, whatever order the browser takes them in.
	await page.keyboard.type('12-12-2027');
	await press(page, 'Besluit voorbereiden', form);
	await expect(headOf(page)).toContainText('Er ligt een voorstel voor een besluit.', LOADS);
	await expect(page.getByText('Noem de leeruitkomsten. (uiterlijk zo 12 dec 2027)')).toBeVisible(LOADS);
});

/** Opens the form of a verb; a first press may come before the screen listens. */
async function openByKey(page: Page, name: string): Promise<Locator> {
	const form = page.getByRole('group', { name, exact: true });
	await expect(async () => {
		if (!(await form.isVisible())) await press(page, name);
		await expect(form).toBeVisible({ timeout: 2_000 });
	}).toPass(LOADS);
	return form;
}

/** Tabs to a button and presses it. */
async function press(page: Page, name: string, within: Page | Locator = page): Promise<void> {
	const button = within.getByRole('button', { name, exact: true }).first();
	await tabTo(page, button);
	await page.keyboard.press('Enter');
}

/** Goes on with Tab until something has the focus, as somebody without a mouse does. */
async function tabTo(page: Page, target: Locator, key = 'Tab'): Promise<void> {
	await expect(target).toBeVisible(LOADS);
	for (let count = 0; count < MOST_TABS; count += 1) {
		if (await target.evaluate((element) => element === document.activeElement)) return;
		await page.keyboard.press(key);
	}
	throw new Error(`${MOST_TABS} times ${key} did not lead to ${target}`);
}
