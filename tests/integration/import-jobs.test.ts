import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ImportWorld, importAll, knock, makeImportWorld, offeringCells, offeringsCsv, upload } from '../fixtures/importing.ts';

let world: ImportWorld;
beforeAll(async () => {
	world = await makeImportWorld();
	await world.cms.payload.delete({ collection: 'payload-jobs', where: {} });
});
afterAll(() => world.cms.stop());

const inputsOf = async (task: 'followChange' | 'noteLinksOf') => {
	const { docs } = await world.cms.payload.find({ collection: 'payload-jobs', where: { taskSlug: { equals: task } }, depth: 0, limit: 0, pagination: false });
	return docs.map(({ input }) => input);
};
const follow = async () => {
	const { createLocalReq } = await import('payload');
	const { followImport } = await import('../../cms/operations/import/followImport.ts');
	return followImport(await createLocalReq({}, world.cms.payload), null);
};

describe('what follows an import', () => {
	it('is one job for a whole batch that went live, and none for drafts', async () => {
		const rows = Array.from({ length: 60 }, (_, index) =>
			offeringCells({ code: `V-${index}`, titel: `Volgen ${index}`, inschrijfadres: `https://a.example/${index}` }),
		);
		const drafts = await upload(world, { as: world.anna, kind: 'offerings', file: offeringsCsv(rows.slice(0, 30)) });
		await importAll(world, { as: world.anna, id: drafts.id });
		await follow();
		expect(await inputsOf('followChange')).toEqual([]);
		const live = await upload(world, { as: world.anna, kind: 'offerings', file: offeringsCsv(rows) });
		await importAll(world, { as: world.anna, id: live.id, body: { publish: true } });
		await follow();
		const [change, ...more] = await inputsOf('followChange');
		expect(more).toEqual([]);
		expect(change).toMatchObject({ collection: 'offerings' });
		expect(new Set(Object(change).related).size).toBe(60);
		expect(Object(change).slugs).toContain('volgen-59');
		expect((await inputsOf('noteLinksOf')).length).toBeLessThanOrEqual(2);
	});

	it('is not lost when the process dies before the job is queued, and not done twice', async () => {
		const before = (await inputsOf('followChange')).length;
		const run = await upload(world, { as: world.anna, kind: 'offerings', file: offeringsCsv([offeringCells({ code: 'V-1', titel: 'Anders' })]) });
		await importAll(world, { as: world.anna, id: run.id, body: { publish: true } });
		// The queue as it would be if the process had died right after the last row.
		await world.cms.payload.delete({ collection: 'payload-jobs', where: { taskSlug: { equals: 'followImport' } } });
		await Promise.all([follow(), follow()]);
		expect((await inputsOf('followChange')).length).toBe(before + 1);
	});
});

describe('old imports', () => {
	it('lose their rows after the term; that there was one is known for a year', async () => {
		const { createLocalReq } = await import('payload');
		const { eraseImports } = await import('../../cms/operations/import/eraseImports.ts');
		const run = await upload(world, { as: world.anna, kind: 'offerings', file: offeringsCsv([offeringCells({ code: 'Oud' })]) });
		const rows = () => world.cms.payload.count({ collection: 'importRows', where: { run: { equals: run.id } } });
		const erase = async (day: string) => eraseImports({ req: await createLocalReq({}, world.cms.payload), moment: new Date(`${day}T12:00:00Z`) });
		const today = new Date();
		const inDays = (days: number) => new Date(today.getTime() + days * 86_400_000).toISOString().slice(0, 10);
		await erase(inDays(29));
		expect((await rows()).totalDocs).toBe(1);
		await erase(inDays(32));
		expect((await rows()).totalDocs).toBe(0);
		const { json } = await knock(world, { as: world.anna, path: `/importRuns/${run.id}/summary` });
		expect(json).toMatchObject({ areRowsErased: true, actions: [] });
		await erase(inDays(370));
		expect((await knock(world, { as: world.anna, path: `/importRuns/${run.id}/summary` })).status).toBe(404);
	});
});

describe('the code of an offering', () => {
	const make = (body: Record<string, unknown>) =>
		knock<{ errors?: { data?: { errors: { message: string }[] } }[]; doc?: { id: string; code: string | null } }>(world, {
			as: world.anna,
			method: 'POST',
			path: '/offerings?draft=true',
			body: { provider: world.providers.a, _status: 'draft', ...body },
		});

	it('is used once within a provider, also by hand and by two at once, and a copy has none', async () => {
		const first = await make({ title: 'Een', code: 'H-1' });
		expect(first.status).toBe(201);
		expect((await make({ title: 'Twee', code: 'H-1' })).json.errors?.[0]?.data?.errors[0]?.message).toBe('Deze code is al van "Een". Kies een andere.');
		const answers = await Promise.all(Array.from({ length: 6 }, (_, index) => make({ title: `Samen ${index}`, code: 'H-2' })));
		expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
		const copy = await knock<{ doc: { code: string | null } }>(world, {
			as: world.anna,
			method: 'POST',
			path: `/offerings/${first.json.doc?.id}/duplicate?draft=true`,
			body: {},
		});
		expect(copy.json.doc.code ?? null).toBeNull();
	});
});
