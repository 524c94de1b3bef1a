import { describe, expect, it } from 'vitest';
import { addDifferences, criteriaTouched, differencesBetween } from './reopening.ts';

const fields = [
	{ code: 'title', label: 'Titel' },
	{ code: 'price', label: 'Prijs' },
] as const;

describe('a change in recognised offering', () => {
	it('touches the criteria that name a changed field, and no others', () => {
		const criteria = [
			{ code: 'doel', watches: ['learningOutcomes', 'title'] },
			{ code: 'prijs', watches: ['priceInCents'] },
			{ code: 'niets', watches: [] },
		];
		expect(criteriaTouched({ criteria, changed: ['title', 'audience'] })).toEqual(['doel']);
		expect(criteriaTouched({ criteria, changed: [] })).toEqual([]);
	});

	it('is told per field, with what it was and what it is', () => {
		const found = differencesBetween({ fields, before: { title: 'Oud', price: '€ 10' }, after: { title: 'Nieuw', price: '€ 10' } });
		expect(found).toEqual([{ field: 'title', label: 'Titel', before: 'Oud', after: 'Nieuw' }]);
	});

	it('and a later one together say what it was at first and is at last; what is back as it was is no change', () => {
		const row = (label: string, before: string, after: string) => ({ label, before, after });
		expect(addDifferences([row('Titel', 'a', 'b'), row('Prijs', '1', '2')], [row('Titel', 'b', 'c'), row('Prijs', '2', '1'), row('Vorm', 'x', 'y')])).toEqual([
			row('Titel', 'a', 'c'),
			row('Vorm', 'x', 'y'),
		]);
	});
});
