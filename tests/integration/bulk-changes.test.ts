import { createLocalReq } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bodies } from '../contract/grid/bodies.ts';
import { makePeople, type People, type Person } from '../fixtures/people.ts';

let people: People;
let anna: Person;
let bert: Person;
let auditor: Person;
let terms: { sector: string; form: string; role: string };

beforeAll(async () => {
	people = await makePeople();
	const { providers, cms } = people;
	anna = await people.join('anna', { role: 'provider', provider: providers.A });
	bert = await people.join('bert', { role: 'provider', provider: providers.B });
	auditor = await people.join('ada', { role: 'auditor' });
	const term = async (kind: 'sector' | 'form' | 'role') => (await cms.payload.create({ collection: 'vocabulary', data: { kind, label: kind, slug: kind } })).id;
	terms = { sector: await term('sector'), form: await term('form'), role: await term('role') };
});
afterAll(() => people.cms.stop());

const make = (status: 'draft' | 'published', more: object = {}, provider = people.providers.A) =>
	people.cms.payload.create({ collection: 'offerings', data: { ...bodies.offering({ terms }, { provider, status }), ...more } });
const live = (id: string) => people.cms.payload.findByID({ collection: 'offerings', id, depth: 0 });
const newest = (id: string) => people.cms.payload.findByID({ collection: 'offerings', id, depth: 0, draft: true });
const offerings = (...fields: object[]) => ({ kind: 'offerings', fields });
const name = (value: string) => ({ field: 'contactName', way: 'set', value });
const contact = (value: string) => offerings(name(value));
const price = (value: number) => ({ field: 'priceInCents', way: 'set', value });
const raise = offerings({ field: 'priceInCents', way: 'raise', value: 10 });
const run = (person: Person, body: object) => person.call('POST', '/bulkChanges/run', { requestKey: crypto.randomUUID(), goesLive: true, ...body });

