import { addDays } from './days.ts';

/**
 * The Dutch public holiday on a day, by name; null on another day. Good Friday and Liberation Day are no days off by law, but schools are
 * closed on them. School holidays are not in it: the minister sets them per region and year.
 */
export function holidayOn(day: string): string | null {
	const year = Number(day.slice(0, 4));
	return holidaysOf(year).find((holiday) => holiday.day === day)?.name ?? null;
}

/** What is unusual about giving a course on a day: a holiday, or a day of the weekend; null on an ordinary day. */
export function remarkOn(day: string): string | null {
	const weekday = new Date(`${day}T12:00:00.000Z`).getUTCDay();
	return holidayOn(day) ?? (weekday === 6 ? 'zaterdag' : weekday === 0 ? 'zondag' : null);
}

function holidaysOf(year: number): { day: string; name: string }[] {
	const easter = easterOf(year);
	return [
		{ day: `${year}-01-01`, name: 'Nieuwjaarsdag' },
		{ day: addDays(easter, -2), name: 'Goede Vrijdag' },
		{ day: easter, name: 'Eerste Paasdag' },
		{ day: addDays(easter, 1), name: 'Tweede Paasdag' },
		{ day: kingsDayOf(year), name: 'Koningsdag' },
		{ day: `${year}-05-05`, name: 'Bevrijdingsdag' },
		{ day: addDays(easter, 39), name: 'Hemelvaartsdag' },
		{ day: addDays(easter, 49), name: 'Eerste Pinksterdag' },
		{ day: addDays(easter, 50), name: 'Tweede Pinksterdag' },
		{ day: `${year}-12-25`, name: 'Eerste Kerstdag' },
		{ day: `${year}-12-26`, name: 'Tweede Kerstdag' },
	];
}

/** 27 April, or the Saturday before where that is a Sunday. */
function kingsDayOf(year: number): string {
	const day = `${year}-04-27`;
	return new Date(`${day}T12:00:00.000Z`).getUTCDay() === 0 ? addDays(day, -1) : day;
}

/** Easter Sunday in the Gregorian calendar, by the method of Butcher (1876). */
function easterOf(year: number): string {
	const a = year % 19;
	const b = Math.floor(year / 100);
	const c = year % 100;
	const d = b - Math.floor((b + 8) / 25) + 1;
	const h = (19 * a + b - Math.floor(b / 4) - Math.floor(d / 3) + 15) % 30;
	const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
	const m = Math.floor((a + 11 * h + 22 * l) / 451);
	const sum = h + l - 7 * m + 114;
	return `${year}-${String(Math.floor(sum / 31)).padStart(2, '0')}-${String((sum % 31) + 1).padStart(2, '0')}`;
}
