/** What somebody may plan for a moment. */
export const PLANNABLE = [
	{ code: 'publish', slug: 'publiceren', label: 'Publiceren' },
	{ code: 'withdraw', slug: 'intrekken', label: 'Intrekken' },
] as const;

/** Where a planned change stands. */
export const PLAN_STATES = [
	{ code: 'waiting', slug: 'gepland', label: 'Gepland' },
	{ code: 'done', slug: 'gedaan', label: 'Gedaan' },
	{ code: 'failed', slug: 'niet-gelukt', label: 'Niet gelukt' },
	{ code: 'cancelled', slug: 'vervallen', label: 'Weggehaald' },
] as const;

export type PlannedVerb = (typeof PLANNABLE)[number]['code'];

const FURTHEST_IN_DAYS = 730;
const DAY_IN_MS = 86_400_000;
const LOCAL = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;
const AMSTERDAM = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short', timeStyle: 'short' });
const IN_WORDS = new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', dateStyle: 'full', timeStyle: 'short' });

/**
 * The moment at which clocks in Amsterdam show a local time: `2026-11-20T09:00` → 08:00 UTC. Null for what is no time. An hour that the
 * clock skips in spring is taken as the one after it; of one that comes twice in autumn the first is meant.
 */
export function momentInAmsterdam(local: string): Date | null {
	const asUtc = LOCAL.test(local) ? Date.parse(`${local}:00.000Z`) : Number.NaN;
	if (Number.isNaN(asUtc)) return null;
	const candidates = [2, 1].map((hours) => new Date(asUtc - hours * 3_600_000));
	return candidates.find((candidate) => localTimeOf(candidate) === local) ?? candidates[1] ?? null;
}

/** What clocks in Amsterdam show at a moment: `2026-11-20T09:00`. */
export function localTimeOf(moment: Date): string {
	return AMSTERDAM.format(moment).replace(' ', 'T');
}

/** A moment for people: `vrijdag 20 november 2026 om 09:00`. */
export function momentInWords(moment: Date): string {
	return IN_WORDS.format(moment);
}

/** Whether something can be planned for a moment: in the future, and not further than two years. */
export function judgeMoment({ at, moment }: { at: Date; moment: Date }): 'fine' | 'past' | 'too-far' {
	if (at.getTime() <= moment.getTime()) return 'past';
	return at.getTime() - moment.getTime() > FURTHEST_IN_DAYS * DAY_IN_MS ? 'too-far' : 'fine';
}
