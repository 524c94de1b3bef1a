import { describe, expect, it } from 'vitest';
import { shiftPattern } from '../../domain/edition/series.ts';
import { rowOf, toRequest, withChange } from './proposalRow.ts';

const pattern = {
	meetings: [{ day: '2027-11-24', from: '15:30', until: '17:30', isOnline: false, venue: null, street: null, place: 'Utrecht' }],
	enrolmentDeadline: null,
};
const row = () => rowOf({ like: 'a', code: '2027-11-24-utrecht', pattern, capacity: 12, priceInCents: 24_550 });
const change = (more: object, taken: string[] = []) => {
	const first = row();
	return withChange({ rows: [first], key: first.key, change: more, taken })[0];
};

describe('a proposed edition', () => {
	it('goes as it is proposed where nobody changes it', () => {
		const { key, ...first } = row();
		const rows = [{ ...pattern, code: '2027-11-24-utrecht', capacity: 12, priceInCents: 24_550 }];
		expect(toRequest({ row: { key, ...first }, offering: 'o' })).toEqual({ ok: true, body: { offering: 'o', like: 'a', requestKey: key, rows } });
	});

	it('gets a code that nobody has when its day changes, and keeps one that was typed', () => {
		const moved = { pattern: shiftPattern(pattern, 7) };
		expect(change(moved)).toMatchObject({ code: '2027-12-01-utrecht' });
		expect(change(moved, ['2027-12-01-utrecht'])).toMatchObject({ code: '2027-12-01-utrecht-2' });
		expect(change({ ...moved, code: 'eigen', isOwnCode: true })).toMatchObject({ code: 'eigen' });
	});

	it('loses what was said about it with the next change', () => {
		const said = { ...row(), message: 'Deze code is er al.' };
		expect(withChange({ rows: [said], key: said.key, change: { places: '8' }, taken: [] })).toMatchObject([{ message: null, places: '8' }]);
	});

	it.each([
		[{ places: 'veel' }, /heel getal/],
		[{ places: '1,5' }, /heel getal/],
		[{ price: 'gratis' }, /bedrag/],
		[{ code: ' ' }, /code/],
	])('is not sent with %o', (more, message) => {
		expect(toRequest({ row: { ...row(), ...more }, offering: 'o' })).toEqual({ ok: false, message: expect.stringMatching(message) });
	});

	it('has no limit and no price of its own where nothing is typed', () => {
		expect(toRequest({ row: { ...row(), places: ' ', price: '' }, offering: 'o' })).toMatchObject({ body: { rows: [{ capacity: null, priceInCents: null }] } });
	});
});
