import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makePeople, type People, type Person } from '../fixtures/people.ts';
import { bodies } from './grid/bodies.ts';

let people: People;
let anna: Person;
let bert: Person;
let key: string;
let offering: { id: string; slug: string };
let foreign: { id: string };
const validator = new Ajv2020({ strict: false, validateFormats: false });

beforeAll(async () => {
	people = await makePeople();
	const { providers, cms } = people;
	anna = await people.join('anna', { role: 'provider', provider: providers.A });
	bert = await people.join('bert', { role: 'provider', provider: providers.B });
	const term = async (kind: 'sector' | 'form') => (await cms.payload.create({ collection: 'vocabulary', data: { kind, label: kind, slug: kind } })).id;
	const terms = { sector: await term('sector'), form: await term('form'), role: '' };
	const make = (provider: string) => cms.payload.create({ collection: 'offerings', data: bodies.offering({ terms }, { provider, status: 'published' }) });
	offering = await make(providers.A);
	foreign = await make(providers.B);
	for (const of of [offering, foreign])
		await cms.payload.create({ collection: 'editions', data: { ...bodies.edition(of.id), code: 'voorjaar 1', capacity: 20, placesLeft: 5 } });
	key = await makeKey(anna);
	validator.addSchema((await people.visitor('GET', '/koppeling/openapi.json')).json, 'api');
});
afterAll(() => people.cms.stop());

async function makeKey(person: Person, label = 'Cursussysteem', provider = people.providers.A): Promise<string> {
	const { json } = await person.call('POST', '/apiKeys/make', { provider, label });
	return String(json['key']);
}

type Reply = { status: number; json: unknown; headers: Headers };

