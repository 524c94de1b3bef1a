import { expect, type Page, test } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { expectNoFaults } from './axe.ts';
import { FOLLOWS, LOADS } from './desk.ts';
import { mailsOf } from './mailbox.ts';
import { type People, seatPeople } from './people.ts';
import { criterionOf, headOf, openVerb, pick, takeVerb, turnOf } from './qualityScreens.ts';
import { accept, answerFacts, dayAfter, findReview, findToday, reviewedRequest, score, stepCase } from './qualitySteps.ts';

// One offering from draft to recognised, on the screen of everybody who has a part in it; two others go along, to conditional and to refused.
test.describe.configure({ mode: 'serial', timeout: 180_000 });

const RUN = Date.now();
const TITLE = `Kijken naar stilte ${RUN}`;
const ROUND = `Proefronde ${RUN}`;
const CONDITIONAL = {
	provider: 'aanbieder2',
	slug: 'fictie-met-tegenzin',
	title: 'Fictie met tegenzin: literatuurles aan klassen die niet lezen',
	condition: 'Beschrijf hoe deelnemers hun eigen les inbrengen.',
};
const REFUSED = {
	provider: 'aanbieder4',
	slug: 'het-opp-in-een-uur',
	title: 'Het ontwikkelingsperspectief in een uur',
	reasons: 'Wat deelnemers na afloop kunnen, staat er niet.',
};
const NAMES = /Bo Beoordelaar|Ben Bril|Bea Beschouwer|Bas Bedachtzaam|Sam Secretaris|Chris Commissie|Cato College/;

let people: People;
let today: string;
let round: string;
/** The cases of the three. */
let mine: string;
let conditional: string;
let refused: string;

test.beforeAll(async ({ browser }) => {
	people = seatPeople(browser);
	today = await findToday(people);
});
test.afterAll(async () => {
	expect(people.complaints).toEqual([]);
	await people.close();
});

test('a provider makes an offering, publishes it and asks for recognition with a link and a file', async () => {
	const page = await people.at('aanbieder3');
	await page.goto('/admin/collections/offerings/create');
	await fillOffering(page);
	await page.getByRole('button', { name: 'Bewaar concept' }).click();
	await expect(page).not.toHaveURL(/create/, LOADS);
	await page.getByRole('button', { name: 'Publiceren', exact: true }).click();
	await expect(page.getByRole('listitem').filter({ hasText: 'Status: Gepubliceerd' })).toBeVisible(LOADS);
	// What is live stands beside the form a moment after; a press before that is refused with a sentence.
	await expect(async () => {
		const ask = page.getByRole('button', { name: `Erkenning aanvragen: ${TITLE}` });
		if (await ask.isVisible()) await ask.click({ timeout: 5_000 });
		await expect(page).toHaveURL(/\/admin\/erkenning\/[0-9a-f]{24}$/, { timeout: 10_000 });
	}).toPass({ timeout: 60_000 });
	mine = page.url().split('/').at(-1) ?? '';

	const items = page.getByRole('article');
	await expect(items).toHaveCount(14, LOADS);
	for (const item of await items.all()) {
		await item.getByRole('radio').nth(2).check();
		await item.getByLabel('Toelichting').fill('Dit staat in het programma, bij de tweede middag.');
	}
	const submit = page.getByRole('region', { name: 'Indienen' });
	await expect(submit.getByRole('listitem')).toHaveText([/^Onderbouwing: Voeg een link of bestand toe/, /^Leeruitkomsten: Voeg een link of bestand toe/]);

	const grounds = criterionOf(page, 'Onderbouwing');
	await grounds.getByRole('button', { name: /^Webadres toevoegen/ }).click();
	await grounds.getByLabel(/^Webadres 1/).fill('musenmeeuw.example');
	await expect(grounds.getByText('Een webadres begint met https:// en wordt pas bewaard als het volledig is.')).toBeVisible();
	await expect(grounds.getByText(/^Ontbreekt nog/)).toBeVisible();
	await grounds.getByLabel(/^Webadres 1/).fill('https://musenmeeuw.example/onderbouwing');
	await expect(grounds.getByText('Compleet')).toBeVisible();
	const outcomes = criterionOf(page, 'Leeruitkomsten');
	await outcomes.getByLabel(/^Bestand toevoegen/).setInputFiles({ name: 'leeruitkomsten.txt', mimeType: 'text/plain', buffer: Buffer.from('geen pdf') });
	await expect(outcomes.getByRole('alert')).toBeVisible(LOADS);
	await outcomes.getByLabel(/^Bestand toevoegen/).setInputFiles({ name: 'leeruitkomsten.pdf', mimeType: 'application/pdf', buffer: Buffer.from(SMALL_PDF) });
	await expect(outcomes.getByText('leeruitkomsten.pdf')).toBeVisible(LOADS);
	await expect(page.getByText('14 van 14 criteria compleet')).toBeVisible();
	await expect(page.getByText('Alles is bewaard')).toBeVisible(LOADS);

	await page.reload();
	await expect(outcomes.getByRole('link', { name: 'leeruitkomsten.pdf' })).toBeVisible(LOADS);
	await expect(async () => {
		if (await submit.isVisible()) await submit.getByRole('button', { name: 'Indienen' }).click();
		await expect(headOf(page)).toContainText('Ingediend', { timeout: 5_000 });
	}).toPass(LOADS);
	await expect(turnOf(page)).toHaveText('het secretariaat');
});

