import { describe, expect, it } from 'vitest';
import { readPlacesList } from './placesList.ts';

const edition = (id: string, code: string, more: { offeringSlug?: string; capacity?: number | null } = {}) => ({
	id,
	code,
	offeringSlug: more.offeringSlug ?? 'rekenen',
	placesLeft: 5,
	capacity: more.capacity === undefined ? 20 : more.capacity,
});
const editions = [edition('1', '0012'), edition('2', 'voorjaar'), edition('3', 'voorjaar', { offeringSlug: 'lezen' }), edition('4', 'los', { capacity: null })];
const read = (...rows: [string, string][]) => readPlacesList({ rows: rows.map(([code, places], index) => ({ line: index + 2, code, places })), editions });

describe('a list of places', () => {
	it('finds editions by code, leading zeros and all', () => {
		expect(read(['0012', '3'], ['los', 'VOL']).good).toEqual([
			{ line: 2, id: '1', code: '0012', from: 5, to: 3 },
			{ line: 3, id: '4', code: 'los', from: 5, to: 0 },
		]);
	});

	it('finds an edition by offering and code where several have the code', () => {
		expect(read(['lezen/voorjaar', '1']).good).toEqual([{ line: 2, id: '3', code: 'lezen/voorjaar', from: 5, to: 1 }]);
	});

	it('takes an empty number for "not counted"', () => {
		expect(read(['0012', '']).good).toEqual([{ line: 2, id: '1', code: '0012', from: 5, to: null }]);
	});

	it.each([
		['12', '3', 'code', /geen komende uitvoering/],
		['', '3', 'code', /Vul de code/],
		['voorjaar', '3', 'code', /rekenen\/voorjaar/],
		['0012', '-1', 'plaatsen', /heel getal/],
		['0012', '2,5', 'plaatsen', /heel getal/],
		['0012', '=1+1', 'plaatsen', /heel getal/],
		['0012', '21', 'plaatsen', /heeft 20 plaatsen/],
		['los', '100001', 'plaatsen', /100\.000/],
	])('refuses %j with %j and says what to do', (code, places, field, remedy) => {
		const { good, faulty } = read([code, places]);
		expect(good).toEqual([]);
		expect(faulty).toEqual([{ line: 2, field, value: field === 'code' ? code : places, remedy: expect.stringMatching(remedy) }]);
	});

	it('refuses the second row with one code', () => {
		const { good, faulty } = read(['0012', '3'], ['0012', '4']);
		expect(good).toHaveLength(1);
		expect(faulty).toMatchObject([{ line: 3, remedy: expect.stringMatching(/al eerder/) }]);
	});
});
