import type { CollectionSlug } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { SUBJECTS, type SubjectName } from '../contract/grid/subjects.ts';
import { type Actor, makeWorld, type World } from '../contract/grid/world.ts';

const foundSchema = z.object({ docs: z.array(z.unknown()) });
const savedSchema = z.object({ doc: z.object({ updatedAt: z.string() }) });

let world: World;

beforeAll(async () => {
	world = await makeWorld();
});
afterAll(() => world.stop());

const save = (actor: Actor, collection: CollectionSlug, id: string, body: Record<string, unknown>, query = '') =>
	world.send({ actor, method: 'PATCH', path: `/${collection}/${id}?depth=0${query}`, body });

async function opened(collection: CollectionSlug, id: string): Promise<string> {
	const doc = await world.cms.payload.findByID({ collection, id, draft: true, depth: 0 });
	return z.object({ updatedAt: z.string() }).parse(doc).updatedAt;
}

const FORMS: [SubjectName, CollectionSlug, Actor, Actor, Record<string, unknown>, Record<string, unknown>, string][] = [
	['live offering of provider A', 'offerings', 'prA', 'edi', { summary: 'Van de een.' }, { summary: 'Van de ander.' }, '&draft=true'],
	['edition of provider A', 'editions', 'prA', 'prA', { capacity: 11 }, { capacity: 12 }, ''],
	['live path', 'paths', 'edi', 'edi', { summary: 'Van de een.' }, { summary: 'Van de ander.' }, '&draft=true'],
	['region', 'regions', 'edi', 'edi', { summary: 'Van de een.' }, { summary: 'Van de ander.' }, ''],
	['board', 'boards', 'edi', 'edi', { name: 'Van de een' }, { name: 'Van de ander' }, ''],
];

describe('two people who opened the same form', () => {
	it.each(FORMS)('do not overwrite each other: %s', async (subject, collection, first, second, one, other, query) => {
		const { id } = await SUBJECTS[subject].make(world);
		const updatedAt = await opened(collection, id);
		const saved = await save(first, collection, id, { ...one, updatedAt }, query);
		expect(saved.status, saved.text).toBe(200);
		const late = await save(second, collection, id, { ...other, updatedAt }, query);
		expect(late.status).toBe(409);
		expect(late.text).toContain('staat nog op dit scherm');
		expect(await world.cms.payload.findByID({ collection, id, draft: true, depth: 0 })).toMatchObject(one);
	});

	it('hear in Dutch that somebody else is at work in it', async () => {
		const { id } = await SUBJECTS['live offering of provider A'].make(world);
		await world.cms.payload.create({
			collection: 'payload-locked-documents',
			data: { document: { relationTo: 'offerings', value: id }, user: { relationTo: 'users', value: world.userOf('edi') } },
		});
		const answer = await save('prA', 'offerings', id, { summary: 'Van de ander.' }, '&draft=true');
		expect(answer.status).toBe(423);
		expect(answer.text).toContain('uw tekst staat nog op dit scherm');
	});

	it('may take over from each other what both may change, and a third may not', async () => {
		const { id } = await SUBJECTS['live offering of provider A'].make(world);
		const lock = await world.cms.payload.create({
			collection: 'payload-locked-documents',
			data: { document: { relationTo: 'offerings', value: id }, user: { relationTo: 'users', value: world.userOf('edi') } },
		});
		const ask = `/payload-locked-documents?where[document.relationTo][equals]=offerings&where[document.value][equals]=${id}`;
		const look = async (actor: Actor) => foundSchema.parse((await world.send({ actor, method: 'GET', path: ask })).json).docs.length;
		const take = (actor: Actor, body: Record<string, unknown>) => world.send({ actor, method: 'PATCH', path: `/payload-locked-documents/${lock.id}`, body });
		const holder = async () => (await world.cms.payload.findByID({ collection: 'payload-locked-documents', id: lock.id, depth: 0 })).user.value;
		expect([await look('prA'), await look('prB')]).toEqual([1, 0]);
		expect((await take('prB', { user: { relationTo: 'users', value: world.userOf('prB') } })).status).toBe(404);
		expect(await holder()).toBe(world.userOf('edi'));
		expect((await take('prA', { user: { relationTo: 'users', value: world.userOf('prA') } })).status).toBe(200);
		expect(await holder()).toBe(world.userOf('prA'));
		expect((await save('edi', 'offerings', id, { summary: 'Van de redactie.' }, '&draft=true')).status).toBe(423);
		expect((await take('edi', { user: { relationTo: 'users', value: world.userOf('prB') } })).status).toBe(200);
		expect(await holder(), 'a lock goes to who asks, to nobody else').toBe(world.userOf('edi'));
	});

	it('go on saving their own work, each time from what the answer said', async () => {
		const { id } = await SUBJECTS['edition of provider A'].make(world);
		let updatedAt = await opened('editions', id);
		for (const capacity of [20, 21, 22]) {
			const answer = await save('prA', 'editions', id, { capacity, updatedAt });
			expect(answer.status).toBe(200);
			updatedAt = savedSchema.parse(answer.json).doc.updatedAt;
		}
	});

	it('are one winner when they press at the same moment', async () => {
		const { id } = await SUBJECTS['live offering of provider A'].make(world);
		const updatedAt = await opened('offerings', id);
		const answers = await Promise.all(
			[1, 2, 3, 4, 5].map((number) => save('prA', 'offerings', id, { summary: `Poging ${number}.`, updatedAt }, '&draft=true')),
		);
		const statuses = answers.map(({ status }) => status).sort();
		expect(statuses.filter((status) => status === 200)).toHaveLength(1);
		expect(statuses.filter((status) => status === 409)).toHaveLength(4);
	});

	it('may still say just what they want changed', async () => {
		const { id } = await SUBJECTS['edition of provider A'].make(world);
		await save('prA', 'editions', id, { capacity: 5 });
		expect((await save('prA', 'editions', id, { placesLeft: 3 })).status).toBe(200);
	});
});
