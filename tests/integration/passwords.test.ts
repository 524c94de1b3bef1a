import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mailsTo, runJobs, secretIn } from '../fixtures/mails.ts';
import { makePeople, PASSWORD, type People, type Person } from '../fixtures/people.ts';

const GOOD = 'paarse fietsen slapen laat';
const GONE = '{"errors":[{"message":"Deze link werkt niet meer. Vraag een nieuwe aan."}]}';

let people: People;
let anna: Person;
let admin: Person;
beforeAll(async () => {
	people = await makePeople();
	anna = await people.join('anna', { role: 'provider', provider: people.providers.A });
	admin = await people.join('bas', { role: 'admin' });
});
afterAll(() => people.cms.stop());

const ask = (email: string) => people.visitor('POST', '/users/forgot-password', { email });
const change = (current: string, password: string, who = anna) => who.call('POST', '/users/change-password', { current, password });
/** The clock of the tests stands still; a minute later is made here. */
const forgetRequest = (id: string) =>
	people.cms.payload.db.updateOne({ collection: 'users', where: { id: { equals: id } }, data: { resetPasswordRequestedAt: null } });

describe('a forgotten password', () => {
	it('is chosen anew with a link that works once, and every session ends', async () => {
		const tess = await people.join('tess', { role: 'trainer', provider: people.providers.A });
		expect((await ask(' TESS@test.example ')).status).toBe(200);
		const [mail] = await mailsTo(people.cms, tess.email);
		expect(mail?.subject).toBe('Nieuw wachtwoord voor NAPL');
		expect(mail?.text).toContain('Hebt u dit niet gevraagd?');
		const token = secretIn(mail);
		expect((await people.visitor('POST', '/users/password-link', { token })).json).toMatchObject({ isInvitation: false });
		expect((await people.visitor('POST', '/users/reset-password', { token, password: GOOD })).status).toBe(200);
		expect((await tess.call('GET', '/users/me')).json).toMatchObject({ user: null });
		expect((await people.visitor('POST', '/users/login', { email: tess.email, password: PASSWORD })).status).toBe(401);
		expect((await people.visitor('POST', '/users/reset-password', { token, password: GOOD })).text).toBe(GONE);
		expect((await mailsTo(people.cms, tess.email)).map(({ subject }) => subject)).toContain('Uw wachtwoord voor NAPL is gewijzigd');
	});

	it('link ends after an hour, and a newer mail ends the older', async () => {
		const olaf = await people.join('olaf', { role: 'trainer', provider: people.providers.A });
		await ask(olaf.email);
		const first = secretIn((await mailsTo(people.cms, olaf.email))[0]);
		await forgetRequest(olaf.id);
		await ask(olaf.email);
		const second = secretIn((await mailsTo(people.cms, olaf.email))[1]);
		expect((await people.visitor('POST', '/users/password-link', { token: first })).text).toBe(GONE);
		await people.cms.payload.db.updateOne({
			collection: 'users',
			where: { id: { equals: olaf.id } },
			data: { resetPasswordExpiration: '2026-11-20T08:59:59.000Z' },
		});
		expect((await people.visitor('POST', '/users/reset-password', { token: second, password: GOOD })).text).toBe(GONE);
	});

	it('brings one mail though asked ten times at once, and none to an address without account', async () => {
		const rik = await people.join('rik', { role: 'coordinator', region: people.region });
		await Promise.all(Array.from({ length: 10 }, () => ask(rik.email)));
		expect(await mailsTo(people.cms, rik.email)).toHaveLength(1);
		await ask('nobody@test.example');
		expect(await mailsTo(people.cms, 'nobody@test.example')).toEqual([]);
	});

	it('is not opened by the digest that the database holds, nor by anything that is no token', async () => {
		const { createHash } = await import('node:crypto');
		for (const token of [createHash('sha256').update('x').digest('hex'), '', 'x'.repeat(199)])
			expect((await people.visitor('POST', '/users/reset-password', { token, password: GOOD })).text).toBe(GONE);
		expect((await people.visitor('POST', '/users/reset-password', { token: { $gt: '' }, password: GOOD })).text).toBe(GONE);
	});
});

