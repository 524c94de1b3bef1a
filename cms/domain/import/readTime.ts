const CLOCK = /^(\d{1,2})(?:[.:u,h](\d{1,2}))?(?::\d{2})?(?: ?(?:uur|u))?$/;
const COMPACT = /^(\d{2})(\d{2})$/;
const FRACTION = /^0[,.]\d{3,}$/;
const MINUTES_A_DAY = 1440;

/** A time of day as `uu:mm`, from "15:30", "15.30", "15u30", "9 uur", "1530" or Excel's part of a day. Null where it is no time. */
export function readTime(text: string): string | null {
	const plain = text.trim().toLowerCase();
	if (FRACTION.test(plain)) return timeOfFraction(Number(plain.replace(',', '.')));
	const compact = COMPACT.exec(plain);
	if (compact) return timeFrom(compact[1], compact[2]);
	const clock = CLOCK.exec(plain);
	// A number that Excel made of "15.30" has lost its last zero.
	return clock ? timeFrom(clock[1], clock[2]?.length === 1 ? `${clock[2]}0` : clock[2]) : null;
}

/** The time of day of Excel's part of a day. */
export function timeOfFraction(fraction: number): string {
	const minutes = Math.round(fraction * MINUTES_A_DAY) % MINUTES_A_DAY;
	return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

function timeFrom(hours = '', minutes = '00'): string | null {
	return Number(hours) < 24 && Number(minutes) < 60 ? `${hours.padStart(2, '0')}:${minutes.padStart(2, '0')}` : null;
}
