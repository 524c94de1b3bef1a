import { lastScoringDay } from '../../domain/round/dates.ts';
import type { Review, Round } from '../../payload-types.ts';
import { roundDates } from './roundDates.ts';

/** The last day (`JJJJ-MM-DD`) on which a review can be delivered: the last on which its round scores. What stands in the review where there is no round. */
export function reviewDueDay({ round, review }: { round: Round | null; review: Pick<Review, 'dueDay'> }): string | null {
	return round ? lastScoringDay(roundDates(round)) : (review.dueDay ?? null);
}
