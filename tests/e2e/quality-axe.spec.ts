import { expect, type Page, test } from '@playwright/test';
import { expectNoFaults } from './axe.ts';
import { LOADS } from './desk.ts';
import { type People, seatPeople } from './people.ts';
import { openVerb } from './qualityScreens.ts';
import { findCase, findId, findReview } from './qualitySteps.ts';

test.describe.configure({ timeout: 300_000 });

let people: People;
test.beforeAll(async ({ browser }) => {
	people = seatPeople(browser);
});
test.afterAll(async () => {
	expect(people.complaints).toEqual([]);
	await people.close();
});

/** Opens something on the screen before it is looked at, as its reader will. */
type Screen = [name: string, address: () => Promise<string> | string, open?: (page: Page) => Promise<unknown>];

const ofCase = (title: string) => async () => `/admin/zaken/${await findCase({ people, title })}`;
const ofOwnCase = (title: string) => async () => `/admin/erkenning/${await findCase({ people, title })}`;
const ofReview = (title: string, reviewer: string) => async () =>
	`/admin/beoordelen/${(await findReview({ people, id: await findCase({ people, title }), reviewer })).id}`;
const ofFirst = (root: string, question: string) => async () =>
	`${root}/${await findId({ people, name: 'secretaris', address: `${question}&depth=0&limit=1` })}`;
const verb = (label: string) => (page: Page) => openVerb(page, label);

const RUNNING = ofFirst('/admin/rondes', '/rounds?where[title][equals]=Winterronde (voorbeeld)');
const EFFECTIVE = ofFirst('/admin/criteria', '/criteriaSets?where[state][equals]=effective');

const SCREENS: Record<string, Screen[]> = {
	secretaris: [
		['secretaris', () => '/admin/rondes'],
		['secretaris', RUNNING, verb('Data verzetten')],
		['secretaris', ofFirst('/admin/rondes', '/rounds?where[state][equals]=released')],
		['secretaris', () => '/admin/criteria'],
		['secretaris', EFFECTIVE],
		['secretaris', () => '/admin/zaken'],
		['secretaris', ofCase('AI in je les: wat kan, wat mag, wat werkt?'), verb('In behandeling nemen')],
		[
			'secretaris',
			ofCase('Intervisie begeleiden zonder methodekaartje'),
			(page) => openVerb(page, 'Beoordelaars uitnodigen', page.getByRole('group', { name: /^Beoordelaars voor/ })),
		],
		['secretaris', ofCase('Het rekengesprek: luisteren naar hoe een kind denkt'), verb('Besluit voorbereiden')],
		['secretaris2', ofCase('Het gesprek waar je tegen opziet'), verb('Horen vastleggen')],
	],
	'commissie, auditor en beheer': [
		['commissie3', RUNNING],
		['commissie3', EFFECTIVE],
		['commissie3', ofCase('Het rekengesprek: luisteren naar hoe een kind denkt'), verb('Stemmen')],
		['auditor', ofCase('Studiedag spelling voor het hele team'), (page) => page.getByText('Zelfbeoordeling van de aanbieder').click()],
		['auditor', () => '/admin/controle'],
		['beheer', () => '/admin/controle'],
	],
	beoordelaar: [
		['beoordelaar', () => '/admin/beoordelen'],
		['beoordelaar', ofReview('Leren in heel kleine stappen', 'beoordelaar'), verb('Ik heb een belang')],
		['beoordelaar', ofReview('Nep, echt, bijna echt', 'beoordelaar')],
		['beoordelaar2', ofReview('De week voor de eerste les', 'beoordelaar2'), (page) => page.getByRole('button', { name: 'Inleveren' }).click()],
		['beoordelaar', ofReview('Intervisie begeleiden zonder methodekaartje', 'beoordelaar')],
	],
	aanbieder: [
		['aanbieder', () => '/admin/erkenning'],
		['aanbieder', ofOwnCase('Hoe gaat het echt?')],
		['aanbieder', ofOwnCase('Wat wordt er gevraagd? Verhaaltjessommen in groep 4 tot 8'), verb('Aanvraag intrekken')],
		['aanbieder', ofOwnCase('Het rekengesprek: luisteren naar hoe een kind denkt')],
		['aanbieder', ofOwnCase('Studiedag spelling voor het hele team'), (page) => page.getByText('Per criterium').click()],
		['aanbieder2', ofOwnCase('Het gesprek waar je tegen opziet')],
	],
};

for (const [role, screens] of Object.entries(SCREENS)) {
	test(`no screen of the quality process breaks a rule of axe or scrolls sideways, wide or narrow: ${role}`, async () => {
		for (const [name, find, open] of screens) {
			const address = await find();
			const page = await people.at(name);
			await page.goto(address);
			await expect(page.locator('.work h1')).toBeVisible(LOADS);
			await expect(page.locator('.work'), address).not.toContainText(/bestaat niet|is er niet, of/);
			await open?.(page);
			await expectNoFaults(page);
		}
	});
}
