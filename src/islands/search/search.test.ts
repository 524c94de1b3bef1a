import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Vocabulary } from '../../data/schemas.ts';
import { toSearchParams } from '../../data/search-query.ts';
import { parseSearchQuery } from '../../data/search-query-parse.ts';
import { addressOf, onFirstPage, onPage, toQuery, without } from './query-string.ts';
import { chipsOf, facetsOf, hoursOf, pageNumbers, pricesOf, startsOf, titleOf } from './view.ts';

const vocabulary: Vocabulary = {
	sectors: [
		{ slug: 'po', label: 'Primair onderwijs' },
		{ slug: 'vo', label: 'Voortgezet onderwijs' },
	],
	subjects: [
		{ slug: 'lezen', label: 'Lezen', parent: 'taal' },
		{ slug: 'rekenen', label: 'Rekenen', parent: null },
		{ slug: 'taal', label: 'Taal', parent: null },
	],
	forms: [],
	modalities: [],
	roles: [],
	paths: [],
	regions: [],
	providers: [],
	recognitions: [],
};

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('the query string', () => {
	it('leaves out what is empty, default, unknown or said twice', () => {
		const pairs: [string, string][] = [
			['sorteer', 'relevantie'],
			['sector', 'vo'],
			['sector', 'po'],
			['sector', 'po'],
			['q', ' lezen '],
			['prijs', ''],
			['onzin', '1'],
			['pagina', '1'],
		];
		expect(toQuery(pairs)).toBe('q=lezen&sector=po&sector=vo');
	});

	it('goes back to the first page when a value is taken away', () => expect(without('sector=po&sector=vo&pagina=3', 'sector', 'po')).toBe('sector=vo'));
	it('turns the page of the same question', () => expect(onPage('sector=po&pagina=3', 4)).toBe('sector=po&pagina=4'));
	it('turns back to the first page without naming it', () => expect(onPage('sector=po&pagina=3', 1)).toBe('sector=po'));
	it('forgets the page', () => expect(onFirstPage('sector=po&pagina=3')).toBe('sector=po'));
	it('has no question mark when nothing is asked', () => expect(addressOf('')).toBe('/aanbod'));

	it('writes a question as the server does', () => {
		const slugs = fc.uniqueArray(fc.constantFrom('po', 'vo', 'mbo', 'so'));
		const question = fc.record({
			q: fc.constantFrom('', 'lezen', 'een twee', 'a&b=c', 'é’'),
			sector: slugs,
			regio: slugs,
			aanbieder: slugs,
			erkenning: fc.subarray(['erkend', 'voorwaardelijk']),
			prijs: fc.constantFrom('', '0-0', '-250', '250-750', '750-'),
			uren: fc.constantFrom('', '-8', '8-24', '80-'),
			start: fc.constantFrom('', '2027-01'),
			sorteer: fc.constantFrom('relevantie', 'start', 'prijs'),
			pagina: fc.constantFrom('1', '2', '17'),
		});
		fc.assert(
			fc.property(question, (values) => {
				const query = toQuery(Object.entries(values).flatMap(([name, value]) => [value].flat().map((one): [string, string] => [name, one])));
				const { query: parsed, notes } = parseSearchQuery({ params: new URLSearchParams(query) });
				expect(notes).toEqual([]);
				expect(toSearchParams(parsed).toString()).toBe(query);
			}),
		);
	});
});

describe('the facets', () => {
	const facets = facetsOf({ query: 'vak=lezen&sector=po', vocabulary, counts: { sector: { po: 3 } } });

	it('leave out a facet without terms', () => expect(facets.map((facet) => facet.parameter)).toEqual(['sector', 'vak']));
	it('count what is not named as none', () => expect(facets[0]?.options.map((option) => option.count)).toEqual([3, 0]));
	it('check what is chosen', () => expect(facets[0]?.options.map((option) => option.isChecked)).toEqual([true, false]));
	it('stand open when something in them is chosen', () => expect(facets[1]?.isOpen).toBe(true));
	it('put a narrower term under its broader one', () => {
		expect(facets[1]?.options.map(({ value, isChild }) => [value, isChild])).toEqual([
			['rekenen', false],
			['taal', false],
			['lezen', true],
		]);
	});
});

describe('the chips', () => {
	it('name each choice in words and lead to the question without it', () => {
		const chips = chipsOf({ query: 'q=lezen&sector=po&prijs=100-600&uren=80-&start=2027-01&sorteer=prijs&pagina=2', vocabulary });
		expect(chips.map(({ label }) => plain(label))).toEqual(['‘lezen’', 'Primair onderwijs', '€ 100 tot en met € 600', 'Vanaf 80 uur', 'Vanaf januari 2027']);
		expect(chips[1]?.query).toBe('q=lezen&prijs=100-600&uren=80-&start=2027-01&sorteer=prijs');
	});
});

describe('the choices', () => {
	it('offer a price from the address that is not among the usual ones', () => {
		expect(plain(pricesOf('prijs=100-600').at(-1)?.label ?? '')).toBe('€ 100 tot en met € 600');
	});
	it('do not repeat a usual one', () => expect(hoursOf('uren=-8').filter((choice) => choice.value === '-8')).toHaveLength(1));
	it('offer a month from the address that lies in the past', () =>
		expect(startsOf('start=2025-01', ['2026-11']).map(({ value }) => value)).toEqual(['', '2026-11', '2025-01']));
});

describe('the page numbers', () => {
	it.each([
		[1, 1, [1]],
		[1, 3, [1, 2, 3]],
		[5, 9, [1, null, 4, 5, 6, null, 9]],
		[9, 9, [1, null, 8, 9]],
	])('for page %i of %i are %j', (page, pageCount, numbers) => expect(pageNumbers(page, pageCount)).toEqual(numbers));
});

describe('the title', () => {
	it.each([
		['', 'Zoek in het aanbod'],
		['q=lezen&sector=po', '‘lezen’ in het aanbod'],
		['sector=po&pagina=2', 'Zoek in het aanbod, pagina 2'],
	])('of %s is %s', (query, title) => expect(titleOf(query)).toBe(title));
});
