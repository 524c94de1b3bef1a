import type { PayloadRequest, Where } from 'payload';
import { dayOf } from '../../domain/shared/days.ts';
import { addWorkingDays, workingDaysBetween } from '../../domain/shared/workingDays.ts';
import type { QualityCase } from '../../payload-types.ts';
import { findRows } from '../findRows.ts';
import { isHoliday } from '../holidays.ts';
import { inTransaction } from '../inTransaction.ts';
import type { TransitionOutcome } from '../lifecycle/transition.ts';
import { requireCase } from './requireCase.ts';
import { capacitiesFor, type StepCall, stepCase } from './stepCase.ts';

/** The term of a case stands still from today on. */
export function suspendTerm({ req, id, seen, reason = '', moment }: StepCall): Promise<TransitionOutcome> {
	return inTransaction(req, async () => {
		const at = await requireCase({ req, id, as: capacitiesFor('suspend-term') });
		return stepCase({ req, ...at, verb: 'suspend-term', seen, reason, data: { suspendedOn: dayOf(moment) }, moment });
	});
}

/** The term runs again, later by as many working days as it stood still; so do the one within which the provider may answer facts, and the days of reviewers. */
export function resumeTerm({ req, id, seen, moment }: StepCall): Promise<TransitionOutcome> {
	return inTransaction(req, async () => {
		const at = await requireCase({ req, id, as: capacitiesFor('resume-term') });
		const { suspendedOn, dueDay, factsUntil, factsAnsweredAt } = at.found;
		const from = suspendedOn ?? dayOf(moment);
		const count = workingDaysBetween({ from, until: dayOf(moment), isHoliday });
		const later = (day: string) => addWorkingDays({ day, count, isHoliday });
		const ranStill = factsUntil && !factsAnsweredAt && factsUntil >= from;
		const data = { suspendedOn: null, ...(ranStill ? { factsUntil: later(factsUntil) } : {}) };
		const outcome = await stepCase({ req, ...at, verb: 'resume-term', seen, data, due: dueDay ? later(dueDay) : null, moment });
		if (outcome.ok) await moveReviews({ req, found: at.found, from, later });
		return outcome;
	});
}

/** What reviewers still have to do of a case is due later too, unless it was late before the term was stopped. */
async function moveReviews({
	req,
	found,
	from,
	later,
}: {
	req: PayloadRequest;
	found: QualityCase;
	from: string;
	later: (day: string) => string;
}): Promise<void> {
	const isOpen: Where = { state: { in: ['invited', 'accepted', 'drafted'] } };
	const where: Where = { and: [{ case: { equals: found.id } }, isOpen, { dueDay: { greater_than_equal: from } }] };
	const open = await findRows({ req, collection: 'reviews', where, fields: ['dueDay'], sort: 'id' });
	for (const { id, dueDay } of open) {
		if (!dueDay) continue;
		const still: Where = { and: [{ id: { equals: id } }, isOpen] };
		await req.payload.db.updateOne({ collection: 'reviews', where: still, data: { dueDay: later(dueDay) }, req, returning: false });
	}
}
