import { createLocalReq } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadRollOver, type RollOverItem } from '../../cms/operations/rollOver/loadRollOver.ts';
import { bodies } from '../contract/grid/bodies.ts';
import { makePeople, type People, type Person } from '../fixtures/people.ts';

const YEAR = '2027-2028';

let people: People;
let anna: Person;
let bert: Person;
let terms: { sector: string; form: string; role: string };
let reading: string;

beforeAll(async () => {
	people = await makePeople();
	const { providers, cms } = people;
	anna = await people.join('anna', { role: 'provider', provider: providers.A });
	bert = await people.join('bert', { role: 'provider', provider: providers.B });
	const term = async (kind: 'sector' | 'form' | 'role') => (await cms.payload.create({ collection: 'vocabulary', data: { kind, label: kind, slug: kind } })).id;
	terms = { sector: await term('sector'), form: await term('form'), role: await term('role') };
	reading = await makeOffering('Samen lezen', 'published', { priceInCents: 9500 });
	await makeOffering('Nog niet af', 'draft');
	await makeOffering('Van een ander', 'published', {}, providers.B);
	// In the school year before: two of the proposals, one cancelled, one that is planned again already.
	await makeEdition('utrecht', { place: 'Utrecht', days: ['2026-11-24', '2026-12-08'], capacity: 12, priceInCents: 8000, enrolmentDeadline: '2026-11-10' });
	await makeEdition('online', { place: null, days: ['2027-03-02'] });
	await makeEdition('afgelast', { place: 'Assen', days: ['2027-02-02'], state: 'cancelled' });
	await makeEdition('zwolle', { place: 'Zwolle', days: ['2027-01-12'] });
	await makeEdition('zwolle-opnieuw', { place: 'Zwolle', days: ['2028-01-11'], state: 'planned' });
});
afterAll(() => people.cms.stop());

async function makeOffering(title: string, status: 'draft' | 'published', more: object = {}, provider = people.providers.A): Promise<string> {
	const data = { ...bodies.offering({ terms }, { provider, status }), title, ...more };
	return (await people.cms.payload.create({ collection: 'offerings', data })).id;
}

type Made = {
	place: string | null;
	days: string[];
	state?: 'planned' | 'closed' | 'cancelled';
	capacity?: number;
	priceInCents?: number;
	enrolmentDeadline?: string;
};

async function makeEdition(code: string, { place, days, state = 'closed', enrolmentDeadline, ...facts }: Made): Promise<void> {
	const meetings = days.map((day) => ({ date: `${day}T12:00:00.000Z`, from: '15:30', until: '17:30', isOnline: place === null, place }));
	const deadline = enrolmentDeadline ? { enrolmentDeadline: `${enrolmentDeadline}T12:00:00.000Z` } : {};
	await people.cms.payload.create({ collection: 'editions', data: { ...bodies.edition(reading), ...facts, ...deadline, code, state, meetings } });
}

async function rollOverOf(person: Person, schoolYear = YEAR): Promise<RollOverItem[]> {
	const { payload } = people.cms;
	const { collection: _collection, ...user } = { ...(await payload.findByID({ collection: 'users', id: person.id, depth: 0 })), collection: 'users' as const };
	return loadRollOver({ req: await createLocalReq({ user: { ...user, collection: 'users' } }, payload), schoolYear });
}

