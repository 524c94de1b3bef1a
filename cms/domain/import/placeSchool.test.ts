import { describe, expect, it } from 'vitest';
import { placeSchool } from './placeSchool.ts';

const row = {
	isForRegions: true,
	isWholeRegister: true,
	isKnown: false,
	isVisible: false,
	isTied: false,
	isNamed: null,
	claim: null,
	isOfOwnBoard: false,
} as const;
const known = { ...row, isKnown: true, isVisible: true, isTied: true };

describe('a school that the register has', () => {
	it('is the importer’s where it belongs to the region', () => {
		expect(placeSchool(known)).toBe('own');
		expect(placeSchool({ ...known, isWholeRegister: false })).toBe('own');
	});

	it('is elsewhere where the importer doesn’t see it, whatever the file, a board or somebody says', () => {
		const hidden = { ...known, isVisible: false, isTied: false };
		for (const isWholeRegister of [true, false]) {
			expect(placeSchool({ ...hidden, isWholeRegister, isNamed: true, claim: 'own', isOfOwnBoard: true })).toBe('elsewhere');
		}
	});

	it('that left the region is not taken back by a whole register, but by a list of own schools or by name', () => {
		const left = { ...known, isTied: false };
		expect(placeSchool(left)).toBe('elsewhere');
		expect(placeSchool({ ...left, isWholeRegister: false })).toBe('own');
		expect(placeSchool({ ...left, isNamed: true })).toBe('own');
	});
});

describe('a school that is new', () => {
	it('is nobody’s in a whole register until somebody says so', () => {
		expect(placeSchool(row)).toBe('unplaced');
		expect(placeSchool({ ...row, claim: 'own' })).toBe('own');
		expect(placeSchool({ ...row, claim: 'other' })).toBe('unplaced');
	});

	it('is proposed where its board has schools in the region, until somebody says that it isn’t', () => {
		expect(placeSchool({ ...row, isOfOwnBoard: true })).toBe('proposed');
		expect(placeSchool({ ...row, isOfOwnBoard: true, claim: 'own' })).toBe('own');
		expect(placeSchool({ ...row, isOfOwnBoard: true, claim: 'other' })).toBe('unplaced');
	});

	it('is the importer’s in a list of schools, and where its row names the region', () => {
		expect(placeSchool({ ...row, isWholeRegister: false })).toBe('own');
		expect(placeSchool({ ...row, isNamed: true })).toBe('own');
	});

	it('is elsewhere where its row names other regions only', () => {
		expect(placeSchool({ ...row, isNamed: false, claim: 'own' })).toBe('elsewhere');
		expect(placeSchool({ ...row, isNamed: false, isWholeRegister: false })).toBe('elsewhere');
	});
});

it('an import for no region in particular is of every school', () => {
	expect(placeSchool({ ...row, isForRegions: false })).toBe('own');
	expect(placeSchool({ ...known, isForRegions: false, isTied: false })).toBe('own');
});
