import { addDays } from '../shared/days.ts';
import { addWorkingDays, type IsHoliday } from '../shared/workingDays.ts';
import type { DueRule } from './lifecycle.ts';

/** The day before or on which the next step is due, `JJJJ-MM-DD`; null where a state has no term. Throws where a day should be given and isn't. */
export function dueDay({ rule, since, given, isHoliday }: { rule: DueRule; since: string; given: string | null; isHoliday: IsHoliday }): string | null {
	if (rule === null) return null;
	if (rule === 'given') {
		if (given === null) throw new Error('This state takes its term from the step, and the step gave none');
		return given;
	}
	if ('calendarDays' in rule) return addDays(since, rule.calendarDays);
	return addWorkingDays({ day: since, count: rule.workingDays, isHoliday });
}
