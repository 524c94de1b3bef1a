/** A day as people write it: `20 november 2026`. */
export function dayInWords(day: string): string {
	return new Date(`${day}T12:00:00.000Z`).toLocaleDateString('nl-NL', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'Europe/Amsterdam' });
}
