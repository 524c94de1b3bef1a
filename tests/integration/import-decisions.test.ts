import { afterAll, beforeAll, expect, it } from 'vitest';
import { csv, type ImportWorld, importAll, knock, makeImportWorld, rowsOf, upload } from '../fixtures/importing.ts';

let world: ImportWorld;
beforeAll(async () => {
	world = await makeImportWorld();
	await world.cms.payload.create({ collection: 'boards', data: { code: '41234', name: 'Stichting A' } });
	const file = csv(HEADERS, ...['01AA00', '02BB00', '03CC00', '04DD00'].map((code) => school(code)));
	await importAll(world, { as: world.cor, id: (await upload(world, { as: world.cor, kind: 'schools', file })).id });
});
afterAll(() => world.cms.stop());

const HEADERS = ['vestigingscode', 'naam', 'bestuur', 'sector', 'plaats'];
const school = (code: string, place = `Plaats ${code}`) => [code, `School ${code}`, '41234', 'po', place];
const patch = async (id: string, number: number, body: unknown) => {
	const { status } = await knock(world, { as: world.cor, method: 'PATCH', path: `/importRuns/${id}/rows/${number}`, body });
	expect(status).toBe(200);
};
const goneOf = async (id: string) =>
	(await rowsOf(world, { as: world.cor, id })).flatMap(({ number, outcome, register }) => (register ? [{ number, outcome, ...register }] : []));

it('what was decided about a closure stands while rows are mended, as long as the same is proposed', async () => {
	// Of four schools one is left; one of those that are gone looks like having become 05EE00.
	const file = csv(HEADERS, school('01AA00'), school('05EE00', 'Plaats 02BB00'), ['06FF00', 'School 06FF00', 'x', 'po', 'Goes']);
	const run = await upload(world, { as: world.cor, kind: 'schools', file, query: '&fullRegister=true' });
	const before = await goneOf(run.id);
	expect(before).toMatchObject([
		{ code: '02BB00', outcome: 'merged', decision: null, successor: '05EE00' },
		{ code: '03CC00', outcome: 'closed', decision: 'close' },
		{ code: '04DD00', outcome: 'closed', decision: 'close' },
	]);
	const [beuk, els, den] = before.map(({ number }) => number);
	await patch(run.id, beuk ?? 0, { decision: 'close' });
	await patch(run.id, els ?? 0, { decision: 'keep' });
	await patch(run.id, den ?? 0, { decision: 'merge', successor: '01AA00' });
	const decided = [
		{ number: beuk, code: '02BB00', outcome: 'merged', decision: 'close' },
		{ number: els, code: '03CC00', outcome: 'closed', decision: 'keep' },
		{ number: den, code: '04DD00', outcome: 'closed', decision: 'merge', successor: '01AA00' },
	];
	// Mending the board of another row changes no proposal.
	await patch(run.id, 4, { cells: { bestuur: '41234' } });
	expect(await goneOf(run.id)).toMatchObject(decided);
	// A code that can't be read holds everything back, and gives it back when it is mended.
	await patch(run.id, 4, { cells: { vestigingscode: 'zes' } });
	expect(await knock(world, { as: world.cor, path: `/importRuns/${run.id}/summary` })).toMatchObject({
		json: { counts: { closed: 0, merged: 0, undecided: 0, unchecked: 0 } },
	});
	await patch(run.id, 4, { cells: { vestigingscode: '06FF00' } });
	expect(await goneOf(run.id)).toMatchObject(decided);
	// Two rows mended at once.
	await Promise.all([patch(run.id, 4, { cells: { naam: 'Een' } }), patch(run.id, 3, { cells: { naam: 'Twee' } })]);
	expect(await goneOf(run.id)).toMatchObject(decided);
	// All columns looked through anew.
	expect((await knock(world, { as: world.cor, method: 'POST', path: `/importRuns/${run.id}/mapping`, body: {} })).status).toBe(200);
});

it('another proposal is another question, and a school that is back in the file is none', async () => {
	const file = csv(HEADERS, school('01AA00'), school('05EE00', 'Plaats 02BB00'));
	const run = await upload(world, { as: world.cor, kind: 'schools', file, query: '&fullRegister=true' });
	const [beuk, els, den] = (await goneOf(run.id)).map(({ number }) => number);
	await patch(run.id, beuk ?? 0, { decision: 'merge' });
	await patch(run.id, els ?? 0, { decision: 'keep' });
	await patch(run.id, den ?? 0, { decision: 'merge', successor: '05EE00' });
	await patch(run.id, 3, { cells: { vestigingscode: '07GG00', plaats: 'Plaats 03CC00' } });
	expect(await goneOf(run.id)).toMatchObject([
		{ number: beuk, code: '02BB00', outcome: 'closed', decision: 'close', successor: null },
		{ number: els, code: '03CC00', outcome: 'merged', decision: null, successor: '07GG00' },
		{ number: den, code: '04DD00', outcome: 'closed', decision: 'close', successor: null },
	]);
	await patch(run.id, 3, { cells: { vestigingscode: '03CC00' } });
	expect((await goneOf(run.id)).map(({ code }) => code)).toEqual(['02BB00', '04DD00']);
});
