import { createLocalReq } from 'payload';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ImportWorld, importAll, makeImportWorld, offeringCells, offeringsCsv, upload } from '../fixtures/importing.ts';

let world: ImportWorld;
beforeAll(async () => {
	world = await makeImportWorld();
});
afterAll(() => world.cms.stop());

it('offerings of the version before get a key each, in their text and in its versions, and can be changed and imported after', async () => {
	const { payload } = world.cms;
	const make = (title: string) => payload.create({ collection: 'offerings', data: { title, slug: title, provider: world.providers.a }, draft: true });
	const [one, two] = [await make('een'), await make('twee')];
	const { connection } = payload.db;
	await connection.collection('offerings').updateMany({}, { $unset: { key: '', code: '' } });
	await connection.collection('_offerings_versions').updateMany({}, { $unset: { 'version.key': '', 'version.code': '' } });
	const { up } = await import('../../cms/migrations/20261122_202000_imports.ts');
	const session = await connection.startSession();
	await up({ payload, req: await createLocalReq({}, payload), session });
	await session.endSession();
	for (const { id } of [one, two]) {
		expect(await payload.findByID({ collection: 'offerings', id, depth: 0 })).toMatchObject({ key: `void:${id}` });
		expect(await payload.findByID({ collection: 'offerings', id, depth: 0, draft: true })).toMatchObject({ key: `void:${id}` });
	}
	const run = await upload(world, { as: world.anna, kind: 'offerings', file: offeringsCsv([offeringCells({ code: 'M-1', titel: 'een' })]) });
	expect(run.counts).toMatchObject({ changed: 1, new: 0 });
	await importAll(world, { as: world.anna, id: run.id });
	expect(await payload.findByID({ collection: 'offerings', id: one.id, depth: 0, draft: true })).toMatchObject({ code: 'M-1' });
});
