import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bodies } from '../contract/grid/bodies.ts';
import { type Answer, makePeople, type People, type Person } from '../fixtures/people.ts';

let people: People;
let anna: Person;
let bert: Person;
let editor: Person;
let terms: { sector: string; form: string; role: string };

beforeAll(async () => {
	people = await makePeople();
	const { providers } = people;
	anna = await people.join('anna', { role: 'provider', provider: providers.A });
	bert = await people.join('bert', { role: 'provider', provider: providers.B });
	editor = await people.join('edith', { role: 'editor' });
	const term = async (kind: 'sector' | 'form' | 'role') =>
		(await people.cms.payload.create({ collection: 'vocabulary', data: { kind, label: kind, slug: kind } })).id;
	terms = { sector: await term('sector'), form: await term('form'), role: await term('role') };
});
afterAll(() => people.cms.stop());

const create = () => people.cms.payload.create.bind(people.cms.payload);
const makeOffering = (provider: string, status: 'draft' | 'published' = 'published') =>
	create()({ collection: 'offerings', data: bodies.offering({ terms }, { provider, status }) });
const meeting = (day: string, more: object = {}) => ({
	day,
	from: '15:30',
	until: '17:30',
	isOnline: false,
	venue: null,
	street: null,
	place: 'Utrecht',
	...more,
});
const row = (code: string, day: string) => ({ code, meetings: [meeting(day)], enrolmentDeadline: null });
const editionsOf = async (offering: string) =>
	(await people.cms.payload.find({ collection: 'editions', where: { offering: { equals: offering } }, sort: 'startDate', depth: 0, limit: 0 })).docs;
const makeEdition = async (offering: string, more: object = {}) =>
	create()({ collection: 'editions', data: { ...bodies.edition(offering), capacity: 20, placesLeft: 5, ...more } });
const messageOf = ({ json }: Answer) => JSON.stringify(json['errors']);

describe('planning a series', () => {
	it('makes all editions, planned, with places free and the rest as the pattern', async () => {
		const { id } = await makeOffering(people.providers.A);
		const like = await makeEdition(id, { priceInCents: 4500 });
		const rows = [row('a', '2027-03-09'), row('b', '2027-03-23')];
		const { status } = await anna.call('POST', '/editions/plan', { offering: id, like: like.id, requestKey: crypto.randomUUID(), rows });
		expect(status).toBe(200);
		const made = (await editionsOf(id)).filter(({ code }) => code === 'a' || code === 'b');
		expect(made).toHaveLength(2);
		for (const edition of made) expect(edition).toMatchObject({ state: 'planned', placesLeft: 20, capacity: 20, priceInCents: 4500 });
		expect(made[0]?.startDate).toBe('2027-03-09T12:00:00.000Z');
	});

	it('makes nothing twice, not after a second press and not when two come at once', async () => {
		const { id } = await makeOffering(people.providers.A);
		const plan = { offering: id, like: null, requestKey: crypto.randomUUID(), rows: [row('a', '2027-03-09'), row('b', '2027-03-16')] };
		const [first, second] = await Promise.all([anna.call('POST', '/editions/plan', plan), anna.call('POST', '/editions/plan', plan)]);
		const third = await anna.call('POST', '/editions/plan', plan);
		expect([first.status, second.status, third.status]).toEqual([200, 200, 200]);
		expect(third.json['editions']).toEqual(first.json['editions']);
		expect(await editionsOf(id)).toHaveLength(2);
	});

	it('makes all or none: a code that is taken stops it', async () => {
		const { id } = await makeOffering(people.providers.A);
		await makeEdition(id, { code: 'b' });
		const answer = await anna.call('POST', '/editions/plan', {
			offering: id,
			like: null,
			requestKey: crypto.randomUUID(),
			rows: [row('a', '2027-03-09'), row('b', '2027-03-16')],
		});
		expect(answer.status).toBe(400);
		expect(messageOf(answer)).toContain('al in gebruik bij dit aanbod: b');
		expect(await editionsOf(id)).toHaveLength(1);
	});

	it.each([
		['no rows', { rows: [] }, 'ten minste één uitvoering'],
		['one code twice', { rows: [row('a', '2027-03-09'), row('a', '2027-03-10')] }, 'eigen code'],
		['a wrong time', { rows: [{ ...row('a', '2027-03-09'), meetings: [meeting('2027-03-09', { from: '25:00' })] }] }, 'uu:mm'],
		['a wrong day', { rows: [row('a', '2027-02-30')] }, 'Vul een dag in'],
	])('refuses %s', async (_what, wrong, message) => {
		const { id } = await makeOffering(people.providers.A);
		const answer = await anna.call('POST', '/editions/plan', { offering: id, like: null, requestKey: crypto.randomUUID(), ...wrong });
		expect(answer.status).toBe(400);
		expect(messageOf(answer)).toContain(message);
	});

	it('is for the own offering, and takes over nothing of another organisation', async () => {
		const { id } = await makeOffering(people.providers.A);
		const own = await makeOffering(people.providers.B);
		const like = await makeEdition(id);
		const plan = { like: null, requestKey: crypto.randomUUID(), rows: [row('a', '2027-03-09')] };
		expect((await bert.call('POST', '/editions/plan', { ...plan, offering: id })).status).toBe(404);
		expect((await bert.call('POST', '/editions/plan', { ...plan, offering: own.id, like: like.id })).status).toBe(404);
		expect((await editor.call('POST', '/editions/plan', { ...plan, offering: id })).status).toBe(403);
		expect((await people.visitor('POST', '/editions/plan', { ...plan, offering: id })).status).toBe(403);
		expect(await editionsOf(own.id)).toEqual([]);
	});
});