describe('a bulk change', () => {
	it('is tried first: each item before and after, what is refused and why, and nothing changes', async () => {
		const [one, foreign] = [await make('published'), await make('published', {}, people.providers.B)];
		const { json } = await anna.call('POST', '/bulkChanges/try', { ids: [one.id, foreign.id], change: contact('Balie'), goesLive: true });
		expect(json['rows']).toMatchObject([
			{ id: one.id, fields: [{ field: 'contactName', before: 'Loket', after: 'Balie' }], isLive: true, refusal: null },
			{ id: foreign.id, refusal: 'Niet gevonden, of niet van uw organisatie.', title: '', fields: [] },
		]);
		expect((await live(one.id)).contactName).toBe('Loket');
		expect((await people.cms.payload.findVersions({ collection: 'offerings', where: { parent: { equals: one.id } } })).totalDocs).toBe(1);
	});

	it('says at each item what its validation refuses', async () => {
		const one = await make('published');
		const wrong = offerings(name('Balie'), { field: 'enrolmentUrl', way: 'set', value: 'geen adres' });
		const { json } = await anna.call('POST', '/bulkChanges/try', { ids: [one.id], change: wrong, goesLive: true });
		expect(json['rows']).toMatchObject([{ refusal: expect.stringMatching(/^[A-Z].*: .*volledig webadres/) }]);
	});

	it('goes live where asked, stays a draft where not, and leaves other drafts alone', async () => {
		const [one, two, waiting] = [await make('published'), await make('published'), await make('published')];
		await people.cms.payload.update({ collection: 'offerings', id: waiting.id, data: { title: 'Nog niet af', _status: 'draft' }, draft: true });
		const { json } = await run(anna, { ids: [one.id, waiting.id], change: contact('Balie') });
		expect(json['rows']).toMatchObject([{ refusal: null }, { refusal: expect.stringMatching(/gewijzigd concept/) }]);
		expect((await live(one.id)).contactName).toBe('Balie');
		expect((await live(waiting.id)).title).not.toBe('Nog niet af');
		await run(anna, { ids: [two.id], change: contact('Balie'), goesLive: false });
		expect([(await live(two.id)).contactName, (await newest(two.id)).contactName]).toEqual(['Loket', 'Balie']);
		expect((await live(two.id))._status).toBe('published');
	});

	it('raises a price once, also when the button is pressed twice at once', async () => {
		const { id } = await make('published', { priceInCents: 10_000 });
		const body = { ids: [id], change: raise, goesLive: true, requestKey: crypto.randomUUID() };
		const answers = await Promise.all([anna.call('POST', '/bulkChanges/run', body), anna.call('POST', '/bulkChanges/run', body)]);
		await anna.call('POST', '/bulkChanges/run', body);
		expect(answers.map(({ status }) => status)).toEqual([200, 200]);
		expect((await live(id)).priceInCents).toBe(11_000);
	});

	it('is undone by who made it, once, and only where nobody changed it since', async () => {
		const [one, two] = [await make('published'), await make('published')];
		const { json } = await run(anna, { ids: [one.id, two.id], change: contact('Balie') });
		await people.cms.payload.update({ collection: 'offerings', id: two.id, data: { contactName: 'Nieuw', _status: 'published' } });
		const undo = `/bulkChanges/${json['id']}/undo`;
		expect((await bert.call('POST', undo)).status).toBe(404);
		expect((await auditor.call('POST', undo)).status).toBe(403);
		expect((await anna.call('POST', undo)).json).toMatchObject({ undone: 1, left: 1 });
		expect([(await live(one.id)).contactName, (await live(two.id)).contactName]).toEqual(['Loket', 'Nieuw']);
		expect((await anna.call('POST', undo)).status).toBe(404);
	});

	it('takes several fields in one save of each item, and refuses the whole item where one value can’t be', async () => {
		const [one, two] = [await make('published', { priceInCents: 100 }), await make('published', { contactName: 'Balie', priceInCents: 9000 })];
		const versions = (id: string) => people.cms.payload.countVersions({ collection: 'offerings', where: { parent: { equals: id } } });
		const before = await versions(one.id);
		const change = offerings(name('Balie'), price(9000));
		const { json } = await run(anna, { ids: [one.id, two.id], change });
		expect(json['rows']).toMatchObject([
			{
				fields: [
					{ field: 'contactName', before: 'Loket', after: 'Balie' },
					{ field: 'priceInCents', before: 100, after: 9000 },
				],
			},
			{ id: two.id, refusal: null },
		]);
		expect(await live(one.id)).toMatchObject({ contactName: 'Balie', priceInCents: 9000 });
		expect((await versions(one.id)).totalDocs).toBe(before.totalDocs + 1);
		expect((await anna.call('GET', `/bulkChanges/${json['id']}`)).json).toMatchObject({ count: 1, fields: ['contactName', 'priceInCents'] });
		const refused = await run(anna, { ids: [one.id], change: offerings(name('Anders'), { field: 'enrolmentUrl', way: 'set', value: 'geen adres' }) });
		expect(refused.json).toMatchObject({ id: null });
		expect((await live(one.id)).contactName).toBe('Balie');
	});

	it('is undone field by field: what somebody changed since stays, the other fields go back', async () => {
		const [one, two] = [await make('published', { priceInCents: 100 }), await make('published', { priceInCents: 200 })];
		const { json } = await run(anna, { ids: [one.id, two.id], change: offerings(name('Balie'), price(9000)) });
		await people.cms.payload.update({ collection: 'offerings', id: two.id, data: { contactName: 'Nieuw', _status: 'published' } });
		expect((await anna.call('POST', `/bulkChanges/${json['id']}/undo`)).json).toMatchObject({ undone: 1, partly: 1, left: 0 });
		expect(await live(one.id)).toMatchObject({ contactName: 'Loket', priceInCents: 100 });
		expect(await live(two.id)).toMatchObject({ contactName: 'Nieuw', priceInCents: 200 });
	});

	it('made by the version before, with one field, can still be undone', async () => {
		const { id } = await make('published', { contactName: 'Balie' });
		const { payload } = people.cms;
		const old = { id, before: 'Loket', after: 'Balie', isLive: true };
		const data = { ...bodies.bulkChange(anna.id), changes: JSON.stringify([old]) };
		const kept = await payload.create({ collection: 'bulkChanges', data });
		await payload.db.collections['bulkChanges']?.collection.updateOne({ key: data.key }, { $set: { field: 'contactName' }, $unset: { fields: '' } });
		const { up } = await import('../../cms/migrations/20261122_212000_bulk_change_fields.ts');
		const session = await payload.db.connection.startSession();
		const migrate = async () => up({ payload, req: await createLocalReq({}, payload), session });
		await migrate();
		await migrate();
		await session.endSession();
		expect(await payload.findByID({ collection: 'bulkChanges', id: kept.id, depth: 0 })).toMatchObject({ fields: ['contactName'] });
		expect((await anna.call('POST', `/bulkChanges/${kept.id}/undo`)).json).toMatchObject({ undone: 1, left: 0 });
		expect((await live(id)).contactName).toBe('Loket');
	});

	it('changes editions at once, and lists as a whole', async () => {
		const { id } = await make('published');
		const edition = await people.cms.payload.create({ collection: 'editions', data: bodies.edition(id) });
		const change = { kind: 'editions', fields: [{ field: 'regions', way: 'add', value: [people.region] }] };
		expect((await run(anna, { ids: [edition.id], change, goesLive: false })).status).toBe(200);
		expect(await people.cms.payload.findByID({ collection: 'editions', id: edition.id, depth: 0 })).toMatchObject({ regions: [people.region] });
	});

	it('is refused to other roles, for other fields and for too many', async () => {
		const { id } = await make('published');
		const body = { ids: [id], change: contact('Balie'), goesLive: true };
		expect((await auditor.call('POST', '/bulkChanges/try', body)).status).toBe(403);
		expect((await people.visitor('POST', '/bulkChanges/try', body)).status).toBe(403);
		expect((await anna.call('POST', '/bulkChanges/try', { ...body, change: offerings({ ...name('x'), field: 'title' }) })).status).toBe(400);
		const many = Array.from({ length: 201 }, (_, index) => index.toString(16).padStart(24, '0'));
		expect((await anna.call('POST', '/bulkChanges/try', { ...body, ids: many })).status).toBe(400);
	});
});

