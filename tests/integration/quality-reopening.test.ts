import { readdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createLocalReq } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FieldDifference } from '../../cms/domain/qualityCase/reopening.ts';
import { eraseOrphans } from '../../cms/operations/quality/eraseOrphans.ts';
import { reopenCriteria } from '../../cms/operations/quality/reopenCriteria.ts';
import { reopenWaiting } from '../../cms/operations/quality/reopenWaiting.ts';
import { TEST_NOW } from '../fixtures/cms.ts';
import { makeQuality, type Quality } from '../fixtures/quality.ts';

const MOMENT = new Date(TEST_NOW);
let quality: Quality;
beforeAll(async () => {
	quality = await makeQuality();
});
afterAll(() => quality.stop());

const payload = () => quality.people.cms.payload;

/** An offering of provider A that is recognised by a case of which the decision is known. */
async function recognised(): Promise<{ offering: string; first: string; decision: string }> {
	const { makeOffering, makeCase, cast, people } = quality;
	const offering = await makeOffering({ title: 'Rekenen met begrip' });
	const first = await makeCase({ offering, state: 'released', round: null });
	const { id: decision } = await payload().create({
		collection: 'decisions',
		data: {
			key: `${first.id}:1`,
			case: first.id,
			provider: people.providers.A,
			number: 1,
			kind: 'assessment',
			proposedOutcome: 'recognised',
			outcome: 'recognised',
			reasons: 'Voldoet.',
			preparedBy: cast.secretary.id,
			preparedAt: '2026-10-01T09:00:00.000Z',
			decidedAt: '2026-10-02T09:00:00.000Z',
			releasedAt: '2026-10-03T09:00:00.000Z',
		},
	});
	await payload().update({ collection: 'qualityCases', id: first.id, data: { decision } });
	await payload().create({
		collection: 'recognitions',
		data: {
			key: `decision:${decision}`,
			offering,
			case: first.id,
			decision,
			outcome: 'recognised',
			validFrom: '2026-10-03T12:00:00.000Z',
			validUntil: '2029-10-03T12:00:00.000Z',
		},
		context: { isBulkLoad: true },
	});
	return { offering, first: first.id, decision };
}

/** The jobs that wait to look at changes of an offering. */
async function jobsOf(offering: string) {
	const { docs } = await payload().find({
		collection: 'payload-jobs',
		where: { taskSlug: { equals: 'reopenCriteria' } },
		depth: 0,
		limit: 0,
		pagination: false,
	});
	return docs.flatMap(({ input }) => (JSON.stringify(input).includes(offering) ? [input] : []));
}

const change = (label: string, after: string, before = 'Was.'): FieldDifference => ({ field: label, label, before, after });
const reopen = async (offering: string, differences: FieldDifference[]) =>
	reopenCriteria({ req: await createLocalReq({}, payload()), offering, differences, moment: MOMENT });
const casesOf = async (offering: string) =>
	(await payload().find({ collection: 'qualityCases', where: { and: [{ offering: { equals: offering } }, { kind: { equals: 'reopened' } }] }, depth: 0 })).docs;

