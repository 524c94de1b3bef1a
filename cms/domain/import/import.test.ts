import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from './foldText.ts';
import { IMPORT_KINDS, KINDS } from './kinds.ts';
import { matchHeaders, missingColumns } from './matchHeaders.ts';
import { nearest } from './nearest.ts';
import { proposeSuccessor } from './proposeSuccessor.ts';
import { readDay } from './readDay.ts';
import { readList, writeList } from './readList.ts';
import { readMeetings, writeMeetings } from './readMeetings.ts';
import { readMoney, readNumber, writeMoney, writeNumber } from './readNumber.ts';
import { readRow } from './readRow.ts';
import { readTime } from './readTime.ts';
import { readYesNo } from './readYesNo.ts';
import { fromFormulaSafe, toFormulaSafe, writeRow, writtenColumns } from './writeRow.ts';

describe('a number', () => {
	it.each([
		['12', 12],
		['12,5', 12.5],
		['12.5', 12.5],
		['1.250', 1250],
		['1.250,50', 1250.5],
		['1 250,50', 1250.5],
		['1,250.50', 1250.5],
		['-3', -3],
		['1.25.0', null],
		['1e3', null],
		['twaalf', null],
		['', null],
		['12 uur', null],
	])('%j is %j', (text, value) => expect(readNumber(text)).toBe(value));

	it('that is written is read back as itself', () => {
		fc.assert(
			fc.property(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), fc.integer({ min: 0, max: 2 }), (whole, decimals) => {
				const value = whole / 10 ** decimals;
				expect(readNumber(writeNumber(value))).toBe(value);
			}),
		);
	});
});

describe('an amount', () => {
	it.each([
		['645', 64_500],
		['€ 645', 64_500],
		['€645,-', 64_500],
		['1.250,50', 125_050],
		['EUR 95,00', 9500],
		['95,50 euro', 9550],
		['gratis', 0],
		['0', 0],
		['12,345', null],
		['duur', null],
		['€', null],
	])('%j is %j cents', (text, cents) => expect(readMoney(text)).toBe(cents));

	it('that is written is read back as itself', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 9_999_999 }), (cents) => {
				expect(readMoney(writeMoney(cents))).toBe(cents);
			}),
		);
	});
});

