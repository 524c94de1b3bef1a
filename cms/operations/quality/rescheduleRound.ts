import type { PayloadRequest, Where } from 'payload';
import { lastScoringDay, nextPhaseDay, type RoundDates } from '../../domain/round/dates.ts';
import { noonOf } from '../../domain/shared/days.ts';
import type { Round } from '../../payload-types.ts';
import { inTransaction } from '../inTransaction.ts';
import type { TransitionOutcome } from '../lifecycle/transition.ts';
import { queueMail } from '../queueMail.ts';
import { findActive } from './findActive.ts';
import { requireRound } from './requireRound.ts';
import { reviewersAtWork } from './reviewersAtWork.ts';
import type { StepCall } from './stepCase.ts';
import { stepRound } from './stepRound.ts';

/** Moves the dates of a running round; the days before which its cases and reviews are due move along, and who is at work in it hears so. */
export function rescheduleRound({ req, id, seen, reason = '', dates, moment }: StepCall & { dates: RoundDates }): Promise<TransitionOutcome> {
	return inTransaction(req, async () => {
		const at = await requireRound({ req, id });
		const data = {
			opensOn: noonOf(dates.opensOn),
			scoringFrom: noonOf(dates.scoringFrom),
			decidingFrom: noonOf(dates.decidingFrom),
			releaseOn: noonOf(dates.releaseOn),
		};
		const due = nextPhaseDay({ state: at.round.state, dates });
		const outcome = await stepRound({ req, ...at, changed: { ...at.round, ...data }, verb: 'reschedule', seen, reason, data, due, moment });
		if (!outcome.ok) return outcome;
		await moveTerms({ req, round: id, dates });
		await tellWhoWorks({ req, round: at.round, dates });
		return outcome;
	});
}

/** A term that stands still stays as it is; whoever resumes it works it out anew. */
async function moveTerms({ req, round, dates }: { req: PayloadRequest; round: string; dates: RoundDates }): Promise<void> {
	const running: Where[] = [{ round: { equals: round } }, { suspendedOn: { exists: false } }];
	const move = (collection: 'qualityCases' | 'reviews', states: string[], dueDay: string) =>
		req.payload.db.updateMany({ collection, where: { and: [...running, { state: { in: states } }] }, data: { dueDay }, req, returning: false });
	await move('reviews', ['accepted', 'drafted'], lastScoringDay(dates));
	await move('qualityCases', ['in-review'], dates.decidingFrom);
	await move('qualityCases', ['decided'], dates.releaseOn);
}

async function tellWhoWorks({ req, round, dates }: { req: PayloadRequest; round: Round; dates: RoundDates }): Promise<void> {
	const isDeciding = round.state === 'deciding';
	const people = isDeciding
		? await findActive({ req, people: round.committee })
		: await reviewersAtWork({ req, round: round.id, states: ['invited', 'accepted', 'drafted'] });
	const data = isDeciding ? { round: round.title, until: dates.releaseOn, isDeciding } : { round: round.title, until: lastScoringDay(dates), isDeciding };
	for (const { email, name } of people) await queueMail({ req, template: 'roundRescheduled', to: { email, name }, data });
}
