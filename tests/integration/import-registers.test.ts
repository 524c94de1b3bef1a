import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { csv, exported, type ImportWorld, importAll, knock, makeImportWorld, offeringCells, offeringsCsv, rowsOf, upload } from '../fixtures/importing.ts';

let world: ImportWorld;
beforeAll(async () => {
	world = await makeImportWorld();
});
afterAll(() => world.cms.stop());

const DUO = [
	'PROVINCIE',
	'BEVOEGD GEZAG NUMMER',
	'INSTELLINGSCODE',
	'VESTIGINGSCODE',
	'VESTIGINGSNAAM',
	'STRAATNAAM',
	'HUISNUMMER-TOEVOEGING',
	'POSTCODE',
	'PLAATSNAAM',
	'GEMEENTENUMMER',
	'GEMEENTENAAM',
	'DENOMINATIE',
	'INTERNETADRES',
	'SOORT PO',
];
const duo = (code: string, name: string, place = 'Utrecht', postalCode = '3511 AB') => [
	'Utrecht',
	'41234',
	code.slice(0, 4),
	code,
	name,
	'Dorpsstraat',
	'1',
	postalCode,
	place,
	'344',
	place,
	'Openbaar',
	'www.school.example',
	'Bo',
];
const schoolWith = async (code: string) =>
	(await world.cms.payload.find({ collection: 'schools', where: { code: { equals: code } }, depth: 0, limit: 1 })).docs[0];

describe('the register of DUO', () => {
	it('of boards is read as it is', async () => {
		const file = csv(
			['BEVOEGD GEZAG NUMMER', 'BEVOEGD GEZAG NAAM', 'STRAATNAAM', 'POSTCODE', 'PLAATSNAAM', 'GEMEENTENUMMER'],
			['41234', 'Stichting A', 'x', 'y', 'UTRECHT', '0344'],
			['51234', 'Stichting B', 'x', 'y', 'ZWOLLE', '0193'],
		);
		const run = await upload(world, { as: world.eva, kind: 'boards', file });
		expect(run).toMatchObject({ unknownHeaders: [], counts: { new: 2, faulty: 0 } });
		expect(await importAll(world, { as: world.eva, id: run.id })).toMatchObject({ counts: { created: 2 } });
	});

	it('of schools is read as it is by a coordinator, whose region the schools then belong to', async () => {
		const file = csv(DUO, duo('01AA00', 'De Eik'), duo('02BB00', 'De Beuk'), duo('03CC00', 'De Els', 'Zeist', '3701 AA'));
		const run = await upload(world, { as: world.cor, kind: 'schools', file });
		expect(run).toMatchObject({ unknownHeaders: [], missingColumns: [], counts: { new: 3, faulty: 0 } });
		await importAll(world, { as: world.cor, id: run.id });
		expect(await schoolWith('01AA00')).toMatchObject({
			name: 'De Eik',
			street: 'Dorpsstraat 1',
			municipalityCode: '0344',
			website: 'https://www.school.example',
			regions: [{ region: world.regions.a }],
		});
	});

	it('with a board that nobody knows says so', async () => {
		const run = await upload(world, {
			as: world.eva,
			kind: 'schools',
			file: csv(['vestigingscode', 'naam', 'bestuur', 'sector'], ['09ZZ00', 'X', '99999', 'po']),
		});
		expect((await rowsOf(world, { as: world.eva, id: run.id }))[0]?.faults[0]).toMatchObject({ column: 'bestuur', problem: '"99999" is niet gevonden.' });
	});

	it('of another region’s school is set aside for a coordinator: no fault, and nothing of it shown', async () => {
		const sector = (await world.cms.payload.find({ collection: 'vocabulary', where: { slug: { equals: 'po' } }, limit: 1 })).docs[0]?.id ?? '';
		const board = (await world.cms.payload.find({ collection: 'boards', limit: 1 })).docs[0]?.id ?? '';
		await world.cms.payload.create({
			collection: 'schools',
			data: { code: '08HH00', name: 'Elders', board, sector, regions: [{ region: world.regions.b, from: '2026-01-01T12:00:00.000Z' }] },
		});
		const run = await upload(world, { as: world.cor, kind: 'schools', file: csv(DUO, duo('08HH00', 'Gekaapt')) });
		expect(run).toMatchObject({ counts: { elsewhere: 1, faulty: 0, changed: 0 } });
		const [row] = await rowsOf(world, { as: world.cor, id: run.id });
		expect(row).toMatchObject({ outcome: 'elsewhere', label: 'Gekaapt', item: null, faults: [], changes: [] });
		expect(JSON.stringify(row)).not.toContain('Elders');
	});

	it('a year later shows what is new, changed, closed and merged before anything changes, and then closes without deleting', async () => {
		// De Beuk became De Linde in the same place and board; De Els is gone; De Eik has another name.
		const file = csv(DUO, duo('01AA00', 'De Nieuwe Eik'), duo('04DD00', 'De Linde'));
		const run = await upload(world, { as: world.cor, kind: 'schools', file, query: '&fullRegister=true' });
		expect(run.counts).toMatchObject({ proposed: 1, new: 0, changed: 1, closed: 1, merged: 1, undecided: 1 });
		expect(run.actions).toEqual(['map', 'mend', 'startOnlyGood', 'cancel']);
		const rows = await rowsOf(world, { as: world.cor, id: run.id });
		expect(rows.filter(({ isFromRegister }) => isFromRegister).map(({ register }) => register)).toEqual([
			{ code: '02BB00', name: 'De Beuk', place: 'Utrecht', decision: null, successor: '04DD00' },
			{ code: '03CC00', name: 'De Els', place: 'Zeist', decision: 'close', successor: null },
		]);
		expect((await schoolWith('03CC00'))?.closedOn ?? null).toBeNull();
		const merged = rows.find(({ outcome }) => outcome === 'merged')?.number;
		const decide = (body: unknown) => knock(world, { as: world.cor, method: 'PATCH', path: `/importRuns/${run.id}/rows/${merged}`, body });
		expect((await decide({ decision: 'merge', successor: '77XX00' })).status).toBe(400);
		expect((await decide({ decision: 'merge' })).status).toBe(200);
		const done = await importAll(world, { as: world.cor, id: run.id, body: { closedOn: '2026-08-01' } });
		expect(done.counts).toMatchObject({ created: 1, updated: 1, closedNow: 2 });
		const linde = await schoolWith('04DD00');
		expect(await schoolWith('02BB00')).toMatchObject({ closedOn: '2026-08-01T12:00:00.000Z', successor: linde?.id });
		expect(await schoolWith('03CC00')).toMatchObject({ closedOn: '2026-08-01T12:00:00.000Z', successor: null });
		expect((await schoolWith('08HH00'))?.closedOn ?? null).toBeNull();
		const again = await upload(world, { as: world.cor, kind: 'schools', file, query: '&fullRegister=true' });
		expect(again.counts).toMatchObject({ same: 2, new: 0, changed: 0, closed: 0, merged: 0 });
	});

	it('opens a closed school again when it is back in the file', async () => {
		const run = await upload(world, {
			as: world.cor,
			kind: 'schools',
			file: csv(DUO, duo('01AA00', 'De Nieuwe Eik'), duo('04DD00', 'De Linde'), duo('03CC00', 'De Els', 'Zeist', '3701 AA')),
			query: '&fullRegister=true',
		});
		expect(run.counts).toMatchObject({ changed: 1, same: 2 });
		await importAll(world, { as: world.cor, id: run.id });
		expect((await schoolWith('03CC00'))?.closedOn).toBeNull();
	});
});