test('the secretary plans a round and opens it, takes the request up and asks reviewers by the proposal', async () => {
	const page = await people.at('secretaris');
	await page.goto('/admin/rondes');
	await page.getByRole('link', { name: 'Ronde plannen' }).click(LOADS);
	await expect(page.locator('#field-title')).toBeVisible(LOADS);
	await page.locator('#field-title').fill(ROUND);
	await pick(page, 'criteriaSet', 'Voorbeeldkader');
	for (const [field, days] of [
		['opensOn', -12],
		['scoringFrom', -9],
		['decidingFrom', -4],
		['releaseOn', 0],
	] as const) {
		const [year, month, day] = dayAfter(today, days).split('-').map(Number);
		await page.locator(`#field-${field} input`).fill(`${day}-${month}-${year}`);
		await page.keyboard.press('Enter');
	}
	for (const name of ['Bo Beoordelaar', 'Ben Bril', 'Bea Beschouwer', 'Bas Bedachtzaam']) await pick(page, 'reviewers', name);
	for (const name of ['Chris Commissie', 'Cato College', 'Coen Kritisch', 'Carla Kalm', 'Cees Keur']) await pick(page, 'committee', name);
	await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
	await page.getByRole('link', { name: 'Naar de stappen van deze ronde' }).click(LOADS);
	// The form has the same heading.
	await expect(page).toHaveURL(/\/admin\/rondes\/[0-9a-f]{24}$/, LOADS);
	await expect(page.getByRole('heading', { level: 1, name: ROUND })).toBeVisible(LOADS);
	round = page.url().split('/').at(-1) ?? '';
	await expectNoFaults(page);
	await takeVerb(page, 'Ronde openen');
	await takeVerb(page, 'Beoordelen starten');
	await expect(headOf(page)).toContainText('Beoordelaars scoren wat hun is toegewezen.');

	await page.goto('/admin');
	await page.getByRole('link', { name: `Aanvraag bekijken: ${TITLE}` }).click(LOADS);
	await takeVerb(page, 'In behandeling nemen', async (form) => {
		await form.getByLabel('Ronde').selectOption({ label: ROUND });
	});
	await expect(headOf(page)).toContainText('In beoordeling', LOADS);

	await page.goto(`/admin/rondes/${round}`);
	const asked = page.getByRole('group', { name: `Beoordelaars voor ${TITLE}` });
	await expect(asked.getByText('voorstel', { exact: true })).toHaveCount(2, LOADS);
	await expect(asked.getByText(/kent de sector/).first()).toBeVisible();
	await expect(async () => {
		for (const name of ['Bo Beoordelaar', 'Bas Bedachtzaam']) await asked.getByRole('checkbox', { name }).uncheck();
		for (const name of ['Ben Bril', 'Bea Beschouwer']) await asked.getByRole('checkbox', { name }).check();
		await expect(asked.getByRole('checkbox', { checked: true })).toHaveCount(2, { timeout: 2_000 });
	}).toPass(LOADS);
	await page.getByRole('button', { name: `Uitnodigen voor ${TITLE}` }).click();
	await expect(page.getByText('2 uitnodigingen zijn verstuurd.')).toBeVisible(LOADS);
});

