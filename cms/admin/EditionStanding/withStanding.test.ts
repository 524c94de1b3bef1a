import type { Where } from 'payload';
import { expect, it } from 'vitest';
import { standingIn, withStanding } from './withStanding.ts';

const open = { standing: { equals: 'open' } };
const place = { code: { like: 'utrecht' } };

it.each<[string, Where | undefined, string | null, Where]>([
	['an empty filter', undefined, 'open', { or: [{ and: [open] }] }],
	['another standing', { or: [{ and: [{ standing: { equals: 'full' } }, place] }] }, 'open', { or: [{ and: [place, open] }] }],
	[
		'alternatives',
		{ or: [{ and: [place] }, { and: [{ id: { equals: 'a' } }] }] },
		'open',
		{ or: [{ and: [place, open] }, { and: [{ id: { equals: 'a' } }, open] }] },
	],
	['a filter from an address', place, 'open', { or: [{ and: [place, open] }] }],
	['taking it away', { or: [{ and: [open, place] }] }, null, { or: [{ and: [place] }] }],
])('%s: the standing changes, the rest stays', (_what, where, standing, expected) => {
	expect(withStanding({ where, standing })).toEqual(expected);
	expect(standingIn(expected)).toBe(standing);
});

it('says none where the alternatives differ', () => {
	expect(standingIn({ or: [{ and: [open] }, { and: [place] }] })).toBeNull();
});
