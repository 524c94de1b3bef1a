import { foldText } from './foldText.ts';

/** How much of a word may differ for it to be meant: a third. */
const TOLERANCE = 1 / 3;
const LONGEST = 60;

/** The candidate that somebody who typed this probably meant; null where none is near. For "bedoelt u …?". */
export function nearest(typed: string, candidates: Iterable<string>): string | null {
	const wanted = foldText(typed).slice(0, LONGEST);
	let best: { candidate: string; distance: number } | null = null;
	for (const candidate of candidates) {
		const distance = distanceBetween(wanted, foldText(candidate).slice(0, LONGEST));
		if (!best || distance < best.distance) best = { candidate, distance };
	}
	return best && wanted.length > 1 && best.distance <= Math.max(1, Math.floor(wanted.length * TOLERANCE)) ? best.candidate : null;
}

/** The number of letters to add, drop or change (Levenshtein). */
function distanceBetween(a: string, b: string): number {
	let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let row = 1; row <= a.length; row += 1) {
		const current = [row];
		for (let column = 1; column <= b.length; column += 1) {
			const change = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
			current.push(Math.min(change, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
		}
		previous = current;
	}
	return previous[b.length] ?? 0;
}