describe('a copy of an offering', () => {
	it('is a draft with its own title and address, never published and not recognised', async () => {
		const { id, title, slug } = await makeOffering(people.providers.A);
		const copy = async () => (await anna.call('POST', `/offerings/${id}/duplicate`, {})).json['doc'];
		const [one, two] = [await copy(), await copy()];
		expect(one).toMatchObject({ title: `${title} (kopie)`, _status: 'draft', publishedAt: null });
		expect([one, two].map((copy) => Reflect.get(Object(copy), 'slug')).sort()).toEqual([`${slug}-kopie`, `${slug}-kopie-2`]);
	});

	it('brings chosen editions along at other dates, once for each request', async () => {
		const { id } = await makeOffering(people.providers.A);
		const edition = await makeEdition(id, { enrolmentDeadline: '2026-12-29T12:00:00.000Z', placesLeft: 0 });
		const stranger = await makeEdition((await makeOffering(people.providers.B)).id);
		const wish = { requestKey: crypto.randomUUID(), editions: [edition.id, stranger.id], weeks: 52 };
		const first = await anna.call('POST', `/offerings/${id}/copy`, wish);
		const again = await anna.call('POST', `/offerings/${id}/copy`, wish);
		expect(first.status).toBe(200);
		expect(again.json['id']).toBe(first.json['id']);
		expect(await editionsOf(String(first.json['id']))).toMatchObject([
			{ startDate: '2028-01-11T12:00:00.000Z', enrolmentDeadline: '2027-12-28T12:00:00.000Z', state: 'planned', placesLeft: 20, code: '2028-01-11' },
		]);
	});

	it('is made by whoever may make offerings, of what they may read', async () => {
		const { id } = await makeOffering(people.providers.A, 'draft');
		const wish = { requestKey: crypto.randomUUID(), editions: [], weeks: 0 };
		expect((await bert.call('POST', `/offerings/${id}/copy`, wish)).status).toBe(404);
		expect((await editor.call('POST', `/offerings/${id}/copy`, wish)).status).toBe(403);
	});
});

