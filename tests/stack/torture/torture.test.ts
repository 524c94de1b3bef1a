import { expect, test } from 'vitest';
import { torture } from './torture.ts';

/** `npm run torture` does the same fifty times. */
const KILLS = 10;

test('Killed ten times at random, cms and database lose no step, double no decision and keep every invariant', async () => {
	const { kills, taken, lost, releases, invariants } = await torture({ kills: KILLS, seed: 20_261_122, say: () => {} });
	console.log(`${kills.cms} times the cms and ${kills.mongod} times mongod; ${taken} steps taken`);
	expect(taken).toBeGreaterThan(KILLS);
	expect(lost).toEqual([]);
	for (const { cases, ...once } of releases) expect(once).toEqual({ released: cases, recognitions: cases, letters: cases });
	expect(invariants.filter(({ violations }) => violations.length > 0)).toEqual([]);
}, 900_000);
