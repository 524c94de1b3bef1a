import { dayOf } from '../shared/days.ts';

const MONTHS = ['jan', 'feb', 'maart', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'] as const;
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}t.*(z|[+-]\d{2}:?\d{2})$/;
const DUTCH = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})$/;
const IN_WORDS = /^(?:[a-z]{2,9}\.? )?(\d{1,2}) ([a-z]+)\.? (\d{4})$/;
/** Days that Excel counts from 30 December 1899: between 2000 and 2100. */
const SERIAL = /^\d{5}$/;
const FIRST_SERIAL = 36_526;
const LAST_SERIAL = 73_050;
const DAY_IN_MS = 86_400_000;

/** A day as `JJJJ-MM-DD`, from "12-01-2027", "12 januari 2027", "di 12 jan. 2027", "2027-01-12" or Excel's number of days. Null where it is no day. */
export function readDay(text: string): string | null {
	const plain = text.trim().toLowerCase().replace(/\s+/g, ' ');
	if (MOMENT.test(plain) && !Number.isNaN(Date.parse(text.trim()))) return dayOf(new Date(text.trim()));
	const iso = ISO.exec(plain);
	if (iso) return dayFrom(iso[1], iso[2], iso[3]);
	const dutch = DUTCH.exec(plain);
	if (dutch) return dayFrom(dutch[3]?.length === 2 ? `20${dutch[3]}` : dutch[3], dutch[2], dutch[1]);
	const words = IN_WORDS.exec(plain);
	if (words) return dayFrom(words[3], monthNumber(words[2] ?? ''), words[1]);
	if (SERIAL.test(plain) && Number(plain) >= FIRST_SERIAL && Number(plain) <= LAST_SERIAL) return dayOfSerial(Number(plain));
	return null;
}

/** The day of Excel's number of days, `JJJJ-MM-DD`. */
export function dayOfSerial(serial: number): string {
	return new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * DAY_IN_MS).toISOString().slice(0, 10);
}

function dayFrom(year: string | undefined, month: string | undefined, day: string | undefined): string | null {
	const text = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
	const moment = new Date(`${text}T12:00:00.000Z`);
	return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text) ? text : null;
}

function monthNumber(name: string): string {
	const index = MONTHS.findIndex(
		(month) => name.startsWith(month) || (month === 'maart' && /^(mrt|mar)/.test(name)) || (month === 'okt' && name.startsWith('oct')),
	);
	return String(index + 1);
}
