import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SITE_KEY } from '../fixtures/testSettings.ts';
import { PICTURE } from './grid/bodies.ts';
import { COLLECTION_DOORS, GLOBAL_DOORS, KNOCKED_BY, ROOT_DOORS, SITE_DOORS } from './grid/doors.ts';
import { ABSENT, FORBIDDEN } from './grid/judge.ts';
import { rowsOf } from './grid/rows.ts';
import { SUBJECTS, type SubjectName } from './grid/subjects.ts';
import { ACTOR_CODES, type Actor, actorPassword, mailOf, makeWorld, type World } from './grid/world.ts';

const NO_SUCH_ID = '0'.repeat(24);
const NO_SIGN_IN =
	'{"errors":[{"message":"Inloggen lukt niet. Het e-mailadres of wachtwoord klopt niet, of het account is na te veel pogingen tien minuten op slot."}]}';

let world: World;
beforeAll(async () => {
	world = await makeWorld();
});
afterAll(() => world.stop());

const get = (actor: Actor, path: string, headers: Record<string, string> = {}) => world.send({ actor, method: 'GET', path, headers });
const post = (actor: Actor, path: string, body?: unknown) => world.send({ actor, method: 'POST', path, body });
const statuses = async (path: string) => new Set(await Promise.all(ACTOR_CODES.map(async (actor) => (await get(actor, path)).status)));
const forEachActor = <Result>(ask: (actor: Actor) => Promise<Result>) => Promise.all(ACTOR_CODES.map(async (actor) => ({ actor, ...(await ask(actor)) })));

describe('the grid', () => {
	it('knows every door of every collection, global and of the root, and no other', () => {
		const { collections, globals, endpoints } = world.cms.payload.config;
		expect(Object.fromEntries(collections.map(({ slug, endpoints: doors }) => [slug, named(doors)]))).toEqual(sorted(COLLECTION_DOORS));
		expect(Object.fromEntries(globals.map(({ slug, endpoints: doors }) => [slug, named(doors)]))).toEqual(sorted(GLOBAL_DOORS));
		expect(named(endpoints)).toEqual([...ROOT_DOORS].sort());
	});

	it('has a table for every collection, with a row for every door that is not tried below', () => {
		const tried = new Map<string, Set<string>>();
		for (const name in SUBJECTS) if (isSubject(name)) addRows(tried, name);
		const missing = Object.entries(COLLECTION_DOORS).flatMap(([slug, doors]) =>
			doors.flatMap((door) => {
				const operation = KNOCKED_BY[door];
				return operation && !isShadowed(slug, door) && !tried.get(slug)?.has(operation) ? [`${slug}: ${door}`] : [];
			}),
		);
		expect(missing).toEqual([]);
		expect(world.cms.payload.config.collections.filter(({ slug }) => !tried.has(slug)).map(({ slug }) => slug)).toEqual([]);
	});
});

