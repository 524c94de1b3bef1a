import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mailsTo, secretIn } from '../fixtures/mails.ts';
import { makePeople, PASSWORD, type People, type Person } from '../fixtures/people.ts';

const GONE = '{"errors":[{"message":"Deze link werkt niet meer. Vraag de wijziging opnieuw aan bij uw account."}]}';
const OK = '{"ok":true}';

let people: People;
let admin: Person;
beforeAll(async () => {
	people = await makePeople();
	admin = await people.join('bas', { role: 'admin' });
});
afterAll(() => people.cms.stop());

const trainer = (name: string) => people.join(name, { role: 'trainer', provider: people.providers.A });
const ask = (who: Person, email: unknown, { id = who.id, password = PASSWORD } = {}) => who.call('POST', `/users/${id}/ask-new-address`, { email, password });
const confirm = (token: unknown) => people.visitor('POST', '/users/confirm-address', { token });
const signIn = async (email: string) => (await people.visitor('POST', '/users/login', { email, password: PASSWORD })).status;
const stored = (id: string) => people.cms.payload.findByID({ collection: 'users', id, depth: 0, showHiddenFields: true });
const change = (id: string, data: Record<string, unknown>) => people.cms.payload.db.updateOne({ collection: 'users', where: { id: { equals: id } }, data });
/** The clock of the tests stands still; a minute later is made here. */
const waitAMinute = (id: string) => change(id, { newEmailAskedAt: null });
const subjectsTo = async (address: string) => (await mailsTo(people.cms, address)).map(({ subject }) => subject);

