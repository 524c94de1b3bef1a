import { describe, expect, it } from 'vitest';
import { dueInWords } from './dueInWords.ts';

describe('the words of a due day', () => {
	it.each([
		['2026-11-19', 'Had gemoeten op 19 november 2026'],
		['2026-11-20', 'Vandaag'],
		['2026-11-21', 'Uiterlijk morgen'],
		['2026-11-24', 'Uiterlijk dinsdag 24 november'],
		['2027-11-24', 'Uiterlijk 24 november 2027'],
	])('say before when: %s is "%s"', (dueDay, words) => {
		expect(dueInWords({ dueDay, today: '2026-11-20' })).toBe(words);
	});
});
