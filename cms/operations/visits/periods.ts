import { addDays } from '../../domain/shared/days.ts';
import { monthBefore } from '../../domain/visit/months.ts';

/** The periods over which visits are shown; days for the short one, months for the others. */
export const VISIT_PERIODS = [
	{ code: '30-dagen', label: 'Laatste 30 dagen' },
	{ code: '3-maanden', label: 'Laatste 3 maanden' },
	{ code: '12-maanden', label: 'Laatste 12 maanden' },
] as const;
export type VisitPeriod = (typeof VISIT_PERIODS)[number]['code'];

/** The period that somebody asks for; the shortest where it is none. */
export function periodFrom(value: unknown): VisitPeriod {
	return VISIT_PERIODS.find(({ code }) => code === value)?.code ?? '30-dagen';
}

/** The first day or month of a period, and its steps from first to last. */
export function stepsOf(period: VisitPeriod, today: string): { first: string; steps: string[] } {
	if (period === '30-dagen') {
		const steps = Array.from({ length: 30 }, (_, index) => addDays(today, index - 29));
		return { first: steps[0] ?? today, steps };
	}
	const length = period === '3-maanden' ? 3 : 12;
	const steps = Array.from({ length }, (_, index) => monthBefore(today, length - 1 - index));
	return { first: steps[0] ?? today, steps };
}
