import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { bodies, unique, upload } from './grid/bodies.ts';
import { SUBJECTS } from './grid/subjects.ts';
import { type Actor, mailOf, makeWorld, type World } from './grid/world.ts';

let world: World;
let draft: { id: string; contactEmail: string };
let live: { id: string };
beforeAll(async () => {
	world = await makeWorld();
	const { payload } = world.cms;
	const { id, contactEmail } = await payload.create({
		collection: 'offerings',
		data: {
			...bodies.offering(world, { provider: world.providers.A, status: 'draft' }),
			title: 'Verborgen titel',
			contactEmail: 'verborgen@aanbieder.example',
		},
	});
	draft = { id, contactEmail };
	live = await SUBJECTS['live offering of provider A'].make(world);
	await payload.create({ collection: 'paths', data: bodies.path(world, { status: 'published', offerings: [draft.id, live.id] }) });
});
afterAll(() => world.stop());

const OUTSIDERS = ['vis', 'prB', 'coA', 'rev', 'sec', 'adm'] as const satisfies Actor[];
const made = z.object({ doc: z.object({ id: z.string() }) });
const listed = z.object({ totalDocs: z.number(), docs: z.array(z.object({ id: z.string() })) });

const get = (actor: Actor, path: string) => world.send({ actor, method: 'GET', path });
const post = (actor: Actor, path: string, body?: unknown) => world.send({ actor, method: 'POST', path, body });
const patch = (actor: Actor, path: string, body: unknown) => world.send({ actor, method: 'PATCH', path, body });
const stored = (id: string) => world.cms.payload.findByID({ collection: 'offerings', id, depth: 0, draft: true });
const ownDraft = () => SUBJECTS['draft offering of provider A'].make(world);

describe('a draft', () => {
	it.each([
		'/offerings?limit=0',
		'/offerings?draft=true&limit=0',
		'/offerings?depth=3&limit=0',
		'/offerings?where[_status][equals]=draft',
		'/offerings?where[or][0][_status][equals]=draft&where[or][1][_status][equals]=published',
		'/offerings?where[title][like]=Verborgen&draft=true',
		'/offerings?where[contactEmail][like]=verborgen',
		'/offerings?sort=contactEmail&limit=0',
		'/offerings?select[title]=true&limit=0',
		'/paths?depth=3&limit=0',
		'/paths?depth=3&draft=true&populate[offerings][title]=true',
		'/providers?depth=3&limit=0',
		'/competences?depth=3&limit=0',
	])('does not show to others in %s', async (path) => {
		for (const actor of OUTSIDERS) {
			const { text, status } = await get(actor, path);
			expect(status, actor).toBe(200);
			expect(text, actor).not.toMatch(/erborgen/);
		}
	});

	it.each([
		`/paths?where[stages.competences.offerings.contactEmail][like]=verborgen`,
		`/paths?where[stages.competences.offerings.title][equals]=Verborgen%20titel`,
		`/paths/count?where[stages.competences.offerings.contactEmail][like]=verborgen`,
		`/paths?where[and][0][stages.competences.offerings.contactEmail][contains]=verborgen`,
		`/paths?where[stages.competences.offerings][contains][contactEmail][like]=verborgen`,
		`/offerings/count?where[contactEmail][like]=verborgen&draft=true`,
	])('can not be guessed through a question: %s', async (path) => {
		for (const actor of OUTSIDERS) {
			const { status, json } = await get(actor, path);
			if (status === 200) expect(json, actor).toMatchObject({ totalDocs: 0 });
			else expect(status, actor).toBe(400);
		}
	});

	it('of a live item stays behind the live text', async () => {
		const { id } = await SUBJECTS['live offering of provider A'].make(world);
		expect((await patch('prA', `/offerings/${id}?draft=true`, { summary: 'Nog verborgen tekst.', _status: 'draft' })).status).toBe(200);
		for (const path of [`/offerings/${id}`, `/offerings/${id}?draft=true`, `/offerings?draft=true&where[id][equals]=${id}`, `/paths?depth=3&draft=true`]) {
			for (const actor of OUTSIDERS) expect((await get(actor, path)).text, `${actor} ${path}`).not.toContain('verborgen');
		}
		const copy = await post('prB', `/offerings/${id}/duplicate`, { provider: world.providers.B, slug: `kopie-${unique()}` });
		expect(copy.text).not.toContain('verborgen');
	});
});

