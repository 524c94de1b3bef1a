const euros = new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR', trailingZeroDisplay: 'stripIfInteger' });

/** Whole cents as a visitor reads a price: `0` → `Gratis`, `49500` → `€ 495`, `3779` → `€ 37,79`; in a draft it may still be open. */
export function formatPrice(amountInCents: number | null): string {
	if (amountInCents === null) return '(nog leeg)';
	return amountInCents === 0 ? 'Gratis' : euros.format(amountInCents / 100);
}
