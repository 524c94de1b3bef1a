import { createLocalReq } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inTransaction } from '../../cms/operations/inTransaction.ts';
import { proveRollback } from '../../cms/operations/proveRollback.ts';
import { swapState, writeState } from '../../cms/operations/systemState.ts';
import { startTestCms, type TestCms } from '../fixtures/cms.ts';

const AT_ONCE = 20;

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

const times = <Result>(run: (index: number) => Promise<Result>) => Promise.all(Array.from({ length: AT_ONCE }, (_, index) => run(index)));

describe('transactions through Payload', () => {
	it('leave nothing behind when they are given up', async () => {
		expect(await proveRollback(cms.payload)).toBe(true);
	});

	it('take a queued job back with them', async () => {
		const before = await cms.payload.count({ collection: 'payload-jobs' });
		const req = await createLocalReq({}, cms.payload);
		const failing = inTransaction(req, async () => {
			await cms.payload.jobs.queue({ task: 'refreshSite', input: { tags: ['offerings'] }, req });
			throw new Error('given up');
		});
		await expect(failing).rejects.toThrow('given up');
		expect(await cms.payload.count({ collection: 'payload-jobs' })).toEqual(before);
	});

	it('are tried again when they lose a race, so that every one of them counts', async () => {
		const region = await cms.payload.create({ collection: 'regions', data: { name: 'Teller', slug: 'teller', kind: 'regional', source: '0' } });
		const outcomes = await Promise.allSettled(
			[1, 2, 3, 4].map(async () => {
				const req = await createLocalReq({ context: { isBulkLoad: true } }, cms.payload);
				await inTransaction(req, async () => {
					const { source } = await cms.payload.findByID({ collection: 'regions', id: region.id, depth: 0, req });
					await cms.payload.update({ collection: 'regions', id: region.id, data: { source: String(Number(source) + 1) }, depth: 0, req });
				});
			}),
		);
		const won = outcomes.filter(({ status }) => status === 'fulfilled').length;
		const { source } = await cms.payload.findByID({ collection: 'regions', id: region.id, depth: 0 });
		expect(Number(source)).toBe(won);
		expect(won).toBe(4);
	});
});

describe('two people at once', () => {
	it('get a 409 in Dutch or a saved change over REST, never a 500', async () => {
		const region = await cms.payload.create({ collection: 'regions', data: { name: 'Race', slug: 'race', kind: 'regional', source: 'test' } });
		const answers = await times(async (index) => {
			const response = await fetch(`${cms.url}/api/regions/${region.id}`, {
				method: 'PATCH',
				headers: { ...editor, 'content-type': 'application/json' },
				body: JSON.stringify({ summary: `Poging ${index}` }),
			});
			return { status: response.status, body: await response.json() };
		});
		const statuses = answers.map(({ status }) => status);
		expect(statuses).toContain(200);
		expect(statuses.filter((status) => status !== 200 && status !== 409)).toEqual([]);
		for (const { body } of answers.filter(({ status }) => status === 409)) expect(body.errors[0].message).toContain('Iemand anders');
	});

	it('make one record of one unique key, and the others hear which field is taken', async () => {
		const answers = await times(async () => {
			const response = await fetch(`${cms.url}/api/boards`, {
				method: 'POST',
				headers: { ...editor, 'content-type': 'application/json' },
				body: JSON.stringify({ code: '99001', name: 'Een bestuur' }),
			});
			return response.status;
		});
		expect(answers.filter((status) => status === 201)).toHaveLength(1);
		expect(answers.filter((status) => status >= 500)).toEqual([]);
		expect((await cms.payload.count({ collection: 'boards', where: { code: { equals: '99001' } } })).totalDocs).toBe(1);
	});

	it('see one winner when a state is swapped by a conditional write', async () => {
		await writeState(cms, 'buildingIndex', 'a');
		const wins = await times((index) => swapState(cms, { key: 'buildingIndex', from: 'a', to: `winner-${index}` }));
		expect(wins.filter(Boolean)).toHaveLength(1);
	});
});
