import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bodies } from '../contract/grid/bodies.ts';
import { makePeople, type People, type Person } from '../fixtures/people.ts';

/** The fixture's clock stands on 20 November 2026. */
const EDITIONS = [
	['gepland', { state: 'planned', day: '2026-12-01' }],
	['open', { state: 'open', day: '2026-12-01' }],
	['open-met-plaats', { state: 'open', day: '2026-12-01', placesLeft: 3, enrolmentDeadline: '2026-11-20' }],
	['vol', { state: 'open', day: '2026-12-01', placesLeft: 0 }],
	['te-laat', { state: 'open', day: '2026-12-01', enrolmentDeadline: '2026-11-19' }],
	['gesloten', { state: 'closed', day: '2026-12-01' }],
	['loopt', { state: 'open', day: '2026-11-19', until: '2026-11-20' }],
	['vol-en-loopt', { state: 'open', day: '2026-11-20', placesLeft: 0 }],
	['voorbij', { state: 'open', day: '2026-11-18', until: '2026-11-19' }],
	['gehouden', { state: 'held', day: '2026-11-01' }],
	['geannuleerd', { state: 'cancelled', day: '2026-12-01' }],
] as const;

let people: People;
let anna: Person;
let bert: Person;

beforeAll(async () => {
	people = await makePeople();
	const { cms, providers } = people;
	anna = await people.join('anna', { role: 'provider', provider: providers.A });
	bert = await people.join('bert', { role: 'provider', provider: providers.B });
	const { id } = await cms.payload.create({ collection: 'offerings', data: { title: 'Samen lezen', slug: 'samen-lezen', provider: providers.A }, draft: true });
	for (const [code, { state, day, ...more }] of EDITIONS) {
		const days = [day, ...('until' in more ? [more.until] : [])];
		const meetings = days.map((date) => ({ date: `${date}T12:00:00.000Z`, from: '15:30', until: '17:30', isOnline: true }));
		const facts = {
			placesLeft: 'placesLeft' in more ? more.placesLeft : null,
			enrolmentDeadline: 'enrolmentDeadline' in more ? `${more.enrolmentDeadline}T12:00:00.000Z` : null,
		};
		await cms.payload.create({ collection: 'editions', data: { ...bodies.edition(id), ...facts, code, state, meetings } });
	}
});
afterAll(() => people.cms.stop());

async function codes(person: Person, query: string): Promise<string[]> {
	const { json } = await person.call('GET', `/editions?${query}&limit=50&depth=0`);
	return Array.isArray(json['docs']) ? json['docs'].map(({ code }: { code: string }) => code).sort() : [];
}

describe('a list of editions by how they stand today', () => {
	it.each([
		['planned', ['gepland']],
		['open', ['open', 'open-met-plaats']],
		['full', ['vol']],
		['not-open', ['gesloten', 'te-laat']],
		['running', ['loopt', 'vol-en-loopt']],
		['over', ['voorbij']],
		['held', ['gehouden']],
		['cancelled', ['geannuleerd']],
	])('asked for %s holds exactly those', async (standing, expected) => {
		expect(await codes(anna, `where[standing][equals]=${standing}`)).toEqual(expected);
		const { json } = await anna.call('GET', `/editions?where[standing][equals]=${standing}&depth=0`);
		expect(json['docs']).toEqual(expected.map(() => expect.objectContaining({ standing })));
	});

	it('takes the other ways in which a list asks, within other filters too', async () => {
		const all = EDITIONS.map(([code]) => code).sort();
		expect(await codes(anna, 'where[standing][in]=full,over')).toEqual(['vol', 'voorbij']);
		expect(await codes(anna, 'where[standing][not_equals]=open')).toEqual(all.filter((code) => !code.startsWith('open')));
		expect(await codes(anna, 'where[standing][not_in][0]=open&where[standing][not_in][1]=full')).toEqual(
			all.filter((code) => !code.startsWith('open') && code !== 'vol'),
		);
		expect(await codes(anna, 'where[standing][exists]=true')).toEqual(all);
		expect(await codes(anna, 'where[standing][exists]=false')).toEqual([]);
		expect(await codes(anna, 'where[standing][equals]=onzin')).toEqual([]);
		expect(await codes(anna, 'where[or][0][and][0][standing][equals]=open&where[or][0][and][1][placesLeft][equals]=3')).toEqual(['open-met-plaats']);
	});

	it('shows nobody more than their own', async () => {
		expect(await codes(bert, 'where[standing][equals]=open')).toEqual([]);
		expect((await people.visitor('GET', '/editions?where[standing][equals]=open')).status).toBe(403);
	});

	it('comes out as CSV with the same filter and the word that the list shows', async () => {
		const where = encodeURIComponent(JSON.stringify({ or: [{ and: [{ standing: { equals: 'full' } }] }] }));
		const { text, status } = await anna.call('GET', `/editions/list-csv?columns=code,standing&where=${where}`);
		expect(status).toBe(200);
		expect(text.replace('\uFEFF', '').trim().split(/\r?\n/)).toEqual(['Code;Nu', 'vol;Vol']);
	});

	it('is never stored: not when made, not when changed, not when sent', async () => {
		const { json } = await anna.call('GET', '/editions?where[code][equals]=vol&depth=0');
		const [{ id }] = json['docs'] as unknown as [{ id: string }];
		expect((await anna.call('PATCH', `/editions/${id}`, { placesLeft: 2, standing: 'over' })).json).toMatchObject({ doc: { standing: 'open' } });
		await people.cms.payload.update({ collection: 'editions', id, data: { placesLeft: 0, standing: 'over' } });
		const { docs } = await people.cms.payload.find({ collection: 'activities', where: { itemId: { equals: id }, verb: { equals: 'update' } }, depth: 0 });
		expect(docs.map(({ fields }) => fields)).toEqual([['placesLeft'], ['placesLeft']]);
		expect(await people.cms.payload.db.connection.collection('editions').countDocuments({ standing: { $exists: true } })).toBe(0);
	});

	it('counts and removes in bulk by the same question', async () => {
		expect((await anna.call('GET', '/editions/count?where[standing][equals]=over')).json).toEqual({ totalDocs: 1 });
		expect((await anna.call('DELETE', '/editions?where[standing][equals]=over')).status).toBe(200);
		expect(await codes(anna, 'where[code][equals]=voorbij')).toEqual([]);
		expect(await codes(anna, 'where[standing][exists]=true')).toHaveLength(EDITIONS.length - 1);
	});
});
