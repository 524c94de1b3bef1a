import { describe, expect, it } from 'vitest';
import { emptyRow, isLink, mergeRows, replaceRows } from './assessmentRows.ts';

const row = (criterion: string, explanation: string, files: string[] = []) => ({ ...emptyRow(criterion), explanation, files });

describe('a self-assessment in two windows', () => {
	it('keeps what each window changed', () => {
		const { rows, both } = mergeRows({ base: [row('a', ''), row('b', '')], mine: [row('a', 'mijn'), row('b', '')], theirs: [row('a', ''), row('b', 'hun')] });
		expect([rows.map(({ explanation }) => explanation), both]).toEqual([['mijn', 'hun'], []]);
	});

	it('keeps mine where both changed the same, and hands theirs back', () => {
		const { rows, both } = mergeRows({ base: [row('a', '')], mine: [row('a', 'mijn')], theirs: [row('a', 'hun')] });
		expect([rows, both]).toEqual([[row('a', 'mijn')], [row('a', 'hun')]]);
	});

	it('takes the files that are stored', () => {
		const { rows } = mergeRows({ base: [row('a', '')], mine: [row('a', 'mijn', [])], theirs: [row('a', '', ['f'])] });
		expect(rows).toEqual([row('a', 'mijn', ['f'])]);
	});

	it('replaces rows by their criterion and adds new ones', () => {
		expect(replaceRows([row('a', '1'), row('b', '2')], [row('b', '3'), row('c', '4')]).map(({ explanation }) => explanation)).toEqual(['1', '3', '4']);
	});

	it.each([
		['https://voorbeeld.nl/stuk', true],
		['http://voorbeeld.nl', true],
		['javascript:alert(1)', false],
		['voorbeeld.nl', false],
		[`https://voorbeeld.nl/${'a'.repeat(500)}`, false],
	])('takes %s as a link: %s', (text, expected) => {
		expect(isLink(text)).toBe(expected);
	});
});
