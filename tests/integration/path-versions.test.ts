import { createLocalReq, type PayloadRequest } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contextOf } from '../../cms/operations/catalogueContext.ts';
import { loadPath, loadPathVersion } from '../../cms/operations/loadPath.ts';
import { applyDuePathVersions } from '../../cms/operations/pathVersions/applyDuePathVersions.ts';
import { cancelPathVersion } from '../../cms/operations/pathVersions/cancelPathVersion.ts';
import { establishPathVersion } from '../../cms/operations/pathVersions/establishPathVersion.ts';
import { withdraw } from '../../cms/operations/withdraw.ts';
import { bodies } from '../contract/grid/bodies.ts';
import { makeWorld, type World } from '../contract/grid/world.ts';

const NOW = new Date('2026-11-20T09:00:00.000Z');
const NEXT_YEAR = new Date('2027-08-02T09:00:00.000Z');

let world: World;

beforeAll(async () => {
	world = await makeWorld();
});
afterAll(() => world.stop());

async function makePath(status: 'draft' | 'published' = 'published'): Promise<{ id: string; slug: string }> {
	const { id, slug } = await world.cms.payload.create({ collection: 'paths', data: bodies.path(world, { status }), depth: 0 });
	return { id, slug };
}

async function asEditor(): Promise<PayloadRequest> {
	const { payload } = world.cms;
	const { docs } = await payload.find({ collection: 'users', where: { 'roles.role': { equals: 'editor' } }, limit: 1, depth: 0 });
	const [editor] = docs;
	if (!editor) throw new Error('The world has no editor');
	return createLocalReq({ user: { ...editor, collection: 'users' } }, payload);
}

const establish = async (id: string, validFromDay: string, moment = NOW) =>
	establishPathVersion({ req: await asEditor(), id, validFromDay, whatChanged: 'Een fase erbij.', moment });
const livePath = async (slug: string) => loadPath(contextOf({ req: await createLocalReq({}, world.cms.payload), moment: NOW }), slug);
const saveDraft = (id: string, title: string) => world.cms.payload.update({ collection: 'paths', id, data: { title }, draft: true, depth: 0 });

describe('a version of a path', () => {
	it('that holds from today on puts the saved draft live', async () => {
		const { id, slug } = await makePath();
		await saveDraft(id, 'Nieuwe tekst');
		expect(await establish(id, '2026-11-20')).toEqual({ ok: true, number: 1, isLive: true });
		const live = await livePath(slug);
		expect(live).toMatchObject({ title: 'Nieuwe tekst', versions: { current: { number: 1, validFrom: '2026-11-20' }, earlier: [], announced: [] } });
	});

	it('for a later day is announced without its text, and comes live on that day', async () => {
		const { id, slug } = await makePath();
		await saveDraft(id, 'Tekst voor later');
		expect(await establish(id, '2027-08-01')).toMatchObject({ ok: true, isLive: false });
		const announced = await livePath(slug);
		expect(JSON.stringify(announced)).not.toContain('Tekst voor later');
		expect(announced?.versions.announced).toEqual([{ number: 1, validFrom: '2027-08-01', whatChanged: 'Een fase erbij.' }]);
		await applyDuePathVersions({ payload: world.cms.payload, moment: new Date('2027-07-31T09:00:00.000Z') });
		expect((await livePath(slug))?.title).not.toBe('Tekst voor later');
		await applyDuePathVersions({ payload: world.cms.payload, moment: NEXT_YEAR });
		expect((await livePath(slug))?.title).toBe('Tekst voor later');
	});

	it('leaves a draft that was saved after it the draft', async () => {
		const { id, slug } = await makePath();
		await saveDraft(id, 'Versie een');
		await establish(id, '2027-08-01');
		await saveDraft(id, 'Alweer verder');
		await applyDuePathVersions({ payload: world.cms.payload, moment: NEXT_YEAR });
		expect((await livePath(slug))?.title).toBe('Versie een');
		const draft = await world.cms.payload.findByID({ collection: 'paths', id, draft: true, depth: 0 });
		expect(draft).toMatchObject({ title: 'Alweer verder', _status: 'draft' });
	});

	it('stays readable as it was after the next one', async () => {
		const { id, slug } = await makePath();
		await saveDraft(id, 'Eerste');
		await establish(id, '2026-01-01');
		await saveDraft(id, 'Tweede');
		await establish(id, '2026-11-20');
		const context = contextOf({ req: await createLocalReq({}, world.cms.payload), moment: NOW });
		expect(await loadPathVersion(context, { slug, number: 1 })).toMatchObject({ title: 'Eerste', number: 1 });
		expect(await loadPath(context, slug)).toMatchObject({ title: 'Tweede', versions: { earlier: [{ number: 1 }] } });
		expect(await loadPathVersion(context, { slug, number: 3 })).toBeNull();
	});

	it('is not established before an earlier one, nor on a withdrawn path, nor incomplete', async () => {
		const { id } = await makePath();
		await establish(id, '2027-08-01');
		expect(await establish(id, '2027-08-01')).toEqual({ ok: false, code: 'not-after-previous' });
		const gone = await makePath();
		await withdraw({ req: await asEditor(), kind: 'paths', id: gone.id, reason: 'Weg.', successor: null, moment: NOW });
		expect(await establish(gone.id, '2027-08-01')).toEqual({ ok: false, code: 'withdrawn' });
		const incomplete = await makePath('draft');
		await world.cms.payload.update({ collection: 'paths', id: incomplete.id, data: { summary: '' }, draft: true, depth: 0 });
		await expect(establish(incomplete.id, '2026-11-20')).rejects.toThrow('Samenvatting');
	});

	it('can be called off until its day, once', async () => {
		const { id } = await makePath();
		await establish(id, '2027-08-01');
		const cancel = async () => cancelPathVersion({ req: await asEditor(), id, number: 1, moment: NOW });
		expect(await cancel()).toEqual({ ok: true });
		expect(await cancel()).toEqual({ ok: false, code: 'not-upcoming' });
		expect(await establish(id, '2027-08-01')).toMatchObject({ number: 2 });
	});

	it('is applied once by three that come at the same time, and given one number when four establish at once', async () => {
		await applyDuePathVersions({ payload: world.cms.payload, moment: NEXT_YEAR });
		const { id } = await makePath();
		await establish(id, '2027-08-01');
		const applied = await Promise.all([1, 2, 3].map(() => applyDuePathVersions({ payload: world.cms.payload, moment: NEXT_YEAR })));
		expect(applied.reduce((sum, count) => sum + count, 0)).toBe(1);
		const other = await makePath();
		const raced = await Promise.allSettled([1, 2, 3, 4].map(() => establish(other.id, '2027-08-01')));
		expect(raced.filter((result) => result.status === 'fulfilled' && result.value.ok)).toHaveLength(1);
	});

	it('is not for a provider, nor for a visitor', async () => {
		const { id } = await makePath();
		const body = { validFrom: '2027-08-01', whatChanged: 'Iets.' };
		for (const actor of ['vis', 'prA', 'aud'] as const) {
			expect((await world.send({ actor, method: 'POST', path: `/paths/${id}/establish`, body })).status).toBe(403);
		}
		expect((await world.send({ actor: 'prA', method: 'GET', path: `/paths/${id}/established` })).json).toEqual({ versions: [] });
	});
});
