import type { EditionState } from '../shared/terms.ts';
import { type EditionFacts, isFull, isOpenOn } from './openness.ts';

/** How an edition stands on a day, in a word or two: what people set, and what follows from dates and places. */
export type Standing = 'planned' | 'open' | 'full' | 'not-open' | 'running' | 'over' | 'held' | 'cancelled';

const LABELS: Record<Standing, string> = {
	planned: 'Gepland',
	open: 'Open',
	full: 'Vol',
	'not-open': 'Inschrijving voorbij',
	running: 'Loopt',
	over: 'Afgelopen',
	held: 'Gehouden',
	cancelled: 'Geannuleerd',
};

const FINAL: Partial<Record<EditionState, Standing>> = { held: 'held', cancelled: 'cancelled' };

/** How an edition stands today: open, full, running or over follow from its dates and places. */
export function standingOn({ edition, today }: { edition: EditionFacts; today: string }): Standing {
	const final = FINAL[edition.state];
	if (final) return final;
	if (edition.endDay < today) return 'over';
	if (isOpenOn({ edition, today })) return 'open';
	if (edition.startDay <= today) return 'running';
	if (edition.state === 'planned') return 'planned';
	return edition.state === 'open' && isFull(edition) ? 'full' : 'not-open';
}

/** A standing in Dutch. */
export function standingLabel(standing: Standing): string {
	return LABELS[standing];
}
