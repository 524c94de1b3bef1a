import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange, bulkChangeSchema, changedFields, isSameValue } from './change.ts';
import { BULK_FIELDS } from './fields.ts';

describe('a change for many', () => {
	it.each([
		['sets a text', 'Oud', 'set', 'Nieuw', 'Nieuw'],
		['empties a text', 'Oud', 'set', '', null],
		['raises a price by whole cents', 12_345, 'raise', 2.5, 12_654],
		['lowers a price', 10_000, 'raise', -10, 9000],
		['leaves alone a price that is not there', null, 'raise', 10, null],
		['adds to a list what is not in it', ['a'], 'add', ['a', 'b'], ['a', 'b']],
		['adds to an empty list', null, 'add', ['b'], ['b']],
		['takes from a list', ['a', 'b'], 'remove', ['a', 'c'], ['b']],
	] as const)('%s', (_what, before, way, value, after) => {
		const change = { way, value: Array.isArray(value) ? [...value] : value } as Parameters<typeof applyChange>[0]['change'];
		expect(applyChange({ before: Array.isArray(before) ? [...before] : (before as string | number | null), change })).toEqual(after);
	});

	it.each([
		['offerings', { field: 'title', way: 'set', value: 'x' }],
		['offerings', { field: 'provider', way: 'set', value: 'x' }],
		['editions', { field: 'state', way: 'set', value: 'open' }],
		['offerings', { field: 'contactName', way: 'add', value: ['x'] }],
		['offerings', { field: 'language', way: 'set', value: 'de' }],
		['offerings', { field: 'priceInCents', way: 'set', value: 1.5 }],
		['offerings', { field: 'priceInCents', way: 'set', value: -1 }],
		['offerings', { field: 'priceInCents', way: 'raise', value: 1000 }],
		['offerings', { field: 'regions', way: 'add', value: [] }],
		['editions', { field: 'capacity', way: 'set', value: '12' }],
	])('is refused where the field or the value is none for it: %s %o', (kind, change) => {
		expect(bulkChangeSchema.safeParse({ kind, fields: [change] }).success).toBe(false);
	});

	it('takes several fields at once, each once, and says of which one the value is wrong', () => {
		const name = { field: 'contactName', way: 'set', value: 'Loket' };
		const price = { field: 'priceInCents', way: 'set', value: -1 };
		const parse = (...fields: object[]) => bulkChangeSchema.safeParse({ kind: 'offerings', fields });
		expect(parse(name, { ...price, value: 100 }).success).toBe(true);
		expect(parse().error?.issues.map(({ message }) => message)).toEqual(['Kies ten minste één veld.']);
		expect(parse(name, name).error?.issues.map(({ message }) => message)).toEqual(['Contactpersoon of afdeling: Dit veld staat er al.']);
		expect(parse(name, price).error?.issues).toMatchObject([
			{ path: ['fields', 1], message: expect.stringMatching(/^Prijs per deelnemer: vul een bedrag in/) },
		]);
	});

	it('changes only the fields that come out otherwise', () => {
		const [same, other] = [
			{ field: 'themes', before: ['a', 'b'], after: ['b', 'a'] },
			{ field: 'level', before: null, after: 'basic' },
		];
		expect(changedFields([same, other])).toEqual([other]);
	});

	it('never touches a field by which rights or dates hang', () => {
		const names = BULK_FIELDS.map(({ name }) => name);
		for (const name of ['title', 'slug', 'provider', 'offering', 'code', 'state', 'meetings', 'isExample', '_status', 'placesLeft'])
			expect(names).not.toContain(name);
	});

	it('keeps each id of a list once, and done twice is done once', () => {
		const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'));
		fc.assert(
			fc.property(ids, ids, fc.constantFrom('add' as const, 'remove' as const), (before, value, way) => {
				const once = applyChange({ before, change: { way, value } });
				expect(new Set(Array.isArray(once) ? once : []).size).toBe(Array.isArray(once) ? once.length : 0);
				expect(isSameValue(applyChange({ before: once, change: { way, value } }), once)).toBe(true);
			}),
		);
	});
});
