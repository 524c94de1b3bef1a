import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { csv, type ImportWorld, importAll, knock, makeImportWorld, rowsOf, upload } from '../fixtures/importing.ts';

let world: ImportWorld;
let sector = '';
const boards: Record<string, string> = {};

const HEADERS = ['vestigingscode', 'naam', 'bestuur', 'sector', 'plaats', 'gemeente'];
/** Schools of the whole country: two of the own board, one of another region, and new ones. */
const LAND = [
	['01AA00', 'De Eik', '11111', 'po', 'Utrecht', 'Utrecht'],
	['02BB00', 'De Beuk', '11111', 'po', 'Zeist', 'Zeist'],
	['08HH00', 'Andere naam', '22222', 'po', 'Goes', 'Goes'],
	['09NN00', 'Van niemand', '22222', 'po', 'Goes', 'Goes'],
	['10PP00', 'Nieuw van het bestuur', '11111', 'po', 'Zeist', 'Zeist'],
	['11QQ00', 'Nieuw ver weg', '22222', 'po', 'Goes', 'Goes'],
	['12RR00', 'Nieuw in De Bilt', '33333', 'po', 'Bilthoven', 'De Bilt'],
	['13SS00', 'Ook in De Bilt', '33333', 'po', 'Maartensdijk', 'De Bilt'],
	['14TT00', 'Onbekend bestuur', '99999', 'po', 'Goes', 'Goes'],
];
const NATIONAL = '&fullRegister=true';

const schoolWith = async (code: string) =>
	(await world.cms.payload.find({ collection: 'schools', where: { code: { equals: code } }, depth: 0, limit: 1 })).docs[0];
const claim = (id: string, body: unknown, as = world.cor) => knock(world, { as, method: 'POST', path: `/importRuns/${id}/claims`, body });
const patch = (id: string, number: number, body: unknown) => knock(world, { as: world.cor, method: 'PATCH', path: `/importRuns/${id}/rows/${number}`, body });
const claimOne = async (id: string, number: number, whose: 'own' | 'other') => (await patch(id, number, { claim: whose })).json;
const outcomes = async (id: string) =>
	Object.fromEntries((await rowsOf(world, { as: world.cor, id })).map(({ number, outcome, register }) => [register?.code ?? number, outcome]));

beforeAll(async () => {
	world = await makeImportWorld();
	const { payload } = world.cms;
	sector = (await payload.find({ collection: 'vocabulary', where: { slug: { equals: 'po' } }, limit: 1 })).docs[0]?.id ?? '';
	for (const code of ['11111', '22222', '33333']) boards[code] = (await payload.create({ collection: 'boards', data: { code, name: `Bestuur ${code}` } })).id;
	const school = (code: string, name: string, board: string, regions: { region: string; until?: string }[]) =>
		payload.create({
			collection: 'schools',
			data: {
				code,
				name,
				board: boards[board] ?? '',
				sector,
				place: 'Zeist',
				municipality: 'Zeist',
				regions: regions.map((tie) => ({ ...tie, from: '2026-01-01T12:00:00.000Z' })),
			},
		});
	await school('01AA00', 'De Eik', '11111', [{ region: world.regions.a }]);
	await school('02BB00', 'De Beuk', '11111', [{ region: world.regions.a }]);
	await school('08HH00', 'Geheim', '22222', [{ region: world.regions.b }]);
	await school('09NN00', 'Van niemand', '22222', []);
	await school('05LL00', 'Vertrokken', '11111', [{ region: world.regions.a, until: '2026-02-01T12:00:00.000Z' }, { region: world.regions.b }]);
});
afterAll(() => world.cms.stop());

