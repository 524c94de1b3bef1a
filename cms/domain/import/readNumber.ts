const DUTCH = /^-?(\d{1,3}(\.\d{3})+|\d+)(,\d+)?$/;
const ENGLISH = /^-?(\d{1,3}(,\d{3})+\.\d+|\d+\.\d+)$/;

/**
 * A number as a Dutch author types it: "1.250,50", "1250,5", "1 250". A point before exactly three digits parts thousands, any other is a
 * decimal point: "1.250" is 1250, "12.5" is 12.5. Null for what is no number.
 */
export function readNumber(text: string): number | null {
	const plain = text.replace(/[\s\u00a0\u202f']/g, '');
	if (DUTCH.test(plain)) return Number(plain.replaceAll('.', '').replace(',', '.'));
	return ENGLISH.test(plain) ? Number(plain.replaceAll(',', '')) : null;
}

/** An amount in whole cents: "€ 645", "1.250,50", "95,-", "gratis". Null for what is no amount or has parts of a cent. */
export function readMoney(text: string): number | null {
	const plain = text
		.trim()
		.toLowerCase()
		.replace(/^(€|eur(o)?)\s*|\s*(€|eur(o)?)$/g, '')
		.replace(/,[-–—=]{1,2}$/, '');
	if (plain === 'gratis' || plain === 'kosteloos') return 0;
	const euros = readNumber(plain);
	if (euros === null) return null;
	const cents = Math.round(euros * 100);
	return Math.abs(euros * 100 - cents) < 1e-6 ? cents : null;
}

/** A number in Dutch, as `readNumber` reads it back. */
export function writeNumber(value: number): string {
	return String(value).replace('.', ',');
}

/** An amount in cents in Dutch, with two decimals where it isn't whole: 64500 → "645", 125050 → "1250,50". */
export function writeMoney(cents: number): string {
	return cents % 100 === 0 ? String(cents / 100) : (cents / 100).toFixed(2).replace('.', ',');
}
