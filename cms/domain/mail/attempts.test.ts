import { describe, expect, it } from 'vitest';
import { faultInWords, pauseAfter } from './attempts.ts';

const UNREACHABLE = { code: 'ECONNREFUSED', responseCode: null };

describe('a failed try', () => {
	it('is followed by longer and longer pauses, and ends after about two days', () => {
		const pauses = [1, 2, 3, 4, 5, 6, 7, 8].map((attempts) => pauseAfter({ attempts, fault: UNREACHABLE }));
		expect(pauses).toEqual([60_000, 300_000, 1_800_000, 7_200_000, 21_600_000, 43_200_000, 86_400_000, null]);
	});

	it('is not followed by another one when the server refuses for good', () => {
		expect(pauseAfter({ attempts: 1, fault: { code: 'EENVELOPE', responseCode: 550 } })).toBeNull();
		expect(pauseAfter({ attempts: 1, fault: { code: 'EENVELOPE', responseCode: 450 } })).toBe(60_000);
		expect(pauseAfter({ attempts: 1, fault: { code: 'EAUTH', responseCode: 535 } })).toBe(60_000);
	});

	it.each([
		[UNREACHABLE, 'De mailserver is niet bereikbaar.'],
		[{ code: 'EAUTH', responseCode: 535 }, 'De mailserver accepteert de inloggegevens niet. Controleer de instelling SMTP_URL.'],
		[{ code: 'EENVELOPE', responseCode: 550 }, 'De mailserver weigert deze mail (code 550). Controleer of het e-mailadres klopt.'],
		[{ code: 'EMESSAGE', responseCode: 451 }, 'De mailserver neemt de mail nu niet aan (code 451).'],
		[{ code: 'ENOSPC', responseCode: null }, 'De map voor de mail is niet te beschrijven. Controleer DATA_DIR.'],
		[{ code: 'ONBEKEND', responseCode: null }, 'Versturen lukte niet (ONBEKEND).'],
	])('is told in words: %o', (fault, words) => {
		expect(faultInWords(fault)).toBe(words);
	});
});
