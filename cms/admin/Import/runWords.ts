import type { ImportRunShown } from './shapes.ts';

const MOMENT = new Intl.DateTimeFormat('nl-NL', {
	day: 'numeric',
	month: 'short',
	year: 'numeric',
	hour: '2-digit',
	minute: '2-digit',
	timeZone: 'Europe/Amsterdam',
});
const NUMBER = new Intl.NumberFormat('nl-NL');

/** A moment as people write it: `20 nov 2026, 14:05`. */
export function momentInWords(moment: string): string {
	return MOMENT.format(new Date(moment));
}

/** `1.250`. */
export function inDigits(count: number): string {
	return NUMBER.format(count);
}

/** `1 regel`, `30 regels`. */
export function rowsInWords(count: number): string {
	return `${inDigits(count)} ${count === 1 ? 'regel' : 'regels'}`;
}

/** What came of a run, or what will: `25 nieuw, 5 fout`. */
export function countsInWords({ state, counts }: Pick<ImportRunShown, 'state' | 'counts'>): string {
	const isApplied = state === 'done' || counts.applied > 0;
	const parts: [number, string][] = isApplied
		? [
				[counts.created, 'gemaakt'],
				[counts.updated, 'bijgewerkt'],
				[counts.closedNow, 'gesloten'],
				[counts.same, 'ongewijzigd'],
				[counts.faulty, 'fout'],
				[counts.elsewhere + counts.proposed + counts.unplaced, 'overgeslagen'],
			]
		: [
				[counts.new, 'nieuw'],
				[counts.changed, 'gewijzigd'],
				[counts.same, 'ongewijzigd'],
				[counts.faulty, 'fout'],
				[counts.closed + counts.merged, 'niet meer in het bestand'],
				[counts.elsewhere, 'niet van de regio'],
				[counts.proposed + counts.unplaced, 'te kiezen'],
				[counts.unchecked, 'te controleren'],
			];
	const said = parts.filter(([count]) => count > 0).map(([count, word]) => `${inDigits(count)} ${word}`);
	return said.join(', ') || rowsInWords(counts.total);
}
