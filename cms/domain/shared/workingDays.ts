import { addDays } from './days.ts';

/** Whether a day (`JJJJ-MM-DD`) is a public holiday; from a library, through `cms/operations/holidays.ts`. */
export type IsHoliday = (day: string) => boolean;

/** Whether offices are open on a day: no weekend and no public holiday. */
export function isWorkingDay(day: string, isHoliday: IsHoliday): boolean {
	const weekday = new Date(`${day}T12:00:00.000Z`).getUTCDay();
	return weekday !== 0 && weekday !== 6 && !isHoliday(day);
}

/** The `count`th working day after a day; for 0 the day itself, or the next working day where it is none. */
export function addWorkingDays({ day, count, isHoliday }: { day: string; count: number; isHoliday: IsHoliday }): string {
	let reached = day;
	for (let left = count; left > 0; ) {
		reached = addDays(reached, 1);
		if (isWorkingDay(reached, isHoliday)) left -= 1;
	}
	while (!isWorkingDay(reached, isHoliday)) reached = addDays(reached, 1);
	return reached;
}

/** How many working days lie after `from` up to and including `until`; 0 where `until` is not later. */
export function workingDaysBetween({ from, until, isHoliday }: { from: string; until: string; isHoliday: IsHoliday }): number {
	let count = 0;
	for (let day = addDays(from, 1); day <= until; day = addDays(day, 1)) if (isWorkingDay(day, isHoliday)) count += 1;
	return count;
}