describe('the doors of the site', () => {
	it.each(SITE_DOORS)('open with the key only, whoever is signed in: %s', async (path) => {
		expect(await statuses(path)).toEqual(new Set([403]));
		expect((await get('edi', path, { 'x-napl-key': `${SITE_KEY}x` })).status).toBe(403);
		expect((await get('vis', path, { 'x-napl-key': SITE_KEY })).status).toBe(200);
	});

	it('hold every custom door that answers with content', () => {
		const custom = Object.entries(COLLECTION_DOORS).flatMap(([slug, doors]) =>
			doors
				.filter((door) => /by-slug|browse|overview|current|frame|\/preview\//.test(door))
				.map((door) => `/${slug}${door.replace('get ', '').replace(':slug', 'x').replace(':id', 'x').replace(':number', '1')}`),
		);
		expect([...SITE_DOORS].sort()).toEqual([...custom, '/addresses'].sort());
	});
});

describe('what visitors send', () => {
	it.each([
		['/reports/file', { kind: 'offerings', slug: 'x', category: 'dates', text: 'De datum is al geweest.' }],
		['/visits/count', { visits: [] }],
	])('comes in with the key only, whoever is signed in: %s', async (path, body) => {
		expect(new Set((await forEachActor((actor) => post(actor, path, body))).map(({ status }) => status))).toEqual(new Set([403]));
		expect((await world.send({ actor: 'vis', method: 'POST', path, body, headers: { 'x-napl-key': SITE_KEY } })).status).toBe(200);
		expect((await world.send({ actor: 'vis', method: 'POST', path, body: { x: 1 }, headers: { 'x-napl-key': SITE_KEY } })).status).toBe(400);
	});
});

describe('the visits of offerings', () => {
	it('are told to their own people, editor and auditor', async () => {
		const { id } = await SUBJECTS['live offering of provider A'].make(world);
		const told = await forEachActor((actor) => get(actor, `/offerings/${id}/visits`));
		expect(told.filter(({ text }) => text !== '{"visits":null}').map(({ actor }) => actor)).toEqual(['prA', 'edi', 'aud']);
		const lists = await forEachActor((actor) => get(actor, '/visits/export'));
		expect(lists.filter(({ status }) => status === 200).map(({ actor }) => actor)).toEqual(['prA', 'prB', 'coA', 'coB', 'edi', 'aud']);
		expect(lists.find(({ actor }) => actor === 'prA')?.text).toContain('Aanbod ');
		expect(
			lists
				.find(({ actor }) => actor === 'prB')
				?.text.trim()
				.split('\n'),
		).toHaveLength(1);
	});
});

describe('what is closed to everybody', () => {
	it.each([
		['GET', '/payload-jobs/run'],
		['GET', '/payload-jobs/handle-schedules'],
		['POST', '/payload-jobs'],
		['GET', '/globals/payload-jobs-stats'],
		['POST', '/globals/payload-jobs-stats'],
		['GET', '/payload-migrations'],
	])('answers that there is no such thing: %s %s', async (method, path) => {
		const answers = await forEachActor((actor) => world.send({ actor, method, path }));
		expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([501]));
	});

	it.each([
		['POST', '/graphql'],
		['GET', '/graphql'],
		['GET', '/graphql-playground'],
		['POST', '/users/verify/x'],
		['GET', '/media/paste-url/x?src=http://127.0.0.1/x.png'],
		['POST', '/boards/versions/x'],
		['GET', '/users/versions/x'],
	])('has no door: %s %s', async (method, path) => {
		const answers = await forEachActor((actor) => world.send({ actor, method, path, ...(method === 'POST' ? { body: { query: '{ __typename }' } } : {}) }));
		expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([404]));
	});
});

