import { addDays } from '../shared/days.ts';

/** The ISO week of a day: `2026-11-20` gives `2026-W47`. A week belongs to the year of its Thursday. */
export function weekOf(day: string): string {
	const weekday = (new Date(`${day}T12:00:00.000Z`).getUTCDay() + 6) % 7;
	const thursday = addDays(day, 3 - weekday);
	const [year = ''] = thursday.split('-');
	const dayOfYear = Math.round((Date.parse(`${thursday}T12:00:00.000Z`) - Date.parse(`${year}-01-01T12:00:00.000Z`)) / 86_400_000);
	return `${year}-W${String(Math.floor(dayOfYear / 7) + 1).padStart(2, '0')}`;
}
