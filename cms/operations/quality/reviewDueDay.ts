import { addDays, dayOf } from '../../domain/shared/days.ts';
import type { Review, Round } from '../../payload-types.ts';

/** The last day (`JJJJ-MM-DD`) on which a review can be delivered: the day before the round turns to deciding. What stands in the review where there is no round. */
export function reviewDueDay({ round, review }: { round: Pick<Round, 'decidingFrom'> | null; review: Pick<Review, 'dueDay'> }): string | null {
	return round ? addDays(dayOf(new Date(round.decidingFrom)), -1) : (review.dueDay ?? null);
}
