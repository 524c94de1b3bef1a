import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mailsTo } from '../fixtures/mails.ts';
import { makePeople, PASSWORD, type People, type Person } from '../fixtures/people.ts';

let people: People;
let admin: Person;
let editor: Person;
let count = 0;
beforeAll(async () => {
	people = await makePeople();
	admin = await people.join('bas', { role: 'admin' });
	editor = await people.join('roos', { role: 'editor' });
});
afterAll(() => people.cms.stop());

async function colleagues(): Promise<{ anna: Person; tess: Person }> {
	count += 1;
	return {
		anna: await people.join(`anna${count}`, { role: 'provider', provider: people.providers.A }),
		tess: await people.join(`tess${count}`, { role: 'trainer', provider: people.providers.A }),
	};
}
const leave = (by: Person, who: { id: string }, heir: string | null = null) => by.call('POST', `/users/${who.id}/leave`, { heir });
const accountOf = (who: { id: string }) => people.cms.payload.findByID({ collection: 'users', id: who.id, depth: 0, showHiddenFields: true });
const logOf = async (actor: string) =>
	(await people.cms.payload.find({ collection: 'activities', where: { actor: { equals: actor } }, depth: 0, limit: 0, pagination: false })).docs;

describe('somebody who leaves', () => {
	it('is gone as a person everywhere, and stays in the log as a number with the role of that moment', async () => {
		const { anna, tess } = await colleagues();
		await tess.call('PATCH', `/users/${tess.id}`, { name: 'Tess Herkenbaar' });
		await tess.call('POST', '/payload-preferences/lijst', { value: { kolom: 1 } });
		await people.visitor('POST', '/users/forgot-password', { email: tess.email });
		await mailsTo(people.cms, tess.email);
		const before = await logOf(tess.id);
		expect(before.length).toBeGreaterThan(0);
		expect((await leave(anna, tess)).status).toBe(200);
		expect(await accountOf(tess)).toMatchObject({
			accountState: 'left',
			name: 'Oud-medewerker (Trainer – Leerhuis a)',
			email: `vertrokken-${tess.id}@vertrokken.invalid`,
			roles: [],
			sessions: [],
			resetPasswordToken: null,
			lastSignInOn: null,
		});
		expect(await logOf(tess.id)).toEqual(before);
		expect(before.every(({ actorLabel }) => actorLabel === 'Trainer – Leerhuis a')).toBe(true);
		const everything = await Promise.all(
			people.cms.payload.config.collections
				.filter(({ slug }) => slug !== 'payload-migrations')
				.map(({ slug }) => people.cms.payload.db.connection.collection(slug).find({}).toArray()),
		);
		expect(JSON.stringify(everything)).not.toMatch(new RegExp(`${tess.email}|Herkenbaar`));
		expect((await people.cms.payload.count({ collection: 'payload-preferences', where: { 'user.value': { equals: tess.id } } })).totalDocs).toBe(0);
	});

	it('is signed out at once and cannot come back, by password, link or invitation', async () => {
		const { anna, tess } = await colleagues();
		expect((await leave(anna, tess)).status).toBe(200);
		expect((await tess.call('GET', '/users/me')).json).toMatchObject({ user: null });
		expect((await people.visitor('POST', '/users/login', { email: tess.email, password: PASSWORD })).status).toBe(401);
		expect((await people.visitor('POST', '/users/login', { email: `vertrokken-${tess.id}@vertrokken.invalid`, password: PASSWORD })).status).toBe(401);
		await people.visitor('POST', '/users/forgot-password', { email: tess.email });
		expect((await mailsTo(people.cms, tess.email)).filter(({ subject }) => subject?.startsWith('Nieuw'))).toEqual([]);
		expect((await admin.call('POST', `/users/${tess.id}/renew-invitation`)).status).toBe(404);
		expect(
			(await anna.call('POST', '/users', { email: tess.email, name: 'Weer Tess', roles: [{ role: 'trainer', provider: people.providers.A }] })).status,
		).toBe(201);
	});

	it('may go by oneself, through an administrator or through a colleague who keeps the organisation; through nobody else', async () => {
		const { anna, tess } = await colleagues();
		const bram = await people.join(`bram${count}`, { role: 'provider', provider: people.providers.B });
		expect((await leave(bram, tess)).status).toBe(404);
		expect((await leave(tess, anna)).status).toBe(404);
		expect((await people.visitor('POST', `/users/${tess.id}/leave`, { heir: null })).status).toBe(403);
		expect((await leave(tess, tess)).status).toBe(200);
		expect((await leave(admin, bram)).status).toBe(200);
	});

	it('hands over what is on the own name to a colleague of the same organisation who may do it, after seeing what', async () => {
		const { anna, tess } = await colleagues();
		const bea = await people.join(`bea${count}`, { role: 'provider', provider: people.providers.A });
		const made = await anna.call('POST', '/users', {
			email: `new${count}@test.example`,
			name: 'Nieuw',
			roles: [{ role: 'trainer', provider: people.providers.A }],
		});
		const invited = String(Reflect.get(Object(made.json['doc']), 'id'));
		const item = { kind: 'offerings', itemId: 'f'.repeat(24), at: '2030-01-01T00:00:00.000Z', plannedBy: anna.id };
		const plan = await people.cms.payload.create({
			collection: 'plannedChanges',
			data: { ...item, key: `plan-${count}`, verb: 'publish', state: 'waiting' },
			depth: 0,
		});
		const { json } = await anna.call('GET', `/users/${anna.id}/summary`);
		expect(json).toMatchObject({
			owned: expect.arrayContaining([
				expect.objectContaining({ label: '1 openstaande uitnodiging', heirs: expect.arrayContaining([bea.id]) }),
				expect.objectContaining({ label: '1 geplande publicatie of intrekking', heirs: expect.arrayContaining([bea.id]) }),
			]),
		});
		expect((await leave(anna, anna)).text).toContain('Kies wie het overneemt.');
		// A trainer may not publish: in those hands the plan would only fail.
		for (const unfit of [admin, tess]) expect((await leave(anna, anna, unfit.id)).text).toContain('Kies voor de overdracht een actieve collega');
		expect((await leave(anna, anna, bea.id)).status).toBe(200);
		expect((await people.cms.payload.findByID({ collection: 'users', id: invited, depth: 0 })).invitedBy).toBe(bea.id);
		expect((await people.cms.payload.findByID({ collection: 'plannedChanges', id: plan.id, depth: 0 })).plannedBy).toBe(bea.id);
		const [mail] = await mailsTo(people.cms, bea.email);
		expect(mail?.subject).toBe('Het werk van een collega staat nu op uw naam');
		expect(mail?.text).toContain('1 openstaande uitnodiging');
		expect(mail?.text).toContain('1 geplande publicatie of intrekking');
		expect(mail?.text).not.toContain(anna.email);
	});

	it('ends what no colleague could do, and goes without an heir', async () => {
		const provider = people.providers.B;
		const [lone, trainer] = [await people.join('alleen', { role: 'provider', provider }), await people.join('trainer', { role: 'trainer', provider })];
		await lone.call('POST', '/users', { email: 'later@test.example', name: 'Later', roles: [{ role: 'trainer', provider }] });
		const item = { kind: 'offerings', itemId: 'e'.repeat(24), at: '2030-01-01T00:00:00.000Z', plannedBy: lone.id };
		const plan = await people.cms.payload.create({
			collection: 'plannedChanges',
			data: { ...item, key: 'plan-alone', verb: 'publish', state: 'waiting' },
			depth: 0,
		});
		const { json } = await lone.call('GET', `/users/${lone.id}/summary`);
		expect(json).toMatchObject({ colleagues: [{ id: trainer.id }], owned: [expect.objectContaining({ heirs: [] }), expect.objectContaining({ heirs: [] })] });
		expect((await leave(lone, lone)).status).toBe(200);
		expect(await people.cms.payload.findByID({ collection: 'plannedChanges', id: plan.id, depth: 0 })).toMatchObject({ state: 'cancelled' });
		const { docs } = await people.cms.payload.find({ collection: 'users', where: { email: { equals: 'later@test.example' } }, depth: 0 });
		expect(docs).toMatchObject([{ accountState: 'invited', invitedBy: null }]);
		expect(await mailsTo(people.cms, trainer.email)).toEqual([]);
	});

	it('sends no mail to an heir who inherits nothing', async () => {
		const { anna, tess } = await colleagues();
		expect((await leave(anna, anna, tess.id)).status).toBe(200);
		expect(await mailsTo(people.cms, tess.email)).toEqual([]);
	});

	it('ends who replaces and who is replaced', async () => {
		const { anna, tess } = await colleagues();
		const named = { role: 'provider', providerId: people.providers.A, regionId: null, deputy: tess.id, from: '2026-11-20', until: '2026-12-20' };
		expect((await anna.call('POST', `/users/${anna.id}/name-deputy`, named)).status).toBe(200);
		expect((await leave(admin, anna)).status).toBe(200);
		expect((await accountOf(tess)).roles?.map(({ role }) => role)).toEqual(['trainer']);
	});

	it('who is the last to keep an organisation brings a warning before, and a mail to the editors after', async () => {
		const lone = await people.join('lone', { role: 'coordinator', region: people.region });
		expect((await lone.call('GET', `/users/${lone.id}/summary`)).json).toMatchObject({ emptied: ['Regio R'] });
		expect((await leave(lone, lone)).status).toBe(200);
		expect((await mailsTo(people.cms, editor.email)).map(({ subject }) => subject)).toContain('Niemand beheert nog het aanbod van Regio R');
	});

	it('is refused when it is the last administrator, also when two go at the same moment', async () => {
		expect((await leave(admin, admin)).text).toContain('Dit is de laatste beheerder.');
		const second = await people.join('second', { role: 'admin' });
		const answers = await Promise.all([leave(admin, admin), leave(second, second)]);
		expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
		const left = await people.cms.payload.count({
			collection: 'users',
			where: { and: [{ 'roles.role': { equals: 'admin' } }, { accountState: { equals: 'active' } }] },
		});
		expect(left.totalDocs).toBe(1);
	});

	it('leaves once, though pressed twice', async () => {
		const { anna, tess } = await colleagues();
		const answers = await Promise.all([leave(anna, tess), leave(anna, tess)]);
		expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
	});
});

