import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Person } from '../fixtures/people.ts';
import { makeQuality, type Quality } from '../fixtures/quality.ts';

let quality: Quality;
beforeAll(async () => {
	quality = await makeQuality();
});
afterAll(() => quality.stop());

const PDF = new TextEncoder().encode('%PDF-1.7\nprogramma\n%%EOF');
const row = (criterion: string, changes: Record<string, unknown> = {}) => ({
	criterion,
	level: 2,
	doesNotApply: false,
	explanation: 'Zo doen wij dat.',
	links: ['https://bewijs.example/stuk'],
	files: [],
	...changes,
});
const ALL_ROWS = ['doel', 'opbouw', 'bewijs'].map((code) => row(code));

const open = async (person: Person, offering: string) => person.call('POST', '/qualityCases/open', { offering });
const own = async (person: Person, id: string) => (await person.call('GET', `/qualityCases/${id}/own`)).json;
const save = (person: Person, id: string, draftRevision: number, rows: unknown[]) =>
	person.call('PATCH', `/qualityCases/${id}/assessment`, { draftRevision, rows });
const verb = (person: Person, id: string, name: string, body: Record<string, unknown>) => person.call('POST', `/qualityCases/${id}/${name}`, body);

/** A case that its provider began and filled in. */
async function begun(): Promise<{ id: string; offering: string }> {
	const { cast, makeOffering } = quality;
	const offering = await makeOffering();
	const { json } = await open(cast.provider, offering);
	const id = String(json['id']);
	await save(cast.provider, id, 0, ALL_ROWS);
	return { id, offering };
}

async function upload(person: Person, id: string, { name = 'programma.pdf', bytes = PDF, criterion = 'doel' } = {}) {
	const { cms } = quality.people;
	const headers = await cms.signIn({ email: person.email, password: 'a-long-test-password' });
	const response = await fetch(`${cms.url}/api/qualityCases/${id}/evidence?${new URLSearchParams({ criterion, name })}`, {
		method: 'POST',
		headers: { ...headers, 'content-type': 'application/octet-stream' },
		body: bytes,
	});
	return { status: response.status, json: await response.json() };
}

describe('asking for recognition', () => {
	it('begins a case about a live offering of one’s own, once', async () => {
		const { cast, makeOffering, caseOf } = quality;
		const offering = await makeOffering({ title: 'Rekenen met begrip' });
		const answer = await open(cast.provider, offering);
		expect(answer.status).toBe(201);
		expect(await caseOf(String(answer.json['id']))).toMatchObject({ state: 'open', kind: 'first', title: 'Rekenen met begrip', revision: 0 });
		expect((await open(cast.provider, offering)).json).toMatchObject({ errors: [{ data: { code: 'running' } }] });
	});

	it('is won by one of twenty', async () => {
		const { cast, makeOffering, people } = quality;
		const offering = await makeOffering();
		const answers = await Promise.all(Array.from({ length: 20 }, () => open(cast.provider, offering)));
		expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array.from({ length: 19 }, () => 409)]);
		expect((await people.cms.payload.count({ collection: 'qualityCases', where: { offering: { equals: offering } } })).totalDocs).toBe(1);
	});

	it('is refused for a draft, absent for somebody else’s, and forbidden for other roles', async () => {
		const { cast, makeOffering } = quality;
		const [draft, live] = [await makeOffering({ status: 'draft' }), await makeOffering()];
		expect((await open(cast.provider, draft)).json).toMatchObject({ errors: [{ data: { code: 'not-live' } }] });
		expect((await open(cast.otherProvider, live)).status).toBe(404);
		expect((await open(cast.provider, '0'.repeat(24))).status).toBe(404);
		for (const person of [cast.secretary, cast.cas, cast.bo, cast.editor, cast.admin, cast.auditor]) expect((await open(person, live)).status).toBe(403);
	});

	it('can be done anew after it was withdrawn, and keeps what was written', async () => {
		const { cast } = quality;
		const { id, offering } = await begun();
		expect((await verb(cast.provider, id, 'withdraw', { seen: 0 })).status).toBe(200);
		const again = await open(cast.provider, offering);
		expect(again.status).toBe(201);
		expect(await own(cast.provider, String(again.json['id']))).toMatchObject({ missing: [], rows: [{ explanation: 'Zo doen wij dat.' }, {}, {}] });
	});
});