describe('an account', () => {
	it.each([
		`/users?where[email][like]=test.example&limit=0`,
		`/users?where[roles.role][equals]=admin`,
		`/users?sort=email&limit=0`,
		`/withdrawals?depth=2&where[withdrawnBy.email][like]=test`,
		`/activities?depth=2&where[actor.email][like]=test`,
		`/offerings?depth=3&limit=0`,
	])('is not found by somebody of another organisation: %s', async (path) => {
		for (const actor of ['vis', 'prB', 'coB', 'brA', 'edi', 'aud', 'sec'] as const) expect((await get(actor, path)).text, actor).not.toContain(mailOf('prA'));
	});

	it.each(['resetPasswordToken', 'hash', 'salt', 'sessions.id', 'loginAttempts'])('keeps its %s to itself', async (field) => {
		const guess = await get('prA', `/users?where[${field}][exists]=true`);
		expect([200, 400]).toContain(guess.status);
		expect(guess.text).not.toMatch(/"(hash|salt|resetPasswordToken|loginAttempts|lockUntil)":/);
		expect((await get('prA', `/activities?where[actor.${field}][exists]=true`)).status).toBe(403);
	});

	it('keeps its roles, whoever holds it', async () => {
		for (const [actor, role] of [
			['prA', 'admin'],
			['rev', 'committee'],
			['adm', 'committee'],
			['adm', 'finance'],
		] as const) {
			const id = world.userOf(actor);
			const before = await world.cms.payload.findByID({ collection: 'users', id, depth: 0 });
			await patch(actor, `/users/${id}`, { name: 'Zelf veranderd', roles: [...(before.roles ?? []), { role }] });
			await patch(actor, `/users?where[id][equals]=${id}`, { roles: [{ role }] });
			expect((await world.cms.payload.findByID({ collection: 'users', id, depth: 0 })).roles, actor).toEqual(before.roles);
		}
	});

	it('shows colleagues no more than name, address and roles', async () => {
		const { text } = await get('prA', `/users/${world.userOf('trA')}`);
		expect(text).toContain(mailOf('trA'));
		expect(text).toContain('"sessions":[]');
		expect(text).not.toMatch(/"(hash|salt|resetPasswordToken|loginAttempts|lockUntil)":/);
	});

	it('gets its roles from an administrator', async () => {
		const { id } = await SUBJECTS.editor.make(world);
		expect((await patch('adm', `/users/${id}`, { roles: [{ role: 'finance' }] })).status).toBe(200);
		expect((await world.cms.payload.findByID({ collection: 'users', id, depth: 0 })).roles).toMatchObject([{ role: 'finance' }]);
	});

	it('is deleted by nobody: people leave', async () => {
		expect((await world.send({ actor: 'adm', method: 'DELETE', path: `/users/${world.userOf('adm')}` })).status).toBe(403);
	});
});

describe('an invitation', () => {
	it.each([
		['prA', 'trainer', 'A', null, 201],
		['prA', 'provider', 'A', null, 201],
		['prA', 'trainer', 'B', null, 400],
		['prA', 'editor', null, null, 400],
		['prA', 'admin', null, null, 400],
		['prA', 'coordinator', null, 'A', 400],
		['coA', 'broker', null, 'A', 201],
		['coA', 'coordinator', null, 'A', 201],
		['coA', 'broker', null, 'B', 400],
		['coA', 'trainer', 'A', null, 400],
		['trA', 'trainer', 'A', null, 403],
		['brA', 'broker', null, 'A', 403],
		['edi', 'editor', null, null, 403],
		['adm', 'editor', null, null, 201],
		['adm', 'provider', null, null, 400],
		['adm', 'editor', 'A', null, 400],
	] as const)('by %s for a %s of provider %s or region %s answers %i %i', async (actor, role, provider, region, _expected) => {
		const row = { role, provider: provider && world.providers[provider], region: region && world.regions[region] };
		const { status } = await post(actor, '/users', { email: `nieuw-${unique()}@test.example`, password: 'a-long-test-password', name: 'Nieuw', roles: [row] });
		expect(status).toBe(_expected);
	});

	it('names a role of the own organisation in every row, and at least one', async () => {
		const roles = [{ role: 'trainer', provider: world.providers.A }, { role: 'auditor' }];
		expect((await post('prA', '/users', { ...bodies.user([]), roles })).status).toBe(400);
		expect((await post('prA', '/users', bodies.user([]))).status).toBe(400);
		expect((await post('coA', '/users', bodies.user([]))).status).toBe(400);
	});
});

