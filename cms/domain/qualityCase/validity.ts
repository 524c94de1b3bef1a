import { addDays, daysBetween } from '../shared/days.ts';
import type { DecisionOutcome } from './outcome.ts';

/** For how long a round recognises, in months. */
export type Terms = { validMonths: number; conditionalMonths: number };
/** Days `JJJJ-MM-DD`, both inclusive. */
export type Validity = { validFrom: string; validUntil: string };

/** How long a decision with this outcome holds from a day on; null for an outcome that recognises nothing. */
export function validityOf({ outcome, from, terms }: { outcome: DecisionOutcome; from: string; terms: Terms }): Validity | null {
	if (outcome !== 'recognised' && outcome !== 'conditional') return null;
	const months = outcome === 'recognised' ? terms.validMonths : terms.conditionalMonths;
	return { validFrom: from, validUntil: addDays(addMonths(from, months), -1) };
}

/** The validity at the moment at which a decision becomes known: it never begins before that, and then keeps its length. */
export function validityWhenKnown({ validFrom, validUntil }: Validity, knownOn: string): Validity {
	const late = Math.max(0, daysBetween(validFrom, knownOn));
	return { validFrom: addDays(validFrom, late), validUntil: addDays(validUntil, late) };
}

/** The same day so many months later; the last day of that month where it has no such day. */
export function addMonths(day: string, count: number): string {
	const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
	const last = new Date(Date.UTC(year, month - 1 + count + 1, 0)).getUTCDate();
	return new Date(Date.UTC(year, month - 1 + count, Math.min(date, last))).toISOString().slice(0, 10);
}
