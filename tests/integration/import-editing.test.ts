import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type ImportWorld, importAll, makeImportWorld, offeringCells, offeringsCsv, rowsOf, upload } from '../fixtures/importing.ts';

let world: ImportWorld;
beforeAll(async () => {
	world = await makeImportWorld();
});
afterAll(() => world.cms.stop());

let turn = 0;
let codes: [string, string];
/** Two live offerings, and a file that changes both. */
beforeEach(async () => {
	turn += 1;
	codes = [`A${turn}`, `B${turn}`];
	const run = await upload(world, { as: world.anna, kind: 'offerings', file: fileOf('Zoals het live staat.') });
	await importAll(world, { as: world.anna, id: run.id, body: { publish: true } });
});

const fileOf = (samenvatting: string) => offeringsCsv(codes.map((code) => offeringCells({ code, titel: `Cursus ${code}`, samenvatting })));
const offering = async (code: string, draft = true) => {
	const { docs } = await world.cms.payload.find({ collection: 'offerings', where: { code: { equals: code } }, draft, depth: 0, limit: 1 });
	if (!docs[0]) throw new Error(`There is no offering ${code}`);
	return docs[0];
};
const userNamed = async (name: string) => {
	const { docs } = await world.cms.payload.find({ collection: 'users', where: { name: { equals: name } }, depth: 0, limit: 1 });
	return docs[0]?.id ?? '';
};
/** What the admin does when somebody begins to type in a form. */
const lock = async (name: string, code: string) =>
	world.cms.payload.create({
		collection: 'payload-locked-documents',
		data: { document: { relationTo: 'offerings', value: (await offering(code)).id }, user: { relationTo: 'users', value: await userNamed(name) } },
	});
const unlock = () => world.cms.payload.delete({ collection: 'payload-locked-documents', where: {} });

describe('an item that somebody has open', () => {
	it('is left alone by an import, which says so at its row and does the others', async () => {
		await lock('eva', codes[0]);
		const run = await upload(world, { as: world.anna, kind: 'offerings', file: fileOf('Uit het bestand.') });
		const done = await importAll(world, { as: world.anna, id: run.id });
		expect(done).toMatchObject({ state: 'done', counts: { updated: 1, faulty: 1 } });
		expect((await rowsOf(world, { as: world.anna, id: run.id, outcome: 'faulty' }))[0]).toMatchObject({
			label: `Cursus ${codes[0]}`,
			faults: [{ problem: 'Iemand bewerkt dit item nu.' }],
		});
		expect((await offering(codes[0])).summary).toBe('Zoals het live staat.');
		expect((await offering(codes[1])).summary).toBe('Uit het bestand.');
		await unlock();
		const again = await upload(world, { as: world.anna, kind: 'offerings', file: fileOf('Uit het bestand.') });
		expect((await importAll(world, { as: world.anna, id: again.id })).counts).toMatchObject({ updated: 1, same: 1, faulty: 0 });
	});

	it('is the importer’s to change where the importer has it open', async () => {
		await lock('anna', codes[0]);
		const run = await upload(world, { as: world.anna, kind: 'offerings', file: fileOf('Uit het bestand.') });
		expect((await importAll(world, { as: world.anna, id: run.id })).counts).toMatchObject({ updated: 2, faulty: 0 });
		await unlock();
	});
});

describe('an item that somebody saved after the check', () => {
	it.each([
		['as a draft', true, false],
		['live', false, false],
		['as a draft, where the import would publish it', true, true],
	])('%s keeps that text: the row says so, and the others are imported', async (_, draft, publish) => {
		const run = await upload(world, { as: world.anna, kind: 'offerings', file: fileOf('Uit het bestand.') });
		const { id } = await offering(codes[0]);
		await world.cms.payload.update({ collection: 'offerings', id, data: { summary: 'Van een mens.', contactName: 'Ander loket' }, draft });
		const done = await importAll(world, { as: world.anna, id: run.id, body: { publish } });
		expect(done.counts).toMatchObject({ updated: 1, faulty: 1 });
		expect((await rowsOf(world, { as: world.anna, id: run.id, outcome: 'faulty' }))[0]?.faults[0]?.problem).toBe(
			'Iemand heeft dit item gewijzigd nadat deze regel gecontroleerd was.',
		);
		expect((await offering(codes[0])).summary).toBe('Van een mens.');
		expect((await offering(codes[0], false)).summary).toBe(draft ? 'Zoals het live staat.' : 'Van een mens.');
		expect((await offering(codes[1])).summary).toBe('Uit het bestand.');
	});
});

it('a newer draft that was there at the check keeps what the file doesn’t name, and live stays live', async () => {
	const { id } = await offering(codes[0]);
	await world.cms.payload.update({ collection: 'offerings', id, data: { contactName: 'Nieuw loket' }, draft: true });
	const rows = codes.map((code) => ({ code, titel: `Cursus ${code}`, samenvatting: 'Uit het bestand.' }));
	const run = await upload(world, { as: world.anna, kind: 'offerings', file: offeringsCsv(rows) });
	expect((await importAll(world, { as: world.anna, id: run.id })).counts).toMatchObject({ updated: 2, faulty: 0 });
	expect(await offering(codes[0])).toMatchObject({ summary: 'Uit het bestand.', contactName: 'Nieuw loket' });
	expect(await offering(codes[0], false)).toMatchObject({ summary: 'Zoals het live staat.', contactName: 'Loket' });
});
