import { describe, expect, it } from 'vitest';
import { greetingAt, summaryOf } from './words.ts';

describe('the words of the start page', () => {
	it.each([
		['2026-11-20T04:30:00Z', 'Goedemorgen'],
		['2026-11-20T10:59:00Z', 'Goedemorgen'],
		['2026-11-20T11:00:00Z', 'Goedemiddag'],
		['2026-11-20T17:00:00Z', 'Goedenavond'],
		['2026-11-20T01:00:00Z', 'Goedenavond'],
	])('greet by the clock of Amsterdam: at %s %s', (moment, greeting) => {
		expect(greetingAt(new Date(moment))).toBe(greeting);
	});

	it.each([
		[{ total: 0, late: 0 }, 'Er wacht nu niets op u.'],
		[{ total: 1, late: 0 }, 'Er wacht één taak op u.'],
		[{ total: 1, late: 1 }, 'Er wacht één taak op u, en die is te laat.'],
		[{ total: 5, late: 1 }, 'Er wachten 5 taken op u; één is te laat.'],
		[{ total: 5, late: 2 }, 'Er wachten 5 taken op u; 2 zijn te laat.'],
	])('say how much waits: %o', (counts, words) => {
		expect(summaryOf(counts)).toBe(words);
	});
});
