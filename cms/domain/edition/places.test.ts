import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changePlaces } from './places.ts';

describe('a change of the places left', () => {
	it.each([
		['one less', { placesLeft: 3, capacity: 10 }, { by: -1 as const }, { ok: true, placesLeft: 2 }],
		['the last one taken', { placesLeft: 1, capacity: 10 }, { by: -1 as const }, { ok: true, placesLeft: 0 }],
		['one less than none', { placesLeft: 0, capacity: 10 }, { by: -1 as const }, { ok: false, code: 'none-left' }],
		['one more than there are', { placesLeft: 10, capacity: 10 }, { by: 1 as const }, { ok: false, code: 'more-than-capacity' }],
		['one more without a limit', { placesLeft: 10, capacity: null }, { by: 1 as const }, { ok: true, placesLeft: 11 }],
		['one less where none are counted', { placesLeft: null, capacity: null }, { by: -1 as const }, { ok: false, code: 'not-counted' }],
		['full', { placesLeft: 4, capacity: 10 }, { from: 4, to: 0 }, { ok: true, placesLeft: 0 }],
		['a number that somebody else changed', { placesLeft: 4, capacity: 10 }, { from: 5, to: 0 }, { ok: false, code: 'changed-meanwhile' }],
		['a number where none was counted', { placesLeft: null, capacity: 10 }, { from: null, to: 6 }, { ok: true, placesLeft: 6 }],
		['no longer counted', { placesLeft: 4, capacity: 10 }, { to: null }, { ok: true, placesLeft: null }],
		['more than there are', { placesLeft: 4, capacity: 10 }, { to: 11 }, { ok: false, code: 'more-than-capacity' }],
	])('%s', (_what, places, change, outcome) => {
		expect(changePlaces({ places, change })).toEqual(outcome);
	});

	it('never leaves less than none or more than there are', () => {
		const change = fc.oneof(fc.constantFrom({ by: 1 as const }, { by: -1 as const }), fc.record({ to: fc.option(fc.nat(30), { nil: null }) }));
		fc.assert(
			fc.property(fc.nat(20), fc.array(change, { maxLength: 40 }), (capacity, changes) => {
				let placesLeft: number | null = capacity;
				for (const one of changes) {
					const outcome = changePlaces({ places: { placesLeft, capacity }, change: one });
					if (outcome.ok) placesLeft = outcome.placesLeft;
					expect(placesLeft === null || (placesLeft >= 0 && placesLeft <= capacity)).toBe(true);
				}
			}),
		);
	});
});
