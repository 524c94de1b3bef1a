import type { EditionState } from '../shared/terms.ts';

/** One step of an edition's life: from, to, and what it means for people. */
type Transition = { from: EditionState; to: EditionState; label: string };

/**
 * The life of an edition: planned → open → closed → held, or cancelled on the way. Held and cancelled are final.
 * Full, running and finished are no states: they follow from places and dates.
 */
const EDITION_TRANSITIONS: readonly Transition[] = [
	{ from: 'planned', to: 'open', label: 'Inschrijving openen' },
	{ from: 'planned', to: 'cancelled', label: 'Annuleren' },
	{ from: 'open', to: 'closed', label: 'Inschrijving sluiten' },
	{ from: 'open', to: 'cancelled', label: 'Annuleren' },
	{ from: 'closed', to: 'open', label: 'Inschrijving heropenen' },
	{ from: 'closed', to: 'held', label: 'Als gehouden aanmerken' },
	{ from: 'closed', to: 'cancelled', label: 'Annuleren' },
];

/** Whether an edition may go from one state to another; staying where it is always may. */
export function mayBecome({ from, to }: { from: EditionState; to: EditionState }): boolean {
	return from === to || EDITION_TRANSITIONS.some((transition) => transition.from === from && transition.to === to);
}

/** The states to which an edition may go from here. */
export function nextStates(from: EditionState): EditionState[] {
	return EDITION_TRANSITIONS.filter((transition) => transition.from === from).map(({ to }) => to);
}
