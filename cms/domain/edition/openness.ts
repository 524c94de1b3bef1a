import type { EditionState } from '../shared/terms.ts';

/** The facts from which it follows whether somebody can still enrol. Days are `JJJJ-MM-DD` in Amsterdam. */
export type EditionFacts = {
	state: EditionState;
	startDay: string;
	endDay: string;
	enrolmentDeadlineDay: string | null;
	/** Null where the provider doesn't count places. */
	placesLeft: number | null;
};

/** Open for enrolment today: in state open, places left, the deadline not passed; without a deadline until the day it starts. */
export function isOpenOn({ edition, today }: { edition: EditionFacts; today: string }): boolean {
	return edition.state === 'open' && !isFull(edition) && today <= (edition.enrolmentDeadlineDay ?? edition.startDay);
}

/** Nobody can join any more for want of a place. */
export function isFull({ placesLeft }: Pick<EditionFacts, 'placesLeft'>): boolean {
	return placesLeft === 0;
}
