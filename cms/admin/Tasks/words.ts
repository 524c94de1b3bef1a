import { addDays } from '../../domain/shared/days.ts';

const LONG_DAY = new Intl.DateTimeFormat('nl-NL', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });
const LONG_DAY_WITH_YEAR = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const HOUR = new Intl.DateTimeFormat('nl-NL', { hour: 'numeric', hourCycle: 'h23', timeZone: 'Europe/Amsterdam' });

/** "Goedemorgen" until noon, "Goedemiddag" until six, then "Goedenavond". */
export function greetingAt(moment: Date): string {
	const hour = Number(HOUR.format(moment));
	if (hour >= 5 && hour < 12) return 'Goedemorgen';
	return hour >= 12 && hour < 18 ? 'Goedemiddag' : 'Goedenavond';
}

/** Before when something is to be done: "vandaag", "uiterlijk dinsdag 24 november", "moest op 3 maart 2026". Days are `JJJJ-MM-DD`. */
export function dueInWords({ dueDay, today }: { dueDay: string; today: string }): string {
	const noon = new Date(`${dueDay}T12:00:00.000Z`);
	if (dueDay < today) return `Had gemoeten op ${LONG_DAY_WITH_YEAR.format(noon)}`;
	if (dueDay === today) return 'Vandaag';
	if (dueDay === addDays(today, 1)) return 'Uiterlijk morgen';
	const isFar = dueDay > addDays(today, 180);
	return `Uiterlijk ${(isFar ? LONG_DAY_WITH_YEAR : LONG_DAY).format(noon)}`;
}

/** How much waits, in one sentence. */
export function summaryOf({ total, late }: { total: number; late: number }): string {
	if (total === 0) return 'Er wacht nu niets op u.';
	const waiting = total === 1 ? 'Er wacht één taak op u' : `Er wachten ${total} taken op u`;
	if (late === 0) return `${waiting}.`;
	if (total === 1) return `${waiting}, en die is te laat.`;
	return `${waiting}; ${late === 1 ? 'één is' : `${late} zijn`} te laat.`;
}
