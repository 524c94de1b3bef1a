import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { loadContent } from '../../cms/seed/loadContent.ts';
import { readContent } from '../../cms/seed/readContent.ts';
import { draftOfferingSchema, draftPathSchema, pageSchema, previewSchema } from '../../src/data/schemas.ts';
import { SITE_KEY, startTestCms, type TestCms } from '../fixtures/cms.ts';

let cms: TestCms;
let providerId: string;
const actors: Record<string, Record<string, string>> = {};
const userIds: Record<string, string> = {};

beforeAll(async () => {
	cms = await startTestCms();
	await loadContent({ payload: cms.payload, content: await readContent(join(import.meta.dirname, '..', '..', 'content')), seedDay: '2026-11-20' });
	const { docs } = await cms.payload.find({ collection: 'providers', where: { slug: { equals: 'leerhuis-de-waterlijn' } }, limit: 1, depth: 0 });
	providerId = docs[0]?.id ?? '';
	await addUser('provider', [{ role: 'provider', provider: providerId }]);
	await addUser('editor', [{ role: 'editor' }]);
	await addUser('reviewer', [{ role: 'reviewer' }]);
});
afterAll(() => cms.stop());

async function addUser(name: string, roles: { role: 'provider' | 'editor' | 'reviewer'; provider?: string }[]) {
	const email = `${name}@test.example`;
	const user = await cms.payload.create({ collection: 'users', data: { email, password: 'een-lang-wachtwoord-voor-proeven', name, roles } });
	userIds[name] = user.id;
	actors[name] = await cms.signIn({ email, password: 'een-lang-wachtwoord-voor-proeven' });
}

const openAs = (actor: string, path: string) => fetch(`${cms.url}/api${path}`, { headers: actors[actor] ?? {}, redirect: 'manual' });

/** The query of the signed address that the button leads to. */
async function signedQuery(actor: string, { kind, id }: { kind: string; id: string }): Promise<URLSearchParams> {
	const response = await openAs(actor, `/${kind}/${id}/preview`);
	expect(response.status).toBe(303);
	expect(response.headers.get('cache-control')).toBe('no-store');
	return new URL(response.headers.get('location') ?? '', 'http://localhost').searchParams;
}

async function askAsSite({ kind, id, query }: { kind: string; id: string; query: URLSearchParams }) {
	const response = await fetch(`${cms.url}/api/${kind}/preview/${id}?${query}`, { headers: { 'x-napl-key': SITE_KEY } });
	return response.json();
}

async function makeDraft(actor: string, { kind, data }: { kind: string; data: Record<string, unknown> }) {
	const response = await fetch(`${cms.url}/api/${kind}?draft=true`, {
		method: 'POST',
		headers: { ...actors[actor], 'content-type': 'application/json' },
		body: JSON.stringify({ ...data, slug: `af-${crypto.randomUUID()}`, _status: 'draft' }),
	});
	return { kind, id: z.object({ doc: z.object({ id: z.string() }) }).parse(await response.json()).doc.id };
}

const newDraft = () => makeDraft('provider', { kind: 'offerings', data: { title: 'Nog lang niet af', provider: providerId } });

async function liveItem(kind: 'offerings' | 'paths' | 'pages') {
	const { docs } = await cms.payload.find({
		collection: kind,
		where: kind === 'offerings' ? { provider: { equals: providerId }, _status: { equals: 'published' } } : { _status: { equals: 'published' } },
		limit: 1,
		depth: 0,
	});
	return { kind, id: docs[0]?.id ?? '' };
}

describe('the button', () => {
	it('leads to the page of the site at which the draft is shown', async () => {
		const draft = await newDraft();
		const response = await openAs('provider', `/offerings/${draft.id}/preview`);
		expect(response.headers.get('location')).toMatch(new RegExp(`^/voorbeeld/aanbod/${draft.id}\\?tot=\\d+&door=${userIds['provider']}&sleutel=[\\w-]{43}$`));
	});

	it('runs for at most an hour', async () => {
		const query = await signedQuery('provider', await newDraft());
		const minutes = (Number(query.get('tot')) * 1000 - Date.parse('2026-11-20T09:00:00.000Z')) / 60_000;
		expect(minutes).toBeGreaterThan(5);
		expect(minutes).toBeLessThanOrEqual(60);
	});

	it('gives a visitor and whoever may not see drafts nothing, not even for what is live', async () => {
		const draft = await newDraft();
		const live = await liveItem('offerings');
		expect((await openAs('nobody', `/offerings/${draft.id}/preview`)).status).toBe(403);
		expect((await openAs('reviewer', `/offerings/${draft.id}/preview`)).status).toBe(403);
		expect((await openAs('reviewer', `/offerings/${live.id}/preview`)).status).toBe(403);
		expect((await openAs('provider', `/offerings/${'0'.repeat(24)}/preview`)).status).toBe(404);
		expect((await openAs('provider', '/offerings/geen-nummer/preview')).status).toBe(404);
	});
});

