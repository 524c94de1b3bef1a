import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mailsTo, secretIn } from '../fixtures/mails.ts';
import { makePeople, PASSWORD, type People, type Person } from '../fixtures/people.ts';

let people: People;
let anna: Person;
let bram: Person;
let admin: Person;
beforeAll(async () => {
	people = await makePeople();
	anna = await people.join('anna', { role: 'provider', provider: people.providers.A });
	bram = await people.join('bram', { role: 'provider', provider: people.providers.B });
	admin = await people.join('bas', { role: 'admin' });
});
afterAll(() => people.cms.stop());

const invite = (email: string, by = anna, more: Record<string, unknown> = {}) =>
	by.call('POST', '/users', { email, name: 'Tess Nieuw', roles: [{ role: 'trainer', provider: people.providers.A }], ...more });
const idOf = (answer: { json: Record<string, unknown> }) => String(Reflect.get(Object(answer.json['doc']), 'id'));
const accountOf = (id: string) => people.cms.payload.findByID({ collection: 'users', id, depth: 0, showHiddenFields: true });
const choose = (token: string, password = 'paarse fietsen slapen laat') => people.visitor('POST', '/users/reset-password', { token, password });

describe('an invitation', () => {
	it('arrives in Dutch, says who invites to what, and its link lets somebody choose a password and signs in', async () => {
		const id = idOf(await invite('tess@test.example'));
		const [mail] = await mailsTo(people.cms, 'tess@test.example');
		expect(mail?.subject).toBe('Uitnodiging voor het NAPL-platform');
		for (const part of [mail?.text, mail?.html]) {
			expect(part).toContain('Anna Test');
			expect(part).toContain('Trainer – Leerhuis a');
			expect(part).toContain('27 november 2026');
		}
		expect(await accountOf(id)).toMatchObject({ accountState: 'invited', invitedUntil: '2026-11-27T22:59:59.000Z', invitedBy: anna.id });
		const token = secretIn(mail);
		expect((await people.visitor('POST', '/users/password-link', { token })).json).toEqual({
			name: 'Tess Nieuw',
			email: 'tess@test.example',
			isInvitation: true,
		});
		const chosen = await choose(token);
		expect(chosen.status).toBe(200);
		expect(chosen.json).toMatchObject({ user: { email: 'tess@test.example' } });
		expect(await accountOf(id)).toMatchObject({ accountState: 'active', invitedUntil: null, lastSignInOn: '2026-11-20T12:00:00.000Z' });
		const tess = await people.signIn({ id, email: 'tess@test.example' }, 'paarse fietsen slapen laat');
		expect((await tess.call('GET', '/users/me')).json).toMatchObject({ user: { name: 'Tess Nieuw' } });
	});

	it('keeps no sign in a name that shows nothing or turns it about', async () => {
		const id = idOf(await invite('signs@test.example', anna, { name: 'Tess\u0000 \u202ENieuw\r\n' }));
		expect((await accountOf(id)).name.trim()).toBe('Tess Nieuw');
		const nothing = await anna.call('POST', '/users', {
			email: 'empty@test.example',
			name: '\u0007',
			roles: [{ role: 'trainer', provider: people.providers.A }],
		});
		expect(nothing.status).toBe(400);
	});

	it('has a link that works once, also when it is used twice at the same moment', async () => {
		await invite('once@test.example');
		const token = secretIn((await mailsTo(people.cms, 'once@test.example'))[0]);
		const answers = await Promise.all([choose(token), choose(token, 'groene bergen zingen vroeg')]);
		expect(answers.map(({ status }) => status).sort()).toEqual([200, 403]);
		expect((await choose(token)).text).toBe('{"errors":[{"message":"Deze link werkt niet meer. Vraag een nieuwe aan."}]}');
	});

	it('keeps no secret that could be used: not in the database, not in the outbox, not in the address that a server sees', async () => {
		const id = idOf(await invite('secret@test.example'));
		const mail = (await mailsTo(people.cms, 'secret@test.example'))[0];
		const token = secretIn(mail);
		const dump = JSON.stringify([
			await accountOf(id),
			await people.cms.payload.find({ collection: 'mails', limit: 0, depth: 0, showHiddenFields: true }),
			await people.cms.payload.find({ collection: 'payload-jobs', limit: 0, depth: 0 }),
			await people.cms.payload.find({ collection: 'activities', limit: 0, depth: 0 }),
		]);
		expect(dump).not.toContain(token);
		expect(mail?.text).toContain(`/admin/wachtwoord#${token}`);
	});

	it('goes on working when the password is refused', async () => {
		await invite('retry@test.example');
		const token = secretIn((await mailsTo(people.cms, 'retry@test.example'))[0]);
		const refused = await choose(token, 'te kort');
		expect(refused.status).toBe(400);
		expect(refused.text).toContain('Kies een wachtwoord van minstens 15 tekens.');
		expect((await choose(token)).status).toBe(200);
	});

	it('ends after seven days, and can be sent again', async () => {
		const id = idOf(await invite('late@test.example'));
		const first = secretIn((await mailsTo(people.cms, 'late@test.example'))[0]);
		await people.cms.payload.db.updateOne({
			collection: 'users',
			where: { id: { equals: id } },
			data: { invitedUntil: '2026-11-19T22:59:59.000Z', resetPasswordExpiration: '2026-11-19T22:59:59.000Z' },
		});
		expect((await anna.call('GET', `/users/${id}/summary`)).json).toMatchObject({ state: 'expired' });
		expect((await choose(first)).status).toBe(403);
		expect((await anna.call('POST', `/users/${id}/renew-invitation`)).status).toBe(200);
		const mails = await mailsTo(people.cms, 'late@test.example');
		expect(mails).toHaveLength(2);
		expect((await choose(first)).status).toBe(403);
		expect((await choose(secretIn(mails[1]))).status).toBe(200);
		expect((await anna.call('POST', `/users/${id}/renew-invitation`)).status).toBe(409);
	});

	it('is withdrawn by whoever may invite, and then nothing is left to open', async () => {
		const id = idOf(await invite('never@test.example'));
		const token = secretIn((await mailsTo(people.cms, 'never@test.example'))[0]);
		expect((await bram.call('POST', `/users/${id}/withdraw-invitation`)).status).toBe(404);
		const answers = await Promise.all([anna.call('POST', `/users/${id}/withdraw-invitation`), anna.call('POST', `/users/${id}/withdraw-invitation`)]);
		expect(answers.map(({ status }) => status).sort()).toEqual([200, 404]);
		expect((await choose(token)).status).toBe(403);
		expect((await people.cms.payload.count({ collection: 'users', where: { id: { equals: id } } })).totalDocs).toBe(0);
	});

	it('that was withdrawn before its mail went out is not sent', async () => {
		const id = idOf(await invite('quick@test.example'));
		await anna.call('POST', `/users/${id}/withdraw-invitation`);
		expect(await mailsTo(people.cms, 'quick@test.example')).toEqual([]);
	});

	it('cannot carry a password or a state of the inviter’s choice', async () => {
		const id = idOf(await invite('chosen@test.example', anna, { password: PASSWORD, accountState: 'active', lastSignInOn: '2026-01-01T12:00:00.000Z' }));
		expect(await accountOf(id)).toMatchObject({ accountState: 'invited' });
		expect((await people.visitor('POST', '/users/login', { email: 'chosen@test.example', password: PASSWORD })).status).toBe(401);
	});

	it('does not make two accounts of one address when pressed twice', async () => {
		const answers = await Promise.all([invite('twice@test.example'), invite('twice@test.example')]);
		expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
		expect(await mailsTo(people.cms, 'twice@test.example')).toHaveLength(1);
	});

	it('can be made for an office role by an administrator only', async () => {
		const roles = [{ role: 'editor' }];
		expect((await invite('office@test.example', anna, { roles })).status).toBe(400);
		expect((await invite('office@test.example', admin, { roles })).status).toBe(201);
		expect(await mailsTo(people.cms, 'office@test.example')).toHaveLength(1);
	});
});