describe('an account', () => {
	it('is never made by a stranger', async () => {
		const answers = await forEachActor((actor) => post(actor, '/users/first-register', { email: 'x@test.example', password: actorPassword, name: 'X' }));
		expect(new Set(answers.map(({ text }) => text))).toEqual(new Set([FORBIDDEN]));
		expect((await get('vis', '/users/init')).text).toBe('{"initialized":true}');
	});

	it('is not given away by a forgotten password', async () => {
		const known = await post('vis', '/users/forgot-password', { email: mailOf('pol') });
		expect(known).toEqual(await post('vis', '/users/forgot-password', { email: 'niemand@test.example' }));
		expect(known.status).toBe(200);
		expect(await post('vis', '/users/forgot-password', { email: mailOf('pol') })).toEqual(known);
	});

	it('is not given away by a failed sign-in, not even when it is locked', async () => {
		for (let attempt = 0; attempt < 12; attempt += 1) {
			const { status, text } = await post('vis', '/users/login', { email: mailOf('ass'), password: 'mis' });
			expect({ status, text }).toEqual({ status: 401, text: NO_SIGN_IN });
		}
		expect((await post('vis', '/users/login', { email: 'niemand@test.example', password: 'mis' })).text).toBe(NO_SIGN_IN);
		expect((await post('vis', '/users/login', { email: mailOf('ass'), password: actorPassword })).text).toBe(NO_SIGN_IN);
	});

	it('is unlocked by an administrator and nobody else', async () => {
		const answers = await forEachActor((actor) => post(actor, '/users/unlock', { email: mailOf('ass') }));
		expect(answers.filter(({ status }) => status === 200).map(({ actor }) => actor)).toEqual(['adm']);
		expect(new Set(answers.filter(({ actor }) => actor !== 'adm').map(({ text }) => text))).toEqual(new Set([FORBIDDEN]));
		expect((await post('vis', '/users/login', { email: mailOf('ass'), password: actorPassword })).status).toBe(200);
	});

	it('takes a new password only with a token', async () => {
		const { status, text } = await post('vis', '/users/reset-password', { token: 'x', password: actorPassword });
		expect({ status, text }).toEqual({ status: 403, text: '{"errors":[{"message":"Deze link werkt niet meer. Vraag een nieuwe aan."}]}' });
	});

	it('says to its holder who that is, without secrets', async () => {
		expect((await get('vis', '/users/me')).json).toMatchObject({ user: null });
		const { text, json } = await get('rev', '/users/me');
		expect(json).toMatchObject({ user: { email: mailOf('rev') } });
		expect(text).not.toMatch(/"(hash|salt|resetPasswordToken|loginAttempts)"/);
	});

	it('stays signed in with its own token and ends with signing out', async () => {
		expect((await post('vis', '/users/refresh-token')).text).toBe(FORBIDDEN);
		expect((await post('fin', '/users/refresh-token')).status).toBe(200);
		expect((await post('vis', '/users/logout')).status).toBe(400);
		expect((await post('fin', '/users/logout')).status).toBe(200);
		expect((await get('fin', '/users/me')).json).toMatchObject({ user: null });
	});
});

describe('what one may do with a row', () => {
	it('is told about a hidden row as about one that is not there', async () => {
		const { id } = await SUBJECTS['draft offering of provider A'].make(world);
		for (const actor of ['vis', 'prB', 'coA', 'rev', 'adm'] as const) {
			const hidden = await post(actor, `/offerings/access/${id}`);
			expect(hidden).toEqual(await post(actor, `/offerings/access/${NO_SUCH_ID}`));
			expect(hidden.text).toBe(ABSENT);
			expect((await post(actor, `/offerings/access/${id}`, { title: 'x' })).text).toBe(ABSENT);
		}
		expect((await post('prA', `/offerings/access/${id}`)).json).toMatchObject({ update: true, delete: true });
		expect((await post('aud', `/offerings/access/${id}`)).json).not.toHaveProperty('update');
	});

	it('is told in general without promising a verb that the role lacks', async () => {
		const { json } = await get('rev', '/access');
		expect(json).not.toHaveProperty('collections.offerings.create');
		expect(json).not.toHaveProperty('collections.activities');
		expect(json).not.toHaveProperty('collections.systemState');
	});
});

describe('a withdrawal', () => {
	it('is shown at its item to whoever may read the drafts of it', async () => {
		const { id } = await SUBJECTS['live offering of provider A'].make(world);
		await post('prA', `/offerings/${id}/withdraw`, { reason: 'Een reden die niet rondgaat.' });
		const answers = await forEachActor((actor) => get(actor, `/offerings/${id}/withdrawal`));
		expect(answers.filter(({ text }) => text.includes('Een reden')).map(({ actor }) => actor)).toEqual(['prA', 'edi', 'aud']);
	});
});