describe('the register of the whole country, for a coordinator', () => {
	it('sets aside what belongs elsewhere and what is new; none of it is a fault or holds anything up', async () => {
		const run = await upload(world, {
			as: world.cor,
			kind: 'schools',
			file: csv(HEADERS, ...LAND, ['05LL00', 'Vertrokken', '11111', 'po', 'Goes', 'Goes']),
			query: NATIONAL,
		});
		expect(run.counts).toMatchObject({ changed: 1, same: 1, new: 0, faulty: 0, elsewhere: 3, proposed: 1, unplaced: 4, closed: 0, merged: 0 });
		expect(run.actions).toContain('start');
		const rows = await rowsOf(world, { as: world.cor, id: run.id, outcome: 'elsewhere' });
		expect(rows.map(({ label, faults, item, outcomeLabel }) => [label, faults.length, outcomeLabel, item === null])).toEqual([
			['Andere naam', 0, 'Niet van deze regio', true],
			['Van niemand', 0, 'Niet van deze regio', true],
			['Vertrokken', 0, 'Niet van deze regio', false],
		]);
		expect(JSON.stringify(rows)).not.toContain('Geheim');
		expect(JSON.stringify(rows)).not.toContain(world.regions.b);
		const done = await importAll(world, { as: world.cor, id: run.id });
		expect(done.counts).toMatchObject({ created: 0, updated: 1, elsewhere: 3, proposed: 1, unplaced: 4 });
		expect(await schoolWith('08HH00')).toMatchObject({ name: 'Geheim', regions: [{ region: world.regions.b }] });
		expect((await schoolWith('05LL00'))?.regions).toHaveLength(2);
		for (const code of ['10PP00', '11QQ00', '12RR00']) expect(await schoolWith(code)).toBeUndefined();
	});

	it('adds those that the coordinator chooses: what is proposed, a municipality, a row; and takes a choice back', async () => {
		const run = await upload(world, { as: world.cor, kind: 'schools', file: csv(HEADERS, ...LAND), query: NATIONAL });
		const { json: places } = await knock<{ places: unknown }>(world, { as: world.cor, path: `/importRuns/${run.id}/places` });
		expect(places.places).toEqual([
			{ place: 'De Bilt', count: 2 },
			{ place: 'Goes', count: 2 },
		]);
		const { json: found } = await knock<{ totalRows: number }>(world, { as: world.cor, path: `/importRuns/${run.id}/rows?outcome=unplaced&place=De%20Bilt` });
		expect(found.totalRows).toBe(2);
		expect((await claim(run.id, { claim: 'own', isProposed: true })).json.counts).toMatchObject({ new: 1, proposed: 0, unplaced: 4 });
		expect((await claim(run.id, { claim: 'own', place: 'De Bilt' })).json.counts).toMatchObject({ new: 3, unplaced: 2 });
		expect(await claimOne(run.id, 7, 'own')).toMatchObject({ row: { outcome: 'new', claim: 'own' }, run: { counts: { new: 4, unplaced: 1 } } });
		expect(await claimOne(run.id, 7, 'other')).toMatchObject({ row: { outcome: 'unplaced' }, run: { counts: { new: 3, unplaced: 2 } } });
		expect(await claimOne(run.id, 9, 'other')).toMatchObject({ run: { counts: { new: 2, unplaced: 3 } } });
		expect(await claimOne(run.id, 10, 'own')).toMatchObject({ run: { counts: { new: 2, unplaced: 2, faulty: 1 } } });
		expect((await rowsOf(world, { as: world.cor, id: run.id, outcome: 'faulty' }))[0]?.faults[0]).toMatchObject({ column: 'bestuur' });
		await claimOne(run.id, 10, 'other');
		const done = await importAll(world, { as: world.cor, id: run.id });
		expect(done.counts).toMatchObject({ created: 2, faulty: 0 });
		for (const code of ['10PP00', '12RR00']) expect(await schoolWith(code)).toMatchObject({ regions: [{ region: world.regions.a, until: null }] });
		expect(await schoolWith('13SS00')).toBeUndefined();
		const again = await upload(world, { as: world.cor, kind: 'schools', file: csv(HEADERS, ...LAND), query: NATIONAL });
		expect(again.counts).toMatchObject({ same: 4, new: 0, changed: 0, proposed: 1, unplaced: 2, elsewhere: 2, closed: 0 });
	});

	it('cannot be made to take a school over, nor a row that is no new school', async () => {
		const run = await upload(world, { as: world.cor, kind: 'schools', file: csv(HEADERS, ...LAND), query: NATIONAL });
		for (const number of [2, 4, 5]) expect((await patch(run.id, number, { claim: 'own' })).status).toBe(400);
		expect((await patch(run.id, 9999, { claim: 'own' })).status).toBe(404);
		expect((await patch(run.id, 7, { claim: 'mine' })).status).toBe(400);
		expect((await claim(run.id, { claim: 'own', place: 'Nergens' })).status).toBe(409);
		for (const body of [{}, { claim: 'mine', place: 'Goes' }, { claim: 'own' }, { claim: 'own', place: '' }, { claim: 'own', isProposed: false }, [], 7])
			expect((await claim(run.id, body)).status).toBe(400);
		expect((await claim(run.id, { claim: 'own', place: 'Goes' }, world.eva)).status).toBe(404);
		expect((await claim(run.id, { claim: 'own', place: 'Goes' }, world.rik)).status).toBe(403);
		expect((await knock(world, { as: world.eva, path: `/importRuns/${run.id}/places` })).status).toBe(404);
		// Another region adds the school between the choice and the import: it stays theirs.
		await claimOne(run.id, 7, 'own');
		await world.cms.payload.create({
			collection: 'schools',
			data: { code: '11QQ00', name: 'Eerder', board: boards['22222'] ?? '', sector, regions: [{ region: world.regions.b, from: '2026-01-01T12:00:00.000Z' }] },
		});
		const done = await importAll(world, { as: world.cor, id: run.id });
		expect(done.counts).toMatchObject({ created: 0, faulty: 0, elsewhere: 3 });
		expect(await schoolWith('11QQ00')).toMatchObject({ name: 'Eerder', regions: [{ region: world.regions.b }] });
		expect((await claim(run.id, { claim: 'own', place: 'De Bilt' })).status).toBe(409);
	});

	it('lets a row that names the region be its own, and one that names another be elsewhere', async () => {
		const file = csv(
			[...HEADERS, "onderwijsregio's"],
			[...(LAND[0] ?? []), 'regio-a vanaf 2026-01-01'],
			['21AA00', 'Bij ons', '33333', 'po', 'Goes', 'Goes', 'regio-a'],
			['22BB00', 'Bij hen', '11111', 'po', 'Zeist', 'Zeist', 'regio-b'],
			['23CC00', 'Bij niemand', '22222', 'po', 'Goes', 'Goes', ''],
		);
		const national = await upload(world, { as: world.cor, kind: 'schools', file, query: NATIONAL });
		expect(await outcomes(national.id)).toMatchObject({ 3: 'new', 4: 'elsewhere', 5: 'unplaced' });
		const own = await upload(world, { as: world.cor, kind: 'schools', file });
		expect(await outcomes(own.id)).toMatchObject({ 3: 'new', 4: 'elsewhere', 5: 'new' });
	});

	it('says of an editor’s run for one region the same; a run for none has every school', async () => {
		const file = csv(HEADERS, ...LAND.slice(0, 8));
		const forRegion = await upload(world, { as: world.eva, kind: 'schools', file, query: `${NATIONAL}&region=${world.regions.a}` });
		expect(forRegion.counts).toMatchObject({ same: 4, elsewhere: 3, proposed: 1, changed: 0, faulty: 0 });
		const forAll = await upload(world, { as: world.eva, kind: 'schools', file, query: NATIONAL });
		expect(forAll.counts).toMatchObject({ elsewhere: 0, proposed: 0, unplaced: 0, new: 1, faulty: 0 });
	});
});