describe('a change in recognised offering', () => {
	it('that a criterion names is handed to a job with its difference, when it is published', async () => {
		const { cast } = quality;
		const { offering } = await recognised();
		const outcomes = { learningOutcomes: [{ text: 'Kan iets heel anders.' }] };
		expect((await cast.provider.call('PATCH', `/offerings/${offering}?draft=true`, { ...outcomes, _status: 'draft' })).status).toBe(200);
		expect(await jobsOf(offering)).toHaveLength(0);
		expect((await cast.provider.call('PATCH', `/offerings/${offering}`, { ...outcomes, _status: 'published' })).status).toBe(200);
		const [job] = await jobsOf(offering);
		expect(JSON.stringify(job)).toContain('Kan iets heel anders.');
		expect(JSON.stringify(job)).toContain('Leeruitkomsten');
	});

	it('without a recognition, or of what no criterion watches, opens nothing', async () => {
		const { makeOffering, cast } = quality;
		const plain = await makeOffering();
		await cast.provider.call('PATCH', `/offerings/${plain}`, { learningOutcomes: [{ text: 'Iets anders.' }], _status: 'published' });
		expect(await jobsOf(plain)).toHaveLength(0);
		expect(await reopen(plain, [change('learningOutcomes', 'Nieuw.')])).toBe('nothing-touched');
		const { offering } = await recognised();
		expect(await reopen(offering, [change('title', 'Nieuw.')])).toBe('nothing-touched');
		expect(await casesOf(offering)).toEqual([]);
	});

	it('re-opens only the criteria that name the field, with what was written before, and tells the provider', async () => {
		const { cast } = quality;
		const { offering, decision } = await recognised();
		expect(await reopen(offering, [change('learningOutcomes', 'Nieuw.')])).toBe('opened');
		const [found] = await casesOf(offering);
		expect(found).toMatchObject({
			state: 'open',
			criteria: ['doel'],
			basedOn: decision,
			differences: [{ label: 'learningOutcomes', before: 'Was.', after: 'Nieuw.' }],
			selfAssessment: [{ criterion: 'doel', explanation: 'Zo doen wij dat.' }],
			dueDay: '2026-12-18',
		});
		const seen = await cast.provider.call('GET', `/qualityCases/${found?.id}/own`);
		expect(seen.json).toMatchObject({ isPartial: true, criteria: [{ code: 'doel' }], differences: [{ after: 'Nieuw.' }] });
		const { docs } = await payload().find({ collection: 'mails', where: { template: { equals: 'caseReopened' } }, depth: 0 });
		expect(docs.map(({ email }) => email)).toContain(cast.provider.email);
	});

	it('joins a case that its provider still writes: of one field from what it first was', async () => {
		const { offering } = await recognised();
		await reopen(offering, [change('learningOutcomes', 'Eerst zo.')]);
		expect(await reopen(offering, [change('learningOutcomes', 'Toen zo.', 'Eerst zo.')])).toBe('added');
		const cases = await casesOf(offering);
		expect(cases).toHaveLength(1);
		expect(cases[0]?.differences).toMatchObject([{ before: 'Was.', after: 'Toen zo.' }]);
	});

	it('waits where a case is under way, and is taken up when that is over', async () => {
		const { offering } = await recognised();
		await reopen(offering, [change('learningOutcomes', 'Eerst zo.')]);
		const [running] = await casesOf(offering);
		const id = running?.id ?? '';
		await payload().update({ collection: 'qualityCases', id, data: { state: 'in-review' } });
		expect(await reopen(offering, [change('learningOutcomes', 'Later zo.', 'Eerst zo.')])).toBe('waiting');
		expect(await reopenWaiting({ payload: payload(), moment: MOMENT })).toBe(0);
		await payload().update({ collection: 'qualityCases', id, data: { state: 'withdrawn', key: `void:${id}` } });
		expect(await reopenWaiting({ payload: payload(), moment: MOMENT })).toBe(1);
		expect(await reopenWaiting({ payload: payload(), moment: MOMENT })).toBe(0);
		const fresh = (await casesOf(offering)).find((found) => found.id !== id);
		expect(fresh).toMatchObject({ state: 'open', criteria: ['doel'], differences: [{ before: 'Eerst zo.', after: 'Later zo.' }] });
	});

	it('twenty at once opens one case', async () => {
		const { offering } = await recognised();
		const settled = await Promise.allSettled(Array.from({ length: 20 }, () => reopen(offering, [change('learningOutcomes', 'Nieuw.')])));
		expect(settled.filter((one) => one.status === 'fulfilled' && one.value === 'opened')).toHaveLength(1);
		expect(await casesOf(offering)).toHaveLength(1);
	});
});

describe('files that no case names', () => {
	it('go after a day, with their records; the others stay', async () => {
		const { makeCase, cast, people } = quality;
		const found = await makeCase({ state: 'open' });
		const folder = join(people.cms.dataDir, 'evidence');
		const headers = await people.cms.signIn({ email: cast.provider.email, password: 'a-long-test-password' });
		const send = async () => {
			const address = `${people.cms.url}/api/qualityCases/${found.id}/evidence?criterion=doel&name=a.pdf`;
			return (await fetch(address, { method: 'POST', headers, body: '%PDF-1.7 x' })).json();
		};
		const [kept, dropped] = [await send(), await send()];
		const rows = dropped.rows.map((row: { files: string[] }) => ({ ...row, files: row.files.filter((id) => id !== dropped.file) }));
		await cast.provider.call('PATCH', `/qualityCases/${found.id}/assessment`, { draftRevision: dropped.draftRevision, rows });
		await writeFile(join(folder, 'los.pdf'), 'x');
		await utimes(join(folder, 'los.pdf'), new Date('2026-01-01'), new Date('2026-01-01'));
		expect(await eraseOrphans({ payload: payload(), moment: new Date() })).toBe(1);
		expect(await eraseOrphans({ payload: payload(), moment: new Date(Date.now() + 2 * 86_400_000) })).toBe(1);
		const { docs } = await payload().find({ collection: 'evidence', depth: 0 });
		expect(docs.map(({ id }) => id)).toEqual([kept.file]);
		expect(await readdir(folder)).toEqual([docs[0]?.filename]);
	});
});
