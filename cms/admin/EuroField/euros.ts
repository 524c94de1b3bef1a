/** Whole cents as an editor reads them: `125050` becomes "1250,50", `9500` becomes "95". Empty for no amount. */
export function centsToInput(cents: number | null | undefined): string {
	if (cents === null || cents === undefined || Number.isNaN(cents)) return '';
	return cents % 100 === 0 ? String(cents / 100) : (cents / 100).toFixed(2).replace('.', ',');
}

/**
 * What an editor typed, as whole cents: "1.250,50", "1250.50", "€ 95" and "95,-" are understood.
 * Null for an empty field; NaN for what is no amount, which validation then refuses.
 */
export function inputToCents(typed: string): number | null {
	const bare = typed.replace(/[€\s]/g, '').replace(/,-+$/, '');
	if (bare === '') return null;
	const match = /^(?<whole>\d{1,3}(?:\.\d{3})+|\d+)(?:[.,](?<cents>\d{1,2}))?$/.exec(bare);
	if (!match?.groups) return Number.NaN;
	const whole = Number(match.groups['whole']?.replaceAll('.', ''));
	return whole * 100 + Number((match.groups['cents'] ?? '').padEnd(2, '0'));
}
