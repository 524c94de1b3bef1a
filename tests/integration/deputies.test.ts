import { createLocalReq } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bodies } from '../contract/grid/bodies.ts';
import { runJobs } from '../fixtures/mails.ts';
import { makePeople, type People, type Person } from '../fixtures/people.ts';

/** The tests live on this day. */
const TODAY = '2026-11-20';

let people: People;
let admin: Person;
let count = 0;
beforeAll(async () => {
	people = await makePeople();
	admin = await people.join('bas', { role: 'admin' });
});
afterAll(() => people.cms.stop());

/** Two colleagues of provider A: one who keeps its work, one who gives trainings. */
async function colleagues(): Promise<{ anna: Person; tess: Person }> {
	count += 1;
	return {
		anna: await people.join(`anna${count}`, { role: 'provider', provider: people.providers.A }),
		tess: await people.join(`tess${count}`, { role: 'trainer', provider: people.providers.A }),
	};
}

const asProvider = () => ({ role: 'provider', providerId: people.providers.A, regionId: null });
const name = (by: Person, principal: Person, deputy: Person, more: Record<string, unknown> = {}) =>
	by.call('POST', `/users/${principal.id}/name-deputy`, { ...asProvider(), deputy: deputy.id, from: TODAY, until: '2026-11-30', ...more });
const rowsOf = async (person: Person) => (await people.cms.payload.findByID({ collection: 'users', id: person.id, depth: 0 })).roles ?? [];
const term = async (kind: 'sector' | 'form' | 'role') =>
	(await people.cms.payload.create({ collection: 'vocabulary', data: { kind, label: `Term ${kind}`, slug: `term-${kind}-${crypto.randomUUID()}` } })).id;
const offering = async () => {
	const terms = { sector: await term('sector'), form: await term('form'), role: '' };
	const data = bodies.offering({ terms }, { provider: people.providers.A, status: 'draft' });
	return (await people.cms.payload.create({ collection: 'offerings', data })).id;
};

