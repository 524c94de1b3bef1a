import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadContent } from '../../cms/seed/loadContent.ts';
import { readContent } from '../../cms/seed/readContent.ts';
import { startTestCms, type TestCms } from '../fixtures/cms.ts';

let cms: TestCms;
let editor: Record<string, string>;

beforeAll(async () => {
	cms = await startTestCms();
	await loadContent({ payload: cms.payload, content: await readContent(join(import.meta.dirname, '..', '..', 'content')), seedDay: '2026-11-20' });
	await cms.payload.create({
		collection: 'users',
		data: { email: 'editor@test.example', password: 'a-long-test-password', name: 'Editor', roles: [{ role: 'editor' }] },
	});
	editor = await cms.signIn({ email: 'editor@test.example', password: 'a-long-test-password' });
});
afterAll(() => cms.stop());

let taken = 0;
/** A live page of the example content that no other test has had. */
async function livePage() {
	taken += 1;
	const { id } = await cms.payload.create({
		collection: 'pages',
		data: { title: `Pagina ${taken}`, slug: `pagina-${taken}`, summary: 'Eerste tekst.', body: bodyOf('Eerste tekst.'), _status: 'published' },
	});
	return id;
}

function bodyOf(text: string) {
	const leaf = { detail: 0, format: 0, mode: 'normal', style: '', text, type: 'text', version: 1 };
	const paragraph = { children: [leaf], direction: null, format: '' as const, indent: 0, type: 'paragraph', version: 1 };
	return { root: { children: [paragraph], direction: null, format: '' as const, indent: 0, type: 'root', version: 1 } };
}

async function send(method: string, path: string, body?: unknown) {
	const response = await fetch(`${cms.url}/api${path}`, {
		method,
		headers: { ...editor, 'content-type': 'application/json' },
		...(body === undefined ? {} : { body: JSON.stringify(body) }),
	});
	return { status: response.status, json: await response.json() };
}

const withdraw = (id: string) => send('POST', `/pages/${id}/withdraw`, { reason: 'Verouderd.' });
const readLive = (id: string) => cms.payload.findByID({ collection: 'pages', id, draft: false, depth: 0 });
const readDraft = (id: string) => cms.payload.findByID({ collection: 'pages', id, draft: true, depth: 0 });

describe('taking a live item off line', () => {
	it('is refused without a reason, and says what to do', async () => {
		const id = await livePage();
		const { status, json } = await send('PATCH', `/pages/${id}`, { _status: 'draft' });
		expect(status).toBe(400);
		expect(JSON.stringify(json)).toContain('Intrekken');
		expect((await readLive(id))._status).toBe('published');
	});

	it('is refused also by a plain change while a draft waits', async () => {
		const id = await livePage();
		await send('PATCH', `/pages/${id}?draft=true`, { summary: 'Wacht.', _status: 'draft' });
		expect((await send('PATCH', `/pages/${id}`, { summary: 'Zomaar.' })).status).toBe(400);
		expect(await readLive(id)).toMatchObject({ _status: 'published', summary: 'Eerste tekst.' });
	});

	it('is refused in bulk', async () => {
		const id = await livePage();
		const { json } = await send('PATCH', `/pages?where[id][equals]=${id}`, { _status: 'draft' });
		expect(json.errors).toHaveLength(1);
		expect((await readLive(id))._status).toBe('published');
	});

	it('is refused by restoring an older draft over it', async () => {
		const id = await livePage();
		await send('PATCH', `/pages/${id}?draft=true`, { summary: 'Een concept.', _status: 'draft' });
		const [version] = (await send('GET', `/pages/versions?where[parent][equals]=${id}&where[version._status][equals]=draft&depth=0`)).json.docs;
		expect((await send('POST', `/pages/versions/${version.id}`)).status).toBe(400);
		expect((await readLive(id))._status).toBe('published');
	});

	it('leaves saving a draft as it was', async () => {
		const id = await livePage();
		expect((await send('PATCH', `/pages/${id}?draft=true`, { summary: 'Een concept.', _status: 'draft' })).status).toBe(200);
		expect(await readLive(id)).toMatchObject({ _status: 'published', summary: 'Eerste tekst.' });
	});

	it('can be undone: the text that was live comes back and the newer draft stays one', async () => {
		const id = await livePage();
		await send('PATCH', `/pages/${id}?draft=true`, { summary: 'Nog niet klaar.', _status: 'draft' });
		expect((await withdraw(id)).status).toBe(200);
		expect(await readDraft(id)).toMatchObject({ _status: 'draft', summary: 'Nog niet klaar.' });
		await send('PATCH', `/pages/${id}?draft=true`, { summary: 'Bijna klaar.', slug: `anders-${id}`, _status: 'draft' });
		expect((await send('POST', `/pages/${id}/republish`)).status).toBe(200);
		expect(await readLive(id)).toMatchObject({ _status: 'published', summary: 'Eerste tekst.' });
		expect(await readDraft(id)).toMatchObject({ _status: 'draft', summary: 'Bijna klaar.', slug: `anders-${id}` });
	});

	it('keeps the text of a withdrawn item from being written over', async () => {
		const id = await livePage();
		await withdraw(id);
		expect((await send('PATCH', `/pages/${id}`, { summary: 'Eroverheen.' })).status).toBe(400);
		await send('POST', `/pages/${id}/republish`);
		expect((await readLive(id)).summary).toBe('Eerste tekst.');
	});

	it('works while the waiting draft is incomplete', async () => {
		const id = await livePage();
		await send('PATCH', `/pages/${id}?draft=true`, { summary: '', _status: 'draft' });
		expect((await withdraw(id)).status).toBe(200);
		expect((await send('POST', `/pages/${id}/republish`)).status).toBe(200);
	});

	it('succeeds for one of two who press at once', async () => {
		const id = await livePage();
		const answers = await Promise.all([withdraw(id), withdraw(id)]);
		expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
	});
});

describe('the archive', () => {
	it('takes what is withdrawn and gives it back as withdrawn', async () => {
		const id = await livePage();
		expect((await send('POST', `/pages/${id}/archive`)).status).toBe(409);
		await withdraw(id);
		expect((await send('POST', `/pages/${id}/unarchive`)).status).toBe(409);
		expect((await send('POST', `/pages/${id}/archive`)).status).toBe(200);
		expect((await send('POST', `/pages/${id}/archive`)).status).toBe(409);
		expect((await send('POST', `/pages/${id}/republish`)).status).toBe(409);
		expect((await send('GET', `/pages/${id}/withdrawal`)).json.withdrawal.archivedAt).toBe('2026-11-20T09:00:00.000Z');
		expect((await send('POST', `/pages/${id}/unarchive`)).status).toBe(200);
		expect((await send('POST', `/pages/${id}/republish`)).status).toBe(200);
	});
});

describe('publishing', () => {
	it('checks every field, also when somebody asks to check only what was sent', async () => {
		const draft = await send('POST', '/pages?draft=true', { title: 'Half', slug: 'half-af', _status: 'draft' });
		const { status } = await send('PATCH', `/pages/${draft.json.doc.id}?unpublishAllLocales=true`, { _status: 'published' });
		expect(status).toBe(400);
	});
});