describe('a signed address', () => {
	it('shows a draft with hardly anything in it, and names what is missing', async () => {
		const draft = await newDraft();
		const answer = previewSchema(draftOfferingSchema).parse(await askAsSite({ ...draft, query: await signedQuery('provider', draft) }));
		if (answer.outcome !== 'found') throw new Error(answer.outcome);
		expect(answer.item).toMatchObject({ title: 'Nog lang niet af', summary: '(nog leeg)', priceInCents: null, payer: { label: '(nog leeg)' } });
		expect(answer.item.descriptionHtml).toContain('(nog leeg)');
		expect(answer.missing).toEqual(expect.arrayContaining(['Samenvatting', 'Beschrijving', 'Contacturen', 'Sectoren']));
	});

	it('shows the draft beside a live text, with its editions as they stand', async () => {
		const { docs } = await cms.payload.find({ collection: 'editions', where: { 'offering.provider': { equals: providerId } }, limit: 1, depth: 0 });
		const item = { kind: 'offerings', id: z.string().parse(docs[0]?.offering) };
		await cms.payload.update({ collection: 'offerings', id: item.id, data: { summary: 'Alleen in het concept.', _status: 'draft' }, draft: true });
		const answer = previewSchema(draftOfferingSchema).parse(await askAsSite({ ...item, query: await signedQuery('provider', item) }));
		if (answer.outcome !== 'found') throw new Error(answer.outcome);
		expect(answer.item.summary).toBe('Alleen in het concept.');
		expect(answer.item.editions.length).toBeGreaterThan(0);
		expect(answer.missing).toEqual([]);
	});

	it('shows paths and pages too, empty ones included', async () => {
		const path = await makeDraft('editor', { kind: 'paths', data: { title: 'Leeg pad', stages: [{ title: 'Fase' }] } });
		const shownPath = await askAsSite({ ...path, query: await signedQuery('editor', path) });
		expect(previewSchema(draftPathSchema).parse(shownPath)).toMatchObject({ outcome: 'found', item: { role: { label: '(nog leeg)' } } });
		const page = await makeDraft('editor', { kind: 'pages', data: { title: 'Lege pagina' } });
		const shownPage = await askAsSite({ ...page, query: await signedQuery('editor', page) });
		expect(previewSchema(pageSchema).parse(shownPage)).toMatchObject({ outcome: 'found', item: { summary: '(nog leeg)' } });
		for (const kind of ['paths', 'pages'] as const) {
			const live = await liveItem(kind);
			expect(await askAsSite({ ...live, query: await signedQuery('editor', live) })).toMatchObject({ outcome: 'found', missing: [] });
		}
	});

	it('opens no other item, and not the same number of another kind', async () => {
		const [draft, other] = [await newDraft(), await newDraft()];
		const query = await signedQuery('provider', draft);
		expect(await askAsSite({ ...other, query })).toEqual({ outcome: 'forged' });
		expect(await askAsSite({ kind: 'pages', id: draft.id, query })).toEqual({ outcome: 'forged' });
	});

	it('can be neither prolonged nor given to somebody else', async () => {
		const draft = await newDraft();
		const query = await signedQuery('provider', draft);
		for (const [name, value] of [
			['tot', String(Number(query.get('tot')) + 3600)],
			['door', userIds['editor'] ?? ''],
			['sleutel', 'x'.repeat(43)],
			['sleutel', ''],
		] as const) {
			const changed = new URLSearchParams(query);
			changed.set(name, value);
			expect(await askAsSite({ ...draft, query: changed })).toEqual({ outcome: 'forged' });
		}
	});

	it('works no more after its term', async () => {
		const draft = await newDraft();
		const { newTicket, signTicket } = await import('../../cms/access/previewTicket.ts');
		const ticket = newTicket({ kind: 'offerings', id: draft.id, userId: userIds['provider'] ?? '', moment: new Date('2026-11-20T07:00:00.000Z') });
		const query = new URLSearchParams({ tot: String(ticket.until), door: ticket.userId, sleutel: signTicket(ticket) });
		expect(await askAsSite({ ...draft, query })).toEqual({ outcome: 'expired' });
	});

	it('works no more when whoever opened it lost the right, or left', async () => {
		await addUser('leaver', [{ role: 'editor' }]);
		const draft = await newDraft();
		const query = await signedQuery('leaver', draft);
		expect(await askAsSite({ ...draft, query })).toMatchObject({ outcome: 'found' });
		await cms.payload.update({ collection: 'users', id: userIds['leaver'] ?? '', data: { roles: [{ role: 'reviewer' }] } });
		expect(await askAsSite({ ...draft, query })).toEqual({ outcome: 'absent' });
	});

	it('opens for the site only', async () => {
		const draft = await newDraft();
		const query = await signedQuery('provider', draft);
		expect((await openAs('editor', `/offerings/preview/${draft.id}?${query}`)).status).toBe(403);
	});
});