describe('somebody else’s organisation', () => {
	it('gets no offering from a provider, in no way of writing', async () => {
		const { id } = await ownDraft();
		const ofB = { collection: 'offerings', where: { provider: { equals: world.providers.B } } } as const;
		const before = await world.cms.payload.count(ofB);
		for (const provider of [world.providers.B, world.providers.regionA, null, '0'.repeat(24)]) {
			await patch('prA', `/offerings/${id}`, { provider });
			await patch('prA', `/offerings/${id}?draft=true`, { provider });
			await patch('prA', `/offerings/${id}?draft=true&autosave=true`, { provider });
			await patch('prA', `/offerings?where[id][equals]=${id}`, { provider });
			await patch('prA', `/offerings?draft=true&where[id][equals]=${id}`, { provider });
			expect((await stored(id)).provider).toBe(world.providers.A);
			const copy = await post('prA', `/offerings/${id}/duplicate`, { provider });
			expect(copy.status).toBe(400);
			expect(
				(await post('prA', '/offerings?draft=true', { ...bodies.offering(world, { provider: world.providers.A, status: 'draft' }), provider })).status,
			).toBe(400);
		}
		expect(await world.cms.payload.count(ofB)).toEqual(before);
	});

	it('gets no edition and no file either', async () => {
		const { id: edition } = await SUBJECTS['edition of provider A'].make(world);
		const { id: file } = await SUBJECTS['file of provider A'].make(world);
		const { id: foreign } = await SUBJECTS['draft offering of region A'].make(world);
		for (const offering of [foreign, null, '0'.repeat(24)]) {
			expect((await patch('prA', `/editions/${edition}`, { offering })).status).toBe(400);
			await patch('prA', `/editions?where[id][equals]=${edition}`, { offering });
			expect((await post('prA', `/editions/${edition}/duplicate`, { offering })).status).toBe(400);
		}
		for (const provider of [world.providers.B, world.providers.regionA, null]) {
			expect((await patch('prA', `/media/${file}`, { provider })).status).toBe(400);
			await patch('prA', `/media?where[id][equals]=${file}`, { provider });
			expect((await post('prA', `/media/${file}/duplicate`, { provider })).json, 'a copy stays with its owner').toMatchObject({
				doc: { provider: world.providers.A },
			});
			expect((await post('prA', '/media', upload({ alt: 'x', provider }))).status).toBe(400);
		}
		expect((await world.cms.payload.findByID({ collection: 'editions', id: edition, depth: 0 })).offering).not.toBe(foreign);
		expect((await world.cms.payload.findByID({ collection: 'media', id: file, depth: 0 })).provider).toBe(world.providers.A);
	});

	it('answers alike about a provider that hides and one that does not exist', async () => {
		const waiting = await SUBJECTS['provider that waits'].make(world);
		const body = (provider: string) => ({ ...bodies.offering(world, { provider: world.providers.A, status: 'draft' }), provider });
		const hidden = await post('prA', '/offerings', body(waiting.id));
		expect(hidden).toEqual(await post('prA', '/offerings', body('0'.repeat(24))));
	});

	it('loses nothing to a bulk operation without bounds', async () => {
		await patch('prB', '/offerings?where[createdAt][exists]=true', { summary: 'Overschreven.' });
		await patch('prB', '/editions?where[createdAt][exists]=true', { capacity: 1 });
		await world.send({ actor: 'prB', method: 'DELETE', path: '/offerings?where[createdAt][exists]=true' });
		await world.send({ actor: 'coB', method: 'DELETE', path: '/offerings?where[createdAt][exists]=true' });
		await patch('rev', '/users?where[createdAt][exists]=true', { name: 'Overgenomen' });
		expect((await stored(draft.id)).summary).toBe('Kort.');
		expect((await stored(live.id)).summary).toBe('Kort.');
		expect((await world.cms.payload.find({ collection: 'users', where: { name: { equals: 'Overgenomen' } } })).docs.map(({ id }) => id)).toEqual([
			world.userOf('rev'),
		]);
	});

	it('keeps the ties of its schools', async () => {
		const { id } = await world.cms.payload.create({
			collection: 'schools',
			data: {
				...bodies.school(world, world.regions.A),
				regions: [
					{ region: world.regions.A, from: '2026-01-01T12:00:00.000Z' },
					{ region: world.regions.B, from: '2026-01-01T12:00:00.000Z' },
				],
			},
		});
		expect((await patch('coA', `/schools/${id}`, { regions: [{ region: world.regions.A, from: '2026-01-01T12:00:00.000Z' }] })).status).toBe(400);
		expect((await patch('coA', `/schools/${id}`, { regions: [] })).status).toBe(400);
	});
});