describe('a new password', () => {
	it.each([
		['kort', 'Kies een wachtwoord van minstens 15 tekens.'],
		['x7'.repeat(80), 'Kies een wachtwoord van hoogstens 128 tekens.'],
		['123456789012345', 'bestaat vooral uit herhaling of een reeks'],
		['Anna Test Anna 1', 'bestaat vooral uit uw naam'],
		['leerhuis-a-anna-test', 'bestaat vooral uit uw naam'],
		['password123456789!', 'veelgebruikte en gelekte wachtwoorden'],
	])('is refused with a sentence: %s', async (password, sentence) => {
		const { status, text } = await change(PASSWORD, password);
		expect(status).toBe(400);
		expect(text).toContain(sentence);
	});

	it('is refused at every door: made by the system, changed by it, chosen with a link', async () => {
		const { payload } = people.cms;
		const data = { email: 'weak@test.example', name: 'Zwak', password: '123456789012345', roles: [] };
		await expect(payload.create({ collection: 'users', data })).rejects.toThrow('Wachtwoord');
		await expect(payload.update({ collection: 'users', id: anna.id, data: { password: 'kort' } })).rejects.toThrow('Wachtwoord');
		await expect(payload.resetPassword({ collection: 'users', data: { token: 'x', password: GOOD }, overrideAccess: true })).rejects.toThrow(
			'link uit een e-mail',
		);
		await expect(payload.forgotPassword({ collection: 'users', data: { email: anna.email } })).rejects.toThrow('link uit een e-mail');
	});

	it('cannot be set past those doors, by oneself or by an administrator', async () => {
		for (const who of [anna, admin]) {
			await who.call('PATCH', `/users/${anna.id}`, { password: GOOD });
			await who.call('PATCH', `/users?where[id][equals]=${anna.id}`, { password: GOOD });
		}
		expect((await people.visitor('POST', '/users/login', { email: anna.email, password: GOOD })).status).toBe(401);
	});

	it('asks for the present one, keeps this session, ends the others and tells the holder', async () => {
		const mira = await people.join('mira', { role: 'broker', region: people.region });
		const elsewhere = await people.signIn(mira);
		expect((await change('verkeerd wachtwoord', GOOD, mira)).text).toContain('Uw huidige wachtwoord klopt niet.');
		expect((await change(PASSWORD, GOOD, mira)).status).toBe(200);
		expect((await mira.call('GET', '/users/me')).json).toMatchObject({ user: { email: mira.email } });
		expect((await elsewhere.call('GET', '/users/me')).json).toMatchObject({ user: null });
		expect((await people.visitor('POST', '/users/login', { email: mira.email, password: GOOD })).status).toBe(200);
		expect((await mailsTo(people.cms, mira.email)).map(({ subject }) => subject)).toEqual(['Uw wachtwoord voor NAPL is gewijzigd']);
		expect((await people.visitor('POST', '/users/change-password', { current: GOOD, password: GOOD })).status).toBe(403);
	});

	it('works in every spelling of its accents, spaces and signs', async () => {
		const zoe = await people.join('zoe', { role: 'editor' });
		const composed = ' Een café met 🚲 en ñ '.normalize('NFC');
		expect((await change(PASSWORD, composed.normalize('NFD'), zoe)).status).toBe(200);
		for (const spelling of [composed, composed.normalize('NFD')])
			expect((await people.visitor('POST', '/users/login', { email: zoe.email, password: spelling })).status).toBe(200);
	});
});

describe('wrong tries', () => {
	it('lock the account after ten, tell the holder once, and an administrator or a new password opens it', async () => {
		const bo = await people.join('bo', { role: 'reviewer' });
		const attempt = (password: string) => people.visitor('POST', '/users/login', { email: bo.email, password });
		for (let count = 0; count < 12; count += 1) expect((await attempt('verkeerd wachtwoord')).status).toBe(401);
		expect((await attempt(PASSWORD)).text).toContain('tien minuten op slot');
		await runJobs(people.cms);
		expect((await mailsTo(people.cms, bo.email)).map(({ subject }) => subject)).toEqual(['Uw account bij NAPL is tijdelijk op slot']);
		expect((await admin.call('POST', '/users/unlock', { email: bo.email })).status).toBe(200);
		expect((await attempt(PASSWORD)).status).toBe(200);
	});
});
