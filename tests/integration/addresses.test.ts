import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SITE_KEY, startTestCms, type TestCms } from '../fixtures/cms.ts';

let cms: TestCms;
let editor: Record<string, string>;

beforeAll(async () => {
	cms = await startTestCms();
	await cms.payload.create({
		collection: 'users',
		data: { email: 'editor@test.example', password: 'a-long-test-password', name: 'Editor', roles: [{ role: 'editor' }] },
	});
	editor = await cms.signIn({ email: 'editor@test.example', password: 'a-long-test-password' });
});
afterAll(() => cms.stop());

const paragraph = (text: string) => ({
	root: {
		type: 'root',
		version: 1,
		direction: 'ltr',
		format: '',
		indent: 0,
		children: [
			{
				type: 'paragraph',
				version: 1,
				direction: 'ltr',
				format: '',
				indent: 0,
				children: [{ type: 'text', version: 1, text, format: 0, mode: 'normal', style: '', detail: 0 }],
			},
		],
	},
});

async function send(method: string, path: string, body?: unknown) {
	const response = await fetch(`${cms.url}/api${path}`, {
		method,
		headers: { ...editor, 'content-type': 'application/json' },
		...(body ? { body: JSON.stringify(body) } : {}),
	});
	return { status: response.status, json: await response.json() };
}

async function lookUp(slug: string) {
	const response = await fetch(`${cms.url}/api/pages/by-slug/${slug}`, { headers: { 'x-napl-key': SITE_KEY } });
	return response.json();
}

describe('the address of an item', () => {
	it('keeps leading to it after its slug changes', async () => {
		const { json } = await send('POST', '/pages', { title: 'Oud adres', slug: 'oud-adres', summary: 'Kort.', body: paragraph('Tekst'), _status: 'published' });
		await send('PATCH', `/pages/${json.doc.id}`, { slug: 'nieuw-adres', _status: 'published' });
		expect(await lookUp('nieuw-adres')).toMatchObject({ outcome: 'found', item: { title: 'Oud adres' } });
		expect(await lookUp('oud-adres')).toEqual({ outcome: 'moved', url: '/nieuw-adres' });
	});

	it('says that a withdrawn item is gone, why, and what took its place', async () => {
		const successor = await send('POST', '/pages', { title: 'Opvolger', slug: 'opvolger', summary: 'Kort.', body: paragraph('Tekst'), _status: 'published' });
		const { json } = await send('POST', '/pages', { title: 'Verdwijnt', slug: 'verdwijnt', summary: 'Kort.', body: paragraph('Tekst'), _status: 'published' });
		const answer = await send('POST', `/pages/${json.doc.id}/withdraw`, { reason: 'Samengevoegd.', successor: { kind: 'pages', id: successor.json.doc.id } });
		expect(answer.status).toBe(200);
		expect(await lookUp('verdwijnt')).toEqual({ outcome: 'withdrawn', reason: 'Samengevoegd.', successor: { title: 'Opvolger', url: '/opvolger' } });
	});

	it('stays withdrawn when somebody publishes an older text', async () => {
		const { json } = await send('POST', '/pages', {
			title: 'Blijft weg',
			slug: 'blijft-weg',
			summary: 'Kort.',
			body: paragraph('Tekst'),
			_status: 'published',
		});
		await send('POST', `/pages/${json.doc.id}/withdraw`, { reason: 'Klopt niet meer.' });
		const published = await send('PATCH', `/pages/${json.doc.id}`, { _status: 'published' });
		expect(published.status).toBe(400);
		expect(await lookUp('blijft-weg')).toMatchObject({ outcome: 'withdrawn' });
		expect((await send('POST', `/pages/${json.doc.id}/republish`)).status).toBe(200);
		expect(await lookUp('blijft-weg')).toMatchObject({ outcome: 'found' });
	});

	it('of a region keeps leading to it too', async () => {
		const { json } = await send('POST', '/regions', { name: 'Oude naam', slug: 'oude-naam', kind: 'regional', source: 'Proef' });
		await send('PATCH', `/regions/${json.doc.id}`, { slug: 'nieuwe-naam' });
		const response = await fetch(`${cms.url}/api/regions/by-slug/oude-naam`, { headers: { 'x-napl-key': SITE_KEY } });
		expect(await response.json()).toEqual({ outcome: 'moved', url: '/regios/nieuwe-naam' });
	});

	it('of what is in use can not be deleted', async () => {
		const region = await send('POST', '/regions', { name: 'In gebruik', slug: 'in-gebruik', kind: 'regional', source: 'Proef' });
		await send('POST', '/providers', {
			name: 'Loket',
			slug: 'loket',
			kind: 'region',
			region: region.json.doc.id,
			summary: 'Kort.',
			email: 'loket@test.example',
		});
		const deleted = await send('DELETE', `/regions/${region.json.doc.id}`);
		expect(deleted.status).toBe(409);
		expect(deleted.json.errors[0].message).toContain('1 aanbieders');
	});

	it('of a draft is unknown', async () => {
		await send('POST', '/pages?draft=true', { title: 'Alleen concept', slug: 'alleen-concept', _status: 'draft' });
		expect(await lookUp('alleen-concept')).toEqual({ outcome: 'unknown' });
	});
});
