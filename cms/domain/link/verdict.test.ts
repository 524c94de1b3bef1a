import { describe, expect, it } from 'vitest';
import { isCheckable, isDeadForSure, judgeAnswer, type LinkRecord, nextCheckDay, recordAnswer } from './verdict.ts';

describe('an answer', () => {
	for (const status of [200, 204, 206, 304]) it(`${status} is a page that works`, () => expect(judgeAnswer({ status })).toBe('alive'));
	for (const status of [404, 410]) it(`${status} is a page that is gone`, () => expect(judgeAnswer({ status })).toBe('dead'));
	for (const status of [401, 403, 405, 429, 500, 502, 503]) it(`${status} says nothing for sure`, () => expect(judgeAnswer({ status })).toBe('unknown'));
	for (const failure of ['no-host', 'refused', 'insecure'] as const) it(`"${failure}" is dead`, () => expect(judgeAnswer({ failure })).toBe('dead'));
	for (const failure of ['timeout', 'not-allowed', 'too-many-redirects', 'network'] as const) {
		it(`"${failure}" says nothing for sure`, () => expect(judgeAnswer({ failure })).toBe('unknown'));
	}
});

describe('what is remembered', () => {
	const dead = (before: LinkRecord | null, today: string) => recordAnswer({ before, state: 'dead', today });

	it('counts a day once, however often it was asked', () => {
		expect(dead(dead(null, '2026-11-20'), '2026-11-20')).toEqual({ state: 'dead', deadDays: 1, lastDeadDay: '2026-11-20' });
	});
	it('is sure on the second day', () => {
		const first = dead(null, '2026-11-20');
		expect(isDeadForSure(first)).toBe(false);
		expect(isDeadForSure(dead(first, '2026-11-21'))).toBe(true);
	});
	it('forgets all when it works again', () => {
		expect(recordAnswer({ before: dead(null, '2026-11-20'), state: 'alive', today: '2026-11-21' })).toEqual({ state: 'alive', deadDays: 0, lastDeadDay: null });
	});
	it('neither adds nor forgets where nobody knows', () => {
		expect(recordAnswer({ before: dead(null, '2026-11-20'), state: 'unknown', today: '2026-11-21' })).toEqual(dead(null, '2026-11-20'));
		expect(recordAnswer({ before: null, state: 'unknown', today: '2026-11-21' }).state).toBe('unknown');
	});
	it('asks again after a week, or the next day where it did not work', () => {
		expect(nextCheckDay({ state: 'alive', today: '2026-11-20' })).toBe('2026-11-27');
		expect(nextCheckDay({ state: 'dead', today: '2026-11-20' })).toBe('2026-11-21');
	});
});

describe('what can be asked for', () => {
	for (const url of ['https://napl.nl/x', 'http://scholen.nl:8080/']) it(`is ${url}`, () => expect(isCheckable(url)).toBe(true));
	for (const url of ['ftp://napl.nl', 'javascript:alert(1)', 'https://aanbieder.example/x', 'http://localhost:3000', 'https://a:b@napl.nl', 'geen adres']) {
		it(`is not ${url}`, () => expect(isCheckable(url)).toBe(false));
	}
});