describe('a deputy', () => {
	it('may what the replaced colleague may, between the days, and the log says for whom', async () => {
		const { anna, tess } = await colleagues();
		const id = await offering();
		expect((await tess.call('PATCH', `/offerings/${id}?draft=true`, { summary: 'Nog niet.' })).status).toBe(403);
		expect((await name(anna, anna, tess)).status).toBe(200);
		expect((await tess.call('PATCH', `/offerings/${id}?draft=true`, { summary: 'Namens Anna.' })).status).toBe(200);
		const { docs } = await people.cms.payload.find({
			collection: 'activities',
			where: { and: [{ itemId: { equals: id } }, { actor: { equals: tess.id } }] },
			depth: 0,
			limit: 1,
		});
		expect(docs[0]).toMatchObject({ actor: tess.id, onBehalfOf: anna.id });
		expect(docs[0]?.actorLabel).toContain('Trainer – Leerhuis a');
		expect((await anna.call('PATCH', `/offerings/${id}?draft=true`, { summary: 'Zelf.' })).status).toBe(200);
		const own = await people.cms.payload.find({
			collection: 'activities',
			where: { and: [{ itemId: { equals: id } }, { actor: { equals: anna.id } }] },
			depth: 0,
			limit: 1,
		});
		expect(own.docs[0]).toMatchObject({ onBehalfOf: null, actorLabel: 'Aanbieder – Leerhuis a' });
	});

	it('may nothing before the first day and nothing after the last', async () => {
		const { anna, tess } = await colleagues();
		const id = await offering();
		expect((await name(anna, anna, tess, { from: '2026-11-21' })).status).toBe(200);
		expect((await tess.call('PATCH', `/offerings/${id}?draft=true`, { summary: 'Te vroeg.' })).status).toBe(403);
		const roles = (await rowsOf(tess)).map((row) => (row.deputyFor ? { ...row, from: '2026-11-01T12:00:00.000Z', until: '2026-11-19T12:00:00.000Z' } : row));
		await people.cms.payload.db.updateOne({ collection: 'users', where: { id: { equals: tess.id } }, data: { roles } });
		expect((await tess.call('PATCH', `/offerings/${id}?draft=true`, { summary: 'Te laat.' })).status).toBe(403);
		await people.cms.payload.jobs.queue({ task: 'endDeputies', input: {} });
		await runJobs(people.cms);
		expect((await rowsOf(tess)).map(({ role }) => role)).toEqual(['trainer']);
	});

	it('stands on the pages of both, and is ended by either', async () => {
		const { anna, tess } = await colleagues();
		await name(anna, anna, tess);
		expect((await anna.call('GET', `/users/${anna.id}/summary`)).json).toMatchObject({
			deputies: [{ account: tess.id, role: 'Aanbieder – Leerhuis a', from: TODAY, until: '2026-11-30' }],
		});
		const { json } = await tess.call('GET', `/users/${tess.id}/summary`);
		expect(json).toMatchObject({ replaces: [{ name: expect.stringMatching(/^Anna/) }] });
		const row = (await rowsOf(tess)).find(({ deputyFor }) => deputyFor)?.id;
		const bram = await people.join(`bram${count}`, { role: 'provider', provider: people.providers.B });
		expect((await bram.call('POST', `/users/${tess.id}/end-deputy`, { row })).status).toBe(404);
		expect((await tess.call('POST', `/users/${tess.id}/end-deputy`, { row })).status).toBe(200);
		expect((await rowsOf(tess)).map(({ role }) => role)).toEqual(['trainer']);
		expect((await anna.call('POST', `/users/${tess.id}/end-deputy`, { row })).status).toBe(404);
	});

	it('is named for oneself, or by an administrator; never for another, never from elsewhere, never in one’s own favour', async () => {
		const { anna, tess } = await colleagues();
		const bram = await people.join(`bram${count}`, { role: 'provider', provider: people.providers.B });
		expect((await name(tess, anna, tess)).status).toBe(404);
		expect((await name(bram, anna, bram)).status).toBe(404);
		expect((await name(anna, anna, bram)).text).toContain('Kies een actieve collega van dezelfde organisatie.');
		expect((await name(admin, anna, admin)).status).toBe(404);
		expect((await name(admin, anna, tess)).status).toBe(200);
		expect((await name(tess, tess, anna)).text).toContain('heeft degene die vervangen wordt niet zelf');
	});

	it('of an office role is named by an administrator only', async () => {
		const dirk = await people.join('dirk', { role: 'assessor' });
		const fleur = await people.join('fleur', { role: 'finance' });
		const office = { role: 'assessor', providerId: null, regionId: null };
		expect((await name(dirk, dirk, fleur, office)).status).toBe(404);
		expect((await name(admin, dirk, fleur, office)).status).toBe(200);
		expect((await fleur.call('GET', '/users/me')).json).toMatchObject({ user: { email: fleur.email } });
	});

	it('is named once, though pressed twice at the same moment', async () => {
		const { anna, tess } = await colleagues();
		const answers = await Promise.all([name(anna, anna, tess), name(anna, anna, tess)]);
		expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
		expect(await rowsOf(tess)).toHaveLength(2);
	});

	it('loses the role when the replaced colleague loses it', async () => {
		const { anna, tess } = await colleagues();
		const olga = await people.join(`olga${count}`, { role: 'provider', provider: people.providers.A });
		await name(anna, anna, tess);
		expect((await olga.call('POST', `/users/${anna.id}/take-role`, asProvider())).status).toBe(200);
		expect((await rowsOf(tess)).map(({ role }) => role)).toEqual(['trainer']);
		expect((await anna.call('GET', '/users/me')).json).toMatchObject({ user: null });
	});

	it('does not become permanent when an administrator saves the account', async () => {
		const { anna, tess } = await colleagues();
		await name(anna, anna, tess);
		const roles = (await rowsOf(tess)).map(({ id, role, provider }) => ({ id, role, provider, deputyFor: null, from: null, until: null }));
		expect((await admin.call('PATCH', `/users/${tess.id}`, { name: 'Tess Anders', roles })).status).toBe(200);
		expect((await rowsOf(tess)).find(({ role }) => role === 'provider')).toMatchObject({ deputyFor: anna.id, until: '2026-11-30T12:00:00.000Z' });
	});
});

describe('taking a role away', () => {
	it('signs the colleague out, and only who keeps the organisation may', async () => {
		const { anna, tess } = await colleagues();
		const wanted = { role: 'trainer', providerId: people.providers.A, regionId: null };
		const bram = await people.join(`bram${count}`, { role: 'provider', provider: people.providers.B });
		expect((await bram.call('POST', `/users/${tess.id}/take-role`, wanted)).status).toBe(404);
		expect((await tess.call('POST', `/users/${tess.id}/take-role`, wanted)).status).toBe(404);
		const answers = await Promise.all([anna.call('POST', `/users/${tess.id}/take-role`, wanted), anna.call('POST', `/users/${tess.id}/take-role`, wanted)]);
		expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
		expect((await tess.call('GET', '/users/me')).json).toMatchObject({ user: null });
	});

	it('is not undone by a sign-in that was under way', async () => {
		const { anna, tess } = await colleagues();
		const signingIn = people.signIn(tess);
		await new Promise((resolve) => setTimeout(resolve, 60));
		const req = await createLocalReq({}, people.cms.payload);
		await people.cms.payload.db.updateOne({ collection: 'users', where: { id: { equals: tess.id } }, data: { roles: [], sessions: [] }, req });
		const again = await signingIn.catch(() => null);
		expect(await rowsOf(tess)).toEqual([]);
		const { sessions } = await people.cms.payload.findByID({ collection: 'users', id: tess.id, depth: 0, showHiddenFields: true });
		expect(sessions?.length).toBe(again ? 1 : 0);
		expect(anna.id).not.toBe('');
	});
});
