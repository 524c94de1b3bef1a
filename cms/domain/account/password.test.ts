import { describe, expect, it } from 'vitest';
import { guessableWords, normalisePassword, passwordFault } from './password.ts';

const LIST = ['password', 'correcthorsebatterystaple', 'iloveyouforever', 'dragon'];
const fault = (password: string, words: string[] = []) => passwordFault({ password, words, isCommon: (text) => LIST.includes(text) });

describe('a password', () => {
	it.each([
		'paarse fietsen slapen laat',
		'correct horse battery staple nu',
		'ik fiets elke dag',
		'voorbeeld-wachtwoord-napl',
		'žluťoučký kůň pěl',
		'😀🚲🌧️🥖📚🎻🪁🧦🧩🪴🫖🛶🧭🪶🎠',
		'     x9 Lamp vloer deur',
		'Tafel7stoel9kruk',
		'lang verhaal over een eekhoorn die niet van noten hield, maar wel van brood en van heel lange zinnen zonder einde of doel.',
	])('may be anything that is long and not expected: %s', (password) => {
		expect(fault(password)).toBeNull();
	});

	it.each([
		['kort maar krac', 'too-short'],
		['x'.repeat(129), 'too-long'],
		['aaaaaaaaaaaaaaaaaa', 'repetitive'],
		['               ', 'repetitive'],
		['abcabcabcabcabcabc', 'repetitive'],
		['1234567890123456', 'repetitive'],
		['abcdefghijklmnopq', 'repetitive'],
		['qwertyuiopasdfghjkl', 'repetitive'],
		['password-password', 'common'],
		['passwordpassword', 'repetitive'],
		['Password123456789!', 'common'],
		['p@ssw0rdp@ssw0rd', 'common'],
		['CorrectHorseBatteryStaple', 'common'],
		['iloveyouforever', 'common'],
		['Welkom2026!!!!!!!', 'common'],
		['wachtwoord20262027', 'common'],
	])('is refused when it is %s (%s)', (password, expected) => {
		expect(fault(password)).toBe(expected);
	});

	it('is refused when little more than the own name, address, organisation or NAPL is in it', () => {
		const words = ['Anna van den Aanbod', 'anna.aanbod@waterlijn.example', 'Leerhuis De Waterlijn'];
		expect(fault('AnnaAanbod2026!!', words)).toBe('personal');
		expect(fault('leerhuis-de-waterlijn', words)).toBe('personal');
		expect(fault('anna.aanbod@waterlijn.example', words)).toBe('personal');
		expect(fault('NAPLnapl-2026-NAPL', words)).toBe('personal');
		expect(fault('anna houdt van regenachtige dagen', words)).toBeNull();
	});

	it('is counted in signs as people see them typed, not in bytes', () => {
		expect(fault('🎻🪁🧦🧩🪴🫖🛶🧭🪶🎠🚲🌧🥖📚')).toBe('too-short');
	});

	it('is the same in both spellings of an accent', () => {
		expect(normalisePassword('cafe\u0301')).toBe(normalisePassword('caf\u00e9'));
	});
});

describe('the words that a guesser tries first', () => {
	it('are names and addresses, whole and in parts, without the shortest', () => {
		expect(guessableWords(['Jo de Wit'])).toEqual(['jo de wit', 'wit']);
	});
});