describe('a self-assessment', () => {
	it('says what is missing, is submitted when nothing is, and then stays as it is', async () => {
		const { cast, makeOffering, caseOf, people } = quality;
		const id = String((await open(cast.provider, await makeOffering())).json['id']);
		expect((await own(cast.provider, id))['missing']).toHaveLength(3);
		expect((await verb(cast.provider, id, 'submit', { seen: 0 })).json).toMatchObject({ errors: [{ data: { code: 'incomplete' } }] });
		expect((await save(cast.provider, id, 0, ALL_ROWS)).json).toMatchObject({ draftRevision: 1 });
		expect(await own(cast.provider, id)).toMatchObject({ missing: [], isEditable: true });
		expect((await verb(cast.provider, id, 'submit', { seen: 0 })).json).toEqual({ ok: true, revision: 1 });
		expect(await caseOf(id)).toMatchObject({ state: 'submitted', submittedBy: cast.provider.id, dueDay: '2026-11-27' });
		expect((await save(cast.provider, id, 1, ALL_ROWS)).json).toMatchObject({ errors: [{ data: { code: 'not-now' } }] });
		const mails = await people.cms.payload.find({ collection: 'mails', where: { template: { equals: 'caseSubmitted' } }, depth: 0, limit: 0 });
		expect(mails.docs.map(({ email }) => email)).toContain(cast.provider.email);
	});

	it('of which another window saved comes back with what stands there', async () => {
		const { cast } = quality;
		const { id } = await begun();
		expect((await save(cast.provider, id, 1, [row('opbouw', { explanation: 'Eerste venster.' })])).status).toBe(200);
		const late = await save(cast.provider, id, 1, [row('doel', { explanation: 'Tweede venster.' })]);
		expect(late).toMatchObject({ status: 409, json: { draftRevision: 2, errors: [{ data: { code: 'stale-draft' } }] } });
		expect(late.text).toContain('Eerste venster.');
		expect((await save(cast.provider, id, 2, [row('doel', { explanation: 'Tweede venster.' })])).text).toContain('Eerste venster.');
	});

	it('saved twenty times at once is written once', async () => {
		const { cast } = quality;
		const { id } = await begun();
		const answers = await Promise.all(Array.from({ length: 20 }, () => save(cast.provider, id, 1, [row('doel')])));
		expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array.from({ length: 19 }, () => 409)]);
	});

	it('takes no criteria or files of elsewhere, and no address that is none', async () => {
		const { cast } = quality;
		const [{ id }, other] = [await begun(), await begun()];
		const { json } = await upload(cast.provider, other.id);
		expect((await save(cast.provider, id, 1, [row('elders')])).status).toBe(409);
		expect((await save(cast.provider, id, 1, [row('doel', { files: [json.file] })])).status).toBe(409);
		expect((await save(cast.provider, id, 1, [row('doel', { links: ['javascript:alert(1)'] })])).status).toBe(400);
		expect((await save(cast.otherProvider, id, 1, [row('doel')])).status).toBe(404);
		expect((await save(cast.secretary, id, 1, [row('doel')])).status).toBe(403);
	});
});

describe('evidence', () => {
	it('is told by its content, stored under a random name and only ever downloaded', async () => {
		const { cast, people } = quality;
		const { id } = await begun();
		const { status, json } = await upload(cast.provider, id, { name: '../../boos.exe' });
		expect(status).toBe(201);
		const file = await people.cms.payload.findByID({ collection: 'evidence', id: json.file, depth: 0 });
		expect(file).toMatchObject({ originalName: 'boos.exe', mimeType: 'application/pdf', case: id });
		expect(file.filename).toMatch(/^[0-9a-f-]{36}\.pdf$/);
		const headers = await people.cms.signIn({ email: cast.provider.email, password: 'a-long-test-password' });
		const response = await fetch(`${people.cms.url}/api/evidence/file/${file.filename}`, { headers });
		expect([response.status, response.headers.get('content-disposition'), await response.text()]).toEqual([200, 'attachment', new TextDecoder().decode(PDF)]);
		expect((await cast.otherProvider.call('GET', `/evidence/file/${file.filename}`)).status).toBe(404);
	});

	it('of another kind, too big, or for somebody else’s case is not taken', async () => {
		const { cast, people } = quality;
		const { id } = await begun();
		const before = await readdir(join(people.cms.dataDir, 'evidence')).catch(() => []);
		expect((await upload(cast.provider, id, { name: 'doc.pdf', bytes: new TextEncoder().encode('<script>alert(1)</script>') })).status).toBe(409);
		expect((await upload(cast.provider, id, { bytes: new Uint8Array(10_000_001) })).status).toBe(413);
		expect((await upload(cast.otherProvider, id)).status).toBe(404);
		expect((await upload(cast.secretary, id)).status).toBe(403);
		expect(await readdir(join(people.cms.dataDir, 'evidence')).catch(() => [])).toEqual(before);
	});
});