describe('the yearly look', () => {
	const tick = (person: Person, offering: string, point: string, isDone = true) =>
		person.call('POST', '/offeringChecks/tick', { offering, schoolYear: '2027-2028', point, isDone });

	it('keeps each tick, and is done with the last one', async () => {
		const { id } = await make('published');
		for (const point of ['text', 'price', 'contact', 'dates']) expect((await tick(anna, id, point)).json).toMatchObject({ checkedAt: null });
		expect((await tick(anna, id, 'links')).json).toMatchObject({ checkedAt: '2026-11-20T09:00:00.000Z' });
		expect((await tick(anna, id, 'price', false)).json).toMatchObject({ checkedAt: null, points: ['text', 'contact', 'dates', 'links'] });
	});

	it('is of the own offerings only', async () => {
		const { id } = await make('published');
		expect((await tick(bert, id, 'text')).status).toBe(404);
		expect((await tick(auditor, id, 'text')).status).toBe(403);
		expect((await tick(anna, id, 'alles')).status).toBe(400);
	});
});

describe('a saved view', () => {
	const view = (constraint: string, relatedCollection = 'offerings') => ({
		title: 'Mijn open aanbod',
		relatedCollection,
		isShared: true,
		access: { read: { constraint } },
	});

	it('is shared with colleagues of the organisation, who use it and don’t change it', async () => {
		const colleague = await people.join('arie', { role: 'provider', provider: people.providers.A });
		const { json, status } = await anna.call('POST', '/payload-query-presets', view('organisation'));
		expect(status, JSON.stringify(json)).toBe(201);
		const id = String(Reflect.get(Object(json['doc']), 'id'));
		expect((await colleague.call('GET', `/payload-query-presets/${id}`)).status).toBe(200);
		expect((await bert.call('GET', `/payload-query-presets/${id}`)).status).toBe(404);
		expect((await colleague.call('PATCH', `/payload-query-presets/${id}`, { title: 'Anders' })).status).toBe(404);
		expect((await anna.call('PATCH', `/payload-query-presets/${id}`, { title: 'Anders' })).status).toBe(200);
	});

	it('is never everybody’s, nor of people by name', async () => {
		for (const constraint of ['everyone', 'specificUsers'])
			expect((await anna.call('POST', '/payload-query-presets', view(constraint))).status, constraint).toBe(400);
	});
	it('of recognitions is for oneself only: its filter can name a case that a colleague must not know of', async () => {
		const shared = await anna.call('POST', '/payload-query-presets', view('organisation', 'recognitions'));
		expect(shared.status).toBe(400);
		expect(shared.text).toContain('Een weergave van erkenningen kunt u niet delen');
		const own = await anna.call('POST', '/payload-query-presets', { ...view('onlyMe', 'recognitions'), isShared: false });
		expect(own.status, own.text).toBe(201);
		const id = String(Reflect.get(Object(own.json['doc']), 'id'));
		expect((await anna.call('PATCH', `/payload-query-presets/${id}`, { isShared: true, access: { read: { constraint: 'organisation' } } })).status).toBe(400);
	});
});
