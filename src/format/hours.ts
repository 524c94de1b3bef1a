const number = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 });

/** Clock hours: `7.5` → `7,5 uur`; in a draft they may still be open. */
export function formatHours(hours: number | null): string {
	if (hours === null) return '(nog leeg)';
	return `${number.format(hours)} uur`;
}

/** European credits: `2` → `2 EC`. */
export function formatCredits(credits: number): string {
	return `${number.format(credits)} EC`;
}
