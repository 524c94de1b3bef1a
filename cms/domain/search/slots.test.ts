import { expect, test } from 'vitest';
import { ALL_MODALITIES, modalitySetOf, modalitySetsWith } from './modality-sets.ts';
import type { Run } from './runs.ts';
import { countPlaces, modalitySlots, slotRange, slotsBySet } from './slots.ts';

const runs: Run[] = [
	{ startMonth: '2027-01', modality: 'online', priceInCents: 0, regionSlugs: ['utrecht'] },
	{ startMonth: '2027-03', modality: 'on-site', priceInCents: 0, regionSlugs: ['utrecht', 'zwolle'] },
];

test('a place holds the last month in which one can start there, for each set of modalities', () => {
	const { slots, regions } = slotsBySet(runs);
	expect(slots[ALL_MODALITIES]).toEqual(['*|2027-03', 'utrecht|2027-03', 'zwolle|2027-03']);
	expect(slots[modalitySetOf(['online'])]).toEqual(['*|2027-01', 'utrecht|2027-01']);
	expect(slots[modalitySetOf(['hybrid'])]).toBeUndefined();
	expect(regions[modalitySetOf(['on-site', 'hybrid'])]).toEqual(['utrecht', 'zwolle']);
	expect(modalitySlots(runs)).toEqual(['online|2027-01', 'on-site|2027-03']);
});

test('a run without a month stands before every month', () => {
	const [first] = runs;
	const own = slotsBySet(first ? [{ ...first, startMonth: null }] : []).slots[ALL_MODALITIES]?.[1] ?? '';
	const from = (fromMonth: string | null) => slotRange({ place: 'utrecht', fromMonth });
	expect(own >= from(null).from && own <= from(null).to).toBe(true);
	expect(own >= from('2000-01').from).toBe(false);
});

test('counts per place add up the months from the asked one on', () => {
	const distribution = { '*|2027-01': 9, 'utrecht|2026-12': 4, 'utrecht|2027-01': 2, 'utrecht|2027-05': 1, 'zwolle|2026-01': 5 };
	expect(countPlaces({ distribution, fromMonth: '2027-01' })).toEqual({ utrecht: 3 });
});

test('no modality chosen is any modality, and each stands in eight of the fifteen sets', () => {
	expect(modalitySetOf([])).toBe(15);
	expect(modalitySetOf(['on-site', 'online', 'hybrid', 'self-paced'])).toBe(15);
	expect(modalitySetsWith('self-paced')).toEqual([8, 9, 10, 11, 12, 13, 14, 15]);
});