describe('a draft', () => {
	it.each(['preview', 'checks'])('gives its %s to whoever may read it, and is absent to others as one that does not exist', async (door) => {
		const { id } = await SUBJECTS['draft offering of provider A'].make(world);
		const ask = (actor: Actor, item: string) => world.send({ actor, method: 'GET', path: `/offerings/${item}/${door}` });
		const answers = await forEachActor(async (actor) => ({ ...(await ask(actor, id)), absent: await ask(actor, NO_SUCH_ID) }));
		const may = ['prA', 'edi', 'aud'];
		for (const { actor, status, text, absent } of answers) {
			if (may.includes(actor)) expect([200, 303, 404], actor).toContain(status);
			else if (['prB', 'coA', 'coB'].includes(actor)) expect(text, actor).toBe(ABSENT);
			else expect(status, actor).toBe(403);
			if (!may.includes(actor)) expect(absent.text, actor).toBe(text);
			else expect(absent.text, actor).toBe(ABSENT);
		}
	});

	it('tells what is planned for it to whoever may see that', async () => {
		const { id } = await SUBJECTS['draft offering of provider A'].make(world);
		expect((await post('prA', `/offerings/${id}/plan`, { verb: 'publish', at: '2027-01-11T09:00' })).status).toBe(200);
		const answers = await forEachActor((actor) => get(actor, `/offerings/${id}/plans`));
		expect(answers.filter(({ text }) => text.includes('waiting')).map(({ actor }) => actor)).toEqual(['prA', 'edi', 'aud']);
	});
});

describe('a file', () => {
	it('is downloaded by whoever may read its record, and is absent to others as one that does not exist', async () => {
		const { id } = await SUBJECTS['file of provider A'].make(world);
		const { filename } = await world.cms.payload.findByID({ collection: 'media', id, depth: 0 });
		const answers = await forEachActor(async (actor) => ({ ...(await get(actor, `/media/file/${filename}`)), absent: await get(actor, '/media/file/x.png') }));
		expect(answers.filter(({ status }) => status === 200).map(({ actor }) => actor)).toEqual(['prA', 'edi', 'aud']);
		for (const { actor, text, absent } of answers) {
			const isAbsent = ['prB', 'coA', 'coB'].includes(actor);
			if (!['prA', 'edi', 'aud'].includes(actor)) expect(text, actor).toBe(isAbsent ? ABSENT : FORBIDDEN);
			expect(absent.text, actor).toBe(isAbsent || ['prA', 'edi', 'aud'].includes(actor) ? ABSENT : FORBIDDEN);
		}
		expect((await get('prA', '/media/file/..%2F..%2Fpackage.json')).status).not.toBe(200);
	});

	it('comes with the request and is never fetched from an address', async () => {
		const { status } = await post('prA', '/media', { alt: 'x', provider: world.providers.A, url: 'http://127.0.0.1:1/x.png', filename: 'x.png' });
		expect(status).toBe(400);
		expect(PICTURE.length).toBeGreaterThan(0);
	});
});

describe('the checks of a file', () => {
	it('are told to whoever may read its record', async () => {
		const { id } = await SUBJECTS['file of provider A'].make(world);
		const answers = await forEachActor((actor) => get(actor, `/media/${id}/checks`));
		expect(answers.filter(({ status }) => status === 200).map(({ actor }) => actor)).toEqual(['prA', 'edi', 'aud']);
		for (const { actor, text, status } of answers.filter(({ status }) => status !== 200)) {
			expect(text, actor).toBe(['prB', 'coA', 'coB'].includes(actor) ? ABSENT : FORBIDDEN);
			expect([403, 404]).toContain(status);
		}
	});
});