test('a reviewer sees title and provider only until an interest is ruled out, scores with reasons, delivers and goes on to the next', async () => {
	const page = await people.at('beoordelaar2');
	await page.goto('/admin');
	await page.getByRole('link', { name: `Uitnodiging: ${TITLE}` }).click(LOADS);
	await expect(page.getByText('Aanbieder: Mus & Meeuw, coaching en intervisie')).toBeVisible(LOADS);
	await expect(page.getByText('bij de tweede middag')).toHaveCount(0);
	await takeVerb(page, 'Ik heb geen belang en neem aan');

	const first = criterionOf(page, 'Betekenis voor de eigen les');
	await expect(first.getByText('Dit staat in het programma, bij de tweede middag.')).toBeVisible(LOADS);
	await first.getByRole('radio').nth(3).check();
	await expect(page.getByText('Score nu 100')).toBeVisible();
	await expect(page.getByText('0 van 14 klaar')).toBeVisible();
	await criterionOf(page, 'Scherpte van de inhoud').getByRole('radio').nth(2).check();
	// (3 × 100 + 2 × 66,67) ÷ 5
	await expect(page.getByText('Score nu 86,7')).toBeVisible();
	for (const item of (await page.getByRole('article').all()).slice(2)) await item.getByRole('radio').nth(2).check();
	await criterionOf(page, 'Toetsing en bewijs')
		.getByRole('radio', { name: /Niet van toepassing/ })
		.check();
	// (3 × 100 + 26 × 66,67) ÷ 29: what doesn't apply weighs nothing.
	await expect(page.getByText('Score nu 70,1')).toBeVisible();

	const deliver = page.getByRole('region', { name: 'Inleveren' });
	await deliver.getByRole('button', { name: 'Inleveren' }).click();
	await expect(deliver.getByRole('listitem')).toHaveText([/^Betekenis voor de eigen les: Schrijf op waarom u het laagste of hoogste niveau kiest\.$/]);
	await first.getByLabel(/^Reden/).fill('Deelnemers brengen opnames uit de eigen klas mee.');
	await page.getByLabel('Notitie voor het secretariaat').fill('INTERN: graag letten op de omvang.');
	await expect(page.getByText('Alles is bewaard')).toBeVisible(LOADS);
	await deliver.getByRole('button', { name: 'Ja, inleveren' }).click();
	await expect(page.getByText('Uw score: 70,1')).toBeVisible(LOADS);
	await expect(page.getByText('Er is nog geen andere beoordeling ingeleverd.')).toBeVisible();
	await page.getByRole('link', { name: 'Volgende' }).click();
	await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(TITLE, LOADS);
	await expect(page).toHaveURL(/\/admin\/beoordelen\/[0-9a-f]{24}$/);
});

test('what another scored is seen after one’s own is delivered, without a name', async () => {
	const page = await people.at('beoordelaar3');
	const { id } = await findReview({ people, id: mine, reviewer: 'beoordelaar3' });
	await accept({ people, id: mine, reviewer: 'beoordelaar3' });
	await page.goto(`/admin/beoordelen/${id}`);
	await expect(page.getByText('Score nu')).toBeVisible(LOADS);
	await expect(page.getByText('opnames uit de eigen klas mee')).toHaveCount(0);
	await score({ people, id: mine, reviewer: 'beoordelaar3', level: 3 });
	await page.reload();
	await expect(page.getByText('Uw score: 66,7; de andere beoordelaar: 70,1')).toBeVisible(LOADS);
	await expect(page.getByText('Deelnemers brengen opnames uit de eigen klas mee.')).toBeVisible();
	await expect(page.locator('.work')).not.toContainText(/Ben Bril|INTERN/);
});

