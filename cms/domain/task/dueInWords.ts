import { addDays } from '../shared/days.ts';

const LONG_DAY = new Intl.DateTimeFormat('nl-NL', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });
const LONG_DAY_WITH_YEAR = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** Before when something is to be done: "vandaag", "uiterlijk dinsdag 24 november", "moest op 3 maart 2026". Days are `JJJJ-MM-DD`. */
export function dueInWords({ dueDay, today }: { dueDay: string; today: string }): string {
	const noon = new Date(`${dueDay}T12:00:00.000Z`);
	if (dueDay < today) return `Had gemoeten op ${LONG_DAY_WITH_YEAR.format(noon)}`;
	if (dueDay === today) return 'Vandaag';
	if (dueDay === addDays(today, 1)) return 'Uiterlijk morgen';
	const isFar = dueDay > addDays(today, 180);
	return `Uiterlijk ${(isFar ? LONG_DAY_WITH_YEAR : LONG_DAY).format(noon)}`;
}
