import type { RoundDates } from '../../domain/round/dates.ts';
import { dayOf } from '../../domain/shared/days.ts';
import type { Round } from '../../payload-types.ts';

/** The dates of a round as days. */
export function roundDates({
	opensOn,
	scoringFrom,
	decidingFrom,
	releaseOn,
}: Pick<Round, 'opensOn' | 'scoringFrom' | 'decidingFrom' | 'releaseOn'>): RoundDates {
	return { opensOn: dayIn(opensOn), scoringFrom: dayIn(scoringFrom), decidingFrom: dayIn(decidingFrom), releaseOn: dayIn(releaseOn) };
}

function dayIn(moment: string): string {
	return dayOf(new Date(moment));
}