test('the secretary prepares, the provider answers the facts, two members vote, and the provider still sees nothing of it', async () => {
	conditional = await reviewedRequest({ people, round, ...CONDITIONAL, level: 3 });
	refused = await reviewedRequest({ people, round, ...REFUSED, level: 2 });
	const page = await people.at('secretaris');
	await page.goto(`/admin/rondes/${round}`);
	await takeVerb(page, 'Besluiten starten');
	await page.getByRole('link', { name: TITLE }).click();
	await expect(page.getByText('68,4 van 100, spreiding 3,4')).toBeVisible(LOADS);
	await takeVerb(page, 'Besluit voorbereiden', async (form) => {
		await expect(form.getByRole('radio', { name: 'Erkend (volgt uit de scores)' })).toBeChecked();
		await form.getByLabel(/^Redenen/).fill('Dicht bij de eigen klas; de onderbouwing kan scherper.');
	});
	await expect(turnOf(page)).toHaveText('de aanbieder', LOADS);

	const member = await people.at('commissie');
	await member.goto(`/admin/zaken/${mine}`);
	await expect(await openVerb(member, 'Stemmen')).toContainText('De aanbieder kan nog op de feiten reageren.');
	await expect(member.locator('.work')).not.toContainText(/Ben Bril|Bea Beschouwer|INTERN/);

	const provider = await people.at('aanbieder3');
	await provider.goto('/admin');
	await provider.getByRole('link', { name: `Reageren op de feiten: ${TITLE}` }).click(LOADS);
	await expect(provider.getByText('Deelnemers brengen opnames uit de eigen klas mee.')).toBeVisible(LOADS);
	await expect(provider.locator('.work')).not.toContainText(NAMES);
	await expectNoFaults(provider);
	await provider.getByLabel('Uw reactie').fill('Het gaat om vijf middagen, niet om vier.');
	await provider.getByRole('button', { name: 'Reactie op de feiten versturen' }).click();
	await expect(turnOf(provider)).toHaveText('de commissie', LOADS);

	for (const [name, state] of [
		['commissie', 'Voorbereid'],
		['commissie2', 'Besloten'],
	] as const) {
		const voter = await people.at(name);
		await voter.goto('/admin');
		await voter.getByRole('link', { name: `Stemmen: ${TITLE}` }).click(LOADS);
		await expect(voter.getByText('Het gaat om vijf middagen, niet om vier.')).toBeVisible(LOADS);
		await takeVerb(voter, 'Stemmen', (form) => form.getByRole('radio', { name: 'Erkend (voorstel)' }).check());
		await expect(headOf(voter)).toContainText(state, LOADS);
	}
	await provider.reload();
	await expect(headOf(provider)).toContainText('Voorbereid', LOADS);
	await expect(provider.getByRole('heading', { name: /^Besluit/ })).toHaveCount(0);
});

test('a conditional proposal has conditions with their days, and a vote against a proposal says why', async () => {
	const page = await people.at('secretaris');
	await page.goto(`/admin/zaken/${conditional}`);
	await takeVerb(page, 'Besluit voorbereiden', async (form) => {
		await form.getByRole('radio', { name: 'Erkend onder voorwaarden' }).check();
		await form.getByLabel(/^Redenen/).fill('Bruikbaar, maar de stap naar de eigen les ontbreekt.');
		await form.getByRole('button', { name: 'Voorwaarde toevoegen' }).click();
		await form.getByLabel('Voorwaarde 1', { exact: true }).fill(CONDITIONAL.condition);
		await form.getByLabel('Uiterlijk op').fill(dayAfter(today, 120));
		await expectNoFaults(page);
	});
	await answerFacts({ people, id: conditional, provider: CONDITIONAL.provider });
	await stepCase({ people, id: refused, name: 'secretaris', verb: 'prepare', input: { outcome: 'refused', reasons: REFUSED.reasons } });
	await answerFacts({ people, id: refused, provider: REFUSED.provider });

	await stepCase({ people, id: conditional, name: 'commissie', verb: 'vote', input: { outcome: 'conditional' } });
	const other = await people.at('commissie2');
	await other.goto(`/admin/zaken/${conditional}`);
	await takeVerb(other, 'Stemmen', async (form) => {
		await form.getByRole('radio', { name: 'Niet erkend' }).check();
		await form.getByLabel(/^Waarom wijkt u af/).fill('Zonder eigen les is het te algemeen.');
	});
	await expect(headOf(other)).toContainText('Voorbereid', LOADS);
	const third = await people.at('commissie3');
	await third.goto('/admin');
	await third.getByRole('link', { name: `Stemmen: ${CONDITIONAL.title}` }).click(LOADS);
	await takeVerb(third, 'Stemmen', (form) => form.getByRole('radio', { name: /^Erkend onder voorwaarden/ }).check());
	await expect(headOf(third)).toContainText('Besloten', LOADS);
	for (const member of ['commissie', 'commissie2']) await stepCase({ people, id: refused, name: member, verb: 'vote', input: { outcome: 'refused' } });
});