describe('a preference', () => {
	it('is kept by key, each user the own one', async () => {
		expect((await post('prA', '/payload-preferences/lijst', { value: 'van A' })).status).toBe(200);
		expect((await get('prA', '/payload-preferences/lijst')).json).toMatchObject({ value: 'van A' });
		for (const actor of ['vis', 'prB', 'adm'] as const) expect((await get(actor, '/payload-preferences/lijst')).json).toMatchObject({ value: null });
		expect((await post('vis', '/payload-preferences/lijst', { value: 1 })).status).toBe(401);
		expect((await world.send({ actor: 'vis', method: 'DELETE', path: '/payload-preferences/lijst' })).status).toBe(401);
		expect((await world.send({ actor: 'prB', method: 'DELETE', path: '/payload-preferences/lijst' })).status).not.toBe(200);
		expect((await get('prA', '/payload-preferences/lijst')).json).toMatchObject({ value: 'van A' });
	});
});

describe('import and export', () => {
	const importers = ['prA', 'prB', 'coA', 'coB', 'edi'];
	const openFor = async (method: string, path: string) => {
		const answers = await forEachActor((actor) => world.send({ actor, method, path }));
		return answers.filter(({ status }) => status !== 403).map(({ actor }) => actor);
	};

	it('are for providers, coordinators and editors, each kind for who may make or change it', async () => {
		expect(await openFor('GET', '/importRuns/kinds')).toEqual(importers);
		expect(await openFor('GET', '/importRuns/template?kind=offerings')).toEqual(importers);
		expect(await openFor('GET', '/importRuns/template?kind=boards')).toEqual(['edi']);
		expect(await openFor('POST', '/importRuns/upload?kind=schools')).toEqual(['coA', 'coB', 'edi']);
		expect(await openFor('POST', '/importRuns/upload?kind=providers')).toEqual(['edi']);
	});

	it.each([
		['offerings', [...importers, 'aud']],
		['editions', ['prA', 'prB', 'coA', 'coB', 'aud']],
		['providers', ['edi', 'aud']],
		['competences', ['edi', 'aud']],
		['boards', ['edi', 'aud']],
		['schools', ['coA', 'coB', 'edi', 'aud']],
	])('give %s to who works on them and to the auditor', async (kind, actors) => {
		expect(await openFor('GET', `/${kind}/export`)).toEqual(actors);
	});

	it('write of a list what its reader may read, and nothing to visitors', async () => {
		const { id } = await SUBJECTS['draft offering of provider A'].make(world);
		const { slug } = await world.cms.payload.findByID({ collection: 'offerings', id, depth: 0 });
		const answers = await forEachActor((actor) => get(actor, `/offerings/list-csv?columns=slug&where[id][equals]=${id}`));
		expect(answers.filter(({ text }) => text.includes(slug)).map(({ actor }) => actor)).toEqual(['prA', 'edi', 'aud']);
		expect((await get('vis', '/offerings/list-csv')).text).toBe(FORBIDDEN);
		expect((await get('rev', '/boards/list-csv')).text).toBe(FORBIDDEN);
	});
});

describe('the health of the cms', () => {
	it('is told to everybody without detail', async () => {
		expect((await get('vis', '/healthz')).text).toBe('{"status":"ok"}');
	});
});

type Doors = readonly { method: string; path: string }[] | false | undefined;

function named(doors: Doors): string[] {
	return doors ? [...new Set(doors.map(({ method, path }) => `${method} ${path}`))].sort() : [];
}

function sorted(doors: Record<string, readonly string[]>): Record<string, string[]> {
	return Object.fromEntries(Object.entries(doors).map(([slug, names]) => [slug, [...names].sort()]));
}

function addRows(tried: Map<string, Set<string>>, name: SubjectName): void {
	const { collection } = SUBJECTS[name];
	const known = tried.get(collection) ?? new Set<string>();
	for (const { operation } of rowsOf(name)) known.add(operation);
	tried.set(collection, known);
}

/** Preferences are reached by key: those doors come first and take these addresses. */
function isShadowed(slug: string, door: string): boolean {
	return slug === 'payload-preferences' && ['get /count', 'get /:id', 'delete /:id', 'post /:id/duplicate'].includes(door);
}

function isSubject(name: string): name is SubjectName {
	return Object.hasOwn(SUBJECTS, name);
}
