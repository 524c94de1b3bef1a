const euros = new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR', trailingZeroDisplay: 'stripIfInteger' });

/** Whole cents as a visitor reads a price: `0` → `Gratis`, `49500` → `€ 495`, `3779` → `€ 37,79`. */
export function formatPrice(amountInCents: number): string {
	return amountInCents === 0 ? 'Gratis' : euros.format(amountInCents / 100);
}
