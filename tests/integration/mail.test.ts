import { createLocalReq, type PayloadRequest } from 'payload';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startTestCms, type TestCms } from '../fixtures/cms.ts';
import { mailsTo, runJobs } from '../fixtures/mails.ts';

let cms: TestCms;
let queueMail: typeof import('../../cms/operations/queueMail.ts').queueMail;
let sendMail: typeof import('../../cms/operations/sendMail.ts').sendMail;
beforeAll(async () => {
	cms = await startTestCms();
	({ queueMail } = await import('../../cms/operations/queueMail.ts'));
	({ sendMail } = await import('../../cms/operations/sendMail.ts'));
});
afterAll(() => cms.stop());

const request = (): Promise<PayloadRequest> => createLocalReq({}, cms.payload);
const queue = async (email: string, more: { key?: string; req?: PayloadRequest } = {}) =>
	queueMail({
		req: more.req ?? (await request()),
		template: 'accountLocked',
		to: { email, name: 'Anna Aanbod' },
		data: { minutes: 10 },
		...(more.key ? { key: more.key } : {}),
	});
const recordOf = (id: string | null) => cms.payload.findByID({ collection: 'mails', id: id ?? '', depth: 0 });
const refusing = (error: Record<string, unknown>) => vi.spyOn(cms.payload, 'sendEmail').mockRejectedValueOnce(Object.assign(new Error('secret detail'), error));

describe('a mail of the outbox', () => {
	it('goes out in Dutch, as plain text and as HTML that says the same', async () => {
		const id = await queue('anna@test.example');
		const [mail] = await mailsTo(cms, 'anna@test.example');
		expect(mail?.subject).toBe('Uw account bij NAPL is tijdelijk op slot');
		expect(mail?.to).toEqual([{ address: 'anna@test.example', name: 'Anna Aanbod' }]);
		expect(mail?.from).toMatchObject({ address: 'geen-antwoord@localhost', name: 'NAPL' });
		expect(mail?.headers.find(({ key }) => key === 'content-type')?.value).toMatch(/^multipart\/alternative/);
		expect(mail?.headers.find(({ key }) => key === 'auto-submitted')?.value).toBe('auto-generated');
		expect(mail?.text).toMatch(/^Dag Anna Aanbod,/);
		expect(mail?.html).toContain('lang="nl"');
		for (const part of [mail?.text, mail?.html]) {
			expect(part?.replace(/\s+/g, ' ')).toContain('Daarom is het 10 minuten op slot.');
			expect(part).toContain('http://localhost:3000/admin/forgot');
		}
		expect(mail?.text?.split('\n').every((line) => line.length <= 76 || line.startsWith('http'))).toBe(true);
		expect(await recordOf(id)).toMatchObject({ state: 'sent', attempts: 1, sentAt: '2026-11-20T09:00:00.000Z' });
	});

	it('does not go out when the change that it belongs to is rolled back', async () => {
		const { inTransaction } = await import('../../cms/operations/inTransaction.ts');
		const req = await request();
		const attempt = inTransaction(req, async () => {
			await queue('rolled-back@test.example', { req });
			throw new Error('no after all');
		});
		await expect(attempt).rejects.toThrow('no after all');
		expect(await mailsTo(cms, 'rolled-back@test.example')).toEqual([]);
		expect((await cms.payload.count({ collection: 'mails', where: { email: { equals: 'rolled-back@test.example' } } })).totalDocs).toBe(0);
	});

	it('goes out once, though ten processes send it at the same moment', async () => {
		const id = (await queue('once@test.example')) ?? '';
		await Promise.all(
			Array.from({ length: 10 }, async () =>
				sendMail({ req: await request(), id, siteUrl: 'http://localhost:3000', moment: new Date('2026-11-20T09:00:00Z') }),
			),
		);
		expect(await mailsTo(cms, 'once@test.example')).toHaveLength(1);
	});

	it('is queued once for one key', async () => {
		expect(await queue('key@test.example', { key: 'about-this' })).not.toBeNull();
		expect(await queue('key@test.example', { key: 'about-this' })).toBeNull();
		expect(await mailsTo(cms, 'key@test.example')).toHaveLength(1);
	});

	it('is tried again after a pause when the server is out of order, and the outbox says so without the server’s own words', async () => {
		refusing({ code: 'ECONNREFUSED' });
		const id = await queue('later@test.example');
		await runJobs(cms);
		expect(await recordOf(id)).toMatchObject({
			state: 'waiting',
			attempts: 1,
			lastError: 'De mailserver is niet bereikbaar.',
			nextTryAt: '2026-11-20T09:01:00.000Z',
		});
		await sendMail({ req: await request(), id: id ?? '', siteUrl: 'http://localhost:3000', moment: new Date('2026-11-20T09:01:00Z') });
		expect(await recordOf(id)).toMatchObject({ state: 'sent', attempts: 2, lastError: null });
		expect(await mailsTo(cms, 'later@test.example')).toHaveLength(1);
	});

	it('fails for good when the server refuses the address, and goes out once an administrator sends it again', async () => {
		refusing({ code: 'EENVELOPE', responseCode: 550 });
		const id = await queue('typo@test.example');
		await runJobs(cms);
		expect(await recordOf(id)).toMatchObject({
			state: 'failed',
			lastError: 'De mailserver weigert deze mail (code 550). Controleer of het e-mailadres klopt.',
		});
		await cms.payload.create({
			collection: 'users',
			data: { email: 'admin@test.example', password: 'a-long-test-password', name: 'Bas', roles: [{ role: 'admin' }] },
		});
		const headers = await cms.signIn({ email: 'admin@test.example', password: 'a-long-test-password' });
		const resend = () => fetch(`${cms.url}/api/mails/${id}/resend`, { method: 'POST', headers });
		const answers = await Promise.all([resend(), resend()]);
		expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
		expect(await mailsTo(cms, 'typo@test.example')).toHaveLength(1);
		expect((await resend()).status).toBe(409);
	});

	it('is taken up again when the process that was sending it died', async () => {
		const id = (await queue('orphan@test.example')) ?? '';
		await cms.payload.db.updateOne({ collection: 'mails', where: { id: { equals: id } }, data: { claimedUntil: '2026-11-20T09:03:00.000Z' } });
		await runJobs(cms);
		expect(await recordOf(id)).toMatchObject({ state: 'waiting' });
		await sendMail({ req: await request(), id, siteUrl: 'http://localhost:3000', moment: new Date('2026-11-20T09:04:00Z') });
		expect(await recordOf(id)).toMatchObject({ state: 'sent' });
	});

	it('forgets after ninety days who got it and what it said', async () => {
		const id = (await queue('old@test.example')) ?? '';
		await runJobs(cms);
		await cms.payload.db.updateOne({ collection: 'mails', where: { id: { equals: id } }, data: { createdAt: '2026-08-01T09:00:00.000Z' } });
		await cms.payload.jobs.queue({ task: 'eraseMails', input: {} });
		await runJobs(cms);
		const record = await cms.payload.findByID({ collection: 'mails', id, depth: 0, showHiddenFields: true });
		expect(record).toMatchObject({ template: 'accountLocked', state: 'sent', email: null, name: null, data: null, erasedAt: '2026-11-20T09:00:00.000Z' });
	});
});