describe('what the system keeps', () => {
	it('is not set on an offering', async () => {
		const publishedAt = '2020-01-01T00:00:00.000Z';
		const { id } = await ownDraft();
		await patch('prA', `/offerings/${id}`, { publishedAt });
		await patch('prA', `/offerings?where[id][equals]=${id}`, { publishedAt });
		expect((await stored(id)).publishedAt).toBeNull();
		const created = made.parse(
			(await post('prA', '/offerings', { ...bodies.offering(world, { provider: world.providers.A, status: 'draft' }), publishedAt })).json,
		);
		expect((await stored(created.doc.id)).publishedAt).toBeNull();
		const copy = made.parse((await post('prA', `/offerings/${live.id}/duplicate`, { publishedAt })).json);
		expect((await stored(copy.doc.id)).publishedAt).toBeNull();
	});

	it('is not set on an edition', async () => {
		const { id } = await SUBJECTS['edition of provider A'].make(world);
		await patch('prA', `/editions/${id}`, { key: 'eigen/sleutel', startDate: '2000-01-01T12:00:00.000Z' });
		const edition = await world.cms.payload.findByID({ collection: 'editions', id, depth: 0 });
		expect(edition.key).toBe(`${edition.offering}/${edition.code}`);
		expect(edition.startDate).toBe('2027-01-12T12:00:00.000Z');
	});

	it('is not set on a criteria set: none takes effect by typing or by copying', async () => {
		const { id } = await SUBJECTS['criteria set in the making'].make(world);
		const effective = await SUBJECTS['criteria set in effect'].make(world);
		await patch('sec', `/criteriaSets/${id}`, { state: 'effective' });
		await patch('sec', `/criteriaSets?where[id][equals]=${id}`, { state: 'effective' });
		const created = made.parse((await post('sec', '/criteriaSets', { ...bodies.criteriaSet(), state: 'effective' })).json);
		const copied = made.parse((await post('sec', `/criteriaSets/${effective.id}/duplicate`, { state: 'effective' })).json);
		for (const set of [id, created.doc.id, copied.doc.id]) {
			expect((await world.cms.payload.findByID({ collection: 'criteriaSets', id: set, depth: 0 })).state).toBe('draft');
		}
	});

	it('is not set on a provider by its own people', async () => {
		expect((await patch('prB', `/providers/${world.providers.B}`, { isAdmitted: true })).status).toBe(403);
		expect((await patch('coA', `/providers/${world.providers.regionA}`, { isAdmitted: true })).status).toBe(403);
	});
});

