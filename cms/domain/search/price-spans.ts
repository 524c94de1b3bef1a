import type { Run } from './runs.ts';

/** Higher than any price; stands for "no dearer run". */
export const ABOVE_ALL_PRICES = 1_000_000_000_000;
/** Lower than any price; stands for "no cheaper run". */
export const BELOW_ALL_PRICES = -1;

/**
 * The runs of an offering whose price lies between two of its own prices, and the prices just outside.
 * A price filter from–to meets exactly one span of an offering, or none:
 * `from <= lowest`, `highest <= to`, `cheaper < from`, `dearer > to`. So a search that keeps a document per span
 * counts every offering once and knows which of its runs are within the price.
 */
export type PriceSpan = { lowest: number; highest: number; cheaper: number; dearer: number; runs: Run[] };

/**
 * All spans of an offering; the first holds all its runs. With k different prices there are k(k+1)/2, mostly one.
 * Example: prices 100 and 150 give 100–150, 100–100 and 150–150.
 */
export function priceSpansOf(runs: readonly Run[]): PriceSpan[] {
	const prices = [...new Set(runs.map((run) => run.priceInCents))].toSorted((a, b) => a - b);
	const spans = prices.flatMap((lowest, start) =>
		prices.slice(start).map((highest, length) => ({
			lowest,
			highest,
			cheaper: prices[start - 1] ?? BELOW_ALL_PRICES,
			dearer: prices[start + length + 1] ?? ABOVE_ALL_PRICES,
			runs: runs.filter((run) => run.priceInCents >= lowest && run.priceInCents <= highest),
		})),
	);
	return spans.toSorted((a, b) => b.highest - b.lowest - (a.highest - a.lowest) || a.lowest - b.lowest);
}