async function ask(
	method: string,
	path: string,
	{ body, headers = {}, with: bearer = key }: { body?: unknown; headers?: Record<string, string>; with?: string } = {},
): Promise<Reply> {
	const response = await fetch(`${people.cms.url}/api/koppeling/v1${path}`, {
		method,
		headers: { authorization: `Bearer ${bearer}`, ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
		...(body === undefined ? {} : { body: JSON.stringify(body) }),
	});
	const text = await response.text();
	return { status: response.status, json: text ? JSON.parse(text) : null, headers: response.headers };
}

function expectToBe(schema: string, { json }: Reply): void {
	const isValid = validator.validate(`api#/components/schemas/${schema}`, json);
	expect(validator.errors ?? [], JSON.stringify(json)).toEqual([]);
	expect(isValid).toBe(true);
}

const edition = () => `/courses/${offering.slug}/offerings/${encodeURIComponent('voorjaar 1')}`;

describe('the API for providers', () => {
	it('describes itself to everybody, and what it answers is what it describes', async () => {
		const { status, json } = await people.visitor('GET', '/koppeling/openapi.json');
		expect(status).toBe(200);
		expect(json).toMatchObject({ openapi: '3.1.1', components: { schemas: { CourseOffering: { properties: { placesLeft: {} } } } } });
		expectToBe('Courses', await ask('GET', '/courses'));
		expectToBe('CourseOfferings', await ask('GET', `/courses/${offering.id}/offerings`));
		expectToBe('CourseOffering', await ask('GET', edition()));
		expectToBe('Problem', await ask('GET', '/courses/geen/offerings'));
	});

	it('lists what the provider of the key has, page by page, and nothing of another', async () => {
		const { json } = await ask('GET', '/courses?pageSize=1');
		expect(json).toMatchObject({ pageSize: 1, pageNumber: 1, totalPages: 1, hasNextPage: false, items: [{ courseId: offering.id }] });
		expect((await ask('GET', `/courses/${foreign.id}/offerings`)).status).toBe(404);
		expect((await ask('GET', '/courses?pageSize=1000')).status).toBe(400);
	});

	it('opens to nobody without a key that works, also not to who is signed in', async () => {
		for (const wrong of ['', 'napl_', `napl_${'x'.repeat(43)}`, `${key}x`]) {
			const reply = await ask('GET', '/courses', { with: wrong });
			expect(reply.status).toBe(401);
			expectToBe('Problem', reply);
		}
		expect((await anna.call('GET', '/koppeling/v1/courses')).status).toBe(401);
	});

	it('sets places, the same twice as once, and says so in the log by the name of the key', async () => {
		const first = await ask('PUT', `${edition()}/places`, { body: { placesLeft: 3 } });
		const second = await ask('PUT', `${edition()}/places`, { body: { placesLeft: 3 } });
		expect(first.status).toBe(200);
		expect(second.json).toEqual(first.json);
		expectToBe('CourseOffering', first);
		const { docs } = await people.cms.payload.find({ collection: 'activities', where: { actorLabel: { equals: 'Koppeling "Cursussysteem"' } }, depth: 0 });
		expect(docs).toMatchObject([{ verb: 'update', kind: 'editions', actor: null }]);
	});

	it('refuses what can’t be, in Dutch and at the field', async () => {
		expect(await ask('PUT', `${edition()}/places`, { body: { placesLeft: -1 } })).toMatchObject({
			status: 400,
			json: { errors: [{ pointer: '#/placesLeft', detail: 'placesLeft is 0 of meer.' }] },
		});
		for (const body of [{}, { placesLeft: '3' }, { placesLeft: 1.5 }, { placesLeft: 1, price: 0 }, null]) {
			expect((await ask('PUT', `${edition()}/places`, { body })).status).toBe(400);
		}
		expect(await ask('PUT', `${edition()}/places`, { body: { placesLeft: 21 } })).toMatchObject({
			status: 409,
			json: { detail: expect.stringMatching(/niet meer plaatsen/) },
		});
		expect((await ask('PUT', `${edition()}/state`, { body: { state: 'cancelled' } })).status).toBe(400);
	});

	it('closes and opens, as far as the life of an edition allows', async () => {
		expect((await ask('PUT', `${edition()}/state`, { body: { state: 'closed' } })).json).toMatchObject({ state: 'closed' });
		expect((await ask('PUT', `${edition()}/state`, { body: { state: 'open' } })).json).toMatchObject({ state: 'open' });
		const { docs } = await people.cms.payload.find({ collection: 'editions', where: { offering: { equals: offering.id } } });
		const id = docs[0]?.id ?? '';
		await people.cms.payload.update({ collection: 'editions', id, data: { state: 'cancelled' } });
		expect(await ask('PUT', `${edition()}/state`, { body: { state: 'open' } })).toMatchObject({
			status: 409,
			json: { detail: expect.stringMatching(/Geannuleerd/) },
		});
		await people.cms.payload.update({ collection: 'editions', id, data: { state: 'open' } });
	});

	it('overwrites nobody who asks not to: an old ETag is refused', async () => {
		const { headers } = await ask('GET', edition());
		const etag = headers.get('etag') ?? '';
		expect((await ask('GET', edition(), { headers: { 'if-none-match': etag } })).status).toBe(304);
		expect((await ask('PUT', `${edition()}/places`, { body: { placesLeft: 7 }, headers: { 'if-match': etag } })).status).toBe(200);
		const late = await ask('PUT', `${edition()}/places`, { body: { placesLeft: 8 }, headers: { 'if-match': etag } });
		expect(late.status).toBe(412);
		expect((await ask('GET', edition())).json).toMatchObject({ placesLeft: 7 });
	});

	it('leaves another provider’s edition alone, whatever the code', async () => {
		expect((await ask('PUT', `/courses/${foreign.id}/offerings/${encodeURIComponent('voorjaar 1')}/places`, { body: { placesLeft: 0 } })).status).toBe(404);
	});
});

describe('a key', () => {
	it('is kept as a digest only, shown once, and notes the day of its last use', async () => {
		const { docs } = await people.cms.payload.find({ collection: 'apiKeys', showHiddenFields: true, depth: 0 });
		expect(JSON.stringify(docs)).not.toContain(key);
		const seen = await anna.call('GET', '/apiKeys?depth=0');
		expect(seen.text).not.toMatch(/digest|slot/);
		expect(seen.json['docs']).toMatchObject([{ hint: key.slice(0, 9), lastUsedOn: '2026-11-20T12:00:00.000Z' }]);
	});

	it('stops at once when it is revoked', async () => {
		const spare = await makeKey(anna, 'Reserve');
		expect((await ask('GET', '/courses', { with: spare })).status).toBe(200);
		const { docs } = await people.cms.payload.find({ collection: 'apiKeys', where: { label: { equals: 'Reserve' } }, depth: 0 });
		expect((await anna.call('POST', `/apiKeys/${docs[0]?.id}/revoke`)).status).toBe(200);
		expect((await ask('GET', '/courses', { with: spare })).status).toBe(401);
		expect((await anna.call('POST', `/apiKeys/${docs[0]?.id}/revoke`)).status).toBe(409);
	});

	it('is made for one’s own provider, five at the most, also when all press at once', async () => {
		expect((await bert.call('POST', '/apiKeys/make', { provider: people.providers.A, label: 'Van een ander' })).status).toBe(404);
		expect((await bert.call('POST', '/apiKeys/make', { provider: people.providers.B, label: '' })).status).toBe(400);
		const answers: number[] = [];
		for (const index of [1, 2, 3, 4]) {
			const pair = [bert, bert].map((one) => one.call('POST', '/apiKeys/make', { provider: people.providers.B, label: `Sleutel ${index}` }));
			answers.push(...(await Promise.all(pair)).map(({ status }) => status));
		}
		expect(answers.filter((status) => status === 200)).toHaveLength(5);
		expect(new Set(answers.filter((status) => status !== 200))).toEqual(new Set([409]));
	});

	it('may knock so often in a minute, and no more', async () => {
		const busy = await makeKey(anna, 'Druk');
		let last = await ask('GET', '/courses', { with: busy });
		expect(last.headers.get('ratelimit-remaining')).toBe('119');
		for (let batch = 0; batch < 6; batch += 1) await Promise.all(Array.from({ length: 20 }, () => ask('GET', '/courses?pageSize=1', { with: busy })));
		last = await ask('GET', '/courses', { with: busy });
		expect(last.status).toBe(429);
		expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(0);
		expectToBe('Problem', last);
		expect((await ask('GET', '/courses')).status).toBe(200);
	});
});
