import { createLocalReq } from 'payload';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type ImportWorld, importAll, knock, makeImportWorld, offeringCells, offeringsCsv, rowsOf, settle, upload } from '../fixtures/importing.ts';

let world: ImportWorld;
beforeAll(async () => {
	world = await makeImportWorld();
});
afterAll(() => world.cms.stop());

const countOf = async (collection: 'offerings' | 'activities' | 'importRuns') => (await world.cms.payload.count({ collection })).totalDocs;
const versionsOf = async () => (await world.cms.payload.countVersions({ collection: 'offerings' })).totalDocs;
const byCode = async (code: string, draft = true) => {
	const { docs } = await world.cms.payload.find({ collection: 'offerings', where: { code: { equals: code } }, draft, depth: 0, limit: 1 });
	return docs[0];
};

describe('a file of offerings', () => {
	it('is looked through first and changes nothing', async () => {
		const before = await countOf('offerings');
		const run = await upload(world, { as: world.anna, kind: 'offerings', file: offeringsCsv([offeringCells()]) });
		expect(run).toMatchObject({ state: 'checked', counts: { total: 1, new: 1, faulty: 0 }, actions: ['map', 'mend', 'start', 'cancel'], unknownHeaders: [] });
		expect(await countOf('offerings')).toBe(before);
	});

	it('becomes drafts of the own provider, with every cell in its place', async () => {
		const checked = await upload(world, { as: world.anna, kind: 'offerings', file: offeringsCsv([offeringCells()]) });
		const run = await importAll(world, { as: world.anna, id: checked.id });
		expect(run).toMatchObject({ state: 'done', counts: { created: 1, applied: 1 } });
		expect(await byCode('LB-1')).toMatchObject({
			_status: 'draft',
			title: 'Leesbevordering in de bovenbouw',
			slug: 'leesbevordering-in-de-bovenbouw',
			provider: world.providers.a,
			priceInCents: 125_050,
			selfStudyHours: 4.5,
			payer: 'employer',
			audienceScope: 'open',
			learningOutcomes: [{ text: 'kiest boeken' }, { text: 'leest voor' }],
		});
	});

	it('changes nothing the second time: no version, no line in the log', async () => {
		const before = [await countOf('offerings'), await versionsOf(), await countOf('activities')];
		const run = await upload(world, { as: world.anna, kind: 'offerings', file: offeringsCsv([offeringCells()]) });
		expect(run.counts).toMatchObject({ same: 1, new: 0, changed: 0 });
		await importAll(world, { as: world.anna, id: run.id });
		const after = [await countOf('offerings'), await versionsOf(), await countOf('activities')];
		// The import itself is logged; no item is.
		expect(after).toEqual([before[0], before[1], (before[2] ?? 0) + 1]);
	});

	it('names each faulty cell with its remedy; mended on screen the rows are good, and all are imported', async () => {
		const rows = Array.from({ length: 30 }, (_, index) => offeringCells({ code: `R-${index}`, titel: `Aanbod nummer ${index}` }));
		Object.assign(rows[3] ?? {}, { prijs: 'duur' });
		Object.assign(rows[7] ?? {}, { sectoren: 'primair onderwys' });
		Object.assign(rows[11] ?? {}, { titel: '' });
		Object.assign(rows[15] ?? {}, { 'e-mailadres': 'geen adres' });
		Object.assign(rows[20] ?? {}, { code: 'R-2' });
		const run = await upload(world, { as: world.anna, kind: 'offerings', file: offeringsCsv(rows) });
		expect(run.counts).toMatchObject({ total: 30, new: 25, faulty: 5 });
		const faulty = await rowsOf(world, { as: world.anna, id: run.id, outcome: 'faulty' });
		expect(faulty.map(({ number, faults }) => [number, faults[0]?.column, faults[0]?.problem, faults[0]?.remedy])).toEqual([
			[5, 'prijs', 'Dit is geen bedrag.', 'Typ een bedrag in euro, bijvoorbeeld 645 of 1.250,50.'],
			[9, 'sectoren', '"primair onderwys" is niet gevonden.', 'Bedoelt u "Primair onderwijs"?'],
			[13, 'titel', '"titel" ontbreekt.', expect.stringContaining('Vul iets in')],
			[17, 'e-mailadres', 'Dit is geen e-mailadres.', expect.any(String)],
			[22, '', 'Regel 4 gaat over hetzelfde.', expect.any(String)],
		]);
		expect((await knock(world, { as: world.anna, method: 'POST', path: `/importRuns/${run.id}/start`, body: {} })).status).toBe(409);
		const mends: [number, Record<string, string>][] = [
			[5, { prijs: '12' }],
			[9, { sectoren: 'po' }],
			[13, { titel: 'Toch een titel' }],
			[17, { 'e-mailadres': 'a@b.example' }],
			[22, { code: 'R-20' }],
		];
		for (const [number, cells] of mends) {
			const { json } = await knock<{ row: { outcome: string } }>(world, {
				as: world.anna,
				method: 'PATCH',
				path: `/importRuns/${run.id}/rows/${number}`,
				body: { cells },
			});
			expect(json.row.outcome, `row ${number}`).toBe('new');
		}
		const done = await importAll(world, { as: world.anna, id: run.id });
		expect(done.counts).toMatchObject({ created: 30, faulty: 0 });
	});

	it('lists the names that a cell may say where none is near, and keeps no sign that shows nothing', async () => {
		const rows = [offeringCells({ code: 'V-1', vorm: 'zwemles' }), offeringCells({ code: 'V-2', titel: 'Zonder\u0007 bel' })];
		const run = await upload(world, { as: world.anna, kind: 'offerings', file: offeringsCsv(rows) });
		const [faulty, clean] = await rowsOf(world, { as: world.anna, id: run.id });
		expect(faulty?.faults[0]).toMatchObject({ column: 'vorm', problem: '"zwemles" is niet gevonden.' });
		expect(faulty?.faults[0]?.remedy).toMatch(/^Kies uit: .+; .+\.$/);
		expect(clean?.outcome).toBe('new');
		await importAll(world, { as: world.anna, id: run.id, body: { onlyGoodRows: true } });
		expect((await byCode('V-2'))?.title).toBe('Zonder bel');
	});

	it('can have its good rows imported only', async () => {
		const run = await upload(world, {
			as: world.anna,
			kind: 'offerings',
			file: offeringsCsv([offeringCells({ code: 'G-1', titel: 'Goed' }), offeringCells({ code: 'G-2', prijs: 'x' })]),
		});
		const done = await importAll(world, { as: world.anna, id: run.id, body: { onlyGoodRows: true } });
		expect(done.counts).toMatchObject({ created: 1, faulty: 1 });
		expect(await byCode('G-2')).toBeUndefined();
	});

	it('goes live where that is asked for, and a row that lacks something stays a draft with a warning', async () => {
		const rows = [
			offeringCells({ code: 'P-1', titel: 'Live' }),
			offeringCells({ code: 'P-2', titel: 'Onaf', samenvatting: '' }),
			offeringCells({ code: 'P-3', titel: 'Concept', status: 'Concept' }),
		];
		const run = await upload(world, { as: world.anna, kind: 'offerings', file: offeringsCsv(rows) });
		const [, second] = await rowsOf(world, { as: world.anna, id: run.id });
		expect(second?.warnings).toContainEqual({ column: 'samenvatting', message: 'Ontbreekt nog; nodig om te publiceren.' });
		await importAll(world, { as: world.anna, id: run.id, body: { publish: true } });
		expect((await byCode('P-1', false))?._status).toBe('published');
		expect((await byCode('P-2'))?._status).toBe('draft');
		expect((await byCode('P-3'))?._status).toBe('draft');
	});

	it('changes the draft of what is live and leaves the live text', async () => {
		const run = await upload(world, { as: world.anna, kind: 'offerings', file: offeringsCsv([offeringCells({ code: 'P-1', titel: 'Live, anders' })]) });
		expect((await rowsOf(world, { as: world.anna, id: run.id }))[0]).toMatchObject({ outcome: 'changed', changes: ['titel'] });
		await importAll(world, { as: world.anna, id: run.id });
		expect((await byCode('P-1'))?.title).toBe('Live, anders');
		const live = await byCode('P-1', false);
		expect([live?.title, live?._status]).toEqual(['Live', 'published']);
	});

	it('leaves the columns alone that it doesn’t have, and empties a field for an empty cell', async () => {
		const run = await upload(world, { as: world.anna, kind: 'offerings', file: 'code;toelatingseisen;prijs\nP-2;Diploma;95,-' });
		expect(run.counts).toMatchObject({ changed: 1, faulty: 0 });
		await importAll(world, { as: world.anna, id: run.id });
		expect(await byCode('P-2')).toMatchObject({ title: 'Onaf', entryRequirements: 'Diploma', priceInCents: 9500 });
		await importAll(world, { as: world.anna, id: (await upload(world, { as: world.anna, kind: 'offerings', file: 'code;toelatingseisen\nP-2;' })).id });
		expect((await byCode('P-2'))?.entryRequirements).toBeNull();
	});

	it('knows a row without a code by its title, and gives an item without a code the code of its row', async () => {
		const { code: _code, ...uncoded } = offeringCells({ titel: 'Zonder code' });
		await importAll(world, { as: world.anna, id: (await upload(world, { as: world.anna, kind: 'offerings', file: offeringsCsv([uncoded]) })).id });
		const again = await upload(world, { as: world.anna, kind: 'offerings', file: offeringsCsv([{ ...uncoded, prijs: '1' }]) });
		expect(again.counts).toMatchObject({ changed: 1, new: 0 });
		const coded = await upload(world, { as: world.anna, kind: 'offerings', file: offeringsCsv([{ ...uncoded, code: 'Z-1' }]) });
		expect(coded.counts).toMatchObject({ changed: 1, new: 0 });
	});
});