describe('competences', () => {
	it('may stand before the one that they are part of', async () => {
		const file = csv(['naam', 'omschrijving', 'onderdeel van'], ['Kleinkind', 'x', 'Kind'], ['Kind', 'x', 'Ouder'], ['Ouder', 'x', '']);
		const run = await upload(world, { as: world.eva, kind: 'competences', file });
		expect(run.counts).toMatchObject({ new: 3, faulty: 0 });
		expect((await importAll(world, { as: world.eva, id: run.id })).counts).toMatchObject({ created: 3 });
		const { docs } = await world.cms.payload.find({ collection: 'competences', where: { title: { equals: 'Kleinkind' } }, depth: 2 });
		expect(docs[0]?.parent).toMatchObject({ title: 'Kind', parent: { title: 'Ouder' } });
		expect((await upload(world, { as: world.eva, kind: 'competences', file })).counts).toMatchObject({ same: 3 });
	});
});

describe('an edition', () => {
	it('takes its meetings from a cell or from numbered columns, and its offering by code', async () => {
		const offerings = await upload(world, { as: world.anna, kind: 'offerings', file: offeringsCsv([offeringCells()]) });
		await importAll(world, { as: world.anna, id: offerings.id });
		const inCell = csv(
			['aanbod', 'code', 'bijeenkomsten', 'plaatsen'],
			['LB-1', 'v1', '12-01-2027 15.30-17.30, Gebouw, Straat 1, Utrecht | 19 januari 2027 15:30-17:30 online', '20'],
		);
		const inColumns = csv(
			['aanbod', 'code', 'stand', 'bijeenkomst 1 datum', 'bijeenkomst 1 van', 'bijeenkomst 1 tot', 'bijeenkomst 1 plaats'],
			['Leesbevordering in de bovenbouw', 'v2', 'open', '12-01-2027', '15:30', '17:30', 'Goes'],
		);
		for (const file of [inCell, inColumns]) {
			const run = await upload(world, { as: world.anna, kind: 'editions', file });
			expect(run.counts).toMatchObject({ new: 1, faulty: 0 });
			await importAll(world, { as: world.anna, id: run.id });
		}
		const { docs } = await world.cms.payload.find({ collection: 'editions', sort: 'code', depth: 0 });
		expect(docs).toMatchObject([
			{
				code: 'v1',
				state: 'planned',
				capacity: 20,
				startDate: '2027-01-12T12:00:00.000Z',
				endDate: '2027-01-19T12:00:00.000Z',
				meetings: [{ venue: 'Gebouw' }, { isOnline: true }],
			},
			{ code: 'v2', state: 'open', meetings: [{ place: 'Goes' }] },
		]);
	});

	it('goes only to a state that its life allows, and hangs on no one else’s offering', async () => {
		const run = await upload(world, { as: world.anna, kind: 'editions', file: csv(['aanbod', 'code', 'stand'], ['LB-1', 'v2', 'gepland']) });
		expect((await rowsOf(world, { as: world.anna, id: run.id }))[0]?.faults[0]).toMatchObject({
			column: 'stand',
			problem: 'Deze uitvoering staat op "Open voor inschrijving".',
		});
		const other = await upload(world, {
			as: world.bas,
			kind: 'editions',
			file: csv(['aanbod', 'code', 'bijeenkomsten'], ['LB-1', 'v9', '12-01-2027 15:30-17:30 online']),
		});
		expect((await rowsOf(world, { as: world.bas, id: other.id }))[0]?.faults[0]).toMatchObject({ column: 'aanbod', problem: '"LB-1" is niet gevonden.' });
	});
});