describe('a provider that the editor has not let through', () => {
	it('publishes in no way', async () => {
		const draftBody = () => bodies.offering(world, { provider: world.providers.B, status: 'draft' });
		const liveBody = () => bodies.offering(world, { provider: world.providers.B, status: 'published' });
		expect((await post('prB', '/offerings', liveBody())).status).toBe(400);
		const { id } = made.parse((await post('prB', '/offerings', draftBody())).json).doc;
		for (const query of ['', '?draft=true', '?publishAllLocales=true', '?autosave=true', '?publishSpecificLocale=nl']) {
			await patch('prB', `/offerings/${id}${query}`, { _status: 'published' });
			await patch('prB', `/offerings/${id}${query}`, {});
		}
		await patch('prB', '/offerings?where[createdAt][exists]=true', { _status: 'published' });
		await post('prB', `/offerings/${live.id}/duplicate?draft=false`, { provider: world.providers.B, _status: 'published', slug: `kopie-${unique()}` });
		await post('prB', `/offerings/${live.id}/duplicate?draft=false&publishAllLocales=true`, { provider: world.providers.B, slug: `kopie-${unique()}` });
		await post('prB', '/offerings?publishAllLocales=true', draftBody());
		await post('prB', `/offerings/${id}/republish`);
		const { docs } = await world.cms.payload.find({
			collection: 'offerings',
			where: { provider: { equals: world.providers.B }, _status: { equals: 'published' } },
		});
		expect(docs).toEqual([]);
	});

	it('is let through by the editor who publishes its first item', async () => {
		const { id } = made.parse((await post('prB', '/offerings', bodies.offering(world, { provider: world.providers.B, status: 'draft' }))).json).doc;
		expect((await patch('edi', `/offerings/${id}`, { _status: 'published' })).status).toBe(200);
		expect((await world.cms.payload.findByID({ collection: 'providers', id: world.providers.B })).isAdmitted).toBe(true);
		expect((await post('prB', '/offerings', bodies.offering(world, { provider: world.providers.B, status: 'published' }))).status).toBe(201);
	});
});

describe('a withdrawn item', () => {
	it('comes back only by publishing it again, not by an older text', async () => {
		const { id } = await SUBJECTS['live offering of provider A'].make(world);
		const { docs } = await world.cms.payload.findVersions({ collection: 'offerings', where: { parent: { equals: id } }, depth: 0 });
		expect((await post('prA', `/offerings/${id}/withdraw`, { reason: 'Klopt niet meer.' })).status).toBe(200);
		for (const version of docs) expect((await post('prA', `/offerings/versions/${version.id}`)).status).toBe(400);
		expect((await patch('edi', `/offerings/${id}`, { _status: 'published' })).status).toBe(400);
		expect((await get('vis', `/offerings/${id}`)).status).toBe(404);
		expect(listed.parse((await get('vis', '/offerings?limit=0&draft=true')).json).docs.map((doc) => doc.id)).not.toContain(id);
		expect((await post('prA', `/offerings/${id}/withdraw`, { reason: ' ' })).status).toBe(400);
		expect((await post('prA', `/offerings/${id}/republish`)).status).toBe(200);
	});

	it('that is a path says what takes its place, or that nothing does', async () => {
		const { id } = await SUBJECTS['live path'].make(world);
		const next = await SUBJECTS['live path'].make(world);
		const successor = { kind: 'paths', id: next.id };
		for (const body of [{ reason: 'Weg.' }, { reason: 'Weg.', hasNoSuccessor: false }, { reason: 'Weg.', successor, hasNoSuccessor: true }]) {
			const refused = await post('edi', `/paths/${id}/withdraw`, body);
			expect([refused.status, refused.text]).toEqual([400, expect.stringContaining('voor dit pad in de plaats komt')]);
		}
		expect((await post('edi', `/paths/${id}/withdraw`, { reason: 'Weg.', successor })).status).toBe(200);
	});

	it('takes only a live successor, whatever is sent as one', async () => {
		const { id } = await SUBJECTS['live offering of provider A'].make(world);
		for (const successor of [
			{ kind: 'offerings', id: draft.id },
			{ kind: 'offerings', id: 'x' },
			{ kind: 'offerings', id },
			{ kind: 'users', id: world.userOf('adm') },
		]) {
			expect((await post('prA', `/offerings/${id}/withdraw`, { reason: 'Weg.', successor })).status).toBe(400);
		}
	});
});