describe('the roll-over to a school year', () => {
	it('holds the live offerings of the own organisation only, with what stands there now', async () => {
		const items = await rollOverOf(anna);
		expect(items).toMatchObject([{ id: reading, title: 'Samen lezen', priceInCents: 9500, points: [], checkedDay: null, planned: 1, faultyLinks: 0 }]);
		expect((await rollOverOf(bert)).map(({ title }) => title)).toEqual(['Van een ander']);
		expect(await rollOverOf(await people.join('ada', { role: 'auditor' }))).toEqual([]);
	});

	it('proposes the editions of the year before on the same weekday, in order, without cancelled ones and those that stand there already', async () => {
		const [item] = await rollOverOf(anna);
		expect(item?.proposals.map(({ code, capacity, priceInCents }) => [code, capacity, priceInCents])).toEqual([
			['2027-11-23-utrecht', 12, 8000],
			['2028-02-29', null, null],
		]);
		expect(item?.proposals[0]?.pattern).toMatchObject({ meetings: [{ day: '2027-11-23' }, { day: '2027-12-07' }], enrolmentDeadline: '2027-11-09' });
		expect(item?.taken.toSorted()).toEqual(['afgelast', 'online', 'utrecht', 'zwolle', 'zwolle-opnieuw']);
	});

	it('shows what was ticked for that year, not for another, and which addresses are dead', async () => {
		const tick = (point: string) => anna.call('POST', '/offeringChecks/tick', { offering: reading, schoolYear: YEAR, point, isDone: true });
		for (const point of ['text', 'price', 'contact', 'dates', 'links']) await tick(point);
		await people.cms.payload.create({
			collection: 'linkChecks',
			data: { url: 'https://weg.example', state: 'dead', deadDays: 1, usedIn: [`offerings/${reading}`] },
		});
		expect(await rollOverOf(anna)).toMatchObject([{ points: ['text', 'price', 'contact', 'dates', 'links'], checkedDay: '2026-11-20', faultyLinks: 1 }]);
		expect(await rollOverOf(anna, '2026-2027')).toMatchObject([{ points: [], checkedDay: null, proposals: [] }]);
	});
});

describe('a proposal', () => {
	const plan = (person: Person, row: object, requestKey = crypto.randomUUID(), like: string | null = null) =>
		person.call('POST', '/editions/plan', { offering: reading, like, requestKey, rows: [row] });
	const proposed = async () => {
		const [item] = await rollOverOf(anna);
		const [proposal] = item?.proposals ?? [];
		if (!proposal) throw new Error('Nothing is proposed.');
		const { like, pattern, code, capacity, priceInCents } = proposal;
		return { like, row: { ...pattern, code, capacity, priceInCents } };
	};

	it('is made with its own days, places and price, and is then proposed no more', async () => {
		const { like, row } = await proposed();
		expect((await plan(anna, { ...row, capacity: 0 }, undefined, like)).text).toMatch(/ten minste één plaats/);
		expect((await plan(anna, { ...row, priceInCents: -1 }, undefined, like)).text).toMatch(/nul of meer/);
		expect((await plan(bert, row, undefined, like)).status).toBe(404);
		const key = crypto.randomUUID();
		const changed = { ...row, capacity: 8, priceInCents: null };
		expect((await plan(anna, changed, key, like)).json).toMatchObject({ ok: true, isEarlier: false, editions: [{ code: row.code }] });
		expect((await plan(anna, { ...changed, capacity: 9 }, key, like)).json).toMatchObject({ ok: true, isEarlier: true, editions: [{ code: row.code }] });
		const { docs } = await people.cms.payload.find({ collection: 'editions', where: { code: { equals: row.code } }, depth: 0 });
		expect(docs).toMatchObject([{ state: 'planned', capacity: 8, placesLeft: 8, priceInCents: null }]);
		expect((await rollOverOf(anna))[0]?.proposals.map(({ code }) => code)).toEqual(['2028-02-29']);
	});

	it('with a code that is taken says so, and makes nothing', async () => {
		const { like, row } = await proposed();
		const { status, text } = await plan(anna, { ...row, code: 'utrecht' }, undefined, like);
		expect([status, text]).toEqual([400, expect.stringMatching(/al in gebruik bij dit aanbod: utrecht/)]);
		expect((await rollOverOf(anna))[0]?.proposals.map(({ code }) => code)).toEqual([row.code]);
	});

	it('that says nothing of places and price takes over those of last year', async () => {
		const { docs } = await people.cms.payload.find({ collection: 'editions', where: { code: { equals: 'utrecht' } }, depth: 0 });
		const { row } = await proposed();
		const { capacity: _capacity, priceInCents: _price, ...days } = row;
		expect((await plan(anna, { ...days, code: 'zoals-utrecht' }, undefined, docs[0]?.id ?? null)).status).toBe(200);
		const made = await people.cms.payload.find({ collection: 'editions', where: { code: { equals: 'zoals-utrecht' } }, depth: 0 });
		expect(made.docs).toMatchObject([{ capacity: 12, placesLeft: 12, priceInCents: 8000 }]);
	});
});