test('the release makes all known at once: to the provider, on the page, in the facet and by letter', async ({ page: visitor }) => {
	const page = await people.at('secretaris');
	await page.goto(`/admin/rondes/${round}`);
	const form = await openVerb(page, 'Besluiten vrijgeven');
	await expect(form).toContainText('Dit kan niet terug.');
	await form.getByRole('button', { name: 'Besluiten vrijgeven' }).click();
	await expect(headOf(page)).toContainText('De besluiten zijn bekend.', FOLLOWS);

	const provider = await people.at('aanbieder3');
	await provider.goto(`/admin/erkenning/${mine}`);
	await expect(provider.getByRole('region', { name: 'Besluit: Erkend' })).toContainText('68,4 van de 100: de mediaan van 2 beoordelingen', LOADS);
	await expect(provider.locator('.work')).not.toContainText(NAMES);
	const letter = await letterOf(provider);
	expect(letter).toContain(`De kwaliteitscommissie erkent ${TITLE}.`);
	expect(letter).toContain('Dicht bij de eigen klas; de onderbouwing kan scherper.');
	expect(letter).not.toMatch(NAMES);

	const slug = `kijken-naar-stilte-${RUN}`;
	await expect(async () => {
		await visitor.goto(`/aanbod/${slug}`);
		await expect(visitor.getByRole('region', { name: 'Erkenning' })).toContainText('68 van de 100 punten');
		const { hits } = await (await visitor.request.get(`/zoek.json?q=${RUN}&erkenning=erkend`)).json();
		expect(hits.map((hit: { slug: string }) => hit.slug)).toEqual([slug]);
	}).toPass(FOLLOWS);
	await expect(visitor.getByRole('region', { name: 'Erkenning' })).toContainText('Dicht bij de eigen klas; de onderbouwing kan scherper.');
	await visitor.goto(`/aanbod/${CONDITIONAL.slug}`);
	await expect(visitor.getByRole('region', { name: 'Erkenning' })).toContainText(CONDITIONAL.condition);
	await visitor.goto(`/aanbod/${REFUSED.slug}`);
	await expect(visitor.getByRole('region', { name: 'Erkenning' })).toContainText('Dit aanbod is niet of nog niet erkend.');
	await expect(visitor.locator('main')).not.toContainText(REFUSED.reasons);
});

test('the mail about a decision says what was decided, and nothing of who did', async () => {
	test.skip(!process.env['E2E_DATA_DIR'], 'the mails of a platform elsewhere cannot be read');
	await expect(async () => {
		const mail = (await mailsOf('aanbieder3@napl.example')).find(({ subject }) => subject === `Besluit over erkenning: ${TITLE}`);
		expect(mail?.text).toContain('erkend');
		expect(mail?.text).not.toMatch(NAMES);
	}).toPass(FOLLOWS);
});

