import { addDays } from '../shared/days.ts';

/** What became of asking for a web address. `status` is HTTP's; `failure` says why there is none. */
export type LinkAnswer = { status: number } | { failure: 'no-host' | 'refused' | 'insecure' | 'timeout' | 'not-allowed' | 'too-many-redirects' | 'network' };
export type LinkState = 'alive' | 'dead' | 'unknown';

/** What is remembered of a web address; days are `JJJJ-MM-DD` in Amsterdam. */
export type LinkRecord = { state: LinkState; deadDays: number; lastDeadDay: string | null };

const GONE = [404, 410];
const RECHECK_AFTER_DAYS = 7;
/** Dead once may be a fault of that evening. */
const DEAD_DAYS_THAT_COUNT = 2;
/** Never handed out to anybody (RFC 2606, RFC 6761): made-up content uses them. */
const RESERVED = ['example', 'example.com', 'example.org', 'example.net', 'test', 'invalid', 'localhost', 'local', 'internal'];

/**
 * Whether an address works for a visitor. A server that is busy, in trouble or wants a browser says nothing about the page: only a page that
 * isn't there, or a host that doesn't exist or answer, is dead.
 */
export function judgeAnswer(answer: LinkAnswer): LinkState {
	if ('failure' in answer) return answer.failure === 'no-host' || answer.failure === 'refused' || answer.failure === 'insecure' ? 'dead' : 'unknown';
	if (GONE.includes(answer.status)) return 'dead';
	return answer.status >= 200 && answer.status < 400 ? 'alive' : 'unknown';
}

/** The record after an answer: days on which it was dead are counted once, and forgotten when it works again. */
export function recordAnswer({ before, state, today }: { before: LinkRecord | null; state: LinkState; today: string }): LinkRecord {
	const { deadDays, lastDeadDay } = before ?? { deadDays: 0, lastDeadDay: null };
	if (state === 'alive') return { state, deadDays: 0, lastDeadDay: null };
	if (state === 'unknown') return { state: deadDays > 0 ? 'dead' : 'unknown', deadDays, lastDeadDay };
	return { state, deadDays: lastDeadDay === today ? deadDays : deadDays + 1, lastDeadDay: today };
}

/** Whether somebody should be told: found dead on two different days. */
export function isDeadForSure({ state, deadDays }: Pick<LinkRecord, 'state' | 'deadDays'>): boolean {
	return state === 'dead' && deadDays >= DEAD_DAYS_THAT_COUNT;
}

/** The first day on which an address is asked for again: dead or unknown ones the next day, others after a week. */
export function nextCheckDay({ state, today }: { state: LinkState; today: string }): string {
	return addDays(today, state === 'alive' ? RECHECK_AFTER_DAYS : 1);
}

/** Whether a web address can be asked for at all: http or https, with a host that may exist. */
export function isCheckable(url: string): boolean {
	const parsed = URL.parse(url);
	if (!parsed || (parsed.protocol !== 'http:' && parsed.protocol !== 'https:') || parsed.username || parsed.password) return false;
	return !RESERVED.some((name) => parsed.hostname === name || parsed.hostname.endsWith(`.${name}`));
}
