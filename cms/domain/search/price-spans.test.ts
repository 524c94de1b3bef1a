import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ABOVE_ALL_PRICES, priceSpansOf } from './price-spans.ts';
import type { Run } from './runs.ts';

const run = (priceInCents: number): Run => ({ startMonth: null, modality: 'online', priceInCents, regionSlugs: [] });

test('one price makes one span', () => {
	expect(priceSpansOf([run(100), run(100)])).toEqual([{ lowest: 100, highest: 100, cheaper: -1, dearer: ABOVE_ALL_PRICES, runs: [run(100), run(100)] }]);
});

test('two prices make three spans, the one with all runs first', () => {
	expect(priceSpansOf([run(150), run(100)]).map(({ runs, ...span }) => ({ ...span, runs: runs.length }))).toEqual([
		{ lowest: 100, highest: 150, cheaper: -1, dearer: ABOVE_ALL_PRICES, runs: 2 },
		{ lowest: 100, highest: 100, cheaper: -1, dearer: 150, runs: 1 },
		{ lowest: 150, highest: 150, cheaper: 100, dearer: ABOVE_ALL_PRICES, runs: 1 },
	]);
});

test('any price filter meets exactly one span, with exactly the runs within the price, or none when no run is', () => {
	const price = fc.integer({ min: 0, max: 12 });
	fc.assert(
		fc.property(fc.array(price, { minLength: 1, maxLength: 8 }), price, price, (prices, one, other) => {
			const [from, to] = [Math.min(one, other), Math.max(one, other)];
			const met = priceSpansOf(prices.map(run)).filter((span) => from <= span.lowest && span.highest <= to && span.cheaper < from && span.dearer > to);
			const within = prices.filter((cents) => cents >= from && cents <= to);
			expect(met.map((span) => span.runs.map((one) => one.priceInCents))).toEqual(within.length > 0 ? [within] : []);
		}),
	);
});
