const number = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 });

/** Clock hours: `7.5` → `7,5 uur`. */
export function formatHours(hours: number): string {
	return `${number.format(hours)} uur`;
}

/** European credits: `2` → `2 EC`. */
export function formatCredits(credits: number): string {
	return `${number.format(credits)} EC`;
}