describe('an export', () => {
	const kinds: [string, 'anna' | 'eva' | 'cor'][] = [
		['offerings', 'anna'],
		['editions', 'anna'],
		['providers', 'eva'],
		['competences', 'eva'],
		['boards', 'eva'],
		['schools', 'cor'],
		['schools', 'eva'],
	];

	it.each(kinds.flatMap(([kind, who]) => (['csv', 'xlsx', 'ndjson'] as const).map((format) => [kind, who, format] as const)))(
		'of %s by %s as %s is imported again without a change',
		async (kind, who, format) => {
			const as = world[who];
			const file = await exported(world, { as, kind, format });
			const run = await upload(world, { as, kind, file });
			expect(run).toMatchObject({ unknownHeaders: [], missingColumns: [] });
			expect(await rowsOf(world, { as, id: run.id, outcome: 'faulty' })).toEqual([]);
			expect(run.counts).toMatchObject({ same: run.counts.total, changed: 0, new: 0 });
		},
	);

	it('of one’s own things only', async () => {
		const text = new TextDecoder().decode(await exported(world, { as: world.bas, kind: 'offerings', format: 'csv' }));
		expect(text.trim().split('\n')).toHaveLength(1);
	});

	it('survives formulas, quotes, line ends and odd signs', async () => {
		const odd = offeringCells({
			code: '=A1',
			titel: '+31 "quoted"; -x',
			samenvatting: '@iemand',
			leeruitkomsten: '-een; twee | =drie\\|vier',
			'voor wie': "'s avonds\n\nen daarna",
			beschrijving: '### Kop\n\n1. een\n2. twee\n\nMet [link](https://a.example) en _nadruk_.',
		});
		const run = await upload(world, { as: world.anna, kind: 'offerings', file: offeringsCsv([odd]) });
		await importAll(world, { as: world.anna, id: run.id });
		const csvFile = new TextDecoder().decode(await exported(world, { as: world.anna, kind: 'offerings', format: 'csv' }));
		expect(csvFile).not.toMatch(/(^|;)"?[=+@]/m);
		for (const format of ['csv', 'xlsx', 'ndjson']) {
			const again = await upload(world, { as: world.anna, kind: 'offerings', file: await exported(world, { as: world.anna, kind: 'offerings', format }) });
			expect(again.counts, format).toMatchObject({ changed: 0, new: 0, faulty: 0 });
		}
	});

	it('makes the same again where nothing is left', async () => {
		const { payload } = world.cms;
		const before = await exported(world, { as: world.anna, kind: 'offerings', format: 'ndjson' });
		const editions = await exported(world, { as: world.anna, kind: 'editions', format: 'ndjson' });
		await payload.delete({ collection: 'editions', where: {} });
		await payload.delete({ collection: 'offerings', where: {} });
		for (const [kind, file] of [
			['offerings', before],
			['editions', editions],
		] as const) {
			const run = await upload(world, { as: world.anna, kind, file });
			await importAll(world, { as: world.anna, id: run.id, body: kind === 'offerings' ? { publish: true } : {} });
		}
		const lines = (bytes: Uint8Array) => new TextDecoder().decode(bytes).trim().split('\n').sort();
		expect(lines(await exported(world, { as: world.anna, kind: 'offerings', format: 'ndjson' }))).toEqual(lines(before));
		expect(lines(await exported(world, { as: world.anna, kind: 'editions', format: 'ndjson' }))).toEqual(lines(editions));
	});

	it('of a list has the labels, order and filter of the list', async () => {
		const response = await fetch(
			`${world.cms.url}/api/boards/list-csv?columns=name,code&sort=-name&where=${encodeURIComponent(JSON.stringify({ place: { like: 'zw' } }))}`,
			{ headers: world.eva },
		);
		expect((await response.text()).trim()).toBe('\ufeffNaam;Bestuursnummer\r\nStichting B;51234'.trim());
	});
});