describe('a copy of an edition', () => {
	it('has a code of its own and begins anew', async () => {
		const { id } = await makeOffering(people.providers.A);
		const edition = await makeEdition(id, { placesLeft: 0, state: 'closed' });
		const { json } = await anna.call('POST', `/editions/${edition.id}/duplicate`, {});
		expect(json['doc']).toMatchObject({ code: `${edition.code}-kopie`, state: 'planned', placesLeft: 20 });
	});
});

describe('the places left', () => {
	it('change by one from what they are, so that two at once both count', async () => {
		const { id } = await makeEdition((await makeOffering(people.providers.A)).id);
		const answers = await Promise.all([1, 2, 3].map(() => anna.call('POST', `/editions/${id}/places`, { by: -1 })));
		expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
		expect((await people.cms.payload.findByID({ collection: 'editions', id })).placesLeft).toBe(2);
	});

	it('tell whoever saw an old number what they are now, and change nothing', async () => {
		const { id } = await makeEdition((await makeOffering(people.providers.A)).id);
		await anna.call('POST', `/editions/${id}/places`, { by: -1 });
		const { status, json } = await anna.call('POST', `/editions/${id}/places`, { from: 5, to: 9 });
		expect([status, json['placesLeft']]).toEqual([409, 4]);
	});

	it.each([
		[{ by: -1 }, 0, 409],
		[{ by: 1 }, 20, 409],
		[{ from: 5, to: 21 }, 5, 409],
		[{ by: 2 }, 5, 400],
		[{ to: -1 }, 5, 400],
		[{}, 5, 400],
	])('refuse %o at %i with %i', async (change, placesLeft, expected) => {
		const { id } = await makeEdition((await makeOffering(people.providers.A)).id, { placesLeft });
		expect((await anna.call('POST', `/editions/${id}/places`, change)).status).toBe(expected);
		expect((await people.cms.payload.findByID({ collection: 'editions', id })).placesLeft).toBe(placesLeft);
	});

	it('are the own organisation’s', async () => {
		const { id } = await makeEdition((await makeOffering(people.providers.A)).id);
		expect((await bert.call('POST', `/editions/${id}/places`, { by: -1 })).status).toBe(404);
		expect((await editor.call('POST', `/editions/${id}/places`, { by: -1 })).status).toBe(403);
		expect((await people.visitor('POST', `/editions/${id}/places`, { by: -1 })).status).toBe(403);
	});

	it('come in by a list: a dry run changes nothing and names the faulty rows, then the good ones count', async () => {
		const offering = await makeOffering(people.providers.A);
		const [one, two] = [await makeEdition(offering.id, { code: '0071' }), await makeEdition(offering.id, { code: '0072' })];
		const foreign = await makeEdition((await makeOffering(people.providers.B)).id, { code: 'van-b' });
		const text = '\uFEFFcode;plaatsen\r\n0071;3\r\n0072;vol\r\nvan-b;1\r\n71;2\r\n0072;veel\r\n';
		const dry = await anna.call('POST', '/editions/places-list', { text, isDryRun: true });
		expect(dry.json).toMatchObject({ changed: 2, faulty: [{ line: 4, value: 'van-b' }, { line: 5, value: '71' }, { line: 6 }] });
		const places = async (id: string) => (await people.cms.payload.findByID({ collection: 'editions', id })).placesLeft;
		expect([await places(one.id), await places(two.id)]).toEqual([5, 5]);
		expect((await anna.call('POST', '/editions/places-list', { text, isDryRun: false })).json).toMatchObject({ changed: 2 });
		expect([await places(one.id), await places(two.id), await places(foreign.id)]).toEqual([3, 0, 5]);
		expect((await anna.call('POST', '/editions/places-list', { text, isDryRun: false })).json).toMatchObject({ changed: 0 });
		expect((await anna.call('POST', '/editions/places-list', { text: `"${'x'.repeat(3000)}`, isDryRun: true })).status).toBe(400);
		expect((await editor.call('POST', '/editions/places-list', { text, isDryRun: true })).status).toBe(403);
	});
});
