const ONE_DECIMAL = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 });

/** A score of 0–100 as people read it; a dash where there is none. */
export function scoreInWords(score: number | null): string {
	return score === null ? '–' : ONE_DECIMAL.format(score);
}
