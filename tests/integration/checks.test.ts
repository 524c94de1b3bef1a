import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadContent } from '../../cms/seed/loadContent.ts';
import { readContent } from '../../cms/seed/readContent.ts';
import { startTestCms, type TestCms } from '../fixtures/cms.ts';

let cms: TestCms;
let providerId: string;
let headers: Record<string, string>;
let server: Server;
let host: string;
let checkDueLinks: typeof import('../../cms/jobs/links/checkDueLinks.ts').checkDueLinks;
let links: typeof import('../../cms/operations/links/noteLinks.ts');
let loadTasks: typeof import('../../cms/operations/tasks/loadTasks.ts').loadTasks;
let userId: string;
const asked: string[] = [];

beforeAll(async () => {
	cms = await startTestCms();
	await loadContent({ payload: cms.payload, content: await readContent(join(import.meta.dirname, '..', '..', 'content')), seedDay: '2026-11-20' });
	const { docs } = await cms.payload.find({ collection: 'providers', where: { slug: { equals: 'leerhuis-de-waterlijn' } }, limit: 1, depth: 0 });
	providerId = docs[0]?.id ?? '';
	const password = 'een-lang-wachtwoord-voor-proeven';
	const email = 'provider@test.example';
	userId = (await cms.payload.create({ collection: 'users', data: { email, password, name: 'Provider', roles: [{ role: 'provider', provider: providerId }] } }))
		.id;
	headers = { ...(await cms.signIn({ email, password })), 'content-type': 'application/json' };
	({ checkDueLinks } = await import('../../cms/jobs/links/checkDueLinks.ts'));
	links = await import('../../cms/operations/links/noteLinks.ts');
	({ loadTasks } = await import('../../cms/operations/tasks/loadTasks.ts'));
	server = createServer((request, response) => {
		asked.push(`${request.method} ${request.url}`);
		if (request.url === '/weg') response.writeHead(404).end();
		else if (request.url === '/geen-head') response.writeHead(request.method === 'HEAD' ? 405 : 200).end();
		else if (request.url === '/naar-binnen') response.writeHead(302, { location: 'http://127.0.0.1:1/geheim' }).end();
		else if (request.url === '/rond') response.writeHead(302, { location: '/rond' }).end();
		else if (request.url === '/druk') response.writeHead(503).end();
		else response.writeHead(200).end('ja');
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const address = server.address();
	host = address && typeof address === 'object' ? `127.0.0.1:${address.port}` : '';
});
afterAll(async () => {
	server.close();
	await cms.stop();
});

async function send(method: string, path: string, body?: unknown) {
	const response = await fetch(`${cms.url}/api${path}`, { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) });
	return { status: response.status, json: await response.json() };
}

async function draftOf(data: Record<string, unknown>) {
	const body = { title: 'Proef', slug: `proef-${crypto.randomUUID()}`, provider: providerId, ...data, _status: 'draft' };
	return String((await send('POST', '/offerings?draft=true', body)).json.doc.id);
}

async function ownLive() {
	const where = { provider: { equals: providerId }, _status: { equals: 'published' as const } };
	const { docs } = await cms.payload.find({ collection: 'offerings', where, limit: 1, depth: 0 });
	const [offering] = docs;
	if (!offering) throw new Error('The example provider has no live offering');
	return offering;
}

async function liveCopy() {
	const { id: _, key: _key, code: _code, ...text } = await ownLive();
	return String((await send('POST', '/offerings', { ...text, slug: `proef-${crypto.randomUUID()}`, _status: 'published' })).json.doc.id);
}

const checksOf = async (id: string) => (await send('GET', `/offerings/${id}/checks`)).json;

describe('the checks of an offering', () => {
	it('list what publishing would be refused for, by tab and name, and write nothing', async () => {
		const id = await draftOf({ credits: 500 });
		const before = await cms.payload.count({ collection: 'activities' });
		const { blocking } = await checksOf(id);
		const refusal = await send('PATCH', `/offerings/${id}`, { _status: 'published' });
		const refused = refusal.json.errors[0].data.errors.map((fault: { path: string }) => fault.path).sort();
		expect(blocking.map(({ path }: { path: string }) => path).sort()).toEqual(refused);
		expect(blocking).toContainEqual(expect.objectContaining({ tab: 'Inhoud', label: 'Samenvatting', path: 'summary' }));
		expect(await cms.payload.count({ collection: 'activities' })).toEqual(before);
	});

	it('say what only the database knows: the address is taken', async () => {
		const { slug } = await ownLive();
		const id = await draftOf({});
		await cms.payload.update({ collection: 'offerings', id, data: { slug }, draft: true });
		const { blocking } = await checksOf(id);
		const refusal = await send('PATCH', `/offerings/${id}`, { _status: 'published' });
		expect(blocking.map(({ path }: { path: string }) => path).sort()).toEqual(
			refusal.json.errors[0].data.errors.map((fault: { path: string }) => fault.path).sort(),
		);
	});

	it('say of a withdrawn item that it is withdrawn', async () => {
		const id = await liveCopy();
		expect((await checksOf(id)).blocking).toEqual([]);
		await send('POST', `/offerings/${id}/withdraw`, { reason: 'Weg.' });
		expect((await checksOf(id)).blocking).toEqual([expect.objectContaining({ path: '_status', message: expect.stringContaining('ingetrokken') })]);
	});

	it('leave the mark of who is editing, and let everybody save and publish meanwhile', async () => {
		const id = await liveCopy();
		const mark = { document: { relationTo: 'offerings' as const, value: id }, user: { relationTo: 'users' as const, value: userId } };
		await cms.payload.create({ collection: 'payload-locked-documents', data: mark });
		await checksOf(id);
		expect((await cms.payload.count({ collection: 'payload-locked-documents', where: { 'document.value': { equals: id } } })).totalDocs).toBe(1);
		const looks: Promise<unknown>[] = [];
		const answers: number[] = [];
		for (let round = 1; round <= 15; round += 1) {
			looks.push(checksOf(id), checksOf(id));
			answers.push((await send('PATCH', `/offerings/${id}`, { contactHours: round, _status: 'published' })).status);
		}
		expect((await Promise.all(looks)).every((checks) => JSON.stringify(checks).startsWith('{"savedAt"'))).toBe(true);
		expect(answers).toEqual(answers.map(() => 200));
	});

	it('find nothing in the way of what is live', async () => {
		expect((await checksOf((await ownLive()).id)).blocking).toEqual([]);
	});

	it('say which offering is much the same, and how much', async () => {
		const { id: from, title, summary, description, learningOutcomes } = await ownLive();
		const id = await draftOf({ summary, description, learningOutcomes });
		const { similar } = await checksOf(id);
		expect(similar[0]).toMatchObject({ title, percentage: 100, href: `/admin/collections/offerings/${from}` });
	});

	it('ask about hours and money that do not add up', async () => {
		const id = await draftOf({ contactHours: 10, selfStudyHours: 4, credits: 2, certificate: 'credits', priceInCents: 0, payer: 'participant' });
		const { advice } = await checksOf(id);
		expect(advice.map(({ code }: { code: string }) => code)).toEqual(['credits-and-hours', 'free-and-paid-by-participant']);
	});

	it('do not keep anybody from publishing for advice only', async () => {
		const { id } = await ownLive();
		await send('PATCH', `/offerings/${id}?draft=true`, { contactHours: 1999, _status: 'draft' });
		expect((await send('PATCH', `/offerings/${id}`, { _status: 'published' })).status).toBe(200);
	});
});

describe('a link', () => {
	const check = async (day: string) =>
		checkDueLinks({ payload: cms.payload, today: day, moment: new Date(`${day}T09:00:00.000Z`), allowedHosts: [host], pauseInMs: 0 });
	const recordOf = async (path: string) =>
		(await cms.payload.find({ collection: 'linkChecks', where: { url: { equals: `http://${host}${path}` } }, depth: 0, limit: 1 })).docs[0];

	it('is noted after a change, asked for, and shown with what came of it', async () => {
		await cms.payload.delete({ collection: 'linkChecks', where: {} });
		const paths = ['/goed', '/weg', '/geen-head', '/naar-binnen', '/rond', '/druk'];
		const id = await draftOf({
			evidenceSources: paths.map((path) => ({ title: path, url: `http://${host}${path}` })),
			enrolmentUrl: 'http://127.0.0.1:1/binnen',
		});
		const { docs: jobs } = await cms.payload.find({ collection: 'payload-jobs', where: { taskSlug: { equals: 'noteLinksOf' } }, depth: 0, limit: 0 });
		expect(jobs.map(({ input }) => input)).toContainEqual({ kind: 'offerings', id });
		expect((await checksOf(id)).links[0].state).toBe('not-asked');
		await links.noteLinks({ payload: cms.payload, kind: 'offerings', id, today: '2026-11-20' });
		expect(await check('2026-11-20')).toBe(7);
		const states = (await checksOf(id)).links.map(({ url, state }: { url: string; state: string }) => [url.replace(`http://${host}`, ''), state]);
		expect(Object.fromEntries(states)).toEqual({
			'/goed': 'alive',
			'/weg': 'dead',
			'/geen-head': 'alive',
			'/naar-binnen': 'unknown',
			'/rond': 'unknown',
			'/druk': 'unknown',
			'http://127.0.0.1:1/binnen': 'unknown',
		});
		expect((await recordOf('/naar-binnen'))?.answer).toBe('not-allowed');
		expect(asked.filter((line) => line.endsWith('/rond')).length).toBeLessThan(10);
	});

	it('that is dead on two days becomes a task, and no longer when it works again', async () => {
		const { createLocalReq } = await import('payload');
		const user = await cms.payload.findByID({ collection: 'users', id: userId, depth: 0 });
		const req = await createLocalReq({ user: { ...user, collection: 'users' } }, cms.payload);
		const deadTasks = async () => (await loadTasks({ req, moment: new Date('2026-11-21T09:00:00.000Z') })).tasks.filter(({ kind }) => kind === 'link-dead');
		expect(await deadTasks()).toEqual([]);
		await check('2026-11-21');
		expect(await deadTasks()).toMatchObject([{ title: expect.stringContaining('Proef'), why: expect.stringContaining('/weg') }]);
		const record = await recordOf('/weg');
		await cms.payload.db.updateOne({ collection: 'linkChecks', id: record?.id ?? '', data: { url: `http://${host}/weer-goed`, nextCheckDay: '2026-11-22' } });
		await check('2026-11-22');
		expect(await deadTasks()).toEqual([]);
	});

	it('is asked for once a week while it works', async () => {
		expect((await recordOf('/goed'))?.nextCheckDay).toBe('2026-11-27');
		asked.length = 0;
		await check('2026-11-23');
		expect(asked.some((line) => line.endsWith('/goed'))).toBe(false);
	});

	it('is forgotten where it stands nowhere any more', async () => {
		await cms.payload.create({ collection: 'linkChecks', data: { url: 'https://nergens.nl/x', state: 'alive', deadDays: 0 } });
		await links.noteAllLinks({ payload: cms.payload, today: '2026-11-24' });
		expect((await cms.payload.count({ collection: 'linkChecks', where: { url: { equals: 'https://nergens.nl/x' } } })).totalDocs).toBe(0);
		expect((await recordOf('/goed'))?.state).toBe('alive');
	});

	it('leads nowhere inside without being let through by name', async () => {
		const { askLink } = await import('../../cms/jobs/links/askLink.ts');
		for (const url of [
			`http://${host}/goed`,
			'http://localhost/x',
			'http://[::1]/x',
			'http://0x7f000001/',
			'http://169.254.169.254/latest',
			'http://2130706433/',
		]) {
			expect(await askLink({ url }), url).toEqual({ failure: 'not-allowed' });
		}
		expect(await askLink({ url: `http://${host}/goed`, allowedHosts: [host] })).toEqual({ status: 200 });
	});
});

/** A PDF of one page; pdf.js finds the objects without a table of them. */
function pdfOf({ catalog = '', info = '', text = '' }: { catalog?: string; info?: string; text?: string }): Buffer {
	const content = text ? `BT /F1 12 Tf 20 100 Td (${text}) Tj ET` : '0 0 10 10 re f';
	return Buffer.from(
		[
			'%PDF-1.7',
			`1 0 obj << /Type /Catalog /Pages 2 0 R ${catalog} >> endobj`,
			'2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj',
			'3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >> endobj',
			`4 0 obj << /Length ${content.length} >> stream\n${content}\nendstream endobj`,
			'5 0 obj << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> endobj',
			`6 0 obj << ${info} >> endobj`,
			'xref',
			'trailer << /Root 1 0 R /Info 6 0 R >>',
			'%%EOF',
		].join('\n'),
	);
}

describe('a file', () => {
	const codesOf = async (data: Buffer) => {
		const file = { data, mimetype: 'application/pdf', name: 'programma.pdf', size: data.length };
		const { id } = await cms.payload.create({ collection: 'media', data: { alt: 'Het programma van de dag', provider: providerId }, file });
		const { advice } = (await send('GET', `/media/${id}/checks`)).json;
		return advice.map(({ code }: { code: string }) => code);
	};

	it('that is a tagged PDF with a title and language can be read aloud', async () => {
		const catalog = '/MarkInfo << /Marked true >> /Lang (nl-NL)';
		expect(await codesOf(pdfOf({ catalog, info: '/Title (Programma)', text: 'Welkom' }))).toEqual([]);
	});

	it('that is a PDF of a picture can not', async () => {
		expect(await codesOf(pdfOf({}))).toEqual(['pdf-without-text', 'pdf-untagged', 'pdf-without-title', 'pdf-without-language']);
	});

	it('that only pretends to be a PDF is said to be unreadable', async () => {
		expect(await codesOf(Buffer.from('%PDF-1.7\nniets xref %%EOF'))).toEqual(['pdf-unreadable']);
	});
});