test('a refused provider objects, is heard by somebody else, and others decide anew', async ({ page: visitor }) => {
	const provider = await people.at(REFUSED.provider);
	await provider.goto('/admin/erkenning');
	await provider.getByRole('table').first().getByRole('link', { name: REFUSED.title }).first().click(LOADS);
	await expect(provider.getByRole('region', { name: 'Besluit: Niet erkend' })).toContainText(REFUSED.reasons, LOADS);
	expect(await letterOf(provider)).toContain('bezwaar');
	await takeVerb(provider, 'Bezwaar maken', (form) => form.getByRole('textbox').fill('De leeruitkomsten staan in bijlage 2.'));
	await expect(headOf(provider)).toContainText('In bezwaar', LOADS);

	const involved = await people.at('secretaris');
	await involved.goto(`/admin/zaken/${refused}`);
	await expect(await openVerb(involved, 'Horen vastleggen')).toContainText('Iemand anders behandelt het.');

	const page = await people.at('secretaris2');
	await page.goto('/admin');
	await page.getByRole('link', { name: `Bezwaar behandelen: ${REFUSED.title}` }).click(LOADS);
	await expect(page.getByText('De leeruitkomsten staan in bijlage 2.').first()).toBeVisible(LOADS);
	await takeVerb(page, 'Horen vastleggen', (form) => form.getByRole('textbox').fill('De aanbieder lichtte bijlage 2 toe.'));
	await takeVerb(page, 'Nieuw besluit voorbereiden', async (form) => {
		await form.getByRole('radio', { name: 'Erkend', exact: true }).check();
		await form.getByLabel(/^Redenen/).fill('Bijlage 2 noemt de leeruitkomsten alsnog.');
	});

	const earlier = await people.at('commissie');
	await earlier.goto(`/admin/zaken/${refused}`);
	await expect(await openVerb(earlier, 'Stemmen')).toContainText('u werkte eerder aan deze zaak mee');
	for (const name of ['commissie3', 'commissie4']) {
		const member = await people.at(name);
		await member.goto('/admin');
		await member.getByRole('link', { name: `Stemmen: ${REFUSED.title}` }).click(LOADS);
		await takeVerb(member, 'Stemmen', (form) => form.getByRole('radio', { name: 'Erkend (voorstel)' }).check());
	}
	await page.reload();
	await takeVerb(page, 'Besluit vrijgeven');

	await provider.reload();
	await expect(provider.getByRole('region', { name: 'Besluit: Erkend' })).toContainText('Op bezwaar.', LOADS);
	await expect(provider.getByRole('region', { name: 'Besluit: Niet erkend' })).toContainText(REFUSED.reasons);
	await expect(async () => {
		await visitor.goto(`/aanbod/${REFUSED.slug}`);
		await expect(visitor.getByRole('region', { name: 'Erkenning' })).toContainText('Bijlage 2 noemt de leeruitkomsten alsnog.');
	}).toPass(FOLLOWS);
});

async function fillOffering(page: Page): Promise<void> {
	const tab = (name: string) => page.getByRole('button', { name, exact: true }).click();
	await page.locator('#field-title').fill(TITLE, LOADS);
	await page.locator('#field-summary').fill('Vier middagen over wat er gebeurt als u niets zegt.');
	await page.locator('[data-lexical-editor]').first().click();
	await page.keyboard.type('We kijken naar opnames uit de eigen klas en oefenen met wachten.');
	await page.getByRole('button', { name: 'Leeruitkomst toevoegen' }).click();
	await page.locator('#field-learningOutcomes__0__text').fill('wacht na een vraag lang genoeg');
	await tab('Deelname');
	await page.locator('#field-audience').fill('Leraren in het voortgezet onderwijs.');
	await pick(page, 'audienceScope', 'Iedereen kan zich inschrijven');
	await pick(page, 'sectors', 'Voortgezet onderwijs');
	await pick(page, 'form', 'Training');
	await pick(page, 'modality', 'Op locatie');
	await pick(page, 'level', 'Vakbekwaam');
	await page.locator('#field-contactHours').fill('12');
	await page.locator('#field-selfStudyHours').fill('4');
	await tab('Kosten en bewijs');
	await page.getByLabel('Prijs per deelnemer').fill('450');
	await pick(page, 'payer', 'De school of het bestuur');
	await pick(page, 'certificate', 'Certificaat');
	await tab('Contact');
	await page.locator('#field-contactName').fill('Afdeling scholing');
	await page.locator('#field-contactEmail').fill('scholing@musenmeeuw.example');
}

/** The text of the latest letter on a provider's page of its own case. */
async function letterOf(page: Page): Promise<string> {
	const link = page.getByRole('link', { name: 'Brief downloaden (PDF)' }).first();
	await expect(async () => {
		if (!(await link.isVisible())) await page.reload();
		await expect(link).toBeVisible({ timeout: 3_000 });
	}).toPass(FOLLOWS);
	const [file] = await Promise.all([page.waitForEvent('download'), link.click()]);
	const chunks: Buffer[] = [];
	for await (const chunk of await file.createReadStream()) chunks.push(Buffer.from(chunk));
	const { text } = await extractText(await getDocumentProxy(new Uint8Array(Buffer.concat(chunks))), { mergePages: true });
	return text.replace(/\s+/g, ' ');
}

const SMALL_PDF = [
	'%PDF-1.4',
	'1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
	'2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj',
	'3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj',
	'trailer<</Root 1 0 R>>',
	'%%EOF',
].join('\n');
