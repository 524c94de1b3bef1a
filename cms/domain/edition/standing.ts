import type { EditionState } from '../shared/terms.ts';
import { type EditionFacts, isFull, isOpenOn } from './openness.ts';

/** How an edition stands on a day: what people set, and what follows from dates and places. */
export const STANDINGS = [
	{ code: 'planned', label: 'Gepland' },
	{ code: 'open', label: 'Open' },
	{ code: 'full', label: 'Vol' },
	{ code: 'not-open', label: 'Inschrijving voorbij' },
	{ code: 'running', label: 'Loopt' },
	{ code: 'over', label: 'Afgelopen' },
	{ code: 'held', label: 'Gehouden' },
	{ code: 'cancelled', label: 'Geannuleerd' },
] as const;

export type Standing = (typeof STANDINGS)[number]['code'];

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
	return STANDINGS.find(({ code }) => code === standing)?.label ?? standing;
}