describe('a day', () => {
	it.each([
		['12-01-2027', '2027-01-12'],
		['12/1/2027', '2027-01-12'],
		['12.01.27', '2027-01-12'],
		['12 januari 2027', '2027-01-12'],
		['di 12 jan. 2027', '2027-01-12'],
		['1 maart 2027', '2027-03-01'],
		['3 mrt 2027', '2027-03-03'],
		['2027-01-12', '2027-01-12'],
		['2027-01-12T23:30:00.000Z', '2027-01-13'],
		['46399', '2027-01-12'],
		['31-02-2027', null],
		['01/25/2027', null],
		['12 brumaire 2027', null],
		['morgen', null],
		['99999', null],
	])('%j is %j', (text, day) => expect(readDay(text)).toBe(day));

	it('is read in every way in which it is written', () => {
		fc.assert(
			fc.property(fc.date({ min: new Date('2000-01-01T12:00:00Z'), max: new Date('2099-12-31T12:00:00Z'), noInvalidDate: true }), (moment) => {
				const day = moment.toISOString().slice(0, 10);
				const [year, month, date] = day.split('-');
				expect(readDay(`${date}-${month}-${year}`)).toBe(day);
				expect(readDay(new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T12:00:00Z`)))).toBe(day);
			}),
		);
	});
});

describe('a time', () => {
	it.each([
		['15:30', '15:30'],
		['15.30', '15:30'],
		['15.3', '15:30'],
		['15u30', '15:30'],
		['9 uur', '09:00'],
		['9', '09:00'],
		['1530', '15:30'],
		['15:30:00', '15:30'],
		['0,645833333', '15:30'],
		['24:00', null],
		['15:61', null],
		['straks', null],
	])('%j is %j', (text, time) => expect(readTime(text)).toBe(time));
});

describe('a yes or no', () => {
	it.each([
		['ja', true],
		['X', true],
		['WAAR', true],
		['Nee', false],
		['0', false],
		['misschien', null],
		['', null],
	])('%j is %j', (text, value) => expect(readYesNo(text)).toBe(value));
});

describe('a list', () => {
	it.each([
		['po; vo', ['po', 'vo']],
		['po|vo', ['po', 'vo']],
		['a\nb', ['a', 'b']],
		['lezen; schrijven |', ['lezen; schrijven']],
		['een\\|twee | drie', ['een|twee', 'drie']],
		['een', ['een']],
		[' ; ', []],
	])('%j is %j', (text, items) => expect(readList(text)).toEqual(items));

	it('that is written is read back as the same items, whatever they hold', () => {
		const item = fc
			.string({ unit: fc.constantFrom('a', ' ', ';', '|', '\\', '\n', '"', ',') })
			.map((text) => text.trim())
			.filter((text) => text !== '');
		fc.assert(
			fc.property(fc.array(item, { maxLength: 5 }), (items) => {
				expect(readList(writeList(items))).toEqual(items);
			}),
			{ numRuns: 2000 },
		);
	});
});

describe('meetings', () => {
	it.each([
		['12-01-2027 15:30-17:30, Het Gebouw, Dorpsstraat 1, Utrecht', { venue: 'Het Gebouw', street: 'Dorpsstraat 1', place: 'Utrecht', isOnline: false }],
		['12 januari 2027 van 15.30 tot 17.30 uur Utrecht', { venue: null, street: null, place: 'Utrecht', isOnline: false }],
		['2027-01-12 15:30 - 17:30 online', { venue: null, street: null, place: null, isOnline: true }],
		['di 12 jan 2027, 15u30 tot 17u30 (Het Gebouw, Utrecht)', { venue: 'Het Gebouw', street: null, place: 'Utrecht', isOnline: false }],
	])('%j is read', (text, where) => expect(readMeetings(text)).toEqual([{ date: '2027-01-12', from: '15:30', until: '17:30', ...where }]));

	it.each(['morgen 15:30-17:30', '12-01-2027', '12-01-2027 15:30', '31-02-2027 15:30-17:30'])('%j is not', (text) => expect(readMeetings(text)).toBeNull());

	it('that are written are read back as the same ones', () => {
		const where = fc
			.string({ unit: fc.constantFrom('a', 'B', ' ', ',', '1', '|', ';', '\\', '(') })
			.map((text) => text.trim())
			.filter((text) => /^[aB1](?:.*[aB1])?$/.test(text) && !text.startsWith('online'));
		const meeting = fc.record(
			{
				date: fc.constantFrom('2027-01-12', '2027-12-31'),
				from: fc.constantFrom('09:00', '15:30'),
				until: fc.constantFrom('10:15', '17:30'),
				isOnline: fc.boolean(),
				venue: fc.option(where),
				street: fc.option(where),
				place: fc.option(where),
			},
			{ noNullPrototype: true },
		);
		fc.assert(
			fc.property(fc.array(meeting, { minLength: 1, maxLength: 3 }), (meetings) => {
				expect(readMeetings(writeMeetings(meetings))).toEqual(meetings);
			}),
		);
	});
});

describe('a cell that looks like a formula', () => {
	it.each([
		['=1+1', "'=1+1"],
		['+31 6', "'+31 6"],
		['-5', "'-5"],
		['@x', "'@x"],
		["'=x", "''=x"],
		["'s avonds", "'s avonds"],
		['gewoon', 'gewoon'],
	])('%j is written as %j', (text, safe) => expect(toFormulaSafe(text)).toBe(safe));

	it('comes back as it was', () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', 'a', '\t') }), (text) => {
				expect(fromFormulaSafe(toFormulaSafe(text))).toBe(text);
			}),
		);
	});
});

describe('the table of columns', () => {
	it.each(IMPORT_KINDS)('of %s names no column by another’s name, and reads its own examples', (kind) => {
		const table = KINDS[kind];
		const owner = new Map<string, string>();
		for (const { name } of table.columns) owner.set(foldText(name), name);
		for (const { name, aliases } of table.columns) {
			for (const alias of aliases) expect([undefined, name], `${alias} of ${name}`).toContain(owner.get(foldText(alias)));
			for (const alias of aliases) owner.set(foldText(alias), name);
		}
		const cells = Object.fromEntries(table.columns.map((column) => [column.name, column.example]));
		expect(readRow({ table, cells }).faults).toEqual([]);
	});

	it.each(IMPORT_KINDS)('of %s writes what it reads', (kind) => {
		const table = KINDS[kind];
		const columns = writtenColumns(table);
		const { values } = readRow({ table, cells: Object.fromEntries(columns.map(({ name, example }) => [name, example])) });
		const written = Object.fromEntries(writeRow(table, values).map((text, index) => [columns[index]?.name ?? '', text]));
		expect(readRow({ table, cells: written }).values).toEqual(values);
	});

	it('explains every column', () => {
		const bare = IMPORT_KINDS.flatMap((kind) =>
			KINDS[kind].columns.filter(({ description, cell }) => !description.endsWith('.') || cell.type === '').map(({ name }) => `${kind}: ${name}`),
		);
		expect(bare).toEqual([]);
	});
});

describe('headers', () => {
	const match = (kind: 'boards' | 'schools' | 'offerings' | 'editions', headers: string[], mapping = {}) =>
		matchHeaders({ table: KINDS[kind], headers, mapping });

	it('of DUO are understood as they are, whatever their case, spaces and underscores', () => {
		const result = match('schools', [
			'PROVINCIE',
			'BEVOEGD GEZAG NUMMER',
			'INSTELLINGSCODE',
			'vestigingscode',
			'VESTIGINGS_NAAM',
			'STRAATNAAM',
			'HUISNUMMER-TOEVOEGING',
			'POSTCODE',
			'PLAATSNAAM',
			'GEMEENTENUMMER',
			'GEMEENTENAAM',
			'DENOMINATIE',
			'INTERNETADRES',
			'ONDERWIJSSTRUCTUUR',
			'STRAATNAAM CORRESPONDENTIEADRES',
		]);
		expect(result.ok && result.headers.map(({ column, reason }) => column ?? (reason ? '–' : null))).toEqual([
			'–',
			'bestuur',
			'instellingscode',
			'vestigingscode',
			'naam',
			'straat',
			'huisnummer',
			'postcode',
			'plaats',
			'gemeentenummer',
			'gemeente',
			'–',
			'website',
			'–',
			'–',
		]);
		expect(result.ok && missingColumns(KINDS.schools, result.headers)).toEqual([]);
	});

	it('that are unknown come with what was probably meant', () => {
		const result = match('offerings', ['titl', 'contacturren', 'zomaar iets heel anders']);
		expect(result.ok && result.headers.map(({ suggestion }) => suggestion)).toEqual(['titel', 'contacturen', null]);
	});

	it('go by an own mapping first, also to no column', () => {
		const result = match('offerings', ['Naam van de cursus', 'prijs'], { 'Naam van de cursus': 'titel', prijs: null });
		expect(result.ok && result.headers.map(({ column }) => column)).toEqual(['titel', null]);
	});

	it('that are the same column twice are refused', () => {
		expect(match('offerings', ['titel', 'naam'])).toEqual({
			ok: false,
			message: 'De kolommen "titel" en "naam" zijn allebei "titel". Haal er een weg of geef hem een andere naam.',
		});
	});

	it('of numbered meetings are understood', () => {
		const result = match('editions', ['Bijeenkomst 1 datum', 'bijeenkomst_2_van', 'bijeenkomst 99 datum']);
		expect(result.ok && result.headers.map(({ column }) => column)).toEqual(['bijeenkomst 1 datum', 'bijeenkomst 2 van', null]);
	});
});

describe('a row', () => {
	it('of a school puts DUO’s parts together', () => {
		const read = (cells: Record<string, string>) => readRow({ table: KINDS.schools, cells: { naam: 'School', bestuur: '1234', ...cells } });
		expect(read({ instellingscode: '02qz', vestigingscode: '00' }).values['code']).toBe('02QZ00');
		expect(read({ instellingscode: '02QZ', vestigingscode: '02QZ01' }).values['code']).toBe('02QZ01');
		expect(read({ instellingscode: '25PW' }).values['code']).toBe('25PW00');
		expect(read({ instellingscode: '02QZ', vestigingscode: '03AB00' }).faults[0]?.problem).toBe('Deze code hoort niet bij instelling 02QZ.');
		expect(read({ vestigingscode: '02QZ00' })).toMatchObject({
			values: { board: '01234' },
			warnings: [{ column: 'bestuur', message: expect.stringContaining('01234') }],
		});
		expect(read({ vestigingscode: '02QZ00', straat: 'Dorpsstraat', huisnummer: '1 a', postcode: '1234ab' }).values).toMatchObject({
			street: 'Dorpsstraat 1 a',
			postalCode: '1234 AB',
		});
		expect(read({ vestigingscode: 'x' }).faults[0]?.column).toBe('vestigingscode');
	});

	it('with numbered columns has their meetings, and a fault where one can’t be read', () => {
		const cells = {
			aanbod: 'a',
			code: 'b',
			'bijeenkomst 1 datum': '12-01-2027',
			'bijeenkomst 1 van': '15.30',
			'bijeenkomst 1 tot': '17.30',
			'bijeenkomst 1 plaats': 'Utrecht',
			'bijeenkomst 2 datum': '',
		};
		expect(readRow({ table: KINDS.editions, cells }).values['meetings']).toMatchObject([{ date: '2027-01-12', place: 'Utrecht' }]);
		expect(readRow({ table: KINDS.editions, cells: { ...cells, 'bijeenkomst 2 datum': 'ooit' } }).faults).toMatchObject([{ column: 'bijeenkomst 2 datum' }]);
	});

	it('says of a choice what can be chosen or was meant', () => {
		const read = (text: string) => readRow({ table: KINDS.offerings, cells: { niveau: text } }).faults[0]?.remedy;
		expect(read('vakbekwam')).toBe('Bedoelt u "Vakbekwaam"?');
		expect(read('zeer hoog')).toContain('Kies uit: Startbekwaam');
		expect(readRow({ table: KINDS.offerings, cells: { niveau: 'proficient', bewijs: 'BEWIJS-VAN-DEELNAME' } }).values).toEqual({
			level: 'proficient',
			certificate: 'attendance',
		});
	});
});

describe('what took the place of a school', () => {
	const gone = { code: '02QZ00', name: 'De Eik', place: 'Utrecht', postalCode: '3511 AB', board: 'b1' };
	it.each([
		['the same place and board', { code: '30AA00', name: 'De Beuk', place: 'Utrecht', postalCode: '3512 XX', board: 'b1' }, true],
		['the same postal code and name', { code: '30AA00', name: 'De Eik', place: '', postalCode: '3511AB', board: 'b2' }, true],
		['only the place', { code: '30AA00', name: 'De Beuk', place: 'Utrecht', postalCode: '', board: 'b2' }, false],
		['nothing', { code: '30AA00', name: 'De Beuk', place: 'Goes', postalCode: '', board: '' }, false],
	])('is proposed for %s: %j', (_, fresh, isProposed) => expect(proposeSuccessor(gone, [fresh]) !== null).toBe(isProposed));
});

describe('a word that is near another', () => {
	it.each([
		['Onderwys', 'Onderwijs'],
		['po', 'po'],
		['xyz', null],
		['', null],
	])('%j means %j', (typed, meant) => expect(nearest(typed, ['Onderwijs', 'po', 'Mbo en hoger'])).toBe(meant));
});