it('the only school of a sector closes too, where the file has that sector in other regions', async () => {
	const vo = (await world.cms.payload.find({ collection: 'vocabulary', where: { slug: { equals: 'vo' } }, limit: 1 })).docs[0]?.id ?? '';
	const school = (code: string, region: string) =>
		world.cms.payload.create({
			collection: 'schools',
			data: { code, name: `Lyceum ${code}`, board: boards['22222'] ?? '', sector: vo, regions: [{ region, from: '2026-01-01T12:00:00.000Z' }] },
		});
	await school('41AA00', world.regions.a);
	await school('42BB00', world.regions.b);
	const withoutSector = await upload(world, { as: world.cor, kind: 'schools', file: csv(HEADERS, ...LAND), query: NATIONAL });
	expect(withoutSector.counts).toMatchObject({ closed: 0 });
	const file = csv(HEADERS, ...LAND, ['42BB00', 'Lyceum', '22222', 'vo', 'Goes', 'Goes']);
	const run = await upload(world, { as: world.cor, kind: 'schools', file, query: NATIONAL });
	expect((await rowsOf(world, { as: world.cor, id: run.id, outcome: 'closed' })).map(({ register }) => register?.code)).toEqual(['41AA00']);
	await world.cms.payload.delete({ collection: 'schools', where: { code: { in: ['41AA00', '42BB00'] } } });
});

describe('a year later', () => {
	const later = (beuk: string[][]) => csv(HEADERS, ...LAND.filter(([code]) => code !== '02BB00' && code !== '10PP00' && code !== '14TT00'), ...beuk);

	it('what an own school went up in goes along when that is confirmed, and nothing of other regions closes', async () => {
		const file = later([['31AA00', 'De Nieuwe Beuk', '11111', 'po', 'Zeist', 'Zeist']]);
		const run = await upload(world, { as: world.cor, kind: 'schools', file, query: NATIONAL });
		expect(run.counts).toMatchObject({ merged: 2, closed: 0, proposed: 2 });
		const gone = (await rowsOf(world, { as: world.cor, id: run.id, outcome: 'merged' })).map(({ number, register }) => ({ number, ...register }));
		expect(gone).toMatchObject([
			{ code: '02BB00', successor: '31AA00' },
			{ code: '10PP00', successor: '31AA00' },
		]);
		await patch(run.id, gone[0]?.number ?? 0, { decision: 'merge' });
		const decided = await patch(run.id, gone[1]?.number ?? 0, { decision: 'keep' });
		expect(decided.status).toBe(200);
		const done = await importAll(world, { as: world.cor, id: run.id, body: { closedOn: '2026-08-01' } });
		expect(done.counts).toMatchObject({ created: 1, closedNow: 1 });
		expect(await schoolWith('31AA00')).toMatchObject({ regions: [{ region: world.regions.a }] });
		expect(await schoolWith('02BB00')).toMatchObject({ successor: (await schoolWith('31AA00'))?.id });
		for (const code of ['08HH00', '09NN00', '05LL00']) expect((await schoolWith(code))?.closedOn ?? null).toBeNull();
	});
});