describe('a new e-mail address', () => {
	it('takes the place of the old one when it confirms, and the old one hears of both steps', async () => {
		const nina = await trainer('nina');
		expect((await ask(nina, ' Nina.Elders@test.example ')).text).toBe(OK);
		const [mail, ...more] = await mailsTo(people.cms, 'nina.elders@test.example');
		expect(more).toEqual([]);
		expect(mail?.subject).toBe('Bevestig uw nieuwe e-mailadres voor NAPL');
		const token = secretIn(mail);
		expect(await signIn('nina@test.example')).toBe(200);
		expect(await signIn('nina.elders@test.example')).toBe(401);

		expect((await people.visitor('POST', '/users/address-link', { token })).json).toEqual({ name: 'Nina Test', email: 'nina.elders@test.example' });
		expect((await confirm(token)).text).toBe(OK);
		expect(await signIn('nina@test.example')).toBe(401);
		expect(await signIn('nina.elders@test.example')).toBe(200);
		expect((await nina.call('GET', '/users/me')).json).toMatchObject({ user: { email: 'nina.elders@test.example' } });
		expect((await confirm(token)).text).toBe(GONE);
		expect(await subjectsTo('nina@test.example')).toEqual([
			'Er is een ander e-mailadres opgegeven voor uw account bij NAPL',
			'Het e-mailadres van uw account bij NAPL is gewijzigd',
		]);
		// An old mailbox may have another reader by now.
		for (const { text, html } of await mailsTo(people.cms, 'nina@test.example')) expect(`${text}${html}`).not.toContain('nina.elders');
	});

	it('leaves a digest of its link in the database, and neither that nor nonsense opens anything', async () => {
		const dora = await trainer('dora');
		await ask(dora, 'dora.elders@test.example');
		const token = secretIn((await mailsTo(people.cms, 'dora.elders@test.example'))[0]);
		const { newEmailToken } = await stored(dora.id);
		expect(newEmailToken).toMatch(/^[0-9a-f]{64}$/);
		expect(newEmailToken).not.toBe(token);
		for (const wrong of [newEmailToken, '', null, { $gt: '' }, 'x'.repeat(300)]) expect((await confirm(wrong)).text).toBe(GONE);
		const own = await dora.call('GET', '/users/me');
		expect(own.text).not.toMatch(/newEmail/);
	});

	it('is confirmed within a day, and not by a link that a newer wish replaced', async () => {
		const olaf = await trainer('olaf');
		await ask(olaf, 'olaf.een@test.example');
		const first = secretIn((await mailsTo(people.cms, 'olaf.een@test.example'))[0]);
		await waitAMinute(olaf.id);
		await ask(olaf, 'olaf.twee@test.example');
		const second = secretIn((await mailsTo(people.cms, 'olaf.twee@test.example'))[0]);
		expect((await confirm(first)).text).toBe(GONE);
		await change(olaf.id, { newEmailUntil: '2026-11-20T08:59:59.000Z' });
		expect((await confirm(second)).text).toBe(GONE);
		expect(await signIn('olaf@test.example')).toBe(200);
	});

	it('is never confirmed by the mail of an earlier wish that was sent late', async () => {
		const wim = await trainer('wim');
		await ask(wim, 'wim.een@test.example');
		await waitAMinute(wim.id);
		await ask(wim, 'wim.twee@test.example');
		expect(await mailsTo(people.cms, 'wim.een@test.example')).toEqual([]);
		expect(await mailsTo(people.cms, 'wim.twee@test.example')).toHaveLength(1);
	});

	it('that is taken gets the same answer, looks the same to who asked, and its holder a mail without a link', async () => {
		const [rob, sara] = [await trainer('rob'), await trainer('sara')];
		expect((await ask(rob, 'vrij@test.example')).text).toBe(OK);
		const free = (await rob.call('GET', `/users/${rob.id}/summary`)).json['newAddress'];
		await waitAMinute(rob.id);
		expect((await ask(rob, sara.email)).text).toBe(OK);
		const taken = (await rob.call('GET', `/users/${rob.id}/summary`)).json['newAddress'];
		expect([free, taken]).toEqual([
			{ email: 'vrij@test.example', until: '2026-11-21T09:00:00.000Z' },
			{ email: sara.email, until: '2026-11-21T09:00:00.000Z' },
		]);
		const [mail] = await mailsTo(people.cms, sara.email);
		expect(mail?.subject).toBe('Uw e-mailadres is opgegeven voor een ander account bij NAPL');
		expect(`${mail?.text}${mail?.html}`).not.toMatch(/e-mailadres#|rob/);
	});

	it('that somebody else took meanwhile is not given twice', async () => {
		const tom = await trainer('tom');
		await ask(tom, 'gewild@test.example');
		const token = secretIn((await mailsTo(people.cms, 'gewild@test.example'))[0]);
		await trainer('gewild');
		expect((await confirm(token)).text).toBe(GONE);
		expect((await stored(tom.id)).email).toBe(tom.email);
	});

	it('goes to one account when two confirm it at the same moment', async () => {
		const both = [await trainer('een'), await trainer('ander')];
		for (const who of both) await ask(who, 'samen@test.example');
		const tokens = (await mailsTo(people.cms, 'samen@test.example')).map(secretIn);
		const answers = await Promise.all(tokens.map(confirm));
		expect(answers.map(({ status }) => status).sort()).toEqual([200, 403]);
	});

	it('asks for the present password, leaves no session of that behind, and waits a minute between two', async () => {
		const kim = await trainer('kim');
		const before = (await stored(kim.id)).sessions?.length;
		expect((await ask(kim, 'kim.elders@test.example', { password: 'verkeerd wachtwoord' })).text).toContain('Uw huidige wachtwoord klopt niet.');
		expect((await ask(kim, kim.email)).status).toBe(409);
		for (const wrong of ['kim', '', null, 'kim@x']) expect((await ask(kim, wrong)).status).toBe(400);
		const answers = await Promise.all([1, 2, 3].map((n) => ask(kim, `kim.${n}@test.example`)));
		expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
		expect((await stored(kim.id)).sessions).toHaveLength(before ?? 0);
	});

	it('is taken back by its holder, by a new password and by leaving', async () => {
		const [una, vera, yara] = [await trainer('una'), await trainer('vera'), await trainer('yara')];
		const tokens = [];
		for (const who of [una, vera, yara]) {
			await ask(who, `x-${who.email}`);
			tokens.push(secretIn((await mailsTo(people.cms, `x-${who.email}`))[0]));
		}
		expect((await una.call('POST', `/users/${una.id}/drop-new-address`, {})).text).toBe(OK);
		expect((await una.call('POST', `/users/${una.id}/drop-new-address`, {})).status).toBe(409);
		expect((await vera.call('POST', '/users/change-password', { current: PASSWORD, password: 'paarse fietsen slapen laat' })).status).toBe(200);
		expect((await yara.call('POST', `/users/${yara.id}/leave`, { heir: null })).status).toBe(200);
		for (const token of tokens) expect((await confirm(token)).text).toBe(GONE);
		expect(await stored(yara.id)).toMatchObject({ newEmail: null, newEmailToken: null });
	});

	it('ends a link to a new password that went to the old address', async () => {
		const lou = await trainer('lou');
		await people.visitor('POST', '/users/forgot-password', { email: lou.email });
		const reset = secretIn((await mailsTo(people.cms, lou.email))[0]);
		await ask(lou, 'lou.elders@test.example');
		await confirm(secretIn((await mailsTo(people.cms, 'lou.elders@test.example'))[0]));
		expect((await people.visitor('POST', '/users/password-link', { token: reset })).status).toBe(403);
	});
});

describe("somebody else's address", () => {
	it('is asked for by an administrator in the same way, with the own password; the old address reads that', async () => {
		const max = await trainer('max');
		expect((await ask(admin, 'max.elders@test.example', { id: max.id, password: 'verkeerd wachtwoord' })).status).toBe(400);
		expect((await ask(admin, 'max.elders@test.example', { id: max.id })).text).toBe(OK);
		expect(await signIn('max@test.example')).toBe(200);
		expect((await mailsTo(people.cms, 'max@test.example'))[0]?.text).toContain('Een beheerder heeft');
		expect((await confirm(secretIn((await mailsTo(people.cms, 'max.elders@test.example'))[0]))).text).toBe(OK);
		expect(await signIn('max.elders@test.example')).toBe(200);
	});

	it('is not changed by a colleague, a coordinator or a visitor, nor past these doors by anybody', async () => {
		const ivo = await trainer('ivo');
		const colleague = await people.join('pia', { role: 'provider', provider: people.providers.A });
		const coordinator = await people.join('cor', { role: 'coordinator', region: people.region });
		expect((await ask(colleague, 'weg@test.example', { id: ivo.id })).status).toBe(403);
		expect((await ask(coordinator, 'weg@test.example', { id: ivo.id })).status).toBe(404);
		expect((await people.visitor('POST', `/users/${ivo.id}/ask-new-address`, { email: 'weg@test.example', password: PASSWORD })).status).toBe(403);
		expect((await colleague.call('POST', `/users/${ivo.id}/drop-new-address`, {})).status).toBe(403);
		for (const who of [ivo, admin]) {
			await who.call('PATCH', `/users/${ivo.id}`, { email: 'weg@test.example', newEmail: 'weg@test.example', newEmailToken: 'x' });
			await who.call('PATCH', `/users?where[id][equals]=${ivo.id}`, { email: 'weg@test.example' });
		}
		const account = await stored(ivo.id);
		expect(account.email).toBe(ivo.email);
		expect(account.newEmail ?? null).toBe(null);
	});

	it('of an account that is only invited stays: its invitation is withdrawn instead', async () => {
		const { json } = await admin.call('POST', '/users', { name: 'Ina Invite', email: 'ina@test.example', roles: [{ role: 'editor' }] });
		const [{ id = '' } = {}] = (await people.cms.payload.find({ collection: 'users', where: { email: { equals: 'ina@test.example' } }, depth: 0 })).docs;
		expect(json).toHaveProperty('doc');
		expect((await ask(admin, 'ina.goed@test.example', { id })).status).toBe(403);
	});
});
