import { expect, type Page, test } from '@playwright/test';
import { LOADS } from './desk.ts';
import { type People, seatPeople } from './people.ts';
import { headOf, takeVerb } from './qualityScreens.ts';
import { findId, findReview, makeRound, submitRequest, takeUp } from './qualitySteps.ts';

test.describe.configure({ timeout: 150_000 });

const EXPIRED = { slug: 'vrijdagmiddag-vier-uur', title: 'Vrijdagmiddag vier uur' };
const HIDDEN = 'Vraag het je leerlingen';
/** Such an id belongs to nothing. */
const NOTHING = 'f'.repeat(24);

let people: People;
test.beforeAll(async ({ browser }) => {
	people = seatPeople(browser);
});
test.afterAll(() => people.close());

test('a recognition that has expired is none: on the page, in the facet and on the screens of its provider', async ({ page: visitor }) => {
	await visitor.goto(`/aanbod/${EXPIRED.slug}`);
	const recognition = visitor.getByRole('region', { name: 'Erkenning' });
	await expect(recognition).toContainText('Erkenning verlopen: zij gold t/m');
	await expect(recognition).not.toContainText('van de 100');
	await expect(visitor.locator('.detail__head .badge--good')).toHaveCount(0);
	const slugs = async (facet: string) => {
		const { hits } = await (await visitor.request.get(`/zoek.json?q=vrijdagmiddag&erkenning=${facet}`)).json();
		return hits.map(({ slug }: { slug: string }) => slug);
	};
	expect(await slugs('erkend')).not.toContain(EXPIRED.slug);
	expect(await slugs('geen')).toContain(EXPIRED.slug);

	const provider = await people.at('aanbieder3');
	await provider.goto('/admin/erkenning');
	const row = provider.getByRole('row').filter({ hasText: EXPIRED.title });
	await expect(row).toContainText('Verlopen, gold tot en met', LOADS);
	await expect(row.getByRole('button', { name: `Aanvraag beginnen: ${EXPIRED.title}` })).toBeVisible();
	const id = await findId({ people, name: 'aanbieder3', address: `/offerings?where[slug][equals]=${EXPIRED.slug}&depth=0&limit=1` });
	await provider.goto(`/admin/collections/offerings/${id}`);
	await expect(provider.getByRole('region', { name: 'Erkenning' })).toContainText('De erkenning is verlopen; zij gold tot en met', LOADS);
});

test('whoever declares an interest finds no trace of the case: not in tasks, queue, list or round, nor at its address', async () => {
	const round = await makeRound({ people, title: `Belangenronde ${Date.now()}` });
	const id = await submitRequest({ people, provider: 'aanbieder3', slug: 'vraag-het-je-leerlingen' });
	await takeUp({ people, id, round, reviewers: ['beoordelaar', 'beoordelaar4'] });

	const reviewer = await people.at('beoordelaar');
	const review = await findReview({ people, id, reviewer: 'beoordelaar' });
	await reviewer.goto('/admin/beoordelen');
	await reviewer.getByRole('link', { name: HIDDEN }).click(LOADS);
	await takeVerb(reviewer, 'Ik heb een belang', (form) => form.getByLabel('Waarom?').fill('Mijn broer geeft deze training.'));
	await expectNoTrace(reviewer, ['/admin', '/admin/beoordelen']);
	await expectSameAsNothing(reviewer, '/admin/beoordelen', review.id);
	for (const path of [`/reviews/${review.id}/draft`, `/qualityCases/${id}`, `/reviews/${review.id}`]) await expectNotFound(reviewer, path);

	const member = await people.at('commissie5');
	await member.goto(`/admin/zaken/${id}`);
	await expect(headOf(member)).toContainText('In beoordeling', LOADS);
	await takeVerb(member, 'Ik heb een belang', (form) => form.getByLabel('Waarom?').fill('Ik gaf deze training zelf.'));
	await expectNoTrace(member, ['/admin', `/admin/zaken?zoek=${encodeURIComponent('leerlingen')}`, `/admin/rondes/${round}`]);
	await expectSameAsNothing(member, '/admin/zaken', id);
	await expectNotFound(member, `/qualityCases/${id}`);

	const secretary = await people.at('secretaris');
	await secretary.goto(`/admin/rondes/${round}`);
	await expect(secretary.getByText('Bo Beoordelaar: belang gemeld')).toBeVisible(LOADS);
	await expect(secretary.getByRole('group', { name: `Beoordelaars voor ${HIDDEN}` }).getByText('Bo Beoordelaar')).toHaveCount(0);
});

async function expectNoTrace(page: Page, addresses: string[]): Promise<void> {
	for (const address of addresses) {
		await page.goto(address);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible(LOADS);
		await expect(page.locator('.work'), address).not.toContainText(HIDDEN);
	}
}

/** At the address of what one may not see stands what stands at an address of nothing. */
async function expectSameAsNothing(page: Page, root: string, id: string): Promise<void> {
	const read = async (at: string) => {
		const response = await page.goto(`${root}/${at}`);
		return { status: response?.status(), text: await page.locator('.work').textContent(LOADS), title: await page.title() };
	};
	expect(await read(id)).toEqual(await read(NOTHING));
}

async function expectNotFound(page: Page, path: string): Promise<void> {
	const status = await page.evaluate(async (address) => (await fetch(address, { credentials: 'include' })).status, `/api${path}`);
	expect([403, 404], path).toContain(status);
}