describe('whose rows they are', () => {
	it('rows for somebody else’s provider are faulty, and their items untouched', async () => {
		const run = await upload(world, { as: world.anna, kind: 'offerings', file: offeringsCsv([offeringCells({ code: 'B-1', aanbieder: 'bureau-b' })]) });
		expect((await rowsOf(world, { as: world.anna, id: run.id }))[0]?.faults[0]).toMatchObject({
			column: 'aanbieder',
			problem: 'Dit is geen aanbieder waarvoor u werkt.',
		});
	});

	it('another’s run is as absent as one that doesn’t exist, by every door', async () => {
		const run = await upload(world, { as: world.anna, kind: 'offerings', file: offeringsCsv([offeringCells()]) });
		const absent = await knock(world, { as: world.bas, path: `/importRuns/${'0'.repeat(24)}/summary` });
		const doors: [string, string, unknown?][] = [
			['GET', 'summary'],
			['GET', 'rows'],
			['GET', 'faulty'],
			['POST', 'start', {}],
			['POST', 'cancel', {}],
			['POST', 'resume', {}],
			['POST', 'mapping', {}],
			['PATCH', 'rows/2', { cells: { titel: 'x' } }],
		];
		for (const [method, door, body] of doors) {
			expect(await knock(world, { as: world.bas, method, path: `/importRuns/${run.id}/${door}`, body }), door).toEqual(absent);
			expect((await knock(world, { as: world.rik, method, path: `/importRuns/${run.id}/${door}`, body })).status, door).toBe(403);
		}
		expect(absent.status).toBe(404);
	});

	it('the code of one provider means nothing at another', async () => {
		const run = await upload(world, { as: world.bas, kind: 'offerings', file: offeringsCsv([offeringCells()]) });
		expect(run.counts).toMatchObject({ new: 1 });
		await importAll(world, { as: world.bas, id: run.id });
		const { totalDocs } = await world.cms.payload.count({ collection: 'offerings', where: { code: { equals: 'LB-1' } } });
		expect(totalDocs).toBe(2);
	});

	it('an editor mends what is there and makes nothing new', async () => {
		const rows = [offeringCells({ aanbieder: 'bureau-a', titel: 'Door de redactie' }), offeringCells({ aanbieder: 'bureau-a', code: 'E-1' })];
		const run = await upload(world, { as: world.eva, kind: 'offerings', file: offeringsCsv(rows) });
		expect(run.counts).toMatchObject({ changed: 1, faulty: 1 });
	});
});

