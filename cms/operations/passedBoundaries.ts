import { knownAnd } from '../access/knownRecognition.ts';
import { idOf } from '../access/principal.ts';
import { addDays } from '../domain/shared/days.ts';
import type { Context } from './catalogueContext.ts';

/** Without an earlier look, this many days back are looked at. */
const FIRST_LOOK_IN_DAYS = 31;

/**
 * The offerings of which a date passed between the day of the last look and today: an edition's deadline or first day,
 * a recognition's first or last day, or the day from which it is suspended or revoked.
 */
export async function offeringIdsWithPassedBoundary({ payload, req, today }: Context, since: string | null): Promise<string[]> {
	const from = noonOf(addDays(since ?? addDays(today, -FIRST_LOOK_IN_DAYS), -1));
	const until = noonOf(today);
	const passed = (path: string) => ({ [path]: { greater_than_equal: from, less_than_equal: until } });
	const all = { depth: 0, select: { offering: true }, limit: 0, pagination: false, req } as const;
	const [editions, recognitions] = await Promise.all([
		payload.find({ collection: 'editions', where: { or: [passed('enrolmentDeadline'), passed('startDate')] }, ...all }),
		payload.find({
			collection: 'recognitions',
			where: knownAnd({ or: [passed('validFrom'), passed('validUntil'), passed('suspendedFrom'), passed('endedOn')] }),
			...all,
		}),
	]);
	return [...new Set([...editions.docs, ...recognitions.docs].flatMap(({ offering }) => idOf(offering) ?? []))];
}

function noonOf(day: string): string {
	return `${day}T12:00:00.000Z`;
}
