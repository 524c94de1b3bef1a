const HOUR = new Intl.DateTimeFormat('nl-NL', { hour: 'numeric', hourCycle: 'h23', timeZone: 'Europe/Amsterdam' });

/** "Goedemorgen" until noon, "Goedemiddag" until six, then "Goedenavond". */
export function greetingAt(moment: Date): string {
	const hour = Number(HOUR.format(moment));
	if (hour >= 5 && hour < 12) return 'Goedemorgen';
	return hour >= 12 && hour < 18 ? 'Goedemiddag' : 'Goedenavond';
}

/** How much waits, in one sentence. */
export function summaryOf({ total, late }: { total: number; late: number }): string {
	if (total === 0) return 'Er wacht nu niets op u.';
	const waiting = total === 1 ? 'Er wacht één taak op u' : `Er wachten ${total} taken op u`;
	if (late === 0) return `${waiting}.`;
	if (total === 1) return `${waiting}, en die is te laat.`;
	return `${waiting}; ${late === 1 ? 'één is' : `${late} zijn`} te laat.`;
}
