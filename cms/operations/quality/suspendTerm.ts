import { dayOf } from '../../domain/shared/days.ts';
import { addWorkingDays, workingDaysBetween } from '../../domain/shared/workingDays.ts';
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

/** The term runs again, later by as many working days as it stood still; so does the one within which the provider may answer facts. */
export function resumeTerm({ req, id, seen, moment }: StepCall): Promise<TransitionOutcome> {
	return inTransaction(req, async () => {
		const at = await requireCase({ req, id, as: capacitiesFor('resume-term') });
		const { suspendedOn, dueDay, factsUntil, factsAnsweredAt } = at.found;
		const from = suspendedOn ?? dayOf(moment);
		const count = workingDaysBetween({ from, until: dayOf(moment), isHoliday });
		const later = (day: string) => addWorkingDays({ day, count, isHoliday });
		const ranStill = factsUntil && !factsAnsweredAt && factsUntil >= from;
		const data = { suspendedOn: null, ...(ranStill ? { factsUntil: later(factsUntil) } : {}) };
		return stepCase({ req, ...at, verb: 'resume-term', seen, data, due: dueDay ? later(dueDay) : null, moment });
	});
}
