import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	EMPTY_QUERY,
	hasFilters,
	type NumberRange,
	type SearchQuery,
	SORTS,
	toSearchParams,
	toSearchUrl,
	withoutSingle,
	withoutValue,
	withValue,
} from './search-query.ts';
import { parseSearchQuery } from './search-query-parse.ts';

const parse = (text: string) => parseSearchQuery({ params: new URLSearchParams(text) });

test('an address without parameters is the empty query, without notes', () => {
	expect(parse('')).toEqual({ query: EMPTY_QUERY, notes: [] });
	expect(toSearchUrl({ query: EMPTY_QUERY })).toBe('/aanbod');
});

test('every parameter is read', () => {
	const { query, notes } = parse(
		'q=%20begrijpend%20%20lezen&sector=vo&sector=po&regio=utrecht&modaliteit=online&erkenning=erkend&prijs=10-99,50&uren=-40&start=2027-01&sorteer=prijs&pagina=3',
	);
	expect(notes).toEqual([]);
	expect(query).toEqual({
		q: 'begrijpend lezen',
		values: { ...EMPTY_QUERY.values, sector: ['po', 'vo'], regio: ['utrecht'], modaliteit: ['online'], erkenning: ['erkend'] },
		prijs: { min: 1000, max: 9950 },
		uren: { min: null, max: 40 },
		start: '2027-01',
		sorteer: 'prijs',
		pagina: 3,
	});
});

test('untouched fields of a form are no nonsense', () => {
	expect(parse('q=&regio=&prijs=&start=&sorteer=relevantie&pagina=1')).toEqual({ query: EMPTY_QUERY, notes: [] });
});

test.each([
	'prijs=abc',
	'prijs=-',
	'prijs=500-100',
	'prijs=1-2-3',
	'uren=99999999-',
	'start=2027-13',
	'start=morgen',
	'sorteer=duurste',
	'pagina=0',
	'pagina=-1',
	'pagina=1e9',
	'pagina=99999999999999999999',
	'regio=%22%20OR%20part%20%3E%3D%200',
	'regio=../../etc',
	'modaliteit=vliegend',
	'erkenning=recognised',
	'onbekend=1',
	'__proto__=x',
	'q=%00%01%1F',
	'q=%F0%9F%98%80!!',
	'q=%ED%A0%80',
])('%s is ignored with a note', (text) => {
	const { query, notes } = parse(text);
	expect(query).toEqual(EMPTY_QUERY);
	expect(notes).toHaveLength(1);
});

test('of a single that is repeated the first counts, with a note', () => {
	const { query, notes } = parse('start=2027-01&start=2027-05&pagina=2&pagina=2');
	expect(query).toMatchObject({ start: '2027-01', pagina: 2 });
	expect(notes).toHaveLength(1);
});

test('slugs that do not exist are ignored when we know which do', () => {
	const { query, notes } = parseSearchQuery({ params: new URLSearchParams('regio=utrecht&regio=atlantis'), known: { regio: new Set(['utrecht']) } });
	expect(query.values.regio).toEqual(['utrecht']);
	expect(notes).toHaveLength(1);
});

test('five thousand parameters and a huge text are cut off with notes', () => {
	const many = Array.from({ length: 5000 }, (_, index) => `regio=r${index}`).join('&');
	const { query, notes } = parse(`q=${'lezen '.repeat(10_000)}&${many}`);
	expect(query.q.length).toBeLessThanOrEqual(200);
	expect(query.values.regio.length).toBeLessThanOrEqual(60);
	expect(notes).toHaveLength(3);
});

test('anything at all is read without an exception, and reading what was written changes nothing more', () => {
	fc.assert(
		fc.property(
			fc.array(fc.tuple(fc.constantFrom('q', 'regio', 'prijs', 'uren', 'start', 'sorteer', 'pagina', 'x'), fc.string({ unit: 'binary' }))),
			(pairs) => {
				const { query } = parseSearchQuery({ params: new URLSearchParams(pairs) });
				expect(parseSearchQuery({ params: toSearchParams(query) })).toEqual({ query, notes: [] });
			},
		),
	);
});

test('a query that is written and read is the same query', () => {
	fc.assert(
		fc.property(anyQuery(), (query) => {
			expect(parse(toSearchParams(query).toString())).toEqual({ query, notes: [] });
		}),
	);
});

test('adding and removing a value goes back to the first page', () => {
	const query = withValue({ query: { ...EMPTY_QUERY, pagina: 4 }, parameter: 'sector', value: 'po' });
	expect(query).toMatchObject({ values: { sector: ['po'] }, pagina: 1 });
	expect(withValue({ query, parameter: 'sector', value: 'po' })).toEqual(query);
	expect(hasFilters(query)).toBe(true);
	expect(withoutValue({ query, parameter: 'sector', value: 'po' })).toEqual(EMPTY_QUERY);
	expect(withoutSingle({ query: { ...EMPTY_QUERY, start: '2027-01' }, filter: 'start' })).toEqual(EMPTY_QUERY);
});

function anyQuery(): fc.Arbitrary<SearchQuery> {
	const slug = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,4})?$/);
	const slugs = fc.uniqueArray(slug, { maxLength: 4 }).map((values) => values.toSorted());
	const oneOf = (values: string[]) => fc.subarray(values).map((some) => some.toSorted());
	const range = (step: number) =>
		fc
			.tuple(fc.option(fc.integer({ min: 0, max: 999_999 })), fc.option(fc.integer({ min: 0, max: 999_999 })))
			.filter(([min, max]) => (min !== null || max !== null) && (min ?? 0) <= (max ?? 999_999))
			.map(([min, max]): NumberRange => ({ min: min === null ? null : min * step, max: max === null ? null : max * step }));
	return fc.record({
		q: fc.stringMatching(/^([a-zà-ü0-9&+"]{1,8}( [a-zà-ü0-9]{1,8}){0,3})?$/).filter((text) => text === '' || /[\p{L}\p{N}]/u.test(text)),
		values: fc.record({
			sector: slugs,
			vak: slugs,
			vorm: slugs,
			modaliteit: oneOf(['hybride', 'online', 'op-locatie', 'zelfstudie']),
			rol: slugs,
			pad: slugs,
			regio: slugs,
			aanbieder: slugs,
			erkenning: oneOf(['erkend', 'geen', 'voorwaardelijk']),
		}),
		prijs: fc.option(range(1)),
		uren: fc.option(range(1)),
		start: fc.option(
			fc.tuple(fc.integer({ min: 2000, max: 2099 }), fc.integer({ min: 1, max: 12 })).map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`),
		),
		sorteer: fc.constantFrom(...SORTS),
		pagina: fc.integer({ min: 1, max: 999_999 }),
	});
}