describe('two at once and one that is killed', () => {
	it('two runs of one file never make an item twice, with codes or without', async () => {
		const rows = Array.from({ length: 40 }, (_, index) => offeringCells({ code: index % 2 ? `T-${index}` : '', titel: `Tegelijk ${index}` }));
		const [one, two] = await Promise.all([1, 2].map(() => upload(world, { as: world.anna, kind: 'offerings', file: offeringsCsv(rows) })));
		await Promise.all([one, two].map((run) => importAll(world, { as: world.anna, id: run?.id ?? '' })));
		const { totalDocs } = await world.cms.payload.count({ collection: 'offerings', where: { title: { like: 'Tegelijk' } } });
		expect(totalDocs).toBe(40);
	});

	it('two processes at one run apply each row once, and a run goes on where a killed process left it', async () => {
		const { workOnRun } = await import('../../cms/operations/import/workOnRun.ts');
		const rows = Array.from({ length: 250 }, (_, index) => offeringCells({ code: `K-${index}`, titel: `Doorgaan ${index}` }));
		const run = await upload(world, { as: world.anna, kind: 'offerings', file: offeringsCsv(rows) });
		await knock(world, { as: world.anna, method: 'POST', path: `/importRuns/${run.id}/start`, body: {} });
		await world.cms.payload.delete({ collection: 'payload-jobs', where: {} });
		const work = (isTimeUp: () => boolean) => workOnRun({ payload: world.cms.payload, id: run.id, now: () => new Date('2026-11-20T09:00:00Z'), isTimeUp });
		expect(await work(() => true)).toBe('more');
		// As if the process died before it moved its mark, and another process and the old one go on at once.
		await world.cms.payload.db.updateOne({ collection: 'importRuns', id: run.id, data: { cursor: 0 } });
		await Promise.all([work(() => false), work(() => false)]);
		const done = await settle(world, { as: world.anna, id: run.id });
		expect(done).toMatchObject({ state: 'done', counts: { created: 250, applied: 250 } });
		expect((await world.cms.payload.count({ collection: 'offerings', where: { title: { like: 'Doorgaan' } } })).totalDocs).toBe(250);
	});

	it('can be stopped and goes on later', async () => {
		const rows = Array.from({ length: 120 }, (_, index) => offeringCells({ code: `S-${index}`, titel: `Stoppen ${index}` }));
		const run = await upload(world, { as: world.anna, kind: 'offerings', file: offeringsCsv(rows) });
		await knock(world, { as: world.anna, method: 'POST', path: `/importRuns/${run.id}/start`, body: {} });
		const { json } = await knock(world, { as: world.anna, method: 'POST', path: `/importRuns/${run.id}/cancel`, body: {} });
		expect(json).toMatchObject({ state: 'cancelled', actions: ['resume'] });
		await knock(world, { as: world.anna, method: 'POST', path: `/importRuns/${run.id}/resume`, body: {} });
		expect(await settle(world, { as: world.anna, id: run.id })).toMatchObject({ state: 'done', counts: { created: 120 } });
	});
});

describe('on the command line', () => {
	it('says which rows will stay drafts, and why, before and after', async () => {
		const file = offeringsCsv([offeringCells({ code: 'CMD-1', titel: 'Lezen na schooltijd', samenvatting: '' })]);
		const { id } = await upload(world, { as: world.anna, kind: 'offerings', file });
		const { findRun } = await import('../../cms/operations/import/run.ts');
		const { reportRun } = await import('../../cms/commands/reportRun.ts');
		const req = await createLocalReq({}, world.cms.payload);
		const run = await findRun(req, id);
		if (!run) throw new Error('No run');
		const said: string[] = [];
		const log = vi.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line));
		expect(await reportRun(req, run)).toBe(true);
		log.mockRestore();
		expect(said).toContain('Let op, regel 2, samenvatting: Ontbreekt nog; nodig om te publiceren.');
		expect(said.at(-1)).toBe('Gecontroleerd: 1 nieuw, 0 gewijzigd, 0 ongewijzigd, 0 fout.');
	});
});