describe('sessions', () => {
	it('are listed to their holder with a coarse device, and end one by one or all together', async () => {
		const { tess } = await colleagues();
		await people.cms.payload.db.updateOne({ collection: 'users', where: { id: { equals: tess.id } }, data: { sessions: [] } });
		const agent = { 'user-agent': 'Mozilla/5.0 (Windows NT 10.0; rv:140.0) Gecko/20100101 Firefox/140.0' };
		const [first, second] = [await people.signIn(tess), await people.signIn(tess)];
		await people.visitor('POST', '/users/login', { email: tess.email, password: PASSWORD }, agent);
		const { json } = await first.call('GET', `/users/${tess.id}/summary`);
		const sessions = Object(json['sessions']);
		expect(sessions).toHaveLength(3);
		expect(sessions[2]).toMatchObject({ device: 'Firefox op Windows', isThisOne: false });
		expect(JSON.stringify(await accountOf(tess))).not.toMatch(/Mozilla|127\.0\.0\.1/);
		const other = sessions.find((one: { isThisOne: boolean; device: string }) => !one.isThisOne && one.device !== 'Firefox op Windows');
		expect((await first.call('POST', `/users/${tess.id}/sign-out`, { session: other.id })).status).toBe(200);
		expect((await second.call('GET', '/users/me')).json).toMatchObject({ user: null });
		expect((await first.call('GET', '/users/me')).json).toMatchObject({ user: { email: tess.email } });
		expect((await first.call('POST', `/users/${tess.id}/sign-out`, { session: null })).status).toBe(200);
		expect((await first.call('GET', '/users/me')).json).toMatchObject({ user: null });
	});

	it('of somebody else are shown to nobody, and ended all together by an administrator only', async () => {
		const keeper = await people.join('keeper', { role: 'admin' });
		const { anna, tess } = await colleagues();
		for (const who of [anna, keeper]) expect((await who.call('GET', `/users/${tess.id}/summary`)).json).toMatchObject({ sessions: [] });
		expect((await keeper.call('GET', `/users/${tess.id}`)).json['sessions'] ?? []).toEqual([]);
		expect((await anna.call('POST', `/users/${tess.id}/sign-out`, { session: null })).status).toBe(404);
		expect((await keeper.call('POST', `/users/${tess.id}/sign-out`, { session: null })).status).toBe(200);
		expect((await tess.call('GET', '/users/me')).json).toMatchObject({ user: null });
	});

	it('end when an administrator changes the roles', async () => {
		const keeper = await people.join('keeper2', { role: 'admin' });
		const { tess } = await colleagues();
		expect((await keeper.call('PATCH', `/users/${tess.id}`, { roles: [{ role: 'broker', region: people.region }] })).status).toBe(200);
		expect((await tess.call('GET', '/users/me')).json).toMatchObject({ user: null });
	});
});
