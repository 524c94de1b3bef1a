import { describe, expect, it } from 'vitest';
import { judgeMoment, localTimeOf, momentInAmsterdam, momentInWords } from './planning.ts';

describe('a time in Amsterdam', () => {
	const cases: [string, string, string][] = [
		['in winter', '2026-11-20T09:00', '2026-11-20T08:00:00.000Z'],
		['in summer', '2026-07-01T09:00', '2026-07-01T07:00:00.000Z'],
		['at midnight', '2026-01-01T00:00', '2025-12-31T23:00:00.000Z'],
		['just before the clock goes forward', '2026-03-29T01:59', '2026-03-29T00:59:00.000Z'],
		['in the hour that is skipped: the one after', '2026-03-29T02:30', '2026-03-29T01:30:00.000Z'],
		['in the hour that comes twice: the first', '2026-10-25T02:30', '2026-10-25T00:30:00.000Z'],
	];
	for (const [name, local, utc] of cases) it(`is understood ${name}`, () => expect(momentInAmsterdam(local)?.toISOString()).toBe(utc));
	for (const nonsense of ['', 'morgen', '2026-13-40T09:00', '2026-11-20', '2026-11-20T09:00Z']) {
		it(`is not "${nonsense}"`, () => expect(momentInAmsterdam(nonsense)).toBeNull());
	}
	it('comes back as it was written', () => expect(localTimeOf(new Date('2026-07-01T07:00:00.000Z'))).toBe('2026-07-01T09:00'));
	it('reads as a sentence', () => expect(momentInWords(new Date('2026-11-20T08:00:00.000Z'))).toBe('vrijdag 20 november 2026 om 09:00'));
});

describe('what can be planned', () => {
	const moment = new Date('2026-11-20T09:00:00.000Z');
	it('lies in the future', () => {
		expect(judgeMoment({ at: moment, moment })).toBe('past');
		expect(judgeMoment({ at: new Date('2026-11-20T09:01:00.000Z'), moment })).toBe('fine');
	});
	it('lies within two years', () => expect(judgeMoment({ at: new Date('2028-12-01T09:00:00.000Z'), moment })).toBe('too-far'));
});
